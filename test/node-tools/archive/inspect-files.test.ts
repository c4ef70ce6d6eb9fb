import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inspectFiles } from "#node/archive/inspect-files";
import { packEntry } from "#node/excel/zip/pack-entry";
import { writeZip } from "#node/excel/zip/write-zip";
import { emptyFolder, filledSample } from "../commands/office";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook that is right in every way and holds far more cells than any form. */
function hugeWorkbook(rows: number): Uint8Array {
  const row = (number: number): string =>
    `<row r="${number}"><c r="A${number}" t="str"><v>isi sel nomor ${number}</v></c></row>`;
  const parts: readonly (readonly [string, string])[] = [
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Isian" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    [
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="${MAIN}"><sheetData>${Array.from({ length: rows }, (_, index) => row(index + 1)).join("")}</sheetData></worksheet>`,
    ],
  ];
  return writeZip(parts.map(([path, text]) => packEntry(path, Buffer.from(text))));
}

describe("a file that breaks the limits", () => {
  it("is named, and the others are read", async () => {
    const folder = await filledSample();
    const huge = join(emptyFolder(), "raksasa.xlsx");
    writeFileSync(huge, hugeWorkbook(250_000));
    const task = (path: string, name: string) => ({ path, name, folder, purpose: "rehearse" }) as const;
    const forms = await inspectFiles(
      [
        task(huge, "raksasa.xlsx"),
        task(join(folder, "isian-contoh/datin.xlsx"), "datin.xlsx"),
        task(join(folder, "isian-contoh/ekosda.xlsx"), "ekosda.xlsx"),
      ],
      () => undefined,
      { timeoutMs: 60_000, memoryMb: 48 },
    );
    expect(forms.map(({ name, form, findings }) => [name, form?.verdict ?? findings[0]?.code])).toEqual([
      ["raksasa.xlsx", "file/too-large"],
      ["datin.xlsx", "ready"],
      ["ekosda.xlsx", "ready"],
    ]);
  });

  it("is given up when it takes too long", async () => {
    const huge = join(emptyFolder(), "lambat.xlsx");
    writeFileSync(huge, hugeWorkbook(250_000));
    const [form] = await inspectFiles(
      [{ path: huge, name: "lambat.xlsx", folder: null, purpose: "check" }],
      () => undefined,
      {
        timeoutMs: 20,
        memoryMb: 512,
      },
    );
    expect(form?.findings).toMatchObject([{ code: "file/too-slow", values: { seconds: 0.02 } }]);
  });
});
