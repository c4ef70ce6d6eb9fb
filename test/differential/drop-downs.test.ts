// The formula behind a dependent drop-down, worked out by a real spreadsheet program: it shows the choices under the one on
// the left, all of them while that is blank, and the file that the program saves still carries it.
import { describe, expect, it } from "vitest";
import { createWorkbookWriter } from "#node/excel/writer/write-workbook";
import { inflateWithNode } from "#node/excel/reader/inflate-with-node";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import { entryLayout } from "#core/form/entry-layout";
import { planRequest } from "#core/form/request-plan";
import { listUnderFormula } from "#core/workbook/list-under";
import { call, integer } from "#core/workbook/formula-build";
import type { Edit, ListUnder, WorkbookPlan } from "#core/workbook/plan";
import { gridOf, textOfCell } from "#core/workbook/sheet-grid";
import { openRequest, renjaForm } from "../core/form/renja-form";
import { libreOffice } from "./spreadsheet-program";

const program = libreOffice();
if (program === null) console.warn("Dilewati: LibreOffice (soffice) tidak terpasang di komputer ini.");

const form = renjaForm();
const layout = entryLayout(form.definition, 3);
const kegiatan = layout.columnOf.get("kegiatan") ?? 0;
/** Columns far to the right, in which the drop-down's formula is asked how many choices it shows, and which is the first. */
const [COUNT, FIRST] = [80, 81];

/** The form with `typed` in the column Program of its rows, and the drop-down of Kegiatan asked beside them. */
function asked(typed: readonly string[]): WorkbookPlan {
  const plan = planRequest(openRequest(form, typed.length));
  const rules = plan.sheets.flatMap(({ edits }) =>
    edits.flatMap((edit) =>
      edit.kind === "validate" && edit.rule.kind === "listUnder" && edit.ranges[0]?.left === kegiatan
        ? [edit.rule]
        : [],
    ),
  );
  const [rule] = rules;
  if (rule === undefined) throw new Error("no drop-down");
  const more = typed.flatMap((text, index): readonly Edit[] => {
    const rowIndex = layout.firstRow + index;
    const at = (columnIndex: number): ListUnder => ({
      ...rule,
      parent: shifted(rule.parent, kegiatan - columnIndex),
      key: shifted(rule.key, kegiatan - columnIndex),
    });
    const cell = (columnIndex: number, kind: "ROWS" | "INDEX"): Edit => {
      const shown = listUnderFormula(at(columnIndex));
      const formula = kind === "ROWS" ? call("ROWS", shown) : call("INDEX", shown, integer(1));
      return {
        kind: "write",
        rowIndex,
        columnIndex,
        cells: [[{ kind: "formula", formula, cached: "lama" }]],
      };
    };
    const program: Edit = { kind: "write", rowIndex, columnIndex: kegiatan - 1, cells: [[text]] };
    return [program, cell(COUNT, "ROWS"), cell(FIRST, "INDEX")];
  });
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === "Isian" ? { ...sheet, edits: [...sheet.edits, ...more] } : sheet,
  );
  return { ...plan, sheets };
}

function shifted(formula: ListUnder["key"], by: number): ListUnder["key"] {
  switch (formula.op) {
    case "cell":
      return "offset" in formula.at.column
        ? { ...formula, at: { ...formula.at, column: { offset: formula.at.column.offset + by } } }
        : formula;
    case "call":
      return { ...formula, args: formula.args.map((arg) => shifted(arg, by)) };
    case "binary":
      return { ...formula, left: shifted(formula.left, by), right: shifted(formula.right, by) };
    case "negate":
    case "range":
    case "integer":
    case "text":
    case "boolean":
    case "name":
      return formula;
  }
}

describe.skipIf(program === null)("a dependent drop-down in LibreOffice", { timeout: 120_000 }, () => {
  it("shows what stands under the choice on its left", async () => {
    const typed = ["5.01.02 PROGRAM PERENCANAAN", "5.05.02", ""];
    const bytes = await createWorkbookWriter().write(asked(typed));
    const [saved = bytes] = program?.recalculate([bytes]) ?? [];
    const result = readWorkbook(saved, { inflate: inflateWithNode });
    if (!result.ok) throw new Error(JSON.stringify(result.fault));
    const sheet = result.workbook.sheets.find(({ name }) => name === "Isian");
    if (sheet === undefined) throw new Error("no sheet Isian");
    const shown = typed.map((_, index) =>
      [COUNT, FIRST].map((column) => textOfCell(gridOf(sheet).cell(layout.firstRow + index, column))),
    );
    expect(shown).toEqual([
      ["2", "5.01.02.2.01 Penyusunan Perencanaan dan Pendanaan"],
      ["1", "5.05.02.2.01 Penelitian Daerah"],
      ["4", "5.01.01.2.01 Perencanaan dan Penganggaran"],
    ]);
  });
});
