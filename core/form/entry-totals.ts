import { decimalOf, sum } from "../cell/decimal";
import type { Formula } from "../workbook/formula";
import { binary, call, fixedRange, relativeCell, text } from "../workbook/formula-build";
import type { Edit, PlanCell } from "../workbook/plan";
import type { FormTotal } from "./definition";
import { fieldOf } from "./definition";
import type { EntryLayout } from "./entry-layout";
import { columnRange } from "./entry-layout";
import type { FilledRow } from "./entry-rows";
import type { FormRequest } from "./form-request";

/** 0-based columns of a line of totals: the label overflows into the second, the sum has room for ten digits. */
export const TOTAL_COLUMNS = { label: 1, sum: 3, limit: 4, verdict: 5 } as const;

/** A condition that every figure meets and no fault: one #N/A in a column must not hide the sum of all others. */
const ANY_NUMBER = "<1E+300";

/** What a sum says when it is beyond the pagu indikatif of the unit. */
export const BEYOND_LIMIT = "Melebihi pagu indikatif";

/** The lines above the headings: each a live sum of a column, the unit's limit beside it, and a word when it is passed. */
export function totalEdits(
  request: FormRequest,
  layout: EntryLayout,
  rows: readonly FilledRow[],
): readonly Edit[] {
  const { totals = [] } = request.form.definition;
  if (totals.length === 0) return [];
  const top = layout.rows.totals;
  const column = (columnIndex: number) => ({
    top,
    bottom: top + totals.length - 1,
    left: columnIndex,
    right: columnIndex,
  });
  return [
    {
      kind: "write",
      rowIndex: top,
      columnIndex: 0,
      cells: totals.map((total) => totalCells(request, layout, total, rows)),
    },
    { kind: "format", ranges: [column(TOTAL_COLUMNS.label)], style: { fontSize: 9 } },
    {
      kind: "format",
      ranges: [column(TOTAL_COLUMNS.sum)],
      style: { bold: true, fontSize: 9, numberFormat: "#,##0", horizontal: "right" },
    },
    ...decimalEdits(request, layout),
    {
      kind: "format",
      ranges: [column(TOTAL_COLUMNS.limit)],
      style: { fontSize: 9, numberFormat: '"dari "#,##0', horizontal: "left" },
    },
    {
      kind: "format",
      ranges: [column(TOTAL_COLUMNS.verdict)],
      style: { bold: true, fontSize: 9, color: "9C2A00" },
    },
    { kind: "rowHeights", rowIndex: top, heights: totals.map(() => 13) },
  ];
}

/** Sums of anything but rupiah show their decimals. */
function decimalEdits({ form }: FormRequest, layout: EntryLayout): readonly Edit[] {
  const { totals = [] } = form.definition;
  const rows = totals.flatMap(({ field }, index) => {
    const summed = fieldOf(form.definition, field);
    const isRupiah = summed === null || summed.role === "check" || summed.type === "rupiah";
    return isRupiah ? [] : [layout.rows.totals + index];
  });
  if (rows.length === 0) return [];
  const ranges = rows.map((row) => ({
    top: row,
    bottom: row,
    left: TOTAL_COLUMNS.sum,
    right: TOTAL_COLUMNS.sum,
  }));
  return [{ kind: "format", ranges, style: { numberFormat: "General" } }];
}

/** The sum of a totals column over the rows of a form; blanks and texts are passed over. */
export function totalOf({ field }: FormTotal, rows: readonly FilledRow["values"][]): number {
  const numbers = rows.flatMap((values) => {
    const value = values.get(field);
    return value?.kind === "number" ? [value.value] : [];
  });
  return numbers.length === 0 ? 0 : Number(sum(numbers).toFixed());
}

function totalCells(
  { limits }: FormRequest,
  layout: EntryLayout,
  total: FormTotal,
  rows: readonly FilledRow[],
): readonly PlanCell[] {
  const columnIndex = layout.columnOf.get(total.field) ?? 0;
  const found = totalOf(
    total,
    rows.map(({ values }) => values),
  );
  const limit = total.limit === undefined ? null : (limits?.[total.limit] ?? null);
  const formula = call("SUMIF", fixedRange(columnRange(layout, columnIndex)), text(ANY_NUMBER));
  const line: PlanCell[] = [null, total.label, null, { kind: "formula", formula, cached: found }];
  if (limit === null) return line;
  const isBeyond = decimalOf(found).gt(decimalOf(limit));
  return [
    ...line,
    limit,
    { kind: "formula", formula: verdictFormula(), cached: isBeyond ? BEYOND_LIMIT : "" },
  ];
}

function verdictFormula(): Formula {
  const from = (columnIndex: number): Formula => relativeCell(0, columnIndex - TOTAL_COLUMNS.verdict);
  return call(
    "IF",
    binary(">", from(TOTAL_COLUMNS.sum), from(TOTAL_COLUMNS.limit)),
    text(BEYOND_LIMIT),
    text(""),
  );
}
