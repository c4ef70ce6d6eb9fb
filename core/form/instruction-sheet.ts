import type { Edit, PlanCell, SheetPlan } from "../workbook/plan";
import type { CellRange } from "../workbook/snapshot";
import { DEADLINE_LABEL, deadlineFact } from "./deadline-texts";
import type { FormRequest } from "./form-request";
import { FORM_SHEETS, periodText } from "./form-request";
import { FILLS, HEADER_STYLE } from "./form-styles";
import { letterheadEdits, letterheadRows } from "./letterhead-rows";

type Row = readonly PlanCell[];

/** A part of the sheet with its own heading, from the 0-based row `top` on. */
interface Section {
  readonly top: number;
  readonly rows: readonly Row[];
}

const LAST_COLUMN = 1;
const WIDTHS = [30, 92];

interface LegendLine {
  readonly name: string;
  readonly meaning: string;
  readonly fill: string;
}

const LEGEND: readonly LegendLine[] = [
  { name: "Kuning muda", meaning: "Diisi oleh Anda", fill: FILLS.input },
  { name: "Abu-abu muda", meaning: "Sudah terisi dari buku induk, tidak perlu diubah", fill: FILLS.given },
  { name: "Biru muda", meaning: "Dihitung sendiri oleh formulir", fill: FILLS.computed },
  { name: "Abu-abu tua", meaning: "Tidak diisi pada baris atau periode ini", fill: FILLS.closed },
];

const CARRIED_LEGEND: LegendLine = {
  name: "Hijau muda",
  meaning: "Dibawa dari triwulan lalu yang sudah disahkan. Bila diubah, tulis sebabnya di kolom Penjelasan",
  fill: FILLS.carried,
};

/** The sheet Petunjuk: what is asked, until when, how to fill, what the colours and the columns mean. */
export function instructionSheet(request: FormRequest): SheetPlan {
  const { definition } = request.form;
  const opening: readonly Row[] = [
    ...letterheadRows(request.agency),
    [],
    [definition.title.toUpperCase()],
    ...factRows(request),
    [],
  ];
  const steps = definition.instructions.map((step, index): Row => [index + 1, step]);
  const legend = legendOf(request).map(({ name, meaning }): Row => [name, meaning]);
  const basis = definition.legalBasis.map((text): Row => [text]);
  const sections = placed(opening.length, [
    [["CARA MENGISI"], ...steps],
    [["ARTI WARNA"], ...legend],
    [["KOLOM YANG DIISI"], ...askedRows(request)],
    ...(basis.length === 0 ? [] : [[["DASAR"], ...basis]]),
  ]);
  const cells = [...opening, ...sections.flatMap(({ rows }) => [...rows, []])];
  return {
    name: FORM_SHEETS.instructions,
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: WIDTHS },
      ...lookEdits(cells.length, sections, legendOf(request)),
      { kind: "write", rowIndex: 0, columnIndex: 0, cells },
      ...letterheadEdits(0, LAST_COLUMN),
      titleEdit(4),
      { kind: "merge", ranges: [band(4), ...sections.flatMap(mergedRows)] },
      { kind: "protect", unlocked: [] },
      pageEdit(request),
    ],
  };
}

/** The colours of the form; the one for carried values only where some are. */
function legendOf({ carried }: FormRequest): readonly LegendLine[] {
  return carried === undefined || carried.size === 0 ? LEGEND : [...LEGEND, CARRIED_LEGEND];
}

function factRows(request: FormRequest): readonly Row[] {
  return [
    ["Periode", periodText(request.form)],
    ["Unit", request.unitName],
    [DEADLINE_LABEL, deadlineFact(request.deadline)],
    ["Pemeriksa", request.validatorName ?? request.validatorTitle],
  ];
}

/** One row for each hint; neighbouring columns with the same hint share it. */
function askedRows(request: FormRequest): readonly Row[] {
  const groups: { readonly labels: string[]; readonly hint: string }[] = [];
  for (const field of request.form.definition.fields) {
    if (field.role !== "input" || !request.form.asked.has(field.id)) continue;
    const hint = field.hint ?? "";
    const last = groups[groups.length - 1];
    if (last !== undefined && last.hint === hint && hint !== "") last.labels.push(field.label);
    else groups.push({ labels: [field.label], hint });
  }
  return groups.map(({ labels, hint }): Row => {
    const [first = ""] = labels;
    return [labels.length === 1 ? first : `${first} s.d. ${labels[labels.length - 1] ?? ""}`, hint];
  });
}

function placed(first: number, parts: readonly (readonly Row[])[]): readonly Section[] {
  let top = first;
  return parts.map((rows) => {
    const section = { top, rows };
    top += rows.length + 1;
    return section;
  });
}

/** Headings run over both columns, and so does a row that has one text only. */
function mergedRows({ top, rows }: Section): readonly CellRange[] {
  return rows.flatMap((row, index) => (row.length === 1 ? [band(top + index)] : []));
}

function lookEdits(
  rowCount: number,
  sections: readonly Section[],
  lines: readonly LegendLine[],
): readonly Edit[] {
  const headings = sections.map(({ top }) => band(top));
  const [steps, legend] = sections;
  const swatches = lines.map(({ fill }, index): Edit => ({
    kind: "format",
    ranges: [firstColumn((legend?.top ?? 0) + 1 + index, (legend?.top ?? 0) + 1 + index)],
    style: { fill, border: "thin" },
  }));
  const numbers = firstColumn((steps?.top ?? 0) + 1, (steps?.top ?? 0) + (steps?.rows.length ?? 1) - 1);
  return [
    {
      kind: "format",
      ranges: [{ top: 0, bottom: rowCount - 1, left: 0, right: LAST_COLUMN }],
      style: { wrap: true, vertical: "top", fontSize: 10 },
    },
    { kind: "format", ranges: [firstColumn(5, 8)], style: { bold: true } },
    { kind: "format", ranges: headings, style: { ...HEADER_STYLE, horizontal: "left", indent: 1 } },
    { kind: "format", ranges: [numbers], style: { horizontal: "right", indent: 1 } },
    ...swatches,
  ];
}

function titleEdit(rowIndex: number): Edit {
  const style = { bold: true, fontSize: 13, horizontal: "center" } as const;
  return { kind: "format", ranges: [band(rowIndex)], style };
}

function pageEdit(request: FormRequest): Edit {
  return {
    kind: "page",
    setup: {
      paper: "F4",
      orientation: "portrait",
      repeatRows: null,
      fitToWidth: true,
      footer: { left: "", center: "Halaman {halaman} dari {jumlahHalaman}", right: request.identity.cycle },
    },
  };
}

function band(rowIndex: number): CellRange {
  return { top: rowIndex, bottom: rowIndex, left: 0, right: LAST_COLUMN };
}

function firstColumn(top: number, bottom: number): CellRange {
  return { top, bottom, left: 0, right: 0 };
}
