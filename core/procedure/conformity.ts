import type { BoardRow } from "./progress";
import type { Step } from "./procedure";

/** How a step's time compares with its mutu baku. `unknown`: no time stated, or no record of its beginning. */
export type TimeVerdict = "within" | "over" | "unknown";

/** How one step of one unit was done, compared with what the SOP says. */
export interface ConformityLine {
  readonly row: BoardRow;
  readonly verdict: TimeVerdict;
  /** Minutes beyond the mutu baku; 0 or less when within it, null when unknown. */
  readonly overMinutes: number | null;
}

/** One step: its lines (one, or one a unit), the slowest of them, and how many are done of how many were expected. */
export interface StepConformity {
  readonly step: Step;
  readonly lines: readonly ConformityLine[];
  readonly slowest: ConformityLine | null;
  readonly doneCount: number;
  readonly expectedCount: number;
}

/** A run compared with its procedure, step by step. `overCount` and `unrecordedCount` count lines, not steps. */
export interface ConformityReport {
  readonly steps: readonly StepConformity[];
  readonly doneCount: number;
  readonly expectedCount: number;
  readonly overCount: number;
  readonly unrecordedCount: number;
  readonly returnCount: number;
}

/** The conformity of the rows of a board; a running step that is already over its time counts as over. */
export function conformityReport(rows: readonly BoardRow[]): ConformityReport {
  const numbers = [...new Set(rows.map((row) => row.step.number))];
  const steps = numbers.flatMap((number) => {
    const own = rows.filter((row) => row.step.number === number);
    const first = own[0];
    return first === undefined ? [] : [stepConformity(first.step, own)];
  });
  const lines = steps.flatMap((step) => step.lines);
  return {
    steps,
    doneCount: steps.reduce((sum, step) => sum + step.doneCount, 0),
    expectedCount: steps.reduce((sum, step) => sum + step.expectedCount, 0),
    overCount: lines.filter((line) => line.verdict === "over").length,
    unrecordedCount: lines.filter((line) => isUnrecorded(line.row)).length,
    returnCount: lines.reduce((sum, line) => sum + returnsOf(line.row), 0),
  };
}

/** True when a later step is done although this one left no record. */
export function isUnrecorded(row: BoardRow): boolean {
  return row.state === "skipped" && row.skipReason === "tanpa-catatan";
}

/** How often a decision of this step sent the work back. */
export function returnsOf(row: BoardRow): number {
  const choices = row.step.decision?.choices ?? [];
  const back = new Set(
    choices
      .filter((choice) => typeof choice.target === "number" && choice.target <= row.step.number)
      .map((choice) => choice.id),
  );
  return row.rounds.filter((round) => round.choice !== null && back.has(round.choice)).length;
}

function stepConformity(step: Step, rows: readonly BoardRow[]): StepConformity {
  const lines = rows.map(conformityLine);
  const measured = lines.filter((line) => line.row.elapsedMinutes !== null);
  const [slowest = null] = [...measured].sort((a, b) => elapsed(b) - elapsed(a));
  return {
    step,
    lines,
    slowest,
    doneCount: rows.filter((row) => row.state === "done").length,
    expectedCount: rows.filter((row) => row.state !== "skipped" || isUnrecorded(row)).length,
  };
}

function conformityLine(row: BoardRow): ConformityLine {
  if (row.measure === null || row.elapsedMinutes === null)
    return { row, verdict: "unknown", overMinutes: null };
  const overMinutes = row.elapsedMinutes - row.measure.standardMinutes;
  if (overMinutes > 0) return { row, verdict: "over", overMinutes };
  return { row, verdict: row.state === "done" ? "within" : "unknown", overMinutes };
}

function elapsed(line: ConformityLine): number {
  return line.row.elapsedMinutes ?? -1;
}
