import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNoteLog } from "#node/excel/reader/read-note";
import { DEFAULT_READ_LIMITS } from "#node/excel/reader/read-limits";
import { readSheet, readSheetSlowly } from "#node/excel/reader/sheet/read-sheet";
import type { SheetContext } from "#node/excel/reader/sheet/sheet-context";
import { ReadFailure } from "#node/excel/reader/read-fault";
import { MAIN, sheetXml } from "../node-tools/excel/reader/workbook-fixture";

function newContext(): SheetContext {
  return {
    sheet: "Isian",
    part: "xl/worksheets/sheet1.xml",
    strings: ["nol", "satu", ""],
    styles: ["plain", "date", "percent", "time"],
    uses1904: false,
    limits: DEFAULT_READ_LIMITS,
    sharedFormulas: "written-out",
    formulaBudget: { spent: 0, allowed: 1_000_000 },
    cellsBefore: 0,
    notes: createNoteLog(50),
  };
}

/** What a reading gives, faults included, so that two readings can be compared whole. */
function resultOf(read: (context: SheetContext) => unknown): unknown {
  const context = newContext();
  try {
    return { content: read(context), notes: context.notes.all(), spent: context.formulaBudget.spent };
  } catch (error) {
    if (error instanceof ReadFailure) return error.fault;
    throw error;
  }
}

const text = fc.oneof(
  fc.constantFrom(
    "",
    "a&amp;b",
    "&lt;x&gt;",
    "&#65;&#x1F600;",
    "&quot;&apos;",
    "_x000D_",
    " spasi ",
    "é–数",
    "baris\r\nbaru",
    "&bad;",
    "1 < 2",
  ),
  fc.string({ maxLength: 20 }).map((raw) => raw.replace(/[<&\p{C}]/gu, "")),
);
const numberText = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: -1_000_000, max: 3_000_000 }).map(String),
  fc.tuple(fc.integer(), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom(
    "",
    "NaN",
    "1e5",
    "0x1F",
    "--1",
    "1.2.3",
    ".",
    "-",
    "-.5",
    "5.",
    "00012",
    "123456789012345678",
    " 1 ",
  ),
);
const formula = fc.oneof(
  fc.constant(""),
  text.map((body) => `<f>${body}</f>`),
  fc.constantFrom(
    `<f t="shared" si="0" ref="A1:B9">A1+$B2</f>`,
    `<f t="shared" si="0"/>`,
    `<f t="shared" si="00"/>`,
    `<f t="shared" si="0" />`,
    `<f si="0" t="shared"/>`,
    `<f t="array" ref="A1:C3">B1:B2</f>`,
    "<f/>",
    `<f ca="1" >NOW()</f>`,
  ),
);
const content = fc.oneof(
  numberText.map((value) => ["n", `<v>${value}</v>`] as const),
  fc.constantFrom("0", "1", "2", "3", "", "x").map((value) => ["s", `<v>${value}</v>`] as const),
  text.map((value) => ["str", `<v>${value}</v>`] as const),
  text.map((value) => ["inlineStr", `<is><t xml:space="preserve">${value}</t></is>`] as const),
  text.map((value) => ["inlineStr", `<is><r><t>${value}</t></r><rPh><t>no</t></rPh></is>`] as const),
  fc.constantFrom("0", "1", "true", "").map((value) => ["b", `<v>${value}</v>`] as const),
  fc.constantFrom("#N/A", "").map((value) => ["e", `<v>${value}</v>`] as const),
  fc.constantFrom("2025-12-19", "kemarin", "").map((value) => ["d", `<v>${value}</v>`] as const),
  fc.constantFrom("n", "s", "str", "inlineStr", "b").map((type) => [type, "<v/>"] as const),
  fc.constantFrom("n", "str", "q").map((type) => [type, ""] as const),
);
const column = fc.constantFrom("A", "B", "C", "AB", "XFD", "XFE", "");
const attribute = fc.constantFrom("", ` cm="1"`, ` x14ac:dyDescent="0.25"`, ` ph="1"`);
const cell = fc
  .tuple(
    column,
    fc.nat(3),
    attribute,
    formula,
    content,
    fc.constantFrom("usual", "turned", "single", "spaced"),
  )
  .map(([letters, style, other, f, [type, body], spelling]) => (row: string) => {
    const reference = letters === "" || row === "" ? "" : ` r="${letters}${row}"`;
    if (f === "" && body === "") return `<c${reference} s="${style}"/>`;
    const inner = `${f}${body}</c>`;
    switch (spelling) {
      case "usual":
        return `<c${reference} s="${style}" t="${type}"${other}>${inner}`;
      case "turned":
        return `<c t="${type}"${other} s="${style}"${reference}>${inner}`;
      case "single":
        return `<c${reference} s='${style}' t="${type}"${other}>${inner}`;
      case "spaced":
        return `<c${reference}  s="${style}" t="${type}" ${other}>${inner}`;
    }
  });
