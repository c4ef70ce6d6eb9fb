import { describe, expect, it } from "vitest";
import { parseRegister } from "#core/register/parse-register";
import { tablesFromSnapshot } from "#core/register/tables-from-snapshot";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "#core/workbook/snapshot";
import { civilDateOf } from "#core/cell/civil-date";
import { places } from "./sample-tables";

type Typed = string | number | Cell;

function cellOf(value: Typed): Cell {
  if (typeof value === "string") return { kind: "text", value, formula: null };
  return typeof value === "number" ? { kind: "number", value, formula: null, percent: false } : value;
}

function sheet(name: string, rows: readonly (readonly Typed[])[]): SheetSnapshot {
  return {
    name,
    state: "visible",
    merges: [],
    rows: rows.map((cells, rowIndex) => ({
      rowIndex,
      cells: cells.map((value, columnIndex) => ({ columnIndex, cell: cellOf(value) })),
    })),
  };
}

const HEADER = [
  "kode",
  "unit",
  "kode_sub_kegiatan",
  "indikator",
  "satuan",
  "arah",
  "sifat",
  "target_tahun",
  "pagu",
];

function workbook(indicator: readonly Typed[], nip: Typed = "197001011995011001"): WorkbookSnapshot {
  return {
    names: [],
    sheets: [
      sheet("instansi", [
        ["kunci", "nilai"],
        ["nama_badan", "B"],
        ["pemerintah", "P"],
        ["tempat", "T"],
      ]),
      sheet("Unit", [
        ["id", "nama", "jenis"],
        ["u", "Unit", "bidang"],
      ]),
      sheet("pejabat", [
        ["unit", "peran", "nama", "nip"],
        ["u", "kabid", "Contoh", nip],
      ]),
      sheet("indikator", [HEADER, indicator]),
    ],
  };
}

function errorsOf(book: WorkbookSnapshot): readonly string[] {
  const { tables, findings } = tablesFromSnapshot(book, "buku-induk.xlsx");
  const parsed = parseRegister(tables);
  return places([...findings, ...parsed.findings.filter(({ severity }) => severity === "error")]);
}

const SOUND: readonly Typed[] = [
  "I-1",
  "u",
  "5.01.02.2.01.0005",
  "Indeks",
  "Indeks",
  "naik",
  "akhir",
  1.234,
  2_500_000_000,
];

describe("tablesFromSnapshot", () => {
  it("takes numbers of number cells as they are: 1.234 is no riddle there", () => {
    const { tables } = tablesFromSnapshot(workbook(SOUND), "buku-induk.xlsx");
    expect(parseRegister(tables).register.indicators[0]).toMatchObject({
      targetYear: { kind: "single", value: "1.234" },
      budget: 2_500_000_000,
    });
    expect(errorsOf(workbook(SOUND))).toEqual([]);
  });

  const withCell = (column: string, value: Typed): WorkbookSnapshot =>
    workbook(SOUND.map((cell, index) => (HEADER[index] === column ? value : cell)));

  const DATE: Cell = {
    kind: "date",
    value:
      civilDateOf(2025, 1, 5) ??
      (() => {
        throw new Error("no such day");
      })(),
    secondsOfDay: 0,
    formula: null,
  };

  it.each([
    ["kode", 2.1, "code-damaged@2:kode"],
    ["kode", DATE, "code-damaged@2:kode"],
    ["kode_sub_kegiatan", 5.01, "code-damaged@2:kode_sub_kegiatan"],
    ["target_tahun", DATE, "number-unreadable@2:target_tahun"],
    ["pagu", 1000.5, "budget-invalid@2:pagu"],
    ["pagu", { kind: "error", value: "#REF!", formula: "A1" } satisfies Cell, "cell-error@2:pagu"],
    ["satuan", { kind: "error", value: "#N/A", formula: null } satisfies Cell, "cell-error@2:satuan"],
  ] as const)("names what a spreadsheet did to %s", (column, value, expected) => {
    expect(errorsOf(withCell(column, value))).toEqual([expected, "rows-left-out"]);
  });

  it("names a NIP that became a number, though its digits still count eighteen", () => {
    expect(errorsOf(workbook(SOUND, 197001011995011000))).toEqual(["nip-damaged@2:nip", "rows-left-out"]);
  });

  it("shows the cell's address", () => {
    const { tables } = tablesFromSnapshot(withCell("kode", 2.1), "buku-induk.xlsx");
    const finding = parseRegister(tables).findings.find(({ code }) => code === "register/code-damaged");
    expect(finding?.place).toEqual({
      file: "buku-induk.xlsx",
      sheet: "indikator",
      cell: "A2",
      rowNumber: 2,
      column: "kode",
    });
  });

  it("takes a percent cell × 100", () => {
    const percent: Cell = { kind: "number", value: 0.925, formula: null, percent: true };
    const { tables } = tablesFromSnapshot(withCell("target_tahun", percent), "buku-induk.xlsx");
    expect(parseRegister(tables).register.indicators[0]?.targetYear).toEqual({
      kind: "single",
      value: "92.5",
    });
  });

  it("asks about a sheet that may be misnamed and notes the others", () => {
    const book = workbook(SOUND);
    const renamed = book.sheets.map((one) => (one.name === "pejabat" ? { ...one, name: "pejabt" } : one));
    const { tables, findings } = tablesFromSnapshot(
      { ...book, sheets: [...renamed, sheet("Catatan", [])] },
      "b.xlsx",
    );
    expect(tables.pejabat).toBeNull();
    expect(findings.map(({ values }) => values)).toEqual([
      { found: "pejabt", suggestion: "pejabat" },
      { found: "Catatan", suggestion: null },
    ]);
  });
});
