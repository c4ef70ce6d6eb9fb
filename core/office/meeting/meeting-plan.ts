import { HEADER_STYLE } from "../../form/form-styles";
import { MEETING_TEXTS as TEXTS } from "../../messages/meeting-texts";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { DisputedCell } from "./disputed-cell";

/** Which meeting a workbook is for; it travels in a hidden sheet. */
export interface MeetingIdentity {
  readonly agencyId: string;
  readonly cycleId: string;
  readonly meetingId: string;
}

/** Names of the sheets of a meeting's workbook. */
export const MEETING_SHEETS = { cells: "Pembahasan", identity: "_rapat" } as const;

/** Columns of the sheet Pembahasan, by what they hold; the first is hidden. */
export const MEETING_COLUMNS = { key: 0, number: 1, decision: 8, note: 9, last: 9 } as const;

/** 0-based row of the headings; cells follow below. */
export const MEETING_HEAD = 2;

/** The workbook of a meeting: a row for each disputed cell, with a decision and a note to be filled. */
export function planMeeting(identity: MeetingIdentity, cells: readonly DisputedCell[]): WorkbookPlan {
  return {
    title: TEXTS.title(identity.cycleId),
    sheets: [cellSheet(identity, cells), identitySheet(identity)],
    names: [],
  };
}

/** The key of a row: unit and proposal. */
export function meetingKey({ unitId, proposal }: DisputedCell): string {
  return `${unitId}|${proposal.proposalId}`;
}

function cellSheet({ cycleId }: MeetingIdentity, cells: readonly DisputedCell[]): SheetPlan {
  const rows = cells.map((cell, index): readonly PlanCell[] => {
    const { found, proposed, proposedBy, reason } = cell.proposal;
    return [
      meetingKey(cell),
      index + 1,
      cell.unitName,
      cell.label,
      found,
      proposed,
      proposedBy,
      reason,
      null,
      null,
    ];
  });
  const first = MEETING_HEAD + 1;
  const last = Math.max(first, first + rows.length - 1);
  const decisions = {
    top: first,
    bottom: last,
    left: MEETING_COLUMNS.decision,
    right: MEETING_COLUMNS.decision,
  };
  const table = { top: MEETING_HEAD, bottom: last, left: 0, right: MEETING_COLUMNS.last };
  return {
    name: MEETING_SHEETS.cells,
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: [4, 5, 26, 30, 14, 14, 22, 34, 14, 34] },
      { kind: "format", ranges: [{ ...table, top: 0 }], style: { numberFormat: "@" } },
      {
        kind: "write",
        rowIndex: 0,
        columnIndex: 0,
        cells: [[null, TEXTS.title(cycleId)], [null, TEXTS.hint], ["_kunci", ...TEXTS.headings], ...rows],
      },
      {
        kind: "format",
        ranges: [{ top: 0, bottom: 0, left: 0, right: 9 }],
        style: { bold: true, fontSize: 13 },
      },
      { kind: "format", ranges: [table], style: { border: "thin", wrap: true, vertical: "top" } },
      { kind: "format", ranges: [{ ...table, bottom: MEETING_HEAD }], style: HEADER_STYLE },
      {
        kind: "validate",
        ranges: [decisions],
        rule: { kind: "list", values: [TEXTS.accept, TEXTS.refuse] },
        strict: true,
        hint: { title: TEXTS.decisionTitle, text: TEXTS.decisionHint },
        error: { title: TEXTS.decisionTitle, text: TEXTS.decisionHint },
      },
      { kind: "hideColumns", columnIndex: 0, count: 1 },
      { kind: "freeze", rows: first, columns: 4 },
      { kind: "protect", unlocked: [{ ...decisions, right: MEETING_COLUMNS.note }] },
      {
        kind: "page",
        setup: {
          ...{
            paper: "F4",
            orientation: "landscape",
            repeatRows: [MEETING_HEAD, MEETING_HEAD],
            fitToWidth: true,
          },
          footer: { left: cycleId, center: "Halaman {halaman} dari {jumlahHalaman}", right: "" },
        },
      },
    ],
  };
}

function identitySheet({ agencyId, cycleId, meetingId }: MeetingIdentity): SheetPlan {
  const cells = [
    ["idInstansi", agencyId],
    ["siklus", cycleId],
    ["rapat", meetingId],
  ];
  return {
    name: MEETING_SHEETS.identity,
    state: "veryHidden",
    edits: [{ kind: "write", rowIndex: 0, columnIndex: 0, cells }],
  };
}
