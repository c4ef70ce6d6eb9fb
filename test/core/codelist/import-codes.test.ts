import { describe, expect, it } from "vitest";
import { indexCodes } from "#core/codelist/code-index";
import { newCodeFinder, readCodeMapping } from "#core/codelist/code-mapping";
import { codesForAgency } from "#core/codelist/codes-for-agency";
import { importCodes } from "#core/codelist/import-codes";
import type { CodeImport } from "#core/codelist/import-codes";
import { codeSearch } from "#core/codelist/search-codes";
import { civilDateOf } from "#core/cell/civil-date";
import { CODELIST_MESSAGES } from "#core/messages/codelist-messages";
import { findingLine, sentenceIn } from "#core/messages/render-finding";
import { textRow } from "#core/register/register-tables";
import type { RegisterTable } from "#core/register/register-tables";

function table(...rows: readonly (readonly string[])[]): RegisterTable {
  return { file: "kode.csv", sheet: null, rows: rows.map((cells, index) => textRow(index + 1, cells)) };
}

function codesOf({ list }: CodeImport): readonly string[] {
  return list.entries.map(({ code, name }) => `${code} ${name}`);
}

function said({ findings }: CodeImport): readonly string[] {
  return findings.map((finding) => findingLine(finding.place, sentenceIn(CODELIST_MESSAGES, finding)));
}

const CLEAN = [
  ["kode", "nama", "indikator", "satuan"],
  ["5", "UNSUR PENUNJANG", "", ""],
  ["5.01", "PERENCANAAN", "", ""],
  ["5.01.02", "PROGRAM PERENCANAAN", "", ""],
  ["5.01.02.2.01", "Penyusunan Perencanaan", "", ""],
  ["5.01.02.2.01.0005", "Pelaksanaan Musrenbang", "Jumlah Berita Acara", "Berita Acara"],
] as const;

