// The check column and the reading on arrival, cell by cell:
// 1. What the check column flags is found on arrival, and what is found on arrival was flagged, except
// 2. percentages and dates in cells for figures: a formula cannot see a format, so only the arrival finds them;
// 3. cells that hold nothing visible but are not empty to a formula: empty on arrival.
// 4. A figure typed as text is flagged as such, repaired on arrival, and told in a note.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import { parseIsoDate } from "#core/cell/civil-date";
import type { RowValue } from "#core/expression/row-value";
import { BLANK_VALUE, ERROR_VALUE, numberValue, textValue, truthValue } from "#core/expression/row-value";
import { entryLayout } from "#core/form/entry-layout";
import { FORM_SHEETS } from "#core/form/form-request";
import { planRequest } from "#core/form/request-plan";
import { firedChecks, withComputedValues } from "#core/form/row-checks";
import { readSubmission } from "#core/submission/read-submission";
import { checkSubmission } from "#core/validation/check-submission";
import type { Cell } from "#core/workbook/snapshot";
import { kinerjaForm, sampleIndicator, sampleRequest } from "../core/form/sample-form";
import * as loose from "../core/submission/loose-sheet";
import { snapshotOf } from "../core/submission/plan-snapshot";

const form = kinerjaForm(2);
const request = sampleRequest(form, [
  sampleIndicator("1", { budget: 5_000_000, measure: "%" }),
  sampleIndicator("2", { measure: "Dokumen" }),
]);
const layout = entryLayout(form.definition, request.rows.length);
const workbook = snapshotOf(planRequest(request));
const context = { identity: request.identity, form, rows: request.rows, file: null };
const inputs = layout.columns.filter(({ field }) => field?.role === "input");

const TEXTS = [
  "TB", " tb ", "BA", "BA:", "BA: menunggu", "BA: 12", "ba:x", "BA - belum", "BA (belum)", "BA belum", "TB (dihapus)",
  "tidak berlaku", "nihil", "-", "n/a", "12", "12,5", "1.234", "1.234,5", "75%", "75 persen", "Rp1.000", "1e5", "(5)",
  "dua", "12 dokumen", "TRUE", "", "#N/A", "√", "2025-01-01", "3/4", "BA : x", "BAB", "T B", "TB.",
]; // prettier-ignore

const figure = fc.oneof(fc.integer({ min: -100, max: 1e9 }), fc.constantFrom(0, 0.5, 12.25, 1e15, -0.1));
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 4,
    arbitrary: figure.map((value): Cell => ({ kind: "number", value, formula: null, percent: false })),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...TEXTS).map((value): Cell => ({ kind: "text", value, formula: null })),
  },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 12 }).map((value): Cell => ({ kind: "text", value, formula: null })),
  },
  fc.constant<Cell>({ kind: "blank", value: null, formula: null }),
  fc.boolean().map((value): Cell => ({ kind: "boolean", value, formula: null })),
  fc.constantFrom("#DIV/0!", "#N/A").map((value): Cell => ({ kind: "error", value, formula: "1/0" })),
);

/** The cell as a formula sees it. */
function seen(cell: Cell): RowValue {
  switch (cell.kind) {
    case "blank":
      return BLANK_VALUE;
    case "number":
      return numberValue(decimalOf(cell.value));
    case "text":
      return textValue(cell.value);
    case "boolean":
      return truthValue(cell.value);
    case "date":
      return numberValue(decimalOf(46000));
    case "error":
      return ERROR_VALUE;
  }
}

interface Verdict {
  readonly flagged: boolean;
  readonly found: readonly string[];
}

/** What the check column and the arrival say of one cell of the first or second row. */
function verdictOn(rowOffset: number, columnIndex: number, cell: Cell): Verdict {
  const column = layout.columns[columnIndex];
  const given = request.rows[rowOffset];
  if (column?.field == null || given === undefined) throw new Error("no such cell");
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== FORM_SHEETS.entry) return sheet;
    const at = [layout.firstRow + rowOffset, columnIndex] as const;
    return loose.tightSheet(sheet.name, loose.withCell(loose.looseSheet(sheet), at, cell));
  });
  const read = readSubmission({ ...workbook, sheets }, context);
  if (read.submission === null) throw new Error("not read");
  const checked = checkSubmission(form, request.rows, read.submission, read.reading, null);
  const label = column.field.label;
  const found = [...read.findings, ...checked.findings].filter(
    ({ code, place }) =>
      place.column === label && place.rowNumber === layout.firstRow + rowOffset + 1 && code !== "row/rule",
  );
  const row = withComputedValues(form, new Map([...given.values, [column.id, seen(cell)]]));
  const fired = firedChecks(form, row).filter(
    ({ check }) => check.field === column.id && check.rule === null,
  );
  return { flagged: fired.length > 0, found: found.map(({ code }) => code) };
}

describe("check column and arrival", () => {
  it("flag the same cells", () => {
    fc.assert(
      fc.property(fc.nat(1), fc.nat(inputs.length - 1), anyCell, (rowOffset, index, cell) => {
        const isInvisible = cell.kind === "text" && cell.value.trim() === "" && /[^ ]/.test(cell.value);
        fc.pre(!isInvisible);
        const { flagged, found } = verdictOn(rowOffset, inputs[index]?.columnIndex ?? 0, cell);
        expect({ flagged, found }).toEqual({ flagged: found.length > 0, found });
      }),
      { numRuns: 1500 },
    );
  });

  const date = parseIsoDate("2025-06-30");
  const realisasi = layout.columnOf.get("realisasi_tw1") ?? 0;

  it.each<readonly [string, Cell, readonly string[]]>([
    [
      "a percentage where % is asked",
      { kind: "number", value: 0.75, formula: null, percent: true },
      ["cell/percent-scaled"],
    ],
    [
      "a date",
      { kind: "date", value: date ?? parseNever(), secondsOfDay: 0, formula: null },
      ["cell/date-for-number"],
    ],
  ])("only the arrival sees %s", (_, cell, codes) => {
    expect(verdictOn(0, realisasi, cell)).toEqual({ flagged: false, found: codes });
  });

  it("repairs a figure typed as text, which the check column asks to retype", () => {
    const cell: Cell = { kind: "text", value: "12,5", formula: null };
    expect(verdictOn(0, realisasi, cell)).toEqual({ flagged: true, found: ["cell/number-as-text"] });
  });

  it("takes a cell with nothing visible in it for empty", () => {
    const cell: Cell = { kind: "text", value: "\u00a0", formula: null };
    expect(verdictOn(0, realisasi, cell)).toEqual({ flagged: true, found: ["cell/required"] });
    const optional = layout.columnOf.get("anggaran_tw1") ?? 0;
    expect(verdictOn(1, optional, cell)).toEqual({ flagged: true, found: [] });
  });
});

function parseNever(): never {
  throw new Error("not a day");
}
