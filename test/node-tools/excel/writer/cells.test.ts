import { describe, expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import { binary, call, integer, relativeCell, text } from "#core/workbook/formula-build";
import type { DateCell, PlanCell } from "#core/workbook/plan";
import { readSheet, sheetPart, writeDown } from "./read-back";

function date(year: number, month: number, day: number): DateCell {
  const found = civilDateOf(year, month, day);
  if (found === null) throw new Error("no such day");
  return { kind: "date", date: found };
}

describe("text", () => {
  it.each([
    "=1+1", "+62 811", "-5", "@sum", "'kutip", '=HYPERLINK("http://x";"klik")', "\t=1", "Rp & <b> \"x\"",
    " tepi ", "baris\nkedua", "dua  spasi", "5.01.02.2.01.0005", "196612141992031004", "_x0041_", "a\u0007b",
    "pulang\rlagi", "emoji 🙂", "", "TRUE", "]]>",
  ])("stays text whatever it looks like: %j", async (value) => {
    const sheet = await readSheet(writeDown(value));
    expect(sheet.getCell("A1").value ?? "").toBe(value);
    expect(sheet.getCell("A1").formula).toBeUndefined();
  }); // prettier-ignore

  it("carries the quote prefix where a person's Enter would turn it into something else", async () => {
    const xml = await sheetPart(writeDown("=1+1", "biasa", "5.01", "Bidang 1"));
    expect(xml).toMatch(/<c r="A1" s="1" t="s">.*<c r="A2" t="s">.*<c r="A3" s="1" t="s">.*<c r="A4" t="s">/);
  });

  it("needs no quote prefix for a code in a text format", async () => {
    const format = { top: 0, left: 0, bottom: 1, right: 0 };
    const xml = await sheetPart(writeDown("5.01", "=1"), {
      kind: "format",
      ranges: [format],
      style: { numberFormat: "@" },
    });
    expect(xml).toMatch(/<c r="A1" s="1" t="s">.*<c r="A2" s="2" t="s">/);
  });

  it("guards half a surrogate pair instead of writing broken XML", async () => {
    const sheet = await readSheet(writeDown("a\uD800b"));
    expect(sheet.getCell("A1").value).toBe("a\uD800b");
  });
});

describe("numbers, booleans and days", () => {
  it.each([0, -5, 0.1, 1e21, 7.8e13, -0.00001, 123456789012345])("keeps the number %d", async (value) => {
    expect((await readSheet(writeDown(value))).getCell("A1").value).toBe(value);
  });

  it("keeps booleans and leaves null empty", async () => {
    const sheet = await readSheet(writeDown(true, false, null));
    expect([1, 2, 3].map((row) => sheet.getCell(row, 1).value)).toEqual([true, false, null]);
  });

  it.each([
    [date(1900, 1, 1), 1],
    [date(1900, 2, 28), 59],
    [date(1900, 3, 1), 61],
    [date(2025, 12, 19), 46010],
    [date(9999, 12, 31), 2958465],
  ])("writes the day %j as serial %d in the Indonesian order", async (cell, serial) => {
    expect(await sheetPart(writeDown(cell))).toContain(`<c r="A1" s="1"><v>${serial}</v></c>`);
    expect((await readSheet(writeDown(cell))).getCell("A1").numFmt).toBe("dd/mm/yyyy");
  });

  it("takes the day's format from the style where it gives one", async () => {
    const ranges = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    const sheet = await readSheet(writeDown(date(2025, 1, 2)), {
      kind: "format",
      ranges,
      style: { numberFormat: "d mmmm yyyy" },
    });
    expect(sheet.getCell("A1").numFmt).toBe("d mmmm yyyy");
  });
});

describe("formulas", () => {
  const double = binary("*", relativeCell(0, -1), integer(2));
  const cell = (cached: string | number | boolean | null): PlanCell => ({
    kind: "formula",
    formula: double,
    cached,
  });

  it.each([
    ["a number", 0, "<v>0</v>"],
    ["a text", "a < b", 't="str"><f>A1*2</f><v>a &lt; b</v>'],
    ["the empty text", "", 't="str"><f>A1*2</f><v></v>'],
    ["false", false, 't="b"><f>A1*2</f><v>0</v>'],
    ["nothing", null, "<f>A1*2</f></c>"],
  ])("carries %s as cached result", async (_, cached, expected) => {
    const xml = await sheetPart({
      kind: "write",
      rowIndex: 0,
      columnIndex: 1,
      cells: [[cell(cached)]],
    });
    expect(xml).toContain(expected);
  });

  it("is written once for a run down a column, and again after a break", async () => {
    const cells = [cell(2), cell(4), "sela", cell(8)].map((value) => [value]);
    const xml = await sheetPart({ kind: "write", rowIndex: 0, columnIndex: 1, cells });
    expect(xml).toContain('<f t="shared" ref="B1:B2" si="0">A1*2</f>');
    expect(xml).toContain('<f t="shared" si="0"/><v>4</v>');
    expect(xml).toContain("<f>A4*2</f>");
  });

  it("is not shared when it names another sheet", async () => {
    const elsewhere = call("SUM", {
      op: "cell",
      at: { sheet: "Lembar", row: { offset: 0 }, column: { index: 0 } },
    });
    const one: PlanCell = { kind: "formula", formula: elsewhere, cached: 1 };
    const xml = await sheetPart({ kind: "write", rowIndex: 0, columnIndex: 1, cells: [[one], [one]] });
    expect(xml).toContain("<f>SUM(Lembar!$A1)</f>");
    expect(xml).toContain("<f>SUM(Lembar!$A2)</f>");
  });

  it("escapes what XML reserves in literals", async () => {
    const formula = call("IF", binary("<>", relativeCell(0, -1), text('a&"b"')), text("<"), text(""));
    const write = {
      kind: "write",
      rowIndex: 0,
      columnIndex: 1,
      cells: [[{ kind: "formula", formula, cached: "" }]],
    } as const;
    expect((await readSheet(write)).getCell("B1").formula).toBe('IF(A1<>"a&""b""","<","")');
  });
});

describe("links", () => {
  it("lead to a cell, to an address, and keep a number a number", async () => {
    const target = { sheet: "Lembar", rowIndex: 6, columnIndex: 5 };
    const sheet = await readSheet(
      writeDown(
        { kind: "link", text: "Lihat", target },
        { kind: "link", text: 12.5, target },
        { kind: "link", text: "Data", target: { url: "https://contoh.go.id/a?b=1&c=d e" } },
      ),
    );
    expect([1, 2].map((row) => sheet.getCell(row, 1).value)).toEqual(["Lihat", 12.5]);
    expect(sheet.getCell("A3").value).toMatchObject({ hyperlink: "https://contoh.go.id/a?b=1&c=d%20e" });
    const xml = await sheetPart(writeDown({ kind: "link", text: 12.5, target }));
    expect(xml).toContain('<c r="A1" s="1"><v>12.5</v></c>');
    expect(xml).toContain('<hyperlink ref="A1" location="\'Lembar\'!F7"/>');
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share", "//server/share", ""])(
    "leave out the unsafe address %j and keep the text",
    async (url) => {
      const xml = await sheetPart(writeDown({ kind: "link", text: "Data", target: { url } }));
      expect(xml).not.toContain("hyperlink");
      expect(xml).toContain('t="s"');
    },
  );
});
