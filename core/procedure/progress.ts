import { applyFact, begin, SKIP_REASONS } from "./board-moves";
import { blankBoard, skip, type BoardState, type Cell, type Round, type StepState } from "./board-state";
import { isBefore, minutesBetween, type LocalTime } from "./local-time";
import type { Procedure, Step } from "./procedure";
import type { ProcedureFact } from "./procedure-fact";
import { firstStep } from "./step-graph";
import { measureOf, type StepMeasure } from "./step-measure";
import type { WorkCalendar } from "./work-calendar";
import { workClock, type WorkClock } from "./working-time";

/** A unit that the run asks. */
export interface RunUnit {
  readonly id: string;
  readonly name: string;
}

/** One run of a procedure. Without `startedAt` the time of the first step is not known. */
export interface ProcedureRun {
  readonly procedure: Procedure;
  readonly units: readonly RunUnit[];
  readonly startedAt: LocalTime | null;
  readonly facts: readonly ProcedureFact[];
}

/**
 * One step of one unit (null: of the agency). `elapsedMinutes` adds up all passes and the running one; it is null when
 * no pass has both a beginning and an end. `measure` is the mutu baku, null when the SOP states none.
 */
export interface BoardRow {
  readonly step: Step;
  readonly unit: RunUnit | null;
  readonly state: StepState;
  readonly startedAt: LocalTime | null;
  readonly doneAt: LocalTime | null;
  readonly who: string | null;
  readonly rounds: readonly Round[];
  readonly elapsedMinutes: number | null;
  readonly measure: StepMeasure | null;
  readonly skipReason: string | null;
}

/**
 * Where every step stands at `now`, by step and then by unit in the order given. Facts are taken in order of time;
 * those after `now` are left out. A step without a record that a later one has overtaken is skipped
 * (`tanpa-catatan`); nothing is ever thought done without a fact.
 */
export function procedureBoard(
  run: ProcedureRun,
  calendar: WorkCalendar,
  now: LocalTime,
): readonly BoardRow[] {
  const board = blankBoard(
    run.procedure,
    run.units.map((unit) => unit.id),
  );
  const first = firstStep(run.procedure);
  if (first !== null && run.startedAt !== null)
    begin(board, first.number, null, { at: run.startedAt, fact: null });
  for (const fact of inOrder(run.facts, now)) applyFact(board, fact);
  markOvertaken(board);
  const clock = workClock(calendar);
  return board.cells.map((cell) => rowOf(cell, run, clock, now));
}

function inOrder(facts: readonly ProcedureFact[], now: LocalTime): readonly ProcedureFact[] {
  return facts.filter((fact) => !isBefore(now, fact.at)).sort((a, b) => minutesBetween(b.at, a.at));
}

/** A step of the agency is overtaken by any later one; a unit's only by its own. */
function markOvertaken(board: BoardState): void {
  for (const cell of board.cells) {
    const isOpen = cell.state === "waiting" || cell.state === "running";
    if (isOpen && board.cells.some((later) => overtakes(later, cell))) skip(cell, SKIP_REASONS.unrecorded);
  }
}

function overtakes(later: Cell, cell: Cell): boolean {
  const isSameLine = cell.unitId === null || later.unitId === cell.unitId;
  return isSameLine && later.state === "done" && later.step.number > cell.step.number;
}

function rowOf(cell: Cell, run: ProcedureRun, clock: WorkClock, now: LocalTime): BoardRow {
  const last = cell.state === "done" ? cell.rounds[cell.rounds.length - 1] : undefined;
  const measure = measureOf(cell.step, run.procedure);
  return {
    step: cell.step,
    unit: run.units.find((unit) => unit.id === cell.unitId) ?? null,
    state: cell.state,
    startedAt: last === undefined ? cell.startedAt : last.startedAt,
    doneAt: last?.doneAt ?? null,
    who: last?.who ?? null,
    rounds: [...cell.rounds],
    elapsedMinutes: elapsedOf(cell, measure, clock, now),
    measure,
    skipReason: cell.skipReason,
  };
}

function elapsedOf(cell: Cell, measure: StepMeasure | null, clock: WorkClock, now: LocalTime): number | null {
  const between = measure?.clock === "calendar" ? minutesBetween : clock.elapsed;
  const done = cell.rounds.flatMap(({ startedAt, doneAt }) =>
    startedAt === null ? [] : [between(startedAt, doneAt)],
  );
  const running = cell.state === "running" && cell.startedAt !== null ? [between(cell.startedAt, now)] : [];
  const passes = [...done, ...running];
  return passes.length === 0 ? null : passes.reduce((sum, minutes) => sum + minutes, 0);
}
