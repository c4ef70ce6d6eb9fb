import { formatDate } from "#core/cell/format-date";
import type { UnitState } from "#core/cycle/state";
import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import { formFindingSentence, SEVERITY_LABELS } from "#core/messages/render-finding";
import type { FormDefinition } from "#core/form/definition";
import { fieldOf } from "#core/form/definition";
import type { FormFinding, ReceivedForm } from "#core/submission/receive-form";
import type { SubmissionChange } from "#core/submission/submission-changes";
import { cellAddress, parseAddress } from "#core/workbook/address";
import type { PlanCell, SheetPlan } from "#core/workbook/plan";

/** The sheet that the add-on writes into a unit's own form. */
export const REPORT_SHEET = "Temuan";

/** What the unit is told about its form as it stands now. */
export interface FormReport {
  readonly unit: UnitState;
  readonly received: ReceivedForm;
  readonly definition: FormDefinition;
  /** Differences from the approved submission; empty when nothing was approved. */
  readonly changes: readonly SubmissionChange[];
  /** Whole sentences: why nothing changed, why a decision was set aside. */
  readonly remarks: readonly string[];
}

const HEAD: readonly PlanCell[] = ["Bobot", "Sel", "Kolom", "Sebab", "Tindakan", "Kode temuan"];
const LAST_COLUMN = HEAD.length - 1;

/** The sheet Temuan: the state, what a return asks for, each finding with a link to its cell, what changed since approval. */
export function reportSheet(report: FormReport): SheetPlan {
  const intro = introLines(report).map((line): readonly PlanCell[] => [line]);
  const findings = report.received.findings.map((finding) => findingRow(finding));
  const none: readonly PlanCell[] = ["", "", "", "Tidak ada temuan.", "", ""];
  const changes = changeRows(report);
  const cells = [...intro, [], HEAD, ...(findings.length === 0 ? [none] : findings), ...changes];
  const headRow = intro.length + 1;
  return {
    name: REPORT_SHEET,
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: [12, 10, 26, 60, 56, 26] },
      {
        kind: "format",
        ranges: [area(headRow, cells.length - 1)],
        style: { wrap: true, vertical: "top", border: "thin" },
      },
      { kind: "format", ranges: [area(0, 0)], style: { bold: true, fontSize: 13 } },
      { kind: "format", ranges: [area(headRow, headRow)], style: { bold: true, fill: "D6E2F0" } },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells },
      { kind: "freeze", rows: headRow + 1, columns: 0 },
      { kind: "protect", unlocked: [] },
    ],
  };
}

function introLines({ unit, received, remarks }: FormReport): readonly string[] {
  const { filled, required } = received.counts;
  const returned = unit.state === "returned" ? unit.lastReturn : null;
  return [
    `TEMUAN · ${unit.unitName}`,
    `Keadaan: ${UNIT_STATE_LABELS[unit.state]}. Terisi ${filled} dari ${required}.`,
    ...(returned === null ? [] : [`Dikembalikan ${formatDate(returned.day)}: ${returned.note}`]),
    ...remarks,
  ];
}

function findingRow(finding: FormFinding): readonly PlanCell[] {
  const { cause, remedy } = formFindingSentence(finding);
  const { cell, sheet, column } = finding.place;
  const at = cell === null ? null : parseAddress(cell);
  const place: PlanCell =
    at === null || sheet === null || cell === null
      ? (cell ?? "")
      : { kind: "link", text: cellAddress(at.rowIndex, at.columnIndex), target: { sheet, ...at } };
  return [SEVERITY_LABELS[finding.severity], place, column ?? "", cause, remedy, finding.code];
}

function changeRows({ changes, received, definition }: FormReport): readonly (readonly PlanCell[])[] {
  if (changes.length === 0) return [];
  const title = `Perubahan terhadap isian yang sudah disahkan (${changes.length}); perlu pengesahan baru.`;
  return [
    [],
    [title],
    ["Kode", "Sel", "Kolom", "Semula", "Menjadi", ""],
    ...changes.map(({ rowKey, fieldId, before, after }): readonly PlanCell[] => {
      const rowIndex = received.reading?.rowOf.get(rowKey);
      const columnIndex = received.reading?.columns.columnOf.get(fieldId);
      const cell =
        rowIndex === undefined || columnIndex === undefined ? "" : cellAddress(rowIndex, columnIndex);
      const label = fieldOf(definition, fieldId)?.label ?? fieldId;
      return [
        rowKey,
        cell,
        label,
        before === "" ? "(kosong)" : before,
        after === "" ? "(kosong)" : after,
        "",
      ];
    }),
  ];
}

function area(top: number, bottom: number): { top: number; bottom: number; left: number; right: number } {
  return { top, bottom, left: 0, right: LAST_COLUMN };
}
