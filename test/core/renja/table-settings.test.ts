import { describe, expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import { findingLine, sentenceIn } from "#core/messages/render-finding";
import { TABLE_SETTING_MESSAGES } from "#core/messages/table-setting-messages";
import { blankSignature } from "#core/paper/signature";
import { textRow } from "#core/register/register-tables";
import { buildRenja } from "#core/renja/build-renja";
import { e81Sheet } from "#core/renja/evaluation/e81-sheet";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import { parseTableSettings } from "#core/renja/tables/parse-table-settings";
import { DEFAULT_TABLE_SETTINGS } from "#core/renja/tables/table-settings";
import type { InsertedColumn, TableId } from "#core/renja/tables/table-settings";
import type { SheetPlan } from "#core/workbook/plan";
import { evaluationOf, evaluationRow, pair } from "./sample-evaluation";
import { printedText } from "./printed-text";
import { inputOf, number, row } from "./sample-renja";

const FIGURES = {
  renstraTarget: number(10),
  reachedUntilN3: number(2),
  reachedN2: number(1),
  targetN1: number(2),
};
const SIGNATURE = blankSignature("Kepala,");

function settingsWith(table: TableId, ...inserted: readonly InsertedColumn[]) {
  return {
    ...DEFAULT_TABLE_SETTINGS,
    [table]: { basis: "Peraturan Bupati.", assumptions: ["satu."], inserted },
  };
}

function sheetOf(name: string, table: TableId, ...inserted: readonly InsertedColumn[]): SheetPlan {
  const today = civilDateOf(2026, 3, 1);
  const rows = [row(1, "ekon", "5.01.02.2.01.0001", 150, { figures: FIGURES, note: "Naik" })];
  if (today === null) throw new Error("no such day");
  const settings = settingsWith(table, ...inserted);
  const plan = planRenjaWorkbook(buildRenja(inputOf(rows)), SIGNATURE, today, { settings });
  const sheet = plan.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

it("numbers columns by their place: one inserted below a shared heading moves those at its right", () => {
  const after = { after: "Lokasi", heading: "Kelurahan", width: 10, source: "kosong" } as const;
  const text = printedText(sheetOf("Tabel 4.1", "tabel-4-1", after));
  const [, upper = "", lower = "", numbers = ""] = /(No \| Kode.*)\n(.*)\n(.*)/.exec(text) ?? [];
  expect(upper).toContain("| Capaian Kinerja dan Kerangka Pendanaan | Kelompok Sasaran |");
  expect(lower).toContain("| Lokasi | Kelurahan | Sumber Dana |");
  expect(numbers.endsWith("| 17 | 18")).toBe(true);
  expect(text).toContain("Asumsi: satu.\nDasar format: Peraturan Bupati.");
});

it("shows what the setting asks for, in totals and the control sheet as before", () => {
  const note = { after: "unit", heading: "Catatan", width: 10, source: "catatan" } as const;
  expect(printedText(sheetOf("Tabel 4.1", "tabel-4-1", note))).toContain("| Bidang Ekonomi | Naik");
  expect(printedText(sheetOf("Kendali", "tabel-4-1", note))).not.toContain("TIDAK SESUAI");
});

it("names the columns that a column follows from by the numbers that they have", () => {
  expect(printedText(sheetOf("T-C.29", "t-c-29"))).toContain(
    "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 = 7/6 | 9 | 10 = 5+7+9 | 11 = 10/4",
  );
  const measure = { after: "indicator", heading: "Satuan", width: 10, source: "satuan" } as const;
  expect(printedText(sheetOf("T-C.29", "t-c-29", measure))).toContain(
    "9 = 8/7 | 10 | 11 = 6+8+10 | 12 = 11/5",
  );
});

it("does the same in E.81, whose pairs stay together", () => {
  const evaluation = evaluationOf(4, [evaluationRow(1, "5.01.02.2.01.0001", {}, pair("1", 50))]);
  const after = {
    after: "Target Renstra pada Akhir Periode",
    heading: "X",
    width: 8,
    source: "sasaran",
  } as const;
  const measure = { after: "indicator", heading: "Satuan", width: 8, source: "satuan" } as const;
  const signatures = { made: SIGNATURE, evaluated: SIGNATURE };
  const plain = printedText(e81Sheet(evaluation, signatures, ""));
  expect(plain).toContain("| 12 = 8+9+10+11 | 13 = 6+12 | 14 = 13/5 × 100 | 15");
  const more = printedText(e81Sheet(evaluation, signatures, "", settingsWith("e-81", measure, after)));
  expect(more).toContain("| 13 = 9+10+11+12 | 14 = 7+13 | 15 = 14/6 × 100 | 16");
  expect(more).toContain("| Indikator 1 (Dokumen) | Dokumen | 10 | 1.000 |");
});

it("leaves out a column whose place is not there", () => {
  const nowhere = { after: "Tidak Ada", heading: "X", width: 8, source: "kosong" } as const;
  expect(printedText(sheetOf("T-C.33", "t-c-33", nowhere))).toContain("| 8 | 9 | 10\n");
});

describe("the table of settings that staff write", () => {
  const read = (...rows: readonly (readonly string[])[]) =>
    parseTableSettings({
      file: "susunan-tabel.csv",
      sheet: null,
      rows: rows.map((cells, index) => textRow(index + 1, cells)),
    });
  const HEADER = ["Tabel", "Hal", "Isi", "Setelah", "Sumber", "Lebar"];

  it("tells what it does not understand, by row, and keeps the rest", () => {
    const { settings, findings } = read(
      HEADER,
      ["Tabel 9", "dasar", "x"],
      ["T-C.33", "warna", "merah"],
      ["T-C.33", "kolom", "Ket", "Kolom Entah"],
      ["T-C.33", "kolom", "Ket", "Lokasi", "ramalan"],
      ["T-C.33", "dasar", "Perbup 1/2027."],
    );
    const said = findings.map((one) => findingLine(one.place, sentenceIn(TABLE_SETTING_MESSAGES, one)));
    expect(said).toEqual([
      'susunan-tabel.csv [baris 2] Tabel "Tabel 9" tidak dikenal. Tulis Tabel 4.1, T-C.29, T-C.30, T-C.31, T-C.32, T-C.33, atau E.81.',
      'susunan-tabel.csv [baris 3] Hal "warna" tidak dikenal. Tulis dasar (dasar format), asumsi, atau kolom (kolom tambahan).',
      expect.stringContaining('[baris 4] Tidak ada kolom berjudul "Kolom Entah"'),
      expect.stringContaining('[baris 5] Sumber "ramalan" tidak dikenal. Pilih salah satu: kosong, catatan'),
    ]);
    expect(settings["t-c-33"].basis).toBe("Perbup 1/2027.");
    expect(settings["t-c-33"].inserted).toEqual([]);
    expect(read(["a", "b"]).findings.map(({ code }) => code)).toEqual(["table-settings/header"]);
  });

  it("reads columns, a basis and assumptions; blank assumptions leave none", () => {
    const { settings, findings } = read(
      ["SUSUNAN TABEL"],
      HEADER,
      ["Tabel 4.1", "Kolom", "Kelurahan", "Lokasi", "", "9"],
      ["Formulir E.81", "Asumsi", ""],
      ["tc29", "asumsi", "Kesepakatan forum."],
    );
    expect(findings).toEqual([]);
    expect(settings["tabel-4-1"].inserted).toEqual([
      { after: "Lokasi", heading: "Kelurahan", width: 9, source: "kosong" },
    ]);
    expect(settings["e-81"].assumptions).toEqual([]);
    expect(settings["t-c-29"].assumptions).toEqual(["Kesepakatan forum."]);
  });
});
