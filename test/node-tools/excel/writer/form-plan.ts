import { binary, call, concat, fixedRange, integer, relativeCell, text } from "#core/workbook/formula-build";
import type { Formula } from "#core/workbook/formula";
import type { CellStyle, Edit, FormulaCell, PlanCell, SheetPlan, WorkbookPlan } from "#core/workbook/plan";
import type { CellRange } from "#core/workbook/snapshot";

const HEADER_ROW = 7;
const FIRST_ROW = HEADER_ROW + 1;
const INDICATORS = [
  "Persentase keselarasan program RKPD dengan RPJMD",
  "Jumlah dokumen perencanaan yang ditetapkan tepat waktu",
  "Tingkat kematangan inovasi daerah",
  "Persentase usulan Musrenbang yang diakomodasi dalam RKPD, termasuk usulan pokok pikiran DPRD",
];
const LAST_COLUMN = 34;
const CHECK_COLUMN = 34;
const HEADINGS = [
  "Kode", "Sasaran", "Indikator", "Satuan", "Arah", "Target Tahun",
  ...["I", "II", "III", "IV"].map((quarter) => `Target TW ${quarter}`),
  ...["I", "II", "III", "IV"].map((quarter) => `Realisasi TW ${quarter}`),
  "Realisasi Tahun", "Capaian (%)", "Predikat", "Pagu (Rp)",
  ...["I", "II", "III", "IV"].map((quarter) => `Anggaran TW ${quarter} (Rp)`),
  "Anggaran Tahun", "Serapan (%)", "Faktor Pendorong", "Faktor Penghambat", "Tindak Lanjut", "Data Dukung",
  "Penjelasan", "Sumber Data", "Penanggung Jawab", "Keterangan", "Catatan", "Urut", "Periksa",
]; // prettier-ignore

const HEADER: CellStyle = {
  bold: true, fill: "1F4E79", color: "FFFFFF", horizontal: "center", vertical: "middle", wrap: true, border: "thin", fontSize: 9,
}; // prettier-ignore

/** A check of every quarter's cell, about 2,000 characters long, the same object for every row. */
export const CHECK_FORMULA: Formula = concat(
  Array.from({ length: 19 }, (_, index) => {
    const cell = relativeCell(0, 10 + (index % 4) - CHECK_COLUMN);
    return call(
      "IF",
      call("ISBLANK", cell),
      text(`Realisasi TW ${index + 1} belum diisi. `),
      call(
        "IF",
        call("AND", call("ISNUMBER", cell), binary("<", cell, integer(0))),
        text("Angka < 0 & tak wajar. "),
        text(""),
      ),
    );
  }),
);

const YEAR_FORMULA = call("SUM", { op: "range", from: reference(0, -4), to: reference(0, -1) });
const ACHIEVEMENT_FORMULA = call(
  "IFERROR",
  binary("/", binary("*", relativeCell(0, -1), integer(100)), relativeCell(0, -10)),
  text(""),
);

/** A form as `himpun minta` hands out: kop, counter, frozen header, 35 columns, inputs, checks, colours, hints. */
export function formPlan(unit: string, rowCount: number, answered = true): WorkbookPlan {
  return {
    title: `Permintaan data kinerja ${unit}`,
    sheets: [
      guideSheet(unit),
      { name: "Isian", state: "visible", edits: formEdits(unit, rowCount, answered) },
      approvalSheet(),
      referenceSheet(),
    ],
    names: [
      { name: "status_isian", sheet: "Pengesahan", range: cellRange(4, 2) },
      { name: "keputusan", sheet: "Pengesahan", range: cellRange(5, 2) },
    ],
  };
}

