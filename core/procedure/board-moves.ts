import { cellsOf, finish, isPassed, reopen, skip, type BoardState, type Cell } from "./board-state";
import type { LocalTime } from "./local-time";
import { parseRole } from "../register/roles";
import { roleOf, type Step } from "./procedure";
import { UNIT_BACK_EVENT, UNIT_OUT_EVENTS, type ProcedureFact } from "./procedure-fact";
import { matchStep, type StepMatch } from "./step-match";
import { isReturn, wayAfter, type Way } from "./step-graph";

/** Why a cell was passed over, as a key; the words are in the messages. */
export const SKIP_REASONS = { otherWay: "jalan-lain", unrecorded: "tanpa-catatan" } as const;

/** Moves the board by one fact; facts must come in the order in which they happened. */
export function applyFact(board: BoardState, fact: ProcedureFact): void {
  if (UNIT_OUT_EVENTS.includes(fact.kind)) takeOut(board, fact);
  else if (fact.kind === UNIT_BACK_EVENT) takeBack(board, fact);
  else for (const cell of targetsOf(board, fact)) arrive(board, cell, fact);
}

/** When something begins, and the fact that made it begin; null for the start of the run. */
export interface Moment {
  readonly at: LocalTime;
  readonly fact: ProcedureFact | null;
}

/** Begins the step with this number: for one unit, or (null) for all of them. Steps already done are passed through. */
export function begin(board: BoardState, number: number, unitId: string | null, moment: Moment): void {
  for (const cell of cellsOf(board, number, unitId)) {
    const way = wayAfter(board.procedure, cell.step);
    if (cell.state === "done" && way !== "selesai") begin(board, way, cell.unitId ?? unitId, moment);
    if (cell.state !== "waiting" || !isReady(board, cell)) continue;
    cell.state = "running";
    cell.startedAt = moment.at;
    if (cell.step.completedBy.by === "previous" && moment.fact !== null)
      complete(board, cell, moment.fact, null);
  }
}

/** The cells that a fact completes: those of the first step that runs and fits, else of the first that waits and fits. */
function targetsOf(board: BoardState, fact: ProcedureFact): readonly Cell[] {
  const fitting = board.cells.filter(
    (cell) =>
      concerns(cell, fact) && matchStep(cell.step, fact) !== null && !comesToItsActor(board, cell, fact),
  );
  const first =
    fitting.find((cell) => cell.state === "running") ?? fitting.find((cell) => cell.state === "waiting");
  return first === undefined
    ? []
    : fitting.filter((cell) => cell.step === first.step && cell.state === first.state);
}

function concerns(cell: Cell, fact: ProcedureFact): boolean {
  return cell.unitId === null || fact.unitId === null || cell.unitId === fact.unitId;
}

/** An order that is passed on to a step's own actor brings the step to him; it is passing it further that ends it. */
function comesToItsActor({ procedure }: BoardState, { step }: Cell, { kind, to }: ProcedureFact): boolean {
  if (kind !== "cycle.disposed" || to === null) return false;
  const actor = parseRole(roleOf(procedure, step.role)?.registerRole ?? "");
  return actor !== null && parseRole(to) === actor;
}

/** A step of the agency that is told of one unit waits until it was told of each; a return does not wait. */
function arrive(board: BoardState, cell: Cell, fact: ProcedureFact): void {
  const match = matchStep(cell.step, fact);
  if (match === null) return;
  const sendsBack = match.choice !== null && isReturn(cell.step, match.choice);
  if (cell.unitId === null && fact.unitId !== null && !sendsBack) {
    cell.seen.add(fact.unitId);
    if (!isSeenByAll(board, cell)) return;
  }
  complete(board, cell, fact, match.choice);
}

function isSeenByAll(board: BoardState, cell: Cell): boolean {
  return board.unitIds.every((unit) => cell.seen.has(unit) || board.out.has(unit));
}

function complete(board: BoardState, cell: Cell, fact: ProcedureFact, choice: StepMatch["choice"]): void {
  finish(cell, fact, choice?.id ?? null);
  const way = choice?.target ?? wayAfter(board.procedure, cell.step);
  follow(board, cell, way, { at: fact.at, fact });
}

