import { MEETING_TEXTS as TEXTS } from "../../messages/meeting-texts";
import type { Place } from "../../validation/finding";
import { NOWHERE } from "../../validation/finding";
import type { SheetGrid } from "../../workbook/sheet-grid";
import { gridOf, textOfCell } from "../../workbook/sheet-grid";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { DisputedCell } from "./disputed-cell";
import type { MeetingFinding } from "./meeting-finding";
import type { MeetingIdentity } from "./meeting-plan";
import { MEETING_COLUMNS, MEETING_SHEETS, meetingKey } from "./meeting-plan";

/** What a meeting decided on one cell. */
export interface MeetingDecision {
  readonly cell: DisputedCell;
  readonly accept: boolean;
  readonly note: string | null;
}

/** A filled workbook as read. `meetingId` is null when it is none of ours. */
export interface MeetingReading {
  readonly meetingId: string | null;
  readonly decisions: readonly MeetingDecision[];
  readonly findings: readonly MeetingFinding[];
}

/** The decisions in a filled workbook, found by their hidden keys: rows may be sorted or deleted. */
export function readMeeting(
  workbook: WorkbookSnapshot,
  expected: Omit<MeetingIdentity, "meetingId">,
  cells: readonly DisputedCell[],
  file: string,
): MeetingReading {
  const place: Place = { ...NOWHERE, file };
  const grid = gridNamed(workbook, MEETING_SHEETS.cells);
  const identity = identityIn(workbook);
  if (grid === null || identity === null)
    return refused({ code: "meeting/not-ours", severity: "error", place, values: {} });
  if (identity.agencyId !== expected.agencyId)
    return refused({ code: "meeting/other-agency", severity: "error", place, values: {} });
  if (identity.cycleId !== expected.cycleId) {
    const values = { found: identity.cycleId, expected: expected.cycleId };
    return refused({ code: "meeting/other-cycle", severity: "error", place, values });
  }
  const read = readRows(grid, cells, { ...place, sheet: MEETING_SHEETS.cells });
  const isEmpty = read.decisions.length === 0 && read.findings.length === 0;
  const nothing: MeetingFinding = { code: "meeting/nothing-decided", severity: "error", place, values: {} };
  return { ...read, meetingId: identity.meetingId, findings: isEmpty ? [nothing] : read.findings };
}

function readRows(
  grid: SheetGrid,
  cells: readonly DisputedCell[],
  place: Place,
): Pick<MeetingReading, "decisions" | "findings"> {
  const byKey = new Map(cells.map((cell) => [meetingKey(cell), cell]));
  const decisions: MeetingDecision[] = [];
  const findings: MeetingFinding[] = [];
  for (const rowIndex of grid.rowIndices) {
    const text = (columnIndex: number): string => textOfCell(grid.cell(rowIndex, columnIndex)).trim();
    const [key, found, note] = [
      text(MEETING_COLUMNS.key),
      text(MEETING_COLUMNS.decision),
      text(MEETING_COLUMNS.note),
    ];
    if (!key.includes("|") || found === "") continue;
    const at = { severity: "error", place: { ...place, rowNumber: rowIndex + 1 } } as const;
    const cell = byKey.get(key);
    const accept = found.toLowerCase() === TEXTS.accept.toLowerCase();
    const isKnown = accept || found.toLowerCase() === TEXTS.refuse.toLowerCase();
    if (cell === undefined) findings.push({ code: "meeting/unknown-row", ...at, values: { key } });
    else if (!isKnown) findings.push({ code: "meeting/unknown-decision", ...at, values: { found } });
    else if (!accept && note === "")
      findings.push({ code: "meeting/refusal-without-note", ...at, values: { key } });
    else if (decisions.some((other) => meetingKey(other.cell) === key))
      findings.push({ code: "meeting/row-twice", ...at, values: { key } });
    else decisions.push({ cell, accept, note: note === "" ? null : note });
  }
  return { decisions, findings };
}

function identityIn(workbook: WorkbookSnapshot): MeetingIdentity | null {
  const grid = gridNamed(workbook, MEETING_SHEETS.identity);
  if (grid === null) return null;
  const [agencyId = "", cycleId = "", meetingId = ""] = [0, 1, 2].map((row) => textOfCell(grid.cell(row, 1)));
  return { agencyId, cycleId, meetingId };
}

function gridNamed(workbook: WorkbookSnapshot, name: string): SheetGrid | null {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return sheet === undefined ? null : gridOf(sheet);
}

function refused(finding: MeetingFinding): MeetingReading {
  return { meetingId: null, decisions: [], findings: [finding] };
}
