// The choices of dependent drop-downs as Sheets gets them: written out beside each row, by formulas of functions that
// every program knows, each cell with its own stretch.
import { describe, expect, it } from "vitest";
import { withWrittenChoices } from "#google/google/plan/written-choices";
import { planRequest } from "#core/form/request-plan";
import { printFormula } from "#core/workbook/formula";
import { openRequest, renjaForm } from "../core/form/renja-form";

const plan = withWrittenChoices(planRequest(openRequest(renjaForm(), 3)));

function written(cell: number): string {
  const sheet = plan.sheets.find(({ name }) => name === "Isian pilihan");
  const edits = sheet?.edits.flatMap((edit) => (edit.kind === "write" ? [edit] : [])) ?? [];
  const [program] = edits.filter(({ columnIndex }) => columnIndex > 0);
  const planned = program?.cells[1]?.[cell];
  if (program === undefined || typeof planned !== "object" || planned?.kind !== "formula")
    throw new Error("no formula");
  const origin = { rowIndex: program.rowIndex + 1, columnIndex: program.columnIndex + cell };
  return printFormula(planned.formula, origin, "semicolon");
}

describe("withWrittenChoices", () => {
  it("leaves no drop-down that a fixed range cannot show", () => {
    const rules = plan.sheets.flatMap(({ edits }) =>
      edits.flatMap((edit) => (edit.kind === "validate" ? [edit.rule.kind] : [])),
    );
    expect(rules).not.toContain("listUnder");
    expect(rules.filter((kind) => kind === "listFrom").length).toBeGreaterThan(15);
  });

  it("follows the cell on the left: where its choices begin, how many there are, and each of them", () => {
    const key = '"k"&LEFT(Isian!D15;FIND(" ";Isian!D15&" ")-1)';
    expect(written(0)).toBe(`IF(Isian!D15="";-1;IFERROR(MATCH(${key};Daftar!$H$2:$H$4;0)-1;-1))`);
    expect(written(1)).toBe(`IF(E15<0;0;COUNTIF(Daftar!$H$2:$H$4;${key}))`);
    expect(written(2)).toBe(`IF(F15>0;INDEX(Daftar!$J$2:$J$4;E15+1);"")`);
  });

  it("gives a plan without such choices back", () => {
    const plain = { title: "", names: [], sheets: [] };
    expect(withWrittenChoices(plain)).toEqual(plain);
  });
});
