import { formFindingSentence, SEVERITY_LABELS } from "../messages/render-finding";
import type { FormFinding, ReceivedForm } from "../submission/receive-form";
import type { QuarantinedValue } from "../submission/submission";
import type { AnyFinding } from "../validation/finding";
import { cellAddress } from "../workbook/address";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../workbook/plan";
import { fieldOf } from "./definition";
import { entryLayout } from "./entry-layout";
import type { EntryLayout } from "./entry-layout";
import type { CellMark, FormContent } from "./form-content";
import type { FormRequest } from "./form-request";
import { FORM_SHEETS } from "./form-request";
import { HEADER_STYLE } from "./form-styles";
import { withRowsOf } from "./open-rows";
import { planRequest } from "./request-plan";
import { typedValues } from "./typed-values";

/** A finding as it concerns the new form: where its cell is there, or null when it is about no single cell. */
interface PlacedFinding {
  readonly finding: FormFinding;
  readonly mark: { readonly rowKey: string; readonly fieldId: string } | null;
}

/**
 * The form of a unit made fresh after a refusal: the typed values kept, faulty cells marked, and a sheet Temuan whose
 * rows lead to the cells. What went to quarantine is listed there too, so that nothing typed is lost.
 */
export function planCorrection(asked: FormRequest, received: ReceivedForm): WorkbookPlan {
  const request = withRowsOf(asked, received.submission);
  const layout = entryLayout(request.form.definition, request.rows.length);
  const placed = received.findings.map((finding) => placedFinding(finding, received));
  const content: FormContent = {
    typed: typedValues(received.submission),
    marks: placed.flatMap(markOf),
    filledBy: received.review.filledBy,
    status: received.review.status ?? "Draf",
    nihil: received.submission?.nihil ?? null,
  };
  const plan = planRequest(request, content);
  const [instructions, ...others] = plan.sheets;
  const findings = findingSheet(request, layout, placed, received.submission?.quarantine ?? []);
  return {
    ...plan,
    title: `Koreksi ${plan.title}`,
    sheets: instructions === undefined ? [findings] : [findings, instructions, ...others],
  };
}

function placedFinding(finding: FormFinding, { reading }: ReceivedForm): PlacedFinding {
  const { rowNumber, column } = finding.place;
  if (reading === null || rowNumber === null || column === null) return { finding, mark: null };
  const rowKey = [...reading.rowOf].find(([, rowIndex]) => rowIndex === rowNumber - 1)?.[0];
  const fieldId = [...reading.columns.columnOf].find(
    ([, columnIndex]) => finding.place.cell === cellAddress(rowNumber - 1, columnIndex),
  )?.[0];
  return { finding, mark: rowKey === undefined || fieldId === undefined ? null : { rowKey, fieldId } };
}

function markOf({ finding, mark }: PlacedFinding): readonly CellMark[] {
  if (mark === null || finding.severity === "note") return [];
  const { cause, remedy } = formFindingSentence(finding);
  return [{ ...mark, text: `${cause} ${remedy}` }];
}

function findingSheet(
  request: FormRequest,
  layout: EntryLayout,
  placed: readonly PlacedFinding[],
  quarantine: readonly QuarantinedValue[],
): SheetPlan {
  const rows = placed.map((one, index): readonly PlanCell[] => {
    const target = targetOf(request, layout, one);
    const finding: AnyFinding = one.finding;
    const { cause, remedy } = formFindingSentence(one.finding);
    const label = one.mark === null ? "" : (fieldOf(request.form.definition, one.mark.fieldId)?.label ?? "");
    return [
      index + 1,
      SEVERITY_LABELS[finding.severity],
      target === null
        ? (finding.place.cell ?? "")
        : { kind: "link", text: cellAddress(target.rowIndex, target.columnIndex), target },
      one.mark?.rowKey ?? "",
      label,
      cause,
      remedy,
      finding.code,
    ];
  });
  const kept = quarantine.map((value): readonly PlanCell[] => [
    null,
    "Disimpan",
    `${value.sheet}!${value.cell}`,
    "",
    "",
    `Isian yang belum jelas barisnya: ${value.raw}`,
    "Pindahkan ke sel yang benar bila diperlukan.",
    value.why,
  ]);
  const head: readonly PlanCell[] = [
    "No",
    "Bobot",
    "Sel",
    "Kode",
    "Kolom",
    "Sebab",
    "Tindakan",
    "Kode temuan",
  ];
  const cells = [
    [`TEMUAN · ${request.unitName}`],
    [
      "Perbaiki yang disebut di bawah pada lembar Isian berkas ini, pastikan lembar Pengesahan berstatus Diajukan, lalu kirim kembali.",
    ],
    [],
    head,
    ...rows,
    ...kept,
  ];
  const last = cells.length - 1;
  return {
    name: "Temuan",
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: [5, 12, 10, 20, 22, 60, 56, 24] },
      { kind: "format", ranges: [{ top: 0, bottom: last, left: 1, right: 7 }], style: { numberFormat: "@" } },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells },
      {
        kind: "format",
        ranges: [{ top: 0, bottom: 0, left: 0, right: 7 }],
        style: { bold: true, fontSize: 13 },
      },
      { kind: "format", ranges: [{ top: 3, bottom: 3, left: 0, right: 7 }], style: HEADER_STYLE },
      {
        kind: "format",
        ranges: [{ top: 4, bottom: Math.max(4, last), left: 0, right: 7 }],
        style: { border: "thin", wrap: true, vertical: "middle", fontSize: 9 },
      },
      { kind: "rowHeights", rowIndex: 4, heights: cells.slice(4).map((row) => findingHeight(row)) },
      { kind: "freeze", rows: 4, columns: 0 },
      {
        kind: "page",
        setup: {
          paper: "F4",
          orientation: "landscape",
          repeatRows: [3, 3],
          fitToWidth: true,
          footer: {
            left: request.unitName,
            center: "Halaman {halaman} dari {jumlahHalaman}",
            right: request.identity.cycle,
          },
        },
      },
    ],
  };
}

function targetOf(
  request: FormRequest,
  layout: EntryLayout,
  { mark }: PlacedFinding,
): { sheet: string; rowIndex: number; columnIndex: number } | null {
  if (mark === null) return null;
  const row = request.rows.findIndex(({ key }) => key === mark.rowKey);
  const columnIndex = layout.columnOf.get(mark.fieldId);
  if (row < 0 || columnIndex === undefined) return null;
  return { sheet: FORM_SHEETS.entry, rowIndex: layout.firstRow + row, columnIndex };
}

function findingHeight(row: readonly PlanCell[]): number {
  const lines = [row[5], row[6]].map((text) => (typeof text === "string" ? Math.ceil(text.length / 52) : 1));
  return 4 + 12 * Math.max(1, ...lines);
}
