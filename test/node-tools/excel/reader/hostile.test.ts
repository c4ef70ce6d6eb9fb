import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inflateWithFflate } from "#node/excel/reader/inflate-with-fflate";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import { outcome, read, readFixture, relations, sheetXml, workbookEntries } from "./workbook-fixture";
import { zipOf, type FixtureEntry } from "./zip-fixture";

const MEGABYTE = 1024 * 1024;
const ROW = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function withSheet(change: Partial<FixtureEntry>): Uint8Array {
  return zipOf(
    workbookEntries({ rows: ROW }).map((entry) =>
      entry.name.endsWith("sheet1.xml") ? { ...entry, ...change } : entry,
    ),
  );
}

function millisecondsOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

describe("an archive that wants too much", () => {
  const zeros = new Uint8Array(50 * MEGABYTE);

  it.each([
    ["a part that grows a thousandfold", withSheet({ content: zeros }), "file/too-large ratio"],
    ["a part that hides its size", withSheet({ content: zeros, claimedSize: 1000 }), "file/damaged inflate"],
    [
      "a part that promises gigabytes",
      withSheet({ claimedSize: 3_000_000_000 }),
      "file/too-large part-bytes",
    ],
    [
      "many parts, each within its limit",
      zipOf(
        Array.from({ length: 150 }, (_, index) => ({
          name: `b${index}`,
          content: "x",
          claimedSize: 900_000,
        })),
      ),
      "file/too-large total-bytes",
    ],
    [
      "thousands of entries",
      zipOf(Array.from({ length: 2100 }, (_, index) => ({ name: `e${index}`, content: "" }))),
      "file/too-large entries",
    ],
    [
      "entries that share their bytes",
      zipOf([...workbookEntries({ rows: ROW }), { name: "xl/again.xml", content: ROW, sharesDataOf: 0 }]),
      "file/damaged zip-layout",
    ],
    ["a file over the limit", new Uint8Array(65 * MEGABYTE), "file/too-large file-bytes"],
  ])("%s is refused at once", (_, bytes, expected) => {
    let result = "";
    const elapsed = millisecondsOf(() => {
      result = outcome(read(bytes));
    });
    expect(result).toBe(expected);
    expect(elapsed).toBeLessThan(500);
  });

  it("is refused where an entry lies inside the data of another (quoted overlap)", () => {
    const inner = zipOf([{ name: "inner.xml", content: "x".repeat(100) }]);
    const whole = Buffer.from(
      zipOf([
        { name: "outer.xml", content: inner, stored: true },
        { name: "inner.xml", content: "x".repeat(100) },
      ]),
    );
    const central = whole.lastIndexOf(Buffer.from("inner.xml")) - 46;
    whole.writeUInt32LE(30 + "outer.xml".length, central + 42);
    expect(outcome(read(whole))).toBe("file/damaged zip-layout");
  });

  it("is refused where one part is read as many sheets", () => {
    const sheet = sheetXml(`<row r="1">${`<c r="A1"/>`.repeat(80_000)}</row>`);
    const list = Array.from(
      { length: 500 },
      (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="r1"/>`,
    );
    const bytes = zipOf(
      workbookEntries({ sheet }).map((entry) =>
        entry.name === "xl/workbook.xml"
          ? {
              ...entry,
              content: String(entry.content).replace(
                /<sheets>.*<\/sheets>/,
                `<sheets>${list.join("")}</sheets>`,
              ),
            }
          : entry,
      ),
    );
    expect(outcome(read(bytes))).toBe("file/too-large total-bytes");
  });

  it.each([
    ["cells", { rows: `<row>${"<c><v>1</v></c>".repeat(101)}</row>` }, { cells: 100 }],
    ["strings", { rows: ROW, strings: "<si><t>a</t></si>".repeat(101) }, { strings: 100 }],
    ["strings", { rows: ROW, strings: `<si><r><t>a</t></r></si>${"<si/>".repeat(100)}` }, { strings: 100 }],
    [
      "items",
      { rows: ROW, after: `<mergeCells>${`<mergeCell ref="A1:B2"/>`.repeat(101)}</mergeCells>` },
      { items: 100 },
    ],
    [
      "items",
      {
        rows: ROW,
        workbook: `<definedNames>${`<definedName name="a">A1</definedName>`.repeat(102)}</definedNames>`,
      },
      { items: 100 },
    ],
    ["items", { rows: ROW, styles: `<cellXfs>${`<xf/>`.repeat(101)}</cellXfs>` }, { items: 100 }],
  ])("is refused with too many %s", (measure, fixture, limits) => {
    expect(outcome(readFixture(fixture, limits))).toBe(`file/too-large ${measure}`);
  });

  it("keeps a bounded number of notes", () => {
    const rows = `<row>${"<c><v>x</v></c>".repeat(2000)}</row>`;
    const result = readFixture({ rows });
    expect(result.ok && result.notes.length).toBe(501);
    expect(result.ok && result.notes.at(-1)).toEqual({ code: "read/more-notes", count: 1500 });
  });
});

describe("an archive that contradicts itself", () => {
  it.each([
    ["a wrong checksum", withSheet({ claimedCrc: 12345 }), "file/damaged checksum"],
    [
      "another name in the local header",
      withSheet({ localName: "xl/worksheets/sheet2.xml" }),
      "file/damaged local-header",
    ],
    ["a method nobody reads", withSheet({ method: 14 }), "file/damaged compression-method"],
    ["an encrypted entry", withSheet({ flags: 1 }), "file/encrypted"],
    ["a shorter part than promised", withSheet({ claimedSize: 5000 }), "file/damaged size"],
    [
      "deflate that is none",
      withSheet({ content: "\xff\xff\xff", stored: true, method: 8 }),
      "file/damaged inflate",
    ],
    ["offsets moved", zipOf(workbookEntries({ rows: ROW }), { extraOffset: 3 }), "file/damaged local-header"],
    [
      "two parts of one name",
      zipOf([...workbookEntries({ rows: ROW }), { name: "XL/workbook.xml", content: "x" }]),
      "file/damaged duplicate-entry",
    ],
    [
      "bytes before the archive",
      Buffer.concat([Buffer.from("PK\x03\x04junk"), zipOf(workbookEntries({ rows: ROW }))]),
      "file/damaged zip-directory",
    ],
    [
      "text after the archive",
      Buffer.concat([zipOf(workbookEntries({ rows: ROW })), Buffer.from("<html>")]),
      "file/truncated",
    ],
  ])("with %s is refused", (_, bytes, expected) => {
    expect(outcome(read(bytes))).toBe(expected);
  });
});

describe("XML that wants too much", () => {
  const billionLaughs = `<!DOCTYPE worksheet [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  it.each([
    ["a billion laughs", sheetXml(ROW).replace("<worksheet", `${billionLaughs}<worksheet`), "doctype"],
    [
      "an outside entity",
      sheetXml(ROW).replace("<worksheet", `<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet`),
      "doctype",
    ],
    ["a million elements inside one another", sheetXml("<a>".repeat(1_000_000)), "depth"],
    ["the same where the quick scanner looks", `<!-- -->${"<row>".repeat(1_000_000)}`, "depth"],
    ["ten megabytes of <", "<".repeat(10 * MEGABYTE), "xml"],
    ["ten megabytes of < in the rows", sheetXml("<".repeat(10 * MEGABYTE)), "xml"],
    ["ten megabytes of quotes", sheetXml(`<row r="${"'".repeat(10 * MEGABYTE)}`), "xml"],
    ["ten megabytes of &", sheetXml(`<row><c t="str"><v>${"&".repeat(10 * MEGABYTE)}</v></c></row>`), "xml"],
    ["a row that never ends", sheetXml(ROW).slice(0, -30), "xml"],
    ["a second root", sheetXml(ROW) + sheetXml(ROW), "xml"],
    ["no XML at all", "bukan xml", "xml"],
    ["nothing", "", "xml"],
  ])("%s is refused, soon", (_, sheet, reason) => {
    const bytes = zipOf(workbookEntries({ sheet }).map((entry) => ({ ...entry, stored: true })));
    const elapsed = millisecondsOf(() => {
      expect(read(bytes)).toMatchObject({ ok: false, fault: { code: "file/damaged", reason } });
    });
    expect(elapsed).toBeLessThan(5000);
  });

  it("merges over the whole sheet cost no more than small ones", () => {
    const merges = Array.from(
      { length: 16_000 },
      (_, index) => `<mergeCell ref="${columnName(index)}1:${columnName(index)}1048576"/>`,
    );
    const rows = Array.from({ length: 20_000 }, () => `<row><c><v>1</v></c></row>`).join("");
    const elapsed = millisecondsOf(() => {
      expect(outcome(readFixture({ rows, after: `<mergeCells>${merges.join("")}</mergeCells>` }))).toBe("ok");
    });
    expect(elapsed).toBeLessThan(5000);
  });

  it("a target outside the file is not followed", () => {
    const links = `<Relationship Id="r1" Type="${OFFICE}/worksheet" Target="https://example.invalid/s.xml" TargetMode="External"/>`;
    const entries = workbookEntries({}).map((entry) =>
      entry.name === "xl/_rels/workbook.xml.rels" ? { ...entry, content: relations(links) } : entry,
    );
    expect(outcome(read(zipOf(entries)))).toBe("file/damaged missing-part");
    const climbing = entries.map((entry) => ({
      ...entry,
      content: String(entry.content).replace(/Target="https[^>]*"/, `Target="../../../etc/passwd"`),
    }));
    expect(outcome(read(zipOf(climbing)))).toBe("file/damaged missing-part");
  });
});

describe("a workbook that is cut off", () => {
  it("anywhere is a fault and never an exception or a part of its values", () => {
    const whole = zipOf(workbookEntries({ rows: ROW, strings: "<si><t>a</t></si>" }));
    for (let part = 0; part < 50; part += 1) {
      const cut = whole.subarray(0, Math.floor((whole.length * part) / 50));
      expect(
        ["file/empty", "file/truncated", "file/damaged"].some((code) => outcome(read(cut)).startsWith(code)),
      ).toBe(true);
    }
  });
});

describe("the portable inflate", () => {
  it("stops at its limit", () => {
    const bomb = new Uint8Array(deflateRawSync(new Uint8Array(50 * MEGABYTE)));
    expect(() => inflateWithFflate(bomb, 1000, 1000)).toThrow();
    expect(() => inflateWithFflate(bomb.subarray(0, 10), 1000, 1000)).toThrow();
  });

  it("reads what zlib reads", () => {
    const bytes = zipOf(workbookEntries({ rows: ROW.repeat(1), strings: "<si><t>a</t></si>" }));
    expect(readWorkbook(bytes, { inflate: inflateWithFflate })).toEqual(read(bytes));
    expect(
      outcome(
        readWorkbook(withSheet({ claimedSize: 1000, content: new Uint8Array(MEGABYTE) }), {
          inflate: inflateWithFflate,
        }),
      ),
    ).toBe("file/damaged inflate");
  });
});

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;
}
