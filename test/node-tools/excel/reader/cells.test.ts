import { describe, expect, it } from "vitest";
import type { Cell } from "#core/workbook/snapshot";
import { cellsOf, firstSheet, notesOf, readFixture, sheetXml } from "./workbook-fixture";

const number = (value: number, formula: string | null = null, percent = false): object => ({
  kind: "number",
  value,
  formula,
  percent,
});
const text = (value: string, formula: string | null = null): Cell => ({ kind: "text", value, formula });
const blank = (formula: string): Cell => ({ kind: "blank", value: null, formula });
const error = (value: string, formula: string | null = null): Cell => ({ kind: "error", value, formula });
const boolean = (value: boolean, formula: string | null = null): Cell => ({
  kind: "boolean",
  value,
  formula,
});

const STRINGS = `<si><t>satu</t></si><si><t xml:space="preserve"> dua </t></si>`;

/** The `<c>` of A1, and what stands in A1. */
const CELLS: readonly (readonly [title: string, xml: string, expected: object | undefined])[] = [
  ["whole number", `<c r="A1"><v>42</v></c>`, number(42)],
  ["zero", `<c r="A1"><v>0</v></c>`, number(0)],
  ["negative decimal", `<c r="A1"><v>-12.5</v></c>`, number(-12.5)],
  ["point first", `<c r="A1"><v>.5</v></c>`, number(0.5)],
  ["exponent", `<c r="A1"><v>1.5E-7</v></c>`, number(1.5e-7)],
  ["seventeen digits", `<c r="A1"><v>0.30000000000000004</v></c>`, number(0.30000000000000004)],
  ["spaces around", `<c r="A1"><v> 7 </v></c>`, number(7)],
  ["hexadecimal is no number", `<c r="A1"><v>0x10</v></c>`, error("#NUM!")],
  ["NaN of some writers", `<c r="A1"><v>NaN</v></c>`, error("#NUM!")],
  ["a number out of range", `<c r="A1"><v>1e999</v></c>`, error("#NUM!")],
  ["type n in words", `<c r="A1" t="n"><v>3</v></c>`, number(3)],
  ["shared string", `<c r="A1" t="s"><v>0</v></c>`, text("satu")],
  ["shared string keeps spaces", `<c r="A1" t="s"><v>1</v></c>`, text(" dua ")],
  ["inline string", `<c r="A1" t="inlineStr"><is><t>isi &amp; &lt;b&gt;</t></is></c>`, text("isi & <b>")],
  [
    "inline rich text",
    `<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>`,
    text("ab"),
  ],
  [
    "inline with phonetic guide",
    `<c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>`,
    text("a"),
  ],
  ["inline of nothing", `<c r="A1" t="inlineStr"></c>`, undefined],
  ["formula text", `<c r="A1" t="str"><f>B1</f><v>hasil</v></c>`, text("hasil", "B1")],
  ["formula result that is empty", `<c r="A1" t="str"><f>B1</f><v></v></c>`, text("", "B1")],
  ["the same, shorter", `<c r="A1" t="str"><f>B1</f><v/></c>`, text("", "B1")],
  ["formula result 0", `<c r="A1"><f>B1</f><v>0</v></c>`, number(0, "B1")],
  ["formula result false", `<c r="A1" t="b"><f>B1=1</f><v>0</v></c>`, boolean(false, "B1=1")],
  ["formula without cached result", `<c r="A1"><f>B1</f></c>`, blank("B1")],
  ["the same with an empty v", `<c r="A1"><f>B1</f><v></v></c>`, blank("B1")],
  [
    "formula with references",
    `<c r="A1"><f>IF(A2&lt;&gt;"",A2&amp;"x",'a''b'!C1)</f></c>`,
    blank(`IF(A2<>"",A2&"x",'a''b'!C1)`),
  ],
  ["formula with numeric reference", `<c r="A1"><f>"&#8211;&#x41;&apos;"</f></c>`, blank(`"–A'"`)],
  ["formula with = in front", `<c r="A1"><f>=B1</f></c>`, blank("B1")],
  [
    "array formula",
    `<c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>1</v></c>`,
    number(1, "SUM(B1:B2*2)"),
  ],
  [
    "data table",
    `<c r="A1"><f t="dataTable" ref="A1:B2" dt2D="1" dtr="1" r1="D1" r2="D2"/><v>1</v></c>`,
    number(1, "TABLE(D1,D2)"),
  ],
  ["formula with attributes", `<c r="A1"><f aca="false" ca="1">NOW()</f><v>1</v></c>`, number(1, "NOW()")],
  ["error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, error("#DIV/0!")],
  ["error by formula", `<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`, error("#DIV/0!", "1/0")],
  ["true", `<c r="A1" t="b"><v>1</v></c>`, boolean(true)],
  ["true in words", `<c r="A1" t="b"><v>true</v></c>`, boolean(true)],
  [
    "ISO date of strict files",
    `<c r="A1" t="d"><v>2025-12-19T08:30:00</v></c>`,
    { kind: "date", value: "2025-12-19", secondsOfDay: 30600, formula: null },
  ],
  ["ISO date that is none", `<c r="A1" t="d"><v>2025-02-30</v></c>`, text("2025-02-30")],
  ["style only", `<c r="A1" s="0"/>`, undefined],
  ["nothing", `<c r="A1" t="s"><v></v></c>`, undefined],
  ["control character", `<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>`, text("a\rb_x000D_")],
  ["letters beyond ASCII", `<c r="A1" t="str"><v>é – 数 😀</v></c>`, text("é – 数 😀")],
  ["attributes in single quotes", `<c r='A1' t='str'><v>x</v></c>`, text("x")],
  ["attributes on lines of their own", `<c\n  r="A1"\n\tt="str" ><v>x</v></c>`, text("x")],
  ["CDATA", `<c r="A1" t="str"><v><![CDATA[a<b&c]]></v></c>`, text("a<b&c")],
  ["a comment inside", `<c r="A1"><!-- x --><v>1<!-- y -->2</v></c>`, number(12)],
  ["white space between", `<c r="A1">\n<v>1</v>\n</c>`, number(1)],
  ["an extension", `<c r="A1"><v>1</v><extLst><ext uri="x"><v>9</v></ext></extLst></c>`, number(1)],
  ["a foreign attribute", `<c r="A1" xmlns:q="urn:q" q:r="B9"><v>1</v></c>`, number(1)],
  ["a foreign default namespace", `<c r="A1"><v>1</v><v xmlns="urn:q">2</v></c>`, number(1)],
];

describe("a cell", () => {
  it.each(CELLS)("%s", (_, xml, expected) => {
    const sheet = firstSheet({ rows: `<row r="1">${xml}</row>`, strings: STRINGS });
    expect(cellsOf(sheet)["A1"]).toEqual(expected);
  });

  it("with a number that is none is noted with its place and text", () => {
    expect(notesOf({ rows: `<row r="3"><c r="B3"><v>INF</v></c></row>` })).toEqual([
      { code: "read/not-a-number", sheet: "Isian", address: "B3", text: "INF" },
    ]);
  });

  it.each([
    ["a shared string that is not there", `<c r="A1" t="s"><v>9</v></c>`, "shared-string"],
    ["an address of another row", `<c r="A2"><v>1</v></c>`, "address"],
    ["a column after XFD", `<c r="XFE1"><v>1</v></c>`, "address"],
    ["an address that is none", `<c r="1A"><v>1</v></c>`, "address"],
    ["two values", `<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>`, "duplicate-cell"],
    ["a type nobody knows", `<c r="A1" t="zz"><v>1</v></c>`, "xml"],
    ["a reference XML does not know", `<c r="A1" t="str"><v>&foo;</v></c>`, "xml"],
    [
      "a reference named like an object's member",
      `<c r="A1" t="str"><v>&constructor;&__proto__;</v></c>`,
      "xml",
    ],
    ["a tag that is not closed", `<c r="A1"><v>1</c>`, "xml"],
  ])("is refused with %s", (_, xml, reason) => {
    const result = readFixture({ rows: `<row r="1">${xml}</row>`, strings: STRINGS });
    expect(result).toMatchObject({ ok: false, fault: { code: "file/damaged", reason } });
  });
});

describe("rows and places", () => {
  it("are counted on where references are missing", () => {
    const rows = `<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>`;
    expect(Object.keys(cellsOf(firstSheet({ rows })))).toEqual(["A1", "D1", "E1", "A6"]);
  });

  it("come out in order however the file has them", () => {
    const rows = `<row r="9"><c r="C9"><v>3</v></c><c r="A9"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>`;
    expect(Object.keys(cellsOf(firstSheet({ rows })))).toEqual(["B2", "A9", "C9"]);
  });

  it("cost nothing at the end of the sheet or under a false dimension", () => {
    const head = `<dimension ref="A1:XFD1048576"/>`;
    const sheet = sheetXml(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, "", head);
    expect(cellsOf(firstSheet({ sheet }))).toEqual({ XFD1048576: number(1) });
  });

  it("are not touched by validations over whole columns", () => {
    const after = `<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`;
    const started = performance.now();
    expect(cellsOf(firstSheet({ rows: `<row r="1"><c r="A1"><v>1</v></c></row>`, after }))).toEqual({
      A1: number(1),
    });
    expect(performance.now() - started).toBeLessThan(200);
  });

  it("of a merge show only the first cell, and tell how many values were covered", () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>`;
    const fixture = { rows, after: `<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>` };
    expect(cellsOf(firstSheet(fixture))).toEqual({ A1: number(1), C1: number(3) });
    expect(firstSheet(fixture).merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(notesOf(fixture)).toEqual([{ code: "read/covered-cells", sheet: "Isian", count: 2 }]);
  });

  it("of a merge that overlaps another follow the earlier one, with a note", () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>`;
    const fixture = {
      rows,
      after: `<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:C1"/></mergeCells>`,
    };
    expect(Object.keys(cellsOf(firstSheet(fixture)))).toEqual(["A1", "C1"]);
    expect(notesOf(fixture)).toContainEqual({
      code: "read/overlapping-merge",
      sheet: "Isian",
      range: "B1:C1",
    });
  });
});
