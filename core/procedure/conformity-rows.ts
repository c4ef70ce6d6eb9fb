import { formatDate } from "../cell/format-date";
import { PROCEDURE_WORDS as WORDS } from "../messages/procedure-words";
import type { ConformityLine, ConformityReport, StepConformity } from "./conformity";
import { formatDuration } from "./duration";
import { formatWorked } from "./duration-total";
import { formatClock, type LocalTime } from "./local-time";
import { MINUTES_PER_WORKING_DAY } from "./duration";
import { roleOf, type Procedure } from "./procedure";
import type { BoardRow } from "./progress";
import { formatMeasured } from "./step-measure";

/** The heading of the rows that `conformityRows` gives. */
export const CONFORMITY_HEADING: readonly string[] = WORDS.conformityHeading;

/**
 * The report as rows of text under `CONFORMITY_HEADING`: one a step, and under a step of the units one for each unit,
 * its number blank. Times are the office's: `21 November 2026 07.30`.
 */
export function conformityRows(
  report: ConformityReport,
  procedure: Procedure,
): readonly (readonly string[])[] {
  return report.steps.flatMap((step) => {
    if (step.step.scope === "agency") return step.lines.map((line) => agencyRow(line, procedure));
    return [groupRow(step, procedure), ...step.lines.map(unitRow)];
  });
}

/** One sentence that sums the report up. */
export function conformitySummary(report: ConformityReport): string {
  return WORDS.summary(report);
}

function agencyRow(line: ConformityLine, procedure: Procedure): readonly string[] {
  const { step } = line.row;
  return [
    String(step.number),
    step.action,
    roleLabel(line.row, procedure),
    line.row.who ?? "",
    ...measuredCells(line),
    WORDS.states[line.row.state],
    remarkOf(line),
  ];
}

function groupRow(group: StepConformity, procedure: Procedure): readonly string[] {
  const { step, slowest } = group;
  const slow = slowest === null ? "" : `${WORDS.slowest} ${workedText(slowest.row)}`;
  const first = group.lines[0];
  return [
    String(step.number),
    step.action,
    first === undefined ? "" : roleLabel(first.row, procedure),
    "",
    formatDuration(step.duration),
    slow,
    "",
    "",
    WORDS.unitCount(group.doneCount, group.expectedCount, procedure.unitLabel),
    "",
  ];
}

function unitRow(line: ConformityLine): readonly string[] {
  const name = line.row.unit?.name ?? "";
  const cells = measuredCells(line);
  return [
    "",
    name,
    "",
    line.row.who ?? "",
    "",
    ...cells.slice(1),
    WORDS.states[line.row.state],
    remarkOf(line),
  ];
}

/** Mutu baku, time used, beginning, end. */
export function measuredCells({ row }: ConformityLine): readonly string[] {
  return [
    formatDuration(row.step.duration),
    workedText(row),
    momentText(row.startedAt),
    momentText(row.doneAt),
  ];
}

/** The time a step took, in words; "" while it is not known. */
export function workedText(row: BoardRow): string {
  if (row.elapsedMinutes === null) return "";
  return row.measure === null
    ? formatWorked(row.elapsedMinutes, MINUTES_PER_WORKING_DAY)
    : formatMeasured(row.elapsedMinutes, row.measure);
}

function momentText(time: LocalTime | null): string {
  return time === null ? "" : `${formatDate(time.date)} ${formatClock(time.minute)}`;
}

/** The name of the role that a step asks for. */
export function roleLabel(row: BoardRow, procedure: Procedure): string {
  return roleOf(procedure, row.step.role)?.label ?? row.step.role;
}

function remarkOf(line: ConformityLine): string {
  const { row, verdict, overMinutes } = line;
  const isOver = verdict === "over" && row.measure !== null;
  const over = isOver ? WORDS.over(formatMeasured(overMinutes ?? 0, row.measure)) : "";
  return [over, conformityRemark(line)].filter((part) => part !== "").join("; ");
}

/** How often a step was done, why it was passed over, and what leads to its record; nothing of time. */
export function conformityRemark({ row }: ConformityLine): string {
  const parts = [
    row.rounds.length > 1 ? WORDS.repeated(row.rounds.length) : "",
    row.state === "done" && row.startedAt === null ? WORDS.startUnknown : "",
    row.skipReason === null ? "" : (WORDS.skipReasons.get(row.skipReason) ?? row.skipReason),
    row.rounds[row.rounds.length - 1]?.reference ?? "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}
