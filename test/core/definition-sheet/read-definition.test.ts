import { describe, expect, it } from "vitest";
import { formulaFindings } from "#core/definition-sheet/read-definition";
import { profileOf } from "../indicator/sample-profile";
import { authored, definitionIn, found, goodWith, GOOD, said } from "./author";
import type { Sheets } from "./author";

describe("readDefinition", () => {
  it.each<readonly [string, Sheets, readonly string[]]>([
    [
      "a wrong word for a type",
      goodWith("Kolom", "| 4 | L | diisi | angak | | ya | | orang | | ya |"),
      ["formsheet/word-unknown@Kolom!C4"],
    ],
    [
      "no type",
      goodWith("Kolom", "| 4 | L | diisi | | | ya | | orang | | ya |"),
      ["formsheet/value-missing@Kolom!C4"],
    ],
    [
      "no title",
      goodWith("Kolom", "| 8 | | diisi | teks | | | | | | |"),
      ["formsheet/value-missing@Kolom!A8"],
    ],
    [
      "the same title twice",
      goodWith("Kolom", "| 8 | status | diisi | teks | | | | | | |"),
      ["definition/duplicate-label@Kolom!A8"],
    ],
    [
      "a list that is not there",
      goodWith("Kolom", "| 7 | Status | diisi | pilihan | | ya | setatus | | | |"),
      ["formsheet/list-unknown@Kolom!F7"],
    ],
    [
      "a list without a name",
      goodWith("Kolom", "| 7 | Status | diisi | pilihan | | ya | | | | |"),
      ["formsheet/value-missing@Kolom!F7"],
    ],
    [
      "a list that follows a column without codes",
      goodWith("Kolom", "| 7 | Status | diisi | pilihan | | ya | kode kegiatan di bawah [L] | | | |"),
      ["definition/unknown-reference@Kolom!F7"],
    ],
    [
      "a list that follows a column that is not there",
      goodWith("Kolom", "| 7 | Status | diisi | pilihan | | ya | kode kegiatan di bawah [Progam] | | | |"),
      ["formsheet/title-unknown@Kolom!F7"],
    ],
    [
      "an own list that follows a column",
      goodWith("Kolom", "| 7 | Status | diisi | pilihan | | ya | status di bawah [Kode] | | | |"),
      ["formsheet/list-unknown@Kolom!F7"],
    ],
    [
      "rows that must differ in a column that is not there",
      goodWith("Aturan", "| 3 | Status | kesalahan | kembar: [Status]; [Nama] | sudah ada | Hapus. |"),
      ["formsheet/title-unknown@Aturan!C3"],
    ],
    [
      "a live sum of words, and of figures whose satuan is not one",
      {
        ...GOOD,
        Kolom: `
    | 1 | Judul  | Cara isi   | Jenis | Sumber | Satuan | Jumlah di formulir |
    | 2 | Kode   | buku induk |       | kode   |        |                    |
    | 3 | Satuan | buku induk |       | satuan |        |                    |
    | 4 | Nama   | diisi      | teks  |        |        | ya                 |
    | 5 | Volume | diisi      | angka |        | [Satuan] | ya               |
    | 6 | Jumlah | diisi      | angka |        | orang  | ya                 |`,
        Pilihan: "| 1 | Daftar | Pilihan |",
      },
      ["formsheet/not-for-type@Kolom!F4", "formsheet/live-total-mixed@Kolom!F5"],
    ],
    [
      "a formula with an unknown title",
      goodWith("Kolom", "| 6 | Jumlah | dihitung | angka | | | | orang | [L] + [Q] | ya |"),
      ["formsheet/title-unknown@Kolom!H6"],
    ],
    [
      "a formula that ends too soon",
      goodWith("Kolom", "| 6 | Jumlah | dihitung | angka | | | | orang | [L] + | ya |"),
      ["definition/expression@Kolom!H6"],
    ],
    [
      "a formula of a text",
      goodWith("Kolom", "| 6 | Jumlah | dihitung | angka | | | | orang | [L] + [Status] | ya |"),
      ["definition/type-mismatch@Kolom!H6"],
    ],
    [
      "a formula that became one of the sheet",
      goodWith("Kolom", "| 6 | Jumlah | dihitung | angka | | | | orang | =D6+E6 | ya |"),
      ["formsheet/live-formula@Kolom!H6"],
    ],
    [
      "a circle",
      goodWith("Kolom", "| 6 | Jumlah | dihitung | angka | | | | orang | [Jumlah] + 1 | ya |"),
      ["definition/circular@Kolom!H6"],
    ],
    [
      "a computed column without formula",
      goodWith("Kolom", "| 6 | Jumlah | dihitung | angka | | | | orang | | ya |"),
      ["formsheet/value-missing@Kolom!H6"],
    ],
    [
      "a formula in a filled column",
      goodWith("Kolom", "| 4 | L | diisi | angka | | ya | | orang | [P] + 1 | ya |"),
      ["formsheet/not-for-role@Kolom!H4"],
    ],
    [
      "a sum without satuan",
      goodWith("Kolom", "| 4 | L | diisi | angka | | ya | | | | ya |"),
      ["formsheet/total-without-measure@Kolom!I4"],
    ],
    [
      "a sum of texts",
      goodWith("Kolom", "| 7 | Status | diisi | pilihan | | ya | status | | | ya |"),
      ["formsheet/not-for-type@Kolom!I7"],
    ],
    [
      "an unknown source",
      goodWith("Kolom", "| 3 | Indikator | buku induk | | indikatro | | | | | |"),
      ["formsheet/word-unknown@Kolom!D3"],
    ],
    [
      "a condition on a column that comes later than it may",
      goodWith(
        "Kolom",
        "| 1 | Judul | Cara isi | Jenis | Sumber | Diminta bila | Pilihan | Satuan | Rumus | Jumlahkan |",
        "| 4 | L | diisi | angka | | [P] > 1 | | orang | | ya |",
        "| 5 | P | diisi | angka | | | | orang | | ya |",
        "| 7 | Status | diisi | pilihan | | | status | | | |",
      ),
      ["definition/too-early@Kolom!E4"],
    ],
    [
      "a rule on an unknown column",
      goodWith("Aturan", "| 2 | Jumalh | kesalahan | [L] > 5 | salah | Betulkan. |"),
      ["formsheet/title-unknown@Aturan!A2"],
    ],
    [
      "a rule without a condition",
      goodWith("Aturan", "| 2 | Jumlah | kesalahan | | salah | Betulkan. |"),
      ["formsheet/value-missing@Aturan!C2"],
    ],
    [
      "a rule with an unknown function",
      goodWith("Aturan", "| 2 | Jumlah | kesalahan | SUM([L]) > 5 | salah | Betulkan. |"),
      ["definition/expression@Aturan!C2"],
    ],
    ["a choice twice", goodWith("Pilihan", "| 4 | status | asn |"), ["formsheet/choice-repeated@Pilihan!B4"]],
    [
      "a choice without a list",
      goodWith("Pilihan", "| 2 | | ASN |"),
      [
        "formsheet/value-missing@Pilihan!A2",
        "formsheet/value-missing@Pilihan!A3",
        "formsheet/list-unknown@Kolom!F7",
      ].sort(),
    ],
    ["no period", goodWith("Formulir", "| 4 | Periode | |"), ["formsheet/setting-missing@Formulir"]],
    [
      "an unknown period",
      goodWith("Formulir", "| 4 | Periode | bulan |"),
      ["formsheet/word-unknown@Formulir!B4"],
    ],
    [
      "a bad name",
      goodWith("Formulir", "| 2 | Nama | Data Pegawai! |"),
      ["formsheet/name-invalid@Formulir!B2"],
    ],
    [
      "the name of a form that ships",
      goodWith("Formulir", "| 2 | Nama | kinerja |"),
      ["formsheet/name-taken@Formulir!B2"],
    ],
    [
      "a setting that is misspelt",
      goodWith("Formulir", "| 6 | Kertsa | A4 |"),
      ["formsheet/setting-unknown@Formulir!A6"],
    ],
    [
      "a setting twice",
      goodWith("Formulir", "| 6 | Judul | Lain |"),
      ["formsheet/setting-repeated@Formulir!B6"],
    ],
    [
      "a heading that is misspelt",
      { ...GOOD, Pilihan: "| 1 | Daftar | Piliham |\n| 2 | status | ASN |" },
      [
        "formsheet/column-missing@Pilihan!baris 1",
        "formsheet/column-unknown@Pilihan!B1",
        "definition/choices-missing@Kolom!A7",
      ],
    ],
    [
      "no headings",
      { ...GOOD, Aturan: "| 2 | Jumlah | kesalahan | [L] > 5 |" },
      ["formsheet/header-missing@Aturan"],
    ],
    [
      "a note beside the table",
      goodWith("Aturan", "| 3 | | | | | | ingat! |"),
      ["formsheet/value-outside@Aturan!F3"],
    ],
    [
      "no columns at all",
      { ...GOOD, Kolom: "| 1 | Judul | Jenis |", Aturan: "" },
      ["formsheet/no-columns@Kolom"],
    ],
    [
      "no code from the register",
      goodWith("Kolom", "| 2 | Sasaran | buku induk | | sasaran | | | | | |"),
      ["formsheet/key-missing@Kolom"],
    ],
    [
      "register columns in open rows",
      goodWith("Formulir", "| 5 | Baris | terbuka |"),
      ["formsheet/given-in-open-rows@Kolom!B2", "formsheet/given-in-open-rows@Kolom!B3"],
    ],
  ])("names %s", (_what, sheets, expected) => {
    const codes = found(authored(sheets)).filter((one) => !one.startsWith("formsheet/list-unused"));
    expect([...codes].sort()).toEqual([...expected].sort());
  });

  it("says what is wrong and what to do in the author's own words", () => {
    const sheets = goodWith(
      "Kolom",
      "| 4 | L | diisi | angak | | ya | | orang | | ya |",
      "| 6 | Jumlah | dihitung | angka | | | | orang | [P] + [Status] | ya |",
    );
    expect(said(authored(sheets))).toEqual([
      '[baris 4, sel C4] "angak" tidak dikenal di sini. Maksud Anda "angka"? Pilih "angka", "rupiah", "persen", "teks", "teks panjang", "pilihan", "tanggal" atau "tautan".',
      "[baris 6, sel H6] Rumus ini memakai teks di tempat angka. Perbaiki bagian itu: angka, teks, dan benar/salah tidak dapat dicampur.",
    ]);
  });

  it("takes a form whole, with the columns that every form has", () => {
    const definition = definitionIn(GOOD);
    expect(definition.fields.map(({ id, role }) => `${id}:${role}`)).toEqual([
      "kode:given", "indikator:given", "l:input", "p:input", "jumlah:computed", "status:input",
      "penjelasan:input", "periksa:check",
    ]); // prettier-ignore
    expect(definition.fields[4]).toMatchObject({ formula: "l + p", measure: "orang", total: true });
    expect(definition.fields[5]).toMatchObject({ choices: ["ASN", "Non-ASN"], required: "triwulan >= 1" });
    expect(definition.rules).toEqual([
      {
        id: "jumlah-1",
        field: "jumlah",
        severity: "warning",
        when: "jumlah > 500",
        message: "jumlahnya sangat besar",
        remedy: "Periksa lagi.",
      },
    ]);
    expect(definition).toMatchObject({
      version: 1,
      rows: { kind: "register", key: "kode" },
      frozenThrough: "kode",
      explanation: "penjelasan",
    });
    expect(formulaFindings(authored(GOOD), profileOf("permendagri-86-2017"))).toEqual([]);
  });

  it("reads headings in other spellings, below a title, and says which it took for which", () => {
    const sheets = {
      ...GOOD,
      Pilihan: "| 1 | Daftar pilihan formulir |\n| 3 | NAMA_DAFTAR | pilihan |\n| 4 | status | ASN |",
    };
    const form = authored(sheets);
    expect(found(form)).toEqual(["formsheet/column-alias@Pilihan!A3"]);
    expect(form.definition?.fields[5]).toMatchObject({ choices: ["ASN"] });
  });

  it("reads curly quotes and ≥ as keyboards type them", () => {
    const sheets = goodWith(
      "Aturan",
      "| 2 | Jumlah | kesalahan | [Status] = “ASN” dan [Jumlah] ≥ 3 | salah | Betulkan. |",
    );
    expect(definitionIn(sheets).rules[0]?.when).toBe('status = "ASN" dan jumlah >= 3');
  });

  it("keeps the id that a title had in the last version", () => {
    const last = definitionIn(GOOD);
    const renamed = {
      ...last,
      fields: last.fields.map((field) => (field.id === "l" ? { ...field, id: "laki" } : field)),
    };
    const next = definitionIn(GOOD, { lastVersion: () => renamed });
    expect([next.version, next.fields[2]?.id]).toEqual([2, "laki"]);
  });

  it("takes live sums, rows that must differ, and lists that follow another column", () => {
    const { fields, totals, across, rules } = definitionIn({
      Formulir: `
    | 1 | Isian | Nilai   |
    | 2 | Nama  | usulan  |
    | 3 | Judul | Usulan  |
    | 4 | Periode | tahun |
    | 5 | Baris | terbuka |`,
      Kolom: `
    | 1 | Judul    | Jenis   | Pilihan                        | Jumlah di formulir |
    | 2 | Program  | pilihan | kode program                   |                    |
    | 3 | Kegiatan | pilihan | kode kegiatan di bawah [Program] |                  |
    | 4 | Biaya    | rupiah  |                                | ya                 |`,
      Aturan: `
    | 1 | Kolom    | Salah bila                    | Pesan     | Perbaikan |
    | 2 | Kegiatan | kembar: [Program]; [Kegiatan] | sudah ada | Hapus.    |
    | 3 | Biaya    | kembar                        | sudah ada | Hapus.    |
    | 4 | Biaya    | [Biaya] < 0                   | negatif   | Ganti.    |`,
    });
    const choices = fields.map((field) => (field.role === "input" ? field.choicesFrom : undefined));
    expect(choices.slice(0, 2)).toEqual([
      { list: "kode", levels: ["program"] },
      { list: "kode", levels: ["kegiatan"], parent: "program" },
    ]);
    expect(totals).toEqual([{ field: "biaya", label: "Jumlah Biaya" }]);
    expect(across?.map((rule) => (rule.kind === "unique" ? rule.fields : null))).toEqual([
      ["program", "kegiatan"],
      ["biaya"],
    ]);
    expect(rules.map(({ when }) => when)).toEqual(["biaya < 0"]);
  });
});