function follow(board: BoardState, cell: Cell, way: Way, moment: Moment): void {
  if (way !== "selesai" && way <= cell.step.number) goBack(board, cell, way, moment);
  else goOn(board, cell, way, moment);
}

function goOn(board: BoardState, cell: Cell, way: Way, moment: Moment): void {
  const until = way === "selesai" ? Number.POSITIVE_INFINITY : way;
  const passed = between(board, cell.step.number + 1, until - 1);
  for (const each of passed)
    if (cell.unitId === null || each.unitId === cell.unitId) skip(each, SKIP_REASONS.otherWay);
  if (way !== "selesai") begin(board, way, cell.unitId, moment);
}

function goBack(board: BoardState, cell: Cell, way: number, moment: Moment): void {
  const units = cell.unitId === null ? namedUnits(board, moment.fact) : [cell.unitId];
  for (const each of between(board, way, cell.step.number)) if (goesBack(each, cell, units)) reopen(each);
  if (cell.unitId === null) beginAgain(board, way, units, moment);
  else begin(board, way, cell.unitId, moment);
}

function beginAgain(board: BoardState, way: number, units: readonly string[], moment: Moment): void {
  const isAgencyStep = board.steps.some((step) => step.number === way && step.scope === "agency");
  if (isAgencyStep) begin(board, way, null, moment);
  else for (const unit of units) begin(board, way, unit, moment);
}

/** A unit's return opens that unit's steps; the agency's opens its own and those of the units it names. */
function goesBack(each: Cell, cause: Cell, units: readonly string[]): boolean {
  if (each.state === "skipped" && each.skipReason !== SKIP_REASONS.otherWay) return false;
  return each.unitId === null ? cause.unitId === null : units.includes(each.unitId);
}

function namedUnits(board: BoardState, fact: ProcedureFact | null): readonly string[] {
  return fact === null || fact.reopens.length === 0 ? board.unitIds : fact.reopens;
}

function between(board: BoardState, first: number, last: number): readonly Cell[] {
  return board.cells.filter((cell) => cell.step.number >= first && cell.step.number <= last);
}

/** A step of the agency that follows a step of the units waits until this is passed for every unit. */
function isReady(board: BoardState, cell: Cell): boolean {
  const previous = cell.unitId === null ? stepBefore(board, cell) : null;
  return previous?.scope !== "perUnit" || cellsOf(board, previous.number, null).every(isPassed);
}

function takeOut(board: BoardState, fact: ProcedureFact): void {
  if (fact.unitId !== null) board.out.add(fact.unitId);
  for (const cell of ownCells(board, fact.unitId)) skip(cell, fact.note ?? fact.kind);
  for (const cell of board.cells.filter((each) => each.unitId === null && !isPassed(each))) {
    const waitedForThisUnit = cell.seen.size > 0 && isSeenByAll(board, cell);
    if (waitedForThisUnit) complete(board, cell, fact, null);
    else if (isJoined(board, cell)) begin(board, cell.step.number, null, { at: fact.at, fact });
  }
}

function takeBack(board: BoardState, fact: ProcedureFact): void {
  if (fact.unitId !== null) board.out.delete(fact.unitId);
  const skipped = ownCells(board, fact.unitId).filter((cell) => cell.state === "skipped");
  for (const cell of skipped) reopen(cell);
  const first = skipped[0];
  if (first === undefined) return;
  const previous = stepBefore(board, first);
  const isOpen = previous === null || cellsOf(board, previous.number, first.unitId).every(isPassed);
  if (isOpen) begin(board, first.step.number, fact.unitId, { at: fact.at, fact });
}

function ownCells(board: BoardState, unitId: string | null): readonly Cell[] {
  return board.cells.filter((cell) => cell.unitId !== null && cell.unitId === unitId);
}

/** True when the step of the units before `cell` is passed by all, and done by at least one. */
function isJoined(board: BoardState, cell: Cell): boolean {
  const previous = stepBefore(board, cell);
  if (previous?.scope !== "perUnit") return false;
  const cells = cellsOf(board, previous.number, null);
  return cells.every(isPassed) && cells.some((each) => each.state === "done");
}

function stepBefore(board: BoardState, cell: Cell): Step | null {
  const before = board.steps.filter((step) => step.number < cell.step.number);
  return before[before.length - 1] ?? null;
}
