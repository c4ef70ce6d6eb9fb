import { describe, expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import { blankSignature } from "#core/paper/signature";
import { buildRenja } from "#core/renja/build-renja";
import { compareRenja } from "#core/renja/compare-renja";
import { e81Sheet } from "#core/renja/evaluation/e81-sheet";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import { gridOf } from "#core/workbook/sheet-grid";
import type { SheetPlan, WorkbookPlan } from "#core/workbook/plan";
import { crc32WithNode, inflateWithNode } from "#node/excel/reader/inflate-with-node";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import { foldEdits } from "#node/excel/writer/fold-edits";
import { createStyleBook } from "#node/excel/writer/style-book";
import { writeWorkbook } from "#node/excel/writer/write-workbook";
import { evaluationOf, evaluationRow, pair } from "../core/renja/sample-evaluation";
import { inputOf, number, row } from "../core/renja/sample-renja";
import { gnumeric, libreOffice } from "./spreadsheet-program";

/** The formulas of a sheet by place, with the results that the core gave them. */
function liveCells(sheet: SheetPlan): readonly { row: number; column: number; cached: unknown }[] {
  const model = foldEdits(sheet, createStyleBook());
  return [...model.rows].flatMap(([rowIndex, { values }]) =>
    values.flatMap((value, column) =>
      typeof value === "object" && value?.kind === "formula"
        ? [{ row: rowIndex, column, cached: value.cached }]
        : [],
    ),
  );
}

function workbook(): WorkbookPlan {
  const figures = {
    renstraTarget: number(10),
    reachedUntilN3: number(2),
    targetN2: number(3),
    reachedN2: number(2),
    targetN1: number(2),
  };
  const rows = [
    row(1, "ekon", "5.01.02.2.01.0001", 150_000_001, { figures }),
    row(2, "ekon", "5.01.02.2.02.0001", 7, { figures: { targetN2: number(0), reachedN2: number(1) } }),
    row(3, "sek", "5.01.02.2.01.0001", 50),
    row(4, "sek", "X.XX.01.2.06.0009", 75_500_000),
    row(5, "sek", "5.99", null),
    row(6, "", "tanpa kode", 11),
  ];
  const ceilings = [{ unit: "ekon", total: 140_000_000, penunjang: null, urusan: null }];
  const renja = buildRenja({ ...inputOf(rows), ceilings });
  const today = civilDateOf(2026, 3, 1);
  if (today === null) throw new Error("no such day");
  const lines = compareRenja(renja, rows.slice(1));
  const plan = planRenjaWorkbook(renja, blankSignature("Kepala,"), today, {
    comparison: { source: "SIPD", lines },
  });
  const evaluation = evaluationOf(3, [
    evaluationRow(1, "5.01.02", { nature: "akhir" }, pair("2"), pair("3")),
    evaluationRow(2, "5.01.02.2.01.0001", {}, pair("1", 50), pair("1", 25)),
    evaluationRow(
      3,
      "5.01.02.2.01.0005",
      { direction: "turun", nature: "rata" },
      pair("5", 10),
      pair("3", 10),
    ),
    evaluationRow(4, "5.01.02.2.02.0001", { target: pair("0", 0) }, pair("1", 1), pair(null)),
    evaluationRow(5, "salah", {}, pair("2", 7), pair("2", 3), pair("0", 9)),
    evaluationRow(6, "X.XX.01.2.06.0009", { target: pair(null) }),
  ]);
  const block = blankSignature("Kepala,");
  const e81 = e81Sheet(evaluation, { made: block, evaluated: block }, "E.81");
  const evaluationQuarter = { reading: "kumulatif", basis: "Peraturan Bupati." } as const;
  const summed = { ...evaluation, profile: { ...evaluation.profile, evaluationQuarter } };
  const byNow = { ...e81Sheet(summed, { made: block, evaluated: block }, "E.81"), name: "E.81 kumulatif" };
  return { ...plan, sheets: [...plan.sheets, e81, byNow] };
}

describe.each([
  ["LibreOffice", libreOffice()],
  ["Gnumeric", gnumeric()],
])("live sums in %s", (_, program) => {
  it.skipIf(program === null)("give the core's own figures", { timeout: 300_000 }, async () => {
    if (program === null) return;
    const plan = workbook();
    const [bytes] = program.recalculate([await writeWorkbook(plan)]);
    if (bytes === undefined) throw new Error("nothing came back");
    const read = readWorkbook(bytes, { inflate: inflateWithNode, crc32: crc32WithNode });
    if (!read.ok) throw new Error(read.fault.code);
    for (const sheet of plan.sheets) {
      const found = read.workbook.sheets.find(({ name }) => name === sheet.name);
      if (found === undefined) throw new Error(`no sheet ${sheet.name}`);
      const grid = gridOf(found);
      for (const { row: rowIndex, column, cached } of liveCells(sheet)) {
        const value = grid.cell(rowIndex, column).value ?? "";
        const place = `${sheet.name} ${rowIndex + 1},${column + 1}`;
        if (typeof cached === "number" && typeof value === "number")
          expect(value, place).toBeCloseTo(cached, 6);
        else expect(value, place).toBe(cached);
      }
    }
  });
});
