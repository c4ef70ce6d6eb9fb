import { describe, expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import { blankSignature } from "#core/paper/signature";
import { textRow } from "#core/register/register-tables";
import { buildRenja } from "#core/renja/build-renja";
import { compareRenja } from "#core/renja/compare-renja";
import { importRenja } from "#core/renja/import/import-renja";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import { renjaCsvRows } from "#core/renja/renja-csv";
import { printedSheet } from "#node/report/table/printed-sheet";
import { inputOf, number, row, UNITS } from "./sample-renja";

function table(...rows: readonly (readonly string[])[]) {
  return { file: "sipd.csv", sheet: null, rows: rows.map((cells, index) => textRow(index + 1, cells)) };
}

const HEADER = [
  ["Kode", "Sub Kegiatan", "Indikator", "Rencana Tahun 2027", "", "Prakiraan Maju", "", "Penanggung Jawab"],
  ["", "", "", "Target", "Pagu Indikatif (Rp)", "Target", "Pagu Indikatif (Rp)", ""],
  ["1", "2", "3", "4", "5", "6", "7", "8"],
] as const;

it("reads a printed table: headings of two rows, units by name, more indicators, no sums", () => {
  const read = importRenja(
    table(
      ["RENCANA KERJA"],
      ...HEADER,
      [
        "5.01.02.2.01.0001",
        "Analisis",
        "Jumlah Dokumen",
        "2 Dokumen",
        "Rp150.000.000",
        "2,5",
        "160.000.000",
        "bidang ekonomi",
      ],
      ["", "", "Jumlah Rapat", "4 Kali", "", "", "", ""],
      ["JUMLAH", "", "", "", "150.000.000", "", "", ""],
    ),
    UNITS,
    "",
  );
  expect(read.findings).toEqual([]);
  expect(read.rows.map(({ code, unit, budget, budgetNext }) => [code, unit, budget, budgetNext])).toEqual([
    ["5.01.02.2.01.0001", "ekon", 150_000_000, 160_000_000],
    ["5.01.02.2.01.0001", "ekon", null, null],
  ]);
  expect(read.rows[0]?.indicator.figures.targetN).toEqual(number(2));
  expect(read.rows[0]?.indicator.measure).toBe("Dokumen");
});

it("tells what it cannot read and keeps the row", () => {
  const read = importRenja(
    table(...HEADER, ["5.01.02.2.01.0001", "A", "B", "WTP", "seratus juta", "", "", "Bidang Lain"]),
    UNITS,
    "",
  );
  expect(read.findings.map(({ code }) => code)).toEqual(["renja-import/unit", "renja-import/amount"]);
  expect(read.rows[0]).toMatchObject({ unit: "Bidang Lain", budget: null });
  expect(read.rows[0]?.indicator.figures.targetN).toEqual({ kind: "text", text: "WTP" });
  expect(importRenja(table(["apa", "saja"]), UNITS, "").findings[0]?.code).toBe("renja-import/no-columns");
});

it("reads back the table that it prints itself", () => {
  const renja = buildRenja(
    inputOf([
      row(1, "ekon", "5.01.02.2.01.0001", 150, { indicator: "Jumlah A" }),
      row(2, "sek", "X.XX.01.2.06.0009", 75, { indicator: "Jumlah B" }),
      row(3, "ekon", "5.01.02", null, { indicator: "Persentase" }),
    ]),
  );
  const today = civilDateOf(2026, 3, 1);
  if (today === null) throw new Error("no such day");
  const [sheet] = planRenjaWorkbook(renja, blankSignature("Kepala,"), today).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const { above, header, body } = printedSheet(sheet);
  const texts = [...above, ...header, ...body].map((cells) => cells.map((cell) => cell?.text ?? ""));
  const { rows } = importRenja(table(...texts), UNITS, "");
  const again = buildRenja(inputOf(rows));
  const short = (one: typeof renja) => one.items.map(({ code, budget, unit }) => [code, budget, unit]);
  expect(short(again)).toEqual(short(renja));
  expect(again.outcomes.get("5.01.02")?.indicators[0]?.name).toBe("Persentase");
});

it("compares line by line by code and pagu", () => {
  const renja = buildRenja(
    inputOf([
      row(1, "ekon", "5.01.02.2.01.0001", 100),
      row(2, "ekon", "5.01.02.2.01.0005", 50),
      row(3, "ekon", "5.01.02.2.02.0001", 10, { name: "Analisis Data" }),
    ]),
  );
  const other = [
    row(1, "", "5.01.02.2.01.01", 100),
    row(2, "", "5.01.02.2.01.0005", 55),
    row(3, "", "5.01.02.2.02.0001", 10, { name: "Analisis Lain" }),
    row(4, "", "5.01.03.2.01.0001", 5),
  ];
  expect(compareRenja(renja, other).map(({ code, kind }) => `${code} ${kind}`)).toEqual([
    "5.01.02.2.01.0001 same",
    "5.01.02.2.01.0005 budget",
    "5.01.02.2.02.0001 name",
    "5.01.03.2.01.0001 only-there",
  ]);
});

it("gives CSV rows keyed by the full code whose pagu sums to the total", () => {
  const renja = buildRenja(
    inputOf([
      row(1, "ekon", "5.01.02.2.01.01", 100),
      row(2, "ekon", "5.01.02.2.01.01", null, { indicator: "Jumlah Rapat" }),
      row(3, "sek", "salah", 5, { name: "Tanpa kode" }),
    ]),
  );
  const [header = [], ...body] = renjaCsvRows(renja);
  const pagu = header.indexOf("pagu");
  expect(body.map((cells) => cells[0])).toEqual(["salah", "5.01.02.2.01.0001", "5.01.02.2.01.0001"]);
  expect(body.reduce((sum, cells) => sum + Number(cells[pagu] ?? 0), 0)).toBe(105);
});

describe("a print of SIPD: subtotals at every level, headings on every page, merged cells, a signature", () => {
  const RAPAT = "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD";
  const head = (kode: readonly string[]) => {
    const none = kode.map(() => "");
    return [
      [
        ...kode,
        "URUSAN/PROGRAM/KEGIATAN/SUB KEGIATAN",
        "INDIKATOR",
        "RENCANA TAHUN 2027",
        "",
        "",
        "PRAKIRAAN MAJU",
        "",
      ],
      [...none, "", "", "LOKASI", "TARGET", "PAGU INDIKATIF (Rp)", "TARGET", "PAGU INDIKATIF (Rp)"],
      [
        ...kode.map((_, index) => (index === 0 ? "(1)" : "")),
        "(2)",
        "(3)",
        "(4)",
        "(5)",
        "(6)",
        "(7)",
        "(8)",
      ],
    ];
  };
  const body = (codeOf: (code: string) => readonly string[], kode: readonly string[]) => [
    ["PEMERINTAH KABUPATEN CONTOH"],
    ...head(kode),
    [...codeOf("5"), "UNSUR PENUNJANG", "", "", "", "Rp775.000.000,00", "", "Rp0,00"],
    [
      ...codeOf("5.01.01"),
      "PROGRAM PENUNJANG",
      "Persentase",
      "",
      "100 %",
      "75.000.000",
      "100 %",
      "80.000.000",
    ],
    [...codeOf("5.01.01.2.06.0009"), RAPAT, "Jumlah Laporan", "Kab.", "12 Laporan", "75.000.000", "", ""],
    ["Halaman 1 dari 2"],
    ...head(kode),
    [...codeOf("5.01.02"), "PROGRAM", "Persentase", "", "95,5 %", "700.000.000", "", ""],
    [
      ...codeOf("5.01.02.2.01.0001"),
      "Analisis Kondisi Daerah",
      "Jumlah Dokumen",
      "Kab.",
      "2 Dokumen",
      "Rp250.000.000,00",
      "",
      "",
    ],
    [...codeOf(""), "", "Jumlah Rapat", "", "4 Kali", "", "", ""],
    [
      ...codeOf("5.01.02.2.01.05"),
      "Pelaksanaan Musrenbang Kabupaten/Kota",
      "Jumlah BA",
      "Kab.",
      "1 BA",
      "450.000.000",
      "",
      "",
    ],
    ["JUMLAH", ...kode.slice(1).map(() => ""), "", "", "", "", "775.000.000", "", ""],
    [...kode.map(() => ""), "", "", "", "Kota Contoh, 2 Maret 2026"],
  ];
  const renja = buildRenja(
    inputOf([
      row(1, "ekon", "5.01.02.2.01.0001", 250_000_000),
      row(2, "ekon", "5.01.02.2.01.0005", 400_000_000),
      row(3, "sek", "X.XX.01.2.06.0009", 75_000_000),
    ]),
  );
  const inParts = (code: string): readonly string[] => {
    const [urusan = "", bidang = "", program = "", place, kegiatan, sub = ""] = code.split(".");
    return [urusan, bidang, program, place === undefined ? "" : `${place}.${kegiatan ?? ""}`, sub];
  };

  it.each([
    ["codes in one column", table(...body((code) => [code], ["KODE"]))],
    ["a column for each segment under one heading", table(...body(inParts, ["KODE", "", "", "", ""]))],
  ])("compares line by line, %s", (_, print) => {
    const { rows, findings } = importRenja(print, UNITS, "");
    expect(findings).toEqual([]);
    expect(compareRenja(renja, rows).map(({ code, here, there, kind }) => [code, here, there, kind])).toEqual(
      [
        ["5.01.01.2.06.0009", 75_000_000, 75_000_000, "same"],
        ["5.01.02.2.01.0001", 250_000_000, 250_000_000, "same"],
        ["5.01.02.2.01.0005", 400_000_000, 450_000_000, "budget"],
      ],
    );
  });
});