const row = fc
  .tuple(fc.constantFrom("1", "2", "7", "1048576", "1048577", "0", ""), fc.array(cell, { maxLength: 4 }))
  .map(
    ([number, cells]) =>
      `<row${number === "" ? "" : ` r="${number}"`} spans="1:9">${cells.map((write) => write(number)).join("\n")}</row>`,
  );
const merges = fc.constantFrom(
  "",
  `<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`,
  `<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C9"/></mergeCells>`,
);
const sheet = fc
  .tuple(fc.array(row, { maxLength: 5 }), merges)
  .map(([rows, after]) =>
    sheetXml(rows.join(""), after).replace("<worksheet", `<worksheet xmlns:x14ac="urn:x"`),
  );

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);

/** A third of the runs, but all of them where changes are admitted. */
const runs = (count: number): number => Math.ceil(process.env["HIMPUN_CI"] === undefined ? count / 3 : count);

describe("the quick scanner and the full parser", () => {
  it("give the same cells, notes and faults for any sheet", () => {
    fc.assert(
      fc.property(sheet, (xml) => {
        const bytes = bytesOf(xml);
        const quickly = resultOf((context) => readSheet(bytes, context));
        expect(quickly).toEqual(resultOf((context) => readSheetSlowly(bytes, context)));
      }),
      { numRuns: runs(2000) },
    );
  });

  it.each([
    ["nothing", ""],
    [
      "validations",
      `<dataValidations><dataValidation sqref="B2"><formula1>1&gt;0</formula1></dataValidation></dataValidations>`,
    ],
    ["a merge", `<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`],
    ["merges without an end", `<mergeCells><mergeCell ref="A1:B2"/>`],
    ["no merges", `<mergeCells/><pageMargins left="0.4"/>`],
    ["a comment", `<!-- <mergeCells> --><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`],
    ["CDATA", `<x><![CDATA[<mergeCells>]]></x><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`],
    ["an instruction", `<?x <mergeCells?><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`],
    [
      "the rows of another namespace",
      `<ext xmlns:x14="urn:x"><x14:mergeCells><x14:mergeCell ref="A1"/></x14:mergeCells></ext>`,
    ],
    [
      "a prefix for the main namespace",
      `<m:mergeCells xmlns:m="${MAIN}"><m:mergeCell ref="A1:B2"/></m:mergeCells>`,
    ],
    ["another default namespace", `<mergeCells xmlns="urn:x"><mergeCell ref="A1:B2"/></mergeCells>`],
    ["rows once more", `<sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData>`],
  ])("give the same where after the rows comes %s", (_, after) => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>`;
    const bytes = bytesOf(sheetXml(rows, after));
    const quickly = resultOf((context) => readSheet(bytes, context));
    expect(quickly).toEqual(resultOf((context) => readSheetSlowly(bytes, context)));
  });

  it("give the same after any one character of the rows is changed", () => {
    const characters = fc.constantFrom("<", ">", "/", `"`, "'", "=", "&", " ", "c", "r", "v", "0", "-", "!");
    fc.assert(
      fc.property(sheet, fc.nat(), characters, (xml, place, character) => {
        // Whether a prefix of an attribute nobody reads is declared is all that the quick scanner does not check.
        fc.pre(!xml.includes("x14ac:"));
        const start = xml.indexOf("<sheetData") + 1;
        const at = start + (place % (xml.indexOf("</sheetData") - start));
        const bytes = bytesOf(xml.slice(0, at) + character + xml.slice(at + 1));
        const quickly = resultOf((context) => readSheet(bytes, context));
        expect(quickly).toEqual(resultOf((context) => readSheetSlowly(bytes, context)));
      }),
      { numRuns: runs(3000) },
    );
  });
});