function formEdits(unit: string, rowCount: number, answered: boolean): Edit[] {
  const last = FIRST_ROW + rowCount - 1;
  const body: CellRange = { top: FIRST_ROW, bottom: last, left: 0, right: LAST_COLUMN };
  const inputs = [columns(body, 10, 13), columns(body, 18, 21), columns(body, 24, 28)];
  return [
    { kind: "write", rowIndex: 0, columnIndex: 0, cells: kopCells(unit) },
    { kind: "write", rowIndex: HEADER_ROW - 1, columnIndex: 0, cells: [HEADINGS.map((_, i) => `id_${i}`)] },
    { kind: "write", rowIndex: HEADER_ROW, columnIndex: 0, cells: [HEADINGS] },
    { kind: "write", rowIndex: FIRST_ROW, columnIndex: 0, cells: bodyRows(unit, rowCount, answered) },
    { kind: "merge", ranges: [0, 1, 2].map((top) => ({ top, bottom: top, left: 0, right: LAST_COLUMN })) },
    ...lookEdits(body, inputs),
    ...ruleEdits(body, inputs),
    { kind: "hideRows", rowIndex: HEADER_ROW - 1, count: 1 },
    { kind: "rowHeights", rowIndex: HEADER_ROW, heights: [30] },
    { kind: "columnWidths", columnIndex: 0, widths: HEADINGS.map((_, i) => WIDTHS.get(i) ?? 11) },
    { kind: "hideColumns", columnIndex: 33, count: 1 },
    { kind: "freeze", rows: HEADER_ROW + 1, columns: 3 },
    { kind: "note", rowIndex: HEADER_ROW, columnIndex: 10, text: "Angka kumulatif sampai triwulan ini.\nKoma untuk desimal." },
    {
      kind: "page",
      setup: {
        paper: "F4",
        orientation: "landscape",
        repeatRows: [HEADER_ROW, HEADER_ROW],
        footer: { left: "Bappeda & Litbang", center: "", right: "Halaman {halaman} dari {jumlahHalaman}" },
        fitToWidth: true,
      },
    },
  ]; // prettier-ignore
}

const WIDTHS: ReadonlyMap<number, number> = new Map([[0, 18], [1, 24], [2, 36], [17, 16], [24, 24], [25, 24], [26, 24], [34, 40]]); // prettier-ignore

function lookEdits(body: CellRange, inputs: readonly CellRange[]): Edit[] {
  return [
    { kind: "format", ranges: [{ top: 0, bottom: 2, left: 0, right: LAST_COLUMN }], style: { bold: true, horizontal: "center" } },
    { kind: "format", ranges: [cellRange(1, 0)], style: { fontSize: 14 } },
    { kind: "format", ranges: [{ top: 2, bottom: 2, left: 0, right: LAST_COLUMN }], style: { bold: false, border: "double-bottom" } },
    { kind: "format", ranges: [{ ...body, top: HEADER_ROW, bottom: HEADER_ROW }], style: HEADER },
    { kind: "format", ranges: [body], style: { border: "thin", vertical: "top", wrap: true, fontSize: 9 } },
    { kind: "format", ranges: [columns(body, 0, 0)], style: { numberFormat: "@" } },
    { kind: "format", ranges: [columns(body, 5, 15)], style: { numberFormat: "#,##0.00" } },
    { kind: "format", ranges: [columns(body, 17, 22)], style: { numberFormat: "#,##0" } },
    { kind: "format", ranges: inputs, style: { fill: "FFF9E5" } },
  ]; // prettier-ignore
}

function ruleEdits(body: CellRange, inputs: readonly CellRange[]): Edit[] {
  const blank = call("ISBLANK", relativeCell(0, 0));
  return [
    { kind: "protect", unlocked: inputs },
    {
      kind: "validate",
      ranges: [columns(body, 10, 13)],
      rule: { kind: "number", minimum: 0, maximum: null, whole: false },
      strict: false,
      hint: { title: "Realisasi", text: "Ketik angkanya saja, mis. 12,5. Tulis TB bila tidak berlaku." },
      error: { title: "Bukan angka", text: "Isi dengan angka, atau TB/BA." },
    },
    {
      kind: "validate",
      ranges: [columns(body, 4, 4)],
      rule: { kind: "list", values: ["naik", "turun", "rentang"] },
      strict: true,
      hint: null,
      error: { title: "Arah", text: "Pilih dari daftar." },
    },
    {
      kind: "validate",
      ranges: [columns(body, 27, 27)],
      rule: {
        kind: "listFrom",
        source: fixedRange({ top: 0, bottom: 39, left: 0, right: 0 }, "_rujukan"),
      },
      strict: true,
      hint: null,
      error: null,
    },
    { kind: "highlight", ranges: [columns(body, 10, 13)], when: blank, style: { fill: "FCE4D6" } },
    {
      kind: "highlight",
      ranges: [columns(body, CHECK_COLUMN, CHECK_COLUMN)],
      when: binary("<>", relativeCell(0, 0), text("")),
      style: { color: "C00000", bold: true },
    },
  ];
}

