import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDateOf, type CivilDate } from "#core/cell/civil-date";
import { relativeCell } from "#core/workbook/formula-build";
import type { PlanCell } from "#core/workbook/plan";
import type { Cell, WorkbookSnapshot } from "#core/workbook/snapshot";
import { crc32WithNode, inflateWithNode } from "#node/excel/reader/inflate-with-node";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import { writeWorkbook } from "#node/excel/writer/write-workbook";
import { formPlan } from "./form-plan";
import { planOf, writeDown } from "./read-back";

function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes, { inflate: inflateWithNode, crc32: crc32WithNode });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  expect(result.notes).toEqual([]);
  return result.workbook;
}

/** What the reader must find where the plan put `cell`; null where it must find nothing. */
function expectedCell(cell: PlanCell): Cell | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return { kind: "text", value: cell, formula: null };
  if (typeof cell === "boolean") return { kind: "boolean", value: cell, formula: null };
  if (typeof cell === "number") return { kind: "number", value: cell, formula: null, percent: false };
  if (cell.kind === "date") return { kind: "date", value: cell.date, secondsOfDay: 0, formula: null };
  return cell.kind === "link" ? expectedCell(cell.text) : null;
}

const anyDate: fc.Arbitrary<CivilDate> = fc
  .tuple(
    fc.integer({ min: 1901, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => civilDateOf(year, month, day))
  .filter((date) => date !== null);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 20 }).map((text) => `=${text}`),
  fc.constantFrom(
    "_x0041_",
    "_x005F_x0041_",
    "_x0041\u0001",
    "__x0041__x0042_",
    "a\r\nb",
    " ",
    "]]>",
    "\uD800",
    "\uFFFF",
    "00123",
  ),
);

const anyCell: fc.Arbitrary<PlanCell> = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
  anyDate.map((date): PlanCell => ({ kind: "date", date })),
  anyText.map((text): PlanCell => ({ kind: "link", text, target: { url: "https://contoh.go.id/" } })),
);

describe("the project's own reader", () => {
  it("finds every cell as the plan put it, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCell, { maxLength: 30 }), async (cells) => {
        const [sheet] = snapshotOf(await writeWorkbook(planOf(writeDown(...cells)))).sheets;
        const found = new Map(sheet?.rows.map((row) => [row.rowIndex, row.cells[0]?.cell ?? null]));
        cells.forEach((cell, rowIndex) => {
          const read = found.get(rowIndex) ?? null;
          expect(read?.kind === "text" && read.value === "" ? null : read).toEqual(expectedCell(cell));
        });
      }),
      { numRuns: 200 },
    );
  });

  it("finds cached results and the text of shared formulas", async () => {
    const cells = [1, "a", "", false, 0].map((cached): PlanCell[] => [
      { kind: "formula", formula: relativeCell(0, -1), cached },
    ]);
    const plan = planOf({ kind: "write", rowIndex: 0, columnIndex: 1, cells });
    const [sheet] = snapshotOf(await writeWorkbook(plan)).sheets;
    const read = sheet?.rows.map((row) => row.cells[0]?.cell);
    expect(read?.map((cell) => cell?.value)).toEqual([1, "a", "", false, 0]);
    expect(read?.map((cell) => cell?.formula)).toEqual(["A1", "A2", "A3", "A4", "A5"]);
  });

  it("finds a form's sheets, states, names and merges", async () => {
    const workbook = snapshotOf(await writeWorkbook(formPlan("Sekretariat", 5)));
    expect(workbook.sheets.map(({ state }) => state)).toEqual([
      "visible",
      "visible",
      "visible",
      "veryHidden",
    ]);
    expect(workbook.sheets[1]?.merges).toHaveLength(3);
    expect(workbook.sheets[3]?.rows).toHaveLength(40);
    expect(workbook.names).toContainEqual({ name: "status_isian", refersTo: "'Pengesahan'!$C$5" });
  });
});
