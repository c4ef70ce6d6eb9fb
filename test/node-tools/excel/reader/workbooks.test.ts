import { describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import {
  cellsOf,
  firstSheet,
  outcome,
  read,
  readFixture,
  relations,
  sheetXml,
  workbookEntries,
} from "./workbook-fixture";
import { zipOf, type FixtureEntry } from "./zip-fixture";

const ROW = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml";

function workbookOf(entries: readonly FixtureEntry[]): WorkbookSnapshot {
  const result = read(zipOf(entries));
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.workbook;
}

function replaced(name: string, content: string | Uint8Array): readonly FixtureEntry[] {
  return workbookEntries({ rows: ROW }).map((entry) => (entry.name === name ? { name, content } : entry));
}

describe("a workbook", () => {
  it("gives its names as stored, on sheets of any name, and pollutes nothing", () => {
    const fixture = {
      rows: ROW,
      sheetName: "__proto__",
      workbook: `<definedNames><definedName name="status_isian">__proto__!$C$5</definedName><definedName name="__proto__" localSheetId="0">'Q&amp;A'!$A$1</definedName></definedNames>`,
    };
    const result = readFixture(fixture);
    expect(result.ok && result.workbook.names).toEqual([
      { name: "status_isian", refersTo: "__proto__!$C$5" },
      { name: "__proto__", refersTo: "'Q&A'!$A$1" },
    ]);
    expect(firstSheet(fixture).name).toBe("__proto__");
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("C5" in {}).toBe(false);
  });

  it("keeps the order and states of its sheets, and notes those without cells", () => {
    const sheets = ["visible", "hidden", "veryHidden", "visible"].map(
      (state, index) =>
        `<sheet name="S${index}" sheetId="${index + 1}" state="${state}" d3p1:id="r${index}" xmlns:d3p1="${OFFICE}"/>`,
    );
    const links = ["worksheet", "worksheet", "worksheet", "chartsheet"].map(
      (type, index) =>
        `<Relationship Id="r${index}" Type="${OFFICE}/${type}" Target="worksheets/s${index}.xml"/>`,
    );
    const result = read(
      zipOf([
        {
          name: "xl/workbook.xml",
          content: `<workbook xmlns="${MAIN}"><sheets>${sheets.join("")}</sheets></workbook>`,
        },
        { name: "xl/_rels/workbook.xml.rels", content: relations(links.join("")) },
        ...[0, 1, 2].map((index) => ({ name: `xl/worksheets/s${index}.xml`, content: sheetXml(ROW) })),
      ]),
    );
    expect(result.ok && result.workbook.sheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ["S0", "visible"],
      ["S1", "hidden"],
      ["S2", "veryHidden"],
    ]);
    expect(result.ok && result.notes).toEqual([{ code: "read/sheet-without-cells", sheet: "S3" }]);
  });

  it("is read where macros and links to other files lie in it; neither is followed", () => {
    const links = `<Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r8" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="r9" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/>`;
    const result = read(zipOf(replaced("xl/_rels/workbook.xml.rels", relations(links))));
    expect(result.ok && result.notes).toEqual([
      { code: "read/macros-ignored" },
      { code: "read/external-links-ignored", count: 1 },
    ]);
  });

  it("is read in the strict form of the standard", () => {
    const strict = workbookEntries({
      rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`,
      strings: "<si><t>ya</t></si>",
    }).map((entry) => ({
      ...entry,
      content: String(entry.content)
        .replaceAll(MAIN, `${STRICT}/spreadsheetml/main`)
        .replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`),
    }));
    expect(cellsOf(workbookOf(strict).sheets[0] ?? firstSheet({}))["A1"]).toMatchObject({ value: "ya" });
  });

  it("is read with prefixes, comments and CDATA in every part", () => {
    const prefixed = workbookEntries({
      rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46010</v></c></row>`,
      strings: "<si><r><t>y</t></r><r><t><![CDATA[a]]></t></r></si>",
      styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`,
    }).map((entry) =>
      entry.name.endsWith(".rels") ? entry : { ...entry, content: prefixedXml(String(entry.content)) },
    );
    const cells = cellsOf(workbookOf(prefixed).sheets[0] ?? firstSheet({}));
    expect([cells["A1"]?.value, cells["B1"]?.value]).toEqual(["ya", "2025-12-19"]);
  });

  it.each(["utf-16le", "utf-16be"])("is read in %s", (encoding) => {
    const bytes = Buffer.from(`\ufeff${sheetXml(ROW)}`, "utf16le");
    const sheet = new Uint8Array(encoding === "utf-16le" ? bytes : bytes.swap16());
    expect(cellsOf(firstSheet({ sheet }))["A1"]).toMatchObject({ value: 1 });
  });

  it("is read with a byte-order mark and in an encoding it declares", () => {
    const marked = new Uint8Array(Buffer.from(`\ufeff${sheetXml(ROW)}`, "utf8"));
    const latin = sheetXml(`<row r="1"><c r="A1" t="str"><v>caf\u00e9</v></c></row>`).replace(
      "UTF-8",
      "ISO-8859-1",
    );
    expect(cellsOf(firstSheet({ sheet: marked }))["A1"]).toMatchObject({ value: 1 });
    expect(cellsOf(firstSheet({ sheet: new Uint8Array(Buffer.from(latin, "latin1")) }))["A1"]).toMatchObject({
      value: "café",
    });
  });

  it("is refused with bytes that are not in its encoding", () => {
    const sheet = new Uint8Array(
      Buffer.from(sheetXml(`<row r="1"><c r="A1" t="str"><v>caf\u00e9</v></c></row>`), "latin1"),
    );
    expect(outcome(readFixture({ sheet }))).toBe("file/damaged encoding");
  });

  it.each([
    ["a ZIP64 archive", zipOf(workbookEntries({ rows: ROW }), { zip64: true })],
    ["an archive with a comment", zipOf(workbookEntries({ rows: ROW }), { comment: "dari PPID PK\x05\x06" })],
    [
      "an archive padded with zeros",
      new Uint8Array([...zipOf(workbookEntries({ rows: ROW })), ...new Uint8Array(600)]),
    ],
    ["stored entries", zipOf(workbookEntries({ rows: ROW }).map((entry) => ({ ...entry, stored: true })))],
    [
      "other letter case",
      zipOf(workbookEntries({ rows: ROW }).map((entry) => ({ ...entry, name: entry.name.toUpperCase() }))),
    ],
    [
      "backslashes",
      zipOf(
        workbookEntries({ rows: ROW }).map((entry) => ({ ...entry, name: entry.name.replaceAll("/", "\\") })),
      ),
    ],
    ["no package relationships", zipOf(workbookEntries({ rows: ROW }).slice(1))],
    ["a view on a larger buffer", zipOf([...workbookEntries({ rows: ROW })])],
  ])("is read from %s", (_, bytes) => {
    const shifted = new Uint8Array(bytes.length + 7);
    shifted.set(bytes, 7);
    expect(outcome(read(shifted.subarray(7)))).toBe("ok");
  });
});

/** The same XML with the main namespace under a prefix and a comment after the root's tag. */
function prefixedXml(xml: string): string {
  return xml
    .replace(/<(\/?)([A-Za-z])/g, "<$1x:$2")
    .replace(`xmlns="`, `xmlns:x="`)
    .replace(/(<x:(?:workbook|sst|styleSheet|worksheet)[^>]*>)/, "$1<!-- > & -->");
}