function kopCells(unit: string): PlanCell[][] {
  return [
    ["PEMERINTAH KABUPATEN BANGGAI"],
    ["BADAN PERENCANAAN PEMBANGUNAN, PENELITIAN DAN PENGEMBANGAN DAERAH"],
    ["Jalan Jenderal Ahmad Yani Nomor 2, Luwuk"],
    [`Unit: ${unit}`],
    ["Pengukuran kinerja triwulan IV tahun 2025"],
  ];
}

function bodyRows(unit: string, rowCount: number, answered: boolean): PlanCell[][] {
  return Array.from({ length: rowCount }, (_, index) => {
    const quarters = answered ? [12.5, 20, index % 3 === 0 ? null : 25, 30] : [null, null, null, null];
    const total = quarters.reduce((sum: number, value) => sum + (value ?? 0), 0);
    return [
      `5.01.02.2.01.${String(index + 1).padStart(4, "0")}`, `Sasaran ${(index % 7) + 1} ${unit}`,
      INDICATORS[index % 4] ?? "", index % 2 === 0 ? "%" : "dokumen", "naik", 100, 25, 50, 75, 100, ...quarters,
      formula(YEAR_FORMULA, total), formula(ACHIEVEMENT_FORMULA, total), "Tinggi", 1_250_000_000 + index,
      ...[1, 2, 3, 4].map((quarter) => (answered ? quarter * 1_000_000 : null)),
      formula(YEAR_FORMULA, answered ? 10_000_000 : 0), null,
      answered ? `Dukungan pimpinan ${unit} ${index}` : null, null, null, null, null,
      "SIPD", unit, "-", null, index + 1, formula(CHECK_FORMULA, ""),
    ]; // prettier-ignore
  });
}

function guideSheet(unit: string): SheetPlan {
  const lines = ["Petunjuk pengisian", `Untuk ${unit}`, "1. Isi sel kuning saja.", "2. Simpan, lalu kirim."];
  return {
    name: "Petunjuk",
    state: "visible",
    edits: [
      { kind: "write", rowIndex: 0, columnIndex: 0, cells: lines.map((line) => [line]) },
      { kind: "format", ranges: [cellRange(0, 0)], style: { bold: true, fontSize: 16, color: "1F4E79" } },
      { kind: "columnWidths", columnIndex: 0, widths: [90] },
      { kind: "protect", unlocked: [] },
    ],
  };
}

function approvalSheet(): SheetPlan {
  return {
    name: "Pengesahan",
    state: "visible",
    edits: [
      { kind: "write", rowIndex: 4, columnIndex: 1, cells: [["Status isian", "Draf"], ["Keputusan", null]] },
      { kind: "protect", unlocked: [{ top: 4, bottom: 5, left: 2, right: 2 }] },
    ],
  }; // prettier-ignore
}

function referenceSheet(): SheetPlan {
  const cells = Array.from({ length: 40 }, (_, index) => [`Rujukan ${index + 1}`]);
  return {
    name: "_rujukan",
    state: "veryHidden",
    edits: [{ kind: "write", rowIndex: 0, columnIndex: 0, cells }],
  };
}

function formula(of: Formula, cached: FormulaCell["cached"]): FormulaCell {
  return { kind: "formula", formula: of, cached };
}

function reference(rowOffset: number, columnOffset: number) {
  return { sheet: null, row: { offset: rowOffset }, column: { offset: columnOffset } };
}

function cellRange(rowIndex: number, columnIndex: number): CellRange {
  return { top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex };
}

function columns(body: CellRange, left: number, right: number): CellRange {
  return { ...body, left, right };
}
