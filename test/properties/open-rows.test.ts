// Rows that fillers add, after anything that people do to a sheet, one thing after the other:
// 1. Every value that stands in the table is read once, in the row in which it stands, beside the values it stands with.
// 2. No two rows have one key.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryLayout } from "#core/form/entry-layout";
import { planRequest } from "#core/form/request-plan";
import { readSubmission } from "#core/submission/read-submission";
import { openRequest, renjaForm } from "../core/form/renja-form";
import * as loose from "../core/submission/loose-sheet";
import { snapshotOf } from "../core/submission/plan-snapshot";

const form = renjaForm();
const request = openRequest(form, 6);
const workbook = snapshotOf(planRequest(request));
const layout = entryLayout(form.definition, 6);
const entry = workbook.sheets.find(({ name }) => name === "Isian");
if (entry === undefined) throw new Error("no sheet Isian");
const [A, B] = [layout.columnOf.get("indikator") ?? 0, layout.columnOf.get("lokasi") ?? 0];
const START = [0, 1, 3].reduce(
  (sheet, row) => typeRow(sheet, layout.firstRow + row, `awal ${row}`),
  loose.looseSheet(entry),
);

function typeRow(sheet: loose.LooseSheet, row: number, text: string): loose.LooseSheet {
  const first = loose.withCell(sheet, [row, A], loose.typedText(text));
  return loose.withCell(first, [row, B], loose.typedText(`${text} b`));
}

const mishap = fc.record({
  kind: fc.constantFrom("sort", "insert", "delete", "copy", "wipe", "below", "paste-key"),
  at: fc.nat(50),
  to: fc.nat(50),
  whole: fc.boolean(),
});

type Mishap = typeof mishap extends fc.Arbitrary<infer M> ? M : never;

function apply(sheet: loose.LooseSheet, { kind, at, to, whole }: Mishap, step: number): loose.LooseSheet {
  const rows = Array.from({ length: sheet.length - layout.firstRow }, (_, index) => layout.firstRow + index);
  const pick = (index: number): number => rows[index % Math.max(1, rows.length)] ?? layout.firstRow;
  switch (kind) {
    case "sort": {
      const order = [...rows].sort((a, b) => ((a * (at + 3)) % 7) - ((b * (at + 3)) % 7) || a - b);
      return loose.sortRows(sheet, rows, order, whole ? 0 : 1, layout.columns.length - 1);
    }
    case "insert":
      return typeRow(loose.insertRow(sheet, pick(at)), pick(at), `sisip ${step}`);
    case "delete":
      return loose.deleteRow(sheet, pick(at));
    case "copy":
      return loose.insertRow(sheet, pick(to), sheet[pick(at)]);
    case "wipe":
      return loose.withCell(sheet, [pick(at), 0], null);
    case "below":
      return typeRow(sheet, sheet.length + (at % 3), `bawah ${step}`);
    case "paste-key":
      return loose.withCell(sheet, [pick(at), 0], sheet[pick(to)]?.[0] ?? null);
  }
}

describe("rows that fillers add", () => {
  it("are all read, each as it stands, under a key of its own", () => {
    fc.assert(
      fc.property(fc.array(mishap, { minLength: 1, maxLength: 8 }), (mishaps) => {
        const sheet = mishaps.reduce(apply, START);
        const sheets = [loose.tightSheet("Isian", sheet)];
        const context = { identity: request.identity, form, rows: request.rows, file: null };
        const { submission } = readSubmission({ ...workbook, sheets }, context);
        const rows = submission?.rows ?? [];
        const text = (row: number, column: number): string => {
          const cell = sheet[row]?.[column] ?? null;
          return cell?.kind === "text" ? cell.value : "";
        };
        const standing = sheet.flatMap((_, row) =>
          row >= layout.firstRow && text(row, A) !== "" ? [`${text(row, A)}|${text(row, B)}`] : [],
        );
        const read = rows.map(
          ({ values }) => `${values["indikator"]?.raw ?? ""}|${values["lokasi"]?.raw ?? ""}`,
        );
        expect(read).toEqual(standing);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
      { numRuns: 200 },
    );
  });
});
