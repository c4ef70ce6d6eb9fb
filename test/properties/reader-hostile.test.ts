import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcome, read, workbookEntries } from "../node-tools/excel/reader/workbook-fixture";
import { zipOf } from "../node-tools/excel/reader/zip-fixture";

const WHOLE = zipOf(
  workbookEntries({
    rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A1*2</f><v>0.5</v></c></row>`,
    strings: `<si><t>isi</t></si>`,
    styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>`,
    after: `<mergeCells><mergeCell ref="A3:B4"/></mergeCells>`,
  }),
);
const ORIGINAL = JSON.stringify(read(WHOLE));

/** A quarter of the runs, but all of them where changes are admitted. */
const runs = (count: number): number => (process.env["HIMPUN_CI"] === undefined ? count / 4 : count);

describe("reading", () => {
  it("never throws on any bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom("", "PK\x03\x04", "PK\x05\x06", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        (bytes, start) => {
          expect(outcome(read(new Uint8Array([...Buffer.from(start, "latin1"), ...bytes])))).toMatch(
            /^file\//,
          );
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it("never throws on a workbook with bytes changed, and never gives other values for it", () => {
    const changes = fc.array(fc.tuple(fc.nat(WHOLE.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = new Uint8Array(WHOLE);
        for (const [place, change] of list) bytes[place] = (bytes[place] ?? 0) ^ change;
        const result = read(bytes);
        if (result.ok) expect(JSON.stringify(result)).toBe(ORIGINAL);
      }),
      { numRuns: runs(5000) },
    );
  });

  it("never throws on a part of any text", () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom(
          "<",
          ">",
          "</",
          "/>",
          `="`,
          "'",
          "&",
          ";",
          "<row",
          "<c ",
          "<v>",
          "</v>",
          "<f>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?",
          "xmlns",
          "<sheetData>",
          "</sheetData>",
          "<mergeCells>",
          "<si><t>",
          "\u0000",
          "\ufeff",
        ),
      ),
      { maxLength: 40 },
    );
    const names = fc.constantFrom(
      "xl/worksheets/sheet1.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
    );
    fc.assert(
      fc.property(names, pieces, fc.boolean(), (name, list, wrapped) => {
        const entries = workbookEntries({}).map((entry) => {
          if (entry.name !== name) return entry;
          const middle = list.join("");
          return {
            ...entry,
            content: wrapped ? String(entry.content).replace(/<\/[^>]*>$/, `${middle}$&`) : middle,
          };
        });
        expect(outcome(read(zipOf(entries)))).toMatch(/^(?:ok|file\/)/);
      }),
      { numRuns: runs(3000) },
    );
  });
});