describe("layouts", () => {
  it("reads a code column and a name column under a heading", () => {
    const read = importCodes(table(...CLEAN));
    expect(read.findings).toEqual([]);
    expect(codesOf(read)).toHaveLength(5);
    expect(read.list.entries[4]?.indicators).toEqual([
      { name: "Jumlah Berita Acara", measure: "Berita Acara" },
    ]);
  });

  it("reads codes in parts, upper parts left blank as in merged cells", () => {
    const read = importCodes(
      table(
        ["Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan", "Nomenklatur Urusan", "Satuan"],
        ["5", "", "", "", "", "UNSUR PENUNJANG", ""],
        ["", "01", "", "", "", "PERENCANAAN", ""],
        ["", "", "02", "", "", "PROGRAM PERENCANAAN", ""],
        ["", "", "", "2.01", "", "Penyusunan Perencanaan", ""],
        ["", "", "", "", "05", "Pelaksanaan Musrenbang", "Berita Acara"],
      ),
    );
    expect(codesOf(read)[4]).toBe("5.01.02.2.01.0005 Pelaksanaan Musrenbang");
    expect(read.list.entries).toHaveLength(5);
  });

  it("reads the ministry's annex: Kode over one column a level, the other headings over two rows", () => {
    const read = importCodes(
      table(
        ["KLASIFIKASI, KODEFIKASI, DAN NOMENKLATUR"],
        ["KODE", "", "", "", "", "NOMENKLATUR URUSAN KABUPATEN/KOTA", "KINERJA", "INDIKATOR", "SATUAN"],
        ["URUSAN", "BIDANG URUSAN", "PROGRAM", "KEGIATAN", "SUB KEGIATAN", "", "", "", ""],
        ["5", "", "", "", "", "UNSUR PENUNJANG", "", "", ""],
        ["5", "1", "", "", "", "PERENCANAAN", "", "", ""],
        ["5", "01", "2", "", "", "PROGRAM PERENCANAAN", "", "", ""],
        ["5", "01", "02", "2.01", "", "Penyusunan Perencanaan", "", "", ""],
        ["5", "01", "02", "2.01", "5", "Pelaksanaan Musrenbang", "", "Jumlah Berita Acara", "Berita Acara"],
      ),
    );
    expect(codesOf(read)).toEqual([
      "5 UNSUR PENUNJANG",
      "5.01 PERENCANAAN",
      "5.01.02 PROGRAM PERENCANAAN",
      "5.01.02.2.01 Penyusunan Perencanaan",
      "5.01.02.2.01.0005 Pelaksanaan Musrenbang",
    ]);
    expect(read.list.entries[4]?.indicators).toEqual([
      { name: "Jumlah Berita Acara", measure: "Berita Acara" },
    ]);
    expect(said(read)[0]).toContain("3 kode dirapikan: angka nol yang hilang dari bagian berkolom sendiri");
  });

  it("knows 2.10 by the number that a spreadsheet made of it, where kegiatan has a column of its own", () => {
    const cells = (...parts: readonly (string | number)[]) =>
      parts.map((part, columnIndex) => ({
        columnIndex,
        cell:
          typeof part === "number"
            ? ({ kind: "number", value: part, formula: null, percent: false } as const)
            : ({ kind: "text", value: part, formula: null } as const),
      }));
    const rows = [
      cells("Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan", "Nama"),
      cells(5, 1, 2, 2.1, 1, "Sub A"),
      cells(5, 1, 2, 2.01, 12, "Sub B"),
    ].map((row, index) => ({ rowNumber: index + 1, cells: row }));
    const read = importCodes({ file: "kode.xlsx", sheet: "Kode", rows });
    expect(codesOf(read)).toEqual(["5.01.02.2.01.0012 Sub B", "5.01.02.2.10.0001 Sub A"]);
  });

  it("reads a wide table with a column of codes and names a level", () => {
    const read = importCodes(
      table(
        [
          "KODE PROGRAM",
          "NAMA PROGRAM",
          "KODE KEGIATAN",
          "NAMA KEGIATAN",
          "KODE SUB KEGIATAN",
          "NAMA SUB KEGIATAN",
        ],
        ["5.01.02", "PROGRAM A", "5.01.02.2.01", "Kegiatan A", "5.01.02.2.01.0001", "Sub A"],
        ["5.01.02", "PROGRAM A", "5.01.02.2.01", "Kegiatan A", "5.01.02.2.01.0002", "Sub B"],
      ),
    );
    expect(codesOf(read)).toEqual([
      "5.01.02 PROGRAM A",
      "5.01.02.2.01 Kegiatan A",
      "5.01.02.2.01.0001 Sub A",
      "5.01.02.2.01.0002 Sub B",
    ]);
  });

  it("takes the column headed by a level for the name beside a code column", () => {
    const read = importCodes(table(["kode", "sub_kegiatan"], ["5.01.02.2.01.0001", "Analisis"]));
    expect(codesOf(read)).toEqual(["5.01.02.2.01.0001 Analisis"]);
  });

  it("finds code and name without any heading, past a running number, with the name in the code's cell", () => {
    const numbered = importCodes(table(["1", "5.01.02", "PROGRAM A"], ["2", "5.01.03", "PROGRAM B"]));
    expect(codesOf(numbered)).toEqual(["5.01.02 PROGRAM A", "5.01.03 PROGRAM B"]);
    const glued = importCodes(table(["", ""], ["5.01.02 - PROGRAM\nA ", ""], ["5.01.03 PROGRAM B", ""]));
    expect(codesOf(glued)).toEqual(["5.01.02 PROGRAM A", "5.01.03 PROGRAM B"]);
  });

  it("passes over titles, blank rows, column numbers and headings repeated at page breaks", () => {
    const read = importCodes(
      table(
        ["DAFTAR KODE"],
        ["", ""],
        ["Kode", "Uraian"],
        ["1", "2"],
        ["5.01.02", "A"],
        ["Kode", "Uraian"],
        ["5.01.03", "B"],
      ),
    );
    expect(codesOf(read)).toEqual(["5.01.02 A", "5.01.03 B"]);
    expect(read.findings).toEqual([]);
  });
});

