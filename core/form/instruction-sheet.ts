import { formatDate } from "../cell/format-date";
import type { Edit, PlanCell, SheetPlan } from "../workbook/plan";
import type { CellRange } from "../workbook/snapshot";
import type { FormRequest } from "./form-request";
import { FORM_SHEETS, periodText } from "./form-request";
import { FILLS, HEADER_STYLE } from "./form-styles";

/** The sheet Petunjuk: what is asked, until when, how to fill, what the colours and the columns mean. */
export function instructionSheet(request: FormRequest): SheetPlan {
  const { definition } = request.form;
  const deadline = request.deadline === null ? "Menyusul" : formatDate(request.deadline);
  const heading: readonly (readonly PlanCell[])[] = [
    [request.agency.government.toUpperCase()],
    [request.agency.name.toUpperCase()],
    [request.agency.address],
    [],
    [definition.title.toUpperCase()],
    ["Periode", periodText(request.form)],
    ["Unit", request.unitName],
    ["Tenggat", deadline],
    ["Pemeriksa", request.validatorName ?? request.validatorTitle],
    [],
    ["CARA MENGISI"],
  ];
  const steps = definition.instructions.map((step, index): readonly PlanCell[] => [index + 1, step]);
  const legendTop = heading.length + steps.length + 1;
  const legend: readonly (readonly PlanCell[])[] = [
    [],
    ["ARTI WARNA"],
    ["Kuning muda", "Diisi oleh Anda"],
    ["Abu-abu muda", "Sudah terisi dari buku induk, tidak perlu diubah"],
    ["Biru muda", "Dihitung sendiri oleh formulir"],
    ["Abu-abu tua", "Tidak diisi pada baris atau periode ini"],
  ];
  const asked = request.form.definition.fields.flatMap((field): readonly (readonly PlanCell[])[] =>
    field.role === "input" && request.form.asked.has(field.id) ? [[field.label, field.hint ?? ""]] : [],
  );
  const columnsTop = legendTop + legend.length;
  const basis = definition.legalBasis.map((text): readonly PlanCell[] => ["Dasar", text]);
  const cells = [...heading, ...steps, ...legend, [], ["KOLOM YANG DIISI"], ...asked, [], ...basis];
  const wide = (rowIndex: number): CellRange => ({ top: rowIndex, bottom: rowIndex, left: 0, right: 1 });
  const fillCell = (offset: number, fill: string): Edit => ({
    kind: "format",
    ranges: [{ top: legendTop + offset, bottom: legendTop + offset, left: 0, right: 0 }],
    style: { fill, border: "thin" },
  });
  const edits: Edit[] = [
    { kind: "columnWidths", columnIndex: 0, widths: [24, 96] },
    {
      kind: "format",
      ranges: [{ top: 0, bottom: cells.length - 1, left: 0, right: 1 }],
      style: { wrap: true, vertical: "top", fontSize: 10 },
    },
    { kind: "write", rowIndex: 0, columnIndex: 0, cells },
    { kind: "merge", ranges: [wide(0), wide(1), wide(2), wide(4)] },
    {
      kind: "format",
      ranges: [wide(0), wide(1), wide(2), wide(4)],
      style: { horizontal: "center", bold: true },
    },
    { kind: "format", ranges: [wide(1), wide(4)], style: { fontSize: 13 } },
    { kind: "format", ranges: [wide(2)], style: { bold: false, fontSize: 9, border: "double-bottom" } },
    { kind: "format", ranges: [wide(10), wide(legendTop), wide(columnsTop)], style: HEADER_STYLE },
    { kind: "format", ranges: [wide(10), wide(legendTop), wide(columnsTop)], style: { horizontal: "left" } },
    { kind: "format", ranges: [{ top: 5, bottom: 8, left: 0, right: 0 }], style: { bold: true } },
    {
      kind: "format",
      ranges: [{ top: 11, bottom: legendTop - 2, left: 0, right: 0 }],
      style: { horizontal: "center" },
    },
    fillCell(1, FILLS.input),
    fillCell(2, FILLS.given),
    fillCell(3, FILLS.computed),
    fillCell(4, FILLS.closed),
    { kind: "rowHeights", rowIndex: 0, heights: cells.map((row, index) => instructionHeight(row, index)) },
    { kind: "protect", unlocked: [] },
    {
      kind: "page",
      setup: {
        paper: "F4",
        orientation: "portrait",
        repeatRows: null,
        fitToWidth: true,
        footer: { left: "", center: "Halaman {halaman} dari {jumlahHalaman}", right: request.identity.cycle },
      },
    },
  ];
  return { name: FORM_SHEETS.instructions, state: "visible", edits };
}

function instructionHeight(row: readonly PlanCell[], rowIndex: number): number {
  const text = row[1];
  if (typeof text !== "string") return rowIndex === 1 || rowIndex === 4 ? 20 : 15;
  return 4 + 13 * Math.max(1, Math.ceil(text.length / 92));
}
