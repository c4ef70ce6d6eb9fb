import { decimalOf } from "#core/cell/decimal";
import type { RowValue, RowValues } from "#core/expression/row-value";
import { numberValue } from "#core/expression/row-value";
import { entryLayout, ENTRY_ROWS, HELPER_IDS, listedId } from "#core/form/entry-layout";
import { BEYOND_LIMIT, TOTAL_COLUMNS, totalOf } from "#core/form/entry-totals";
import { statusText, totalCounts } from "#core/form/fill-counts";
import { FORM_SHEETS } from "#core/form/form-request";
import type { FormRequest } from "#core/form/form-request";
import { checkColumnText, fillCounts, firedChecks, isUsed, withComputedValues } from "#core/form/row-checks";
import { gridOf } from "#core/workbook/sheet-grid";
import type { Cell, WorkbookSnapshot } from "#core/workbook/snapshot";
import type { TypedCell } from "./random-filling";

/** One cell about which the sheet and the core do not agree. */
export interface Disagreement {
  readonly row: string;
  readonly column: string;
  readonly sheet: string;
  readonly core: string;
  readonly typed: string;
}

/**
 * Every disagreement between a recalculated form and the core about the values that the form holds, the status line, the
 * live sums and what they say of the unit's limits included.
 */
export function disagreements(
  request: FormRequest,
  typed: readonly ReadonlyMap<string, TypedCell>[],
  workbook: WorkbookSnapshot,
): readonly Disagreement[] {
  const { form } = request;
  const layout = entryLayout(form.definition, request.rows.length);
  const sheet = workbook.sheets.find(({ name }) => name === FORM_SHEETS.entry);
  if (sheet === undefined) throw new Error("the sheet Isian is gone");
  const grid = gridOf(sheet);
  const assessed = request.rows.map(({ values }, index) => {
    const held = [...(typed[index] ?? [])].map(([id, cell]): readonly [string, RowValue] => [
      id,
      heldValue(cell, grid.cell(layout.firstRow + index, layout.columnOf.get(id) ?? -1)),
    ]);
    return assess(request, new Map([...values, ...held]));
  });
  const status = statusText(totalCounts(assessed.map(({ counts }) => counts)), form.definition.rows.kind);
  const cells = assessed.flatMap(({ expected, typed }, index) =>
    [...expected].flatMap(([column, value]) => {
      const cell = grid.cell(layout.firstRow + index, layout.columnOf.get(column) ?? -1);
      const row = request.rows[index]?.key ?? "";
      return agree(cell, value) ? [] : [{ row, column, sheet: shownCell(cell), core: shown(value), typed }];
    }),
  );
  const above: readonly Above[] = [
    { column: "status", cell: grid.cell(ENTRY_ROWS.status, 1), core: { kind: "text", text: status } },
    ...sumsAbove(request, assessed, (index, columnIndex) =>
      grid.cell(layout.rows.totals + index, columnIndex),
    ),
  ];
  const lines = above.flatMap(({ column, cell, core }) =>
    agree(cell, core) ? [] : [{ row: "", column, sheet: shownCell(cell), core: shown(core), typed: "" }],
  );
  return [...lines, ...cells];
}

/** A cell above the headings, and what the core has for it. */
interface Above {
  readonly column: string;
  readonly cell: Cell;
  readonly core: RowValue;
}

function sumsAbove(
  { form, limits }: FormRequest,
  rows: readonly { readonly values: RowValues }[],
  cellOf: (index: number, columnIndex: number) => Cell,
): readonly Above[] {
  return (form.definition.totals ?? []).flatMap((total, index): readonly Above[] => {
    const found = totalOf(
      total,
      rows.map(({ values }) => values),
    );
    const limit = total.limit === undefined ? null : (limits?.[total.limit] ?? null);
    const verdict = limit !== null && found > limit ? BEYOND_LIMIT : "";
    return [
      {
        column: `${total.label}, jumlah`,
        cell: cellOf(index, TOTAL_COLUMNS.sum),
        core: numberValue(decimalOf(found)),
      },
      {
        column: `${total.label}, batas`,
        cell: cellOf(index, TOTAL_COLUMNS.verdict),
        core: { kind: "text", text: verdict },
      },
    ];
  });
}

function assess({ form }: FormRequest, row: RowValues) {
  const values = withComputedValues(form, row);
  const fired = firedChecks(form, values);
  const counts = fillCounts(form, values, fired);
  const count = (value: number): RowValue => ({ kind: "text", text: String(value) });
  const expected = new Map<string, RowValue>([
    ...form.computed.map(({ field }) => [field.id, values.get(field.id) ?? { kind: "blank" }] as const),
    [HELPER_IDS.required, count(counts.required)],
    [HELPER_IDS.filled, count(counts.filled)],
    [HELPER_IDS.faulty, count(counts.faulty)],
  ]);
  for (const field of form.definition.fields) {
    if (field.role === "check")
      expected.set(field.id, { kind: "text", text: checkColumnText(fired, isUsed(form, values)) });
  }
  for (const [fieldId, column] of form.choices) {
    const isHelper = entryLayout(form.definition, 1).columnOf.has(listedId(fieldId));
    const chosen = column.chosen(row.get(fieldId) ?? { kind: "blank" });
    if (isHelper) expected.set(listedId(fieldId), { kind: "text", text: chosen });
  }
  const typed = [...row].map(([id, value]) => `${id}=${shown(value)}`).join(" ");
  return { counts, expected, typed, values };
}

/** LibreOffice keeps a truth in a cell with a format for figures or dates as the number 1 or 0; the rest stays as typed. */
function heldValue(typed: TypedCell, cell: Cell): RowValue {
  if (typed.value.kind !== "boolean" || cell.kind === "boolean" || cell.kind === "text") return typed.value;
  return numberValue(decimalOf(typed.value.value ? 1 : 0));
}

/** Equal as numbers to 13 significant digits, or as texts to the letter. */
function agree(cell: Cell, value: RowValue): boolean {
  if (value.kind !== "number") return shownCell(cell) === shown(value);
  if (cell.kind !== "number") return false;
  const expected = Number(value.value.toFixed());
  return Math.abs(cell.value - expected) <= 1e-13 * Math.max(1, Math.abs(expected));
}

function shownCell(cell: Cell): string {
  return cell.kind === "error" ? "error" : String(cell.value ?? "");
}

function shown(value: RowValue): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return value.value.toFixed();
    case "text":
      return value.text;
    case "boolean":
      return String(value.value);
    case "error":
      return "error";
  }
}