describe("dirt", () => {
  it("puts right what has one meaning and tells each sort once", () => {
    const read = importCodes(
      table(
        ["kode", "nama"],
        ["5.01.02.2.01.05", "Sub A"],
        ["5.01.02.2.01.06", "Sub B"],
        ["5.01.02.02.01", "Kegiatan"],
        ["5.01.02.", "PROGRAM\nA "],
      ),
    );
    expect(codesOf(read)).toEqual([
      "5.01.02 PROGRAM A",
      "5.01.02.2.01 Kegiatan",
      "5.01.02.2.01.0005 Sub A",
      "5.01.02.2.01.0006 Sub B",
    ]);
    expect(said(read)).toContain(
      'kode.csv [baris 2] 2 kode dirapikan: bagian terakhir dijadikan empat angka, mis. "5.01.02.2.01.05" menjadi 5.01.02.2.01.0005. Tidak perlu tindakan, asalkan benar.',
    );
  });

  it("gives back an eaten zero only where codes below it prove it", () => {
    const proven = importCodes(table(["kode", "nama"], ["2.1", "KOMUNIKASI"], ["2.10.02", "PROGRAM"]));
    expect(codesOf(proven)).toEqual(["2.10 KOMUNIKASI", "2.10.02 PROGRAM"]);
    const alone = importCodes(table(["kode", "nama"], ["2.1", "KOMUNIKASI"], ["2.16.02", "PROGRAM"]));
    expect(codesOf(alone)).toEqual(["2.16.02 PROGRAM"]);
    expect(said(alone)[0]).toBe(
      'kode.csv [baris 2] Kode "2.1" (KOMUNIKASI) tidak dipakai: satu angka nol tampaknya hilang. Mungkin maksudnya 2.10. Perbaiki kodenya di tabel asal; jadikan kolom kode berformat teks.',
    );
  });

  it("refuses a code that became a date, and offers what it was", () => {
    const damaged = civilDateOf(2002, 1, 5);
    if (damaged === null) throw new Error("no such day");
    const rows = table(...CLEAN).rows;
    const cell = { kind: "date", value: damaged, secondsOfDay: 0, formula: null } as const;
    const name = { kind: "text", value: "PROGRAM", formula: null } as const;
    const bad = {
      rowNumber: 9,
      cells: [
        { columnIndex: 0, cell },
        { columnIndex: 1, cell: name },
      ],
    };
    const read = importCodes({ file: "kode.xlsx", sheet: "Kode", rows: [...rows, bad] });
    const [refused] = read.findings;
    expect(refused).toMatchObject({ code: "codelist/code-refused", values: { near: ["5.01.02"] } });
  });

  it("keeps no row silently: names without code, slips, missing parents, other names", () => {
    const read = importCodes(
      table(
        ...CLEAN,
        ["", "pelaksanaan musrenbang", "", ""],
        ["5.O1.02.2.01.0006", "Sub C", "", ""],
        ["5.01.03.2.01.0001", "Sub D", "", ""],
        ["5.01.02", "PROGRAM LAIN", "", ""],
      ),
    );
    expect(read.findings.map(({ code, place }) => `${code}@${String(place.rowNumber)}`)).toEqual([
      "codelist/code-refused@8",
      "codelist/without-code@7",
      "codelist/renamed@10",
      "codelist/repeated@null",
      "codelist/parent-missing@null",
    ]);
    expect(said(read)[1]).toContain("Mungkin maksudnya 5.01.02.2.01.0005.");
  });

  it("gives more indicators of one code to that code", () => {
    const read = importCodes(table(...CLEAN, ["", "", "Jumlah Peserta", "Orang"]));
    expect(read.list.entries[4]?.indicators.map(({ name }) => name)).toEqual([
      "Jumlah Berita Acara",
      "Jumlah Peserta",
    ]);
  });
});

describe("use", () => {
  const { list } = importCodes(
    table(
      ...CLEAN,
      ["X.XX.01", "PROGRAM PENUNJANG"],
      ["X.XX.01.2.06.0009", "Penyelenggaraan Rapat Koordinasi"],
    ),
  );

  it("takes X.XX for the agency's own bidang, in looking up and in the agency's part", () => {
    expect(indexCodes(list).find("5.01.01.2.06.0009")?.name).toBe("Penyelenggaraan Rapat Koordinasi");
    const own = codesForAgency(list, ["5.01"], "5.01");
    expect(own.entries.map(({ code }) => code)).toContain("5.01.01.2.06.0009");
    expect(own.entries.some(({ code }) => code.startsWith("X"))).toBe(false);
  });

  it("offers near codes of the same level", () => {
    expect(indexCodes(list).near("5.01.02.2.01.0006")).toEqual(["5.01.02.2.01.0005"]);
    expect(indexCodes(list).near("5.01.01.2.06.0008")).toEqual(["5.01.01.2.06.0009"]);
  });

  it("finds by words, by beginnings, past a slip, and by code", () => {
    const search = codeSearch(list);
    const found = (query: string) => search.find(query).map(({ code }) => code);
    expect(found("musrenbang pelaksanaan")).toEqual(["5.01.02.2.01.0005"]);
    expect(found("rap koord")).toEqual(["X.XX.01.2.06.0009"]);
    expect(found("musrenbnag")).toEqual(["5.01.02.2.01.0005"]);
    expect(found("program")).toEqual(["5.01.02", "X.XX.01"]);
    expect(found("5.01.02.2")).toEqual(["5.01.02.2.01", "5.01.02.2.01.0005"]);
    expect(search.find("perencanaan", { level: "bidang" }).map(({ code }) => code)).toEqual(["5.01"]);
    expect(found("!!")).toEqual([]);
  });

  it("tells the new code of an old one, and how sure that is", () => {
    const mapping = readCodeMapping(
      table(["Kode Semula", "Kode Menjadi"], ["5.01.02.2.01.03", "5.01.02.2.01.0005"], ["?", "5.01"]),
    );
    const find = newCodeFinder(mapping, list);
    expect(mapping.unread).toEqual([{ rowNumber: 3, found: ["?", "5.01"] }]);
    expect(find("5.01.02.2.01.0003", "")).toEqual({ kind: "mapped", code: "5.01.02.2.01.0005" });
    expect(find("5.01.02", "")).toEqual({ kind: "same", code: "5.01.02" });
    expect(find("5.01.09", "Program Penunjang")).toEqual({ kind: "same-name", codes: ["X.XX.01"] });
    expect(find("5.01.09", "Lain")).toEqual({ kind: "none" });
  });
});
