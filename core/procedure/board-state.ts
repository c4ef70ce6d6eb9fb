import type { LocalTime } from "./local-time";
import type { Procedure, Step } from "./procedure";
import type { ProcedureFact } from "./procedure-fact";
import { orderedSteps } from "./step-graph";

/** waiting: not begun · running · done · skipped: passed over, with a reason. */
export type StepState = "waiting" | "running" | "done" | "skipped";

/** One finished pass through a step. `startedAt` is null when its beginning left no record. */
export interface Round {
  readonly startedAt: LocalTime | null;
  readonly doneAt: LocalTime;
  readonly who: string;
  readonly choice: string | null;
  readonly note: string | null;
  readonly reference: string;
}

/** One step of one unit (`unitId` null: of the agency) while facts are gone through. */
export interface Cell {
  readonly step: Step;
  readonly unitId: string | null;
  state: StepState;
  startedAt: LocalTime | null;
  skipReason: string | null;
  readonly rounds: Round[];
  /** Units whose own fact has come, for a step of the agency that waits for one from each. */
  readonly seen: Set<string>;
}

/** All cells of a run, by step and then by unit in the order given, and the units that are left out of it. */
export interface BoardState {
  readonly procedure: Procedure;
  readonly steps: readonly Step[];
  readonly unitIds: readonly string[];
  readonly cells: readonly Cell[];
  readonly out: Set<string>;
}

/** A board on which nothing has begun. */
export function blankBoard(procedure: Procedure, unitIds: readonly string[]): BoardState {
  const steps = orderedSteps(procedure);
  const cells = steps.flatMap((step) =>
    (step.scope === "agency" ? [null] : unitIds).map((unitId) => blankCell(step, unitId)),
  );
  return { procedure, steps, unitIds, cells, out: new Set() };
}

/** The cells of one step; with `unitId` those of that unit and of the agency. */
export function cellsOf(board: BoardState, stepNumber: number, unitId: string | null): readonly Cell[] {
  return board.cells.filter(
    (cell) =>
      cell.step.number === stepNumber && (unitId === null || cell.unitId === null || cell.unitId === unitId),
  );
}

/** True when the cell needs nothing more. */
export function isPassed(cell: Cell): boolean {
  return cell.state === "done" || cell.state === "skipped";
}

/** Ends the current pass through `cell`. */
export function finish(cell: Cell, fact: ProcedureFact, choice: string | null): void {
  const { who, note, reference, at } = fact;
  cell.rounds.push({ startedAt: cell.startedAt, doneAt: at, who, choice, note, reference });
  cell.state = "done";
  cell.skipReason = null;
}

/** Opens `cell` again; what was done before stays in its rounds. */
export function reopen(cell: Cell): void {
  cell.state = "waiting";
  cell.startedAt = null;
  cell.skipReason = null;
  cell.seen.clear();
}

/** Passes over `cell`; a step that is done stays done. */
export function skip(cell: Cell, reason: string): void {
  if (cell.state === "done") return;
  cell.state = "skipped";
  cell.startedAt = null;
  cell.skipReason = reason;
}

function blankCell(step: Step, unitId: string | null): Cell {
  return { step, unitId, state: "waiting", startedAt: null, skipReason: null, rounds: [], seen: new Set() };
}
