import { PROCEDURE_WORDS as WORDS } from "../messages/procedure-words";
import type { ConformityLine, ConformityReport } from "./conformity";
import { conformityRemark, measuredCells, roleLabel, workedText } from "./conformity-rows";
import { formatDuration } from "./duration";
import type { Procedure } from "./procedure";
import { formatMeasured } from "./step-measure";

/** The heading of the rows that `conformityTable` gives. */
export const CONFORMITY_COLUMNS: readonly string[] = WORDS.conformityColumns;

/**
 * The report as a table for paper, under `CONFORMITY_COLUMNS`: what the SOP asks (who, output, mutu baku) beside what
 * happened (who, when, time used), whether it is complete, apart from that whether it was on time, and the evidence.
 */
export function conformityTable(
  report: ConformityReport,
  procedure: Procedure,
): readonly (readonly string[])[] {
  return report.steps.flatMap(({ step, lines, doneCount, expectedCount, slowest }) => {
    const [first] = lines;
    const role = first === undefined ? "" : roleLabel(first.row, procedure);
    const asked = [String(step.number), step.action, role, step.output, formatDuration(step.duration)];
    if (step.scope === "agency") return lines.map((line) => [...asked, ...actualCells(line)]);
    const slow = slowest === null ? "" : `${WORDS.slowest} ${workedText(slowest.row)}`;
    const group = [...asked, "", "", "", slow, WORDS.doneOf(doneCount, expectedCount), onTimeOf(lines), ""];
    return [
      group,
      ...lines.map((line) => ["", `– ${line.row.unit?.name ?? ""}`, "", "", "", ...actualCells(line)]),
    ];
  });
}

/** Who, beginning, end, time used, complete, on time, evidence and remarks. */
function actualCells(line: ConformityLine): readonly string[] {
  const [, used = "", started = "", done = ""] = measuredCells(line);
  const { row } = line;
  return [
    ...[row.who ?? "", started, done, used],
    ...[WORDS.states[row.state], punctualText(line), conformityRemark(line)],
  ];
}

function punctualText({ row, verdict, overMinutes }: ConformityLine): string {
  if (row.state === "waiting" || row.state === "skipped") return "";
  if (row.measure === null) return WORDS.noStandard;
  if (verdict === "over") return WORDS.late(formatMeasured(overMinutes ?? 0, row.measure));
  if (verdict === "within") return WORDS.punctual;
  return row.state === "running" ? "" : WORDS.notJudged;
}

/** How many of the lines that can be judged were on time. */
function onTimeOf(lines: readonly ConformityLine[]): string {
  const judged = lines.filter(({ verdict }) => verdict !== "unknown");
  const within = judged.filter(({ verdict }) => verdict === "within").length;
  return judged.length === 0 ? "" : WORDS.punctualOf(within, judged.length);
}
