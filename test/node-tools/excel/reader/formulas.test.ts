import { describe, expect, it } from "vitest";
import { cutFormula } from "#node/excel/reader/formula/formula-pieces";
import { shiftFormula } from "#node/excel/reader/formula/shift-formula";
import { cellsOf, firstSheet, notesOf, outcome, readFixture } from "./workbook-fixture";

describe("a shared formula", () => {
  it.each([
    ["A1+B2", "B3+C4"],
    ["$A1+B$2+$C$3", "$A3+C$2+$C$3"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:A)+SUM(1:3)+SUM($B:C)", "SUM(B:B)+SUM(3:5)+SUM($B:D)"],
    [`"A1"&A1&"""A1"`, `"A1"&B3&"""A1"`],
    ["LOG10(A1)+DEC2BIN(A1)", "LOG10(B3)+DEC2BIN(B3)"],
    ["Sheet1!A1+'TW 1 A1'!A1+TW1!A1", "Sheet1!B3+'TW 1 A1'!B3+TW1!B3"],
    ["SUM(TW1:TW4!A1)", "SUM(TW1:TW4!B3)"],
    ["[1]Sheet1!A1+Tabel1[Kolom A1]", "[1]Sheet1!B3+Tabel1[Kolom A1]"],
    ["1E5+2.5e-3*A1", "1E5+2.5e-3*B3"],
    ["pagu_A1+_xlfn.CONCAT(A1)", "pagu_A1+_xlfn.CONCAT(B3)"],
    ["XFD1048576", "#REF!"],
    ["IF(TRUE,A1,#REF!)", "IF(TRUE,B3,#REF!)"],
    ["A1:INDEX(A:A,3)", "B3:INDEX(B:B,3)"],
    [`"never closed A1`, `"never closed A1`],
    ["[[[[A1", "[[[[A1"],
    ["", ""],
  ])("%s moves two rows down and one column right as %s", (formula, moved) => {
    expect(shiftFormula(cutFormula(formula), 2, 1)).toBe(moved);
  });

  it("is written out for each cell that shares it, wherever its text stands", () => {
    const rows = `<row r="2"><c r="C2"><f t="shared" si="7"/><v>0</v></c></row>
      <row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="7">A1*$B1</f><v>0</v></c></row>
      <row r="3"><c r="C3"><f t="shared" si="7"></f><v>0</v></c></row>`;
    const cells = cellsOf(firstSheet({ rows }));
    expect([cells["C1"], cells["C2"], cells["C3"]].map((cell) => cell?.formula)).toEqual([
      "A1*$B1",
      "A2*$B2",
      "A3*$B3",
    ]);
  });

  it("is given as its first cell holds it where only its presence matters", () => {
    const rows = `<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="7">A1*$B1</f><v>0</v></c></row>
      <row r="2"><c r="C2"><f t="shared" si="7"/><v>0</v></c></row>`;
    const result = readFixture({ rows }, {}, { sharedFormulas: "as-shared" });
    const [sheet] = result.ok ? result.workbook.sheets : [];
    expect(sheet === undefined ? null : cellsOf(sheet)["C2"]?.formula).toBe("A1*$B1");
  });

  it("without its text leaves a formula cell with empty text, and a note", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" si="3"/><v>5</v></c></row>`;
    expect(cellsOf(firstSheet({ rows }))["A1"]).toEqual({
      kind: "number",
      value: 5,
      formula: "",
      percent: false,
    });
    expect(notesOf({ rows })).toEqual([{ code: "read/formula-text-missing", sheet: "Isian", address: "A1" }]);
  });

  it("may not grow a small file into a large one", () => {
    const text = `"${"x".repeat(8000)}"`;
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A9999" si="0">${text}</f></c></row>${Array.from({ length: 9000 }, () => `<row><c><f t="shared" si="0"/></c></row>`).join("")}`;
    expect(outcome(readFixture({ rows }))).toBe("file/too-large formula-characters");
  });
});

describe("an array formula", () => {
  it("gives its text to every cell of its range", () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>`;
    const cells = cellsOf(firstSheet({ rows }));
    expect(Object.entries(cells).map(([address, cell]) => `${address} ${cell.formula ?? "typed"}`)).toEqual([
      "A1 C1:D2*2",
      "B1 C1:D2*2",
      "C1 typed",
      "A2 C1:D2*2",
    ]);
  });
});
