import type { WholeCycleEvent } from "./cycle-event";
import type { EditionEvent } from "./edition-event";
import type { CycleEvent } from "./event";
import { evolveEdition, madeEdition } from "./evolve-edition";
import { evolveUnit, preparedUnit } from "./evolve-unit";
import type { CycleState, UnitState } from "./state";
import type { UnitEvent } from "./unit-event";

/**
 * The cycle after `event`; null stands for a cycle of which nothing happened yet. Throws RangeError when the event
 * cannot follow: it is of another cycle, names a unit never asked, or decides on a version that does not wait. Then the ledger was not written by `decide`.
 */
export function evolve(cycle: CycleState | null, event: CycleEvent): CycleState {
  return evolveAll(cycle, [event]) ?? plannedCycle(event.cycleId);
}

/** The cycle after all `events` in order; as `evolve`, but copies the units once however many events there are. */
export function evolveAll(cycle: CycleState | null, events: readonly CycleEvent[]): CycleState | null {
  const [first] = events;
  if (first === undefined) return cycle;
  let state = cycle ?? plannedCycle(first.cycleId);
  const units = new Map(state.units);
  for (const event of events) {
    if (event.cycleId !== state.cycleId)
      throw new RangeError(`event of cycle ${event.cycleId} in ${state.cycleId}`);
    state = step({ ...state, units }, event, units);
  }
  return state;
}

/** All cycles of a ledger by cycle id, in the order in which they began. */
export function foldCycles(events: readonly CycleEvent[]): ReadonlyMap<string, CycleState> {
  const byCycle = new Map<string, CycleEvent[]>();
  for (const event of events) {
    const own = byCycle.get(event.cycleId);
    if (own === undefined) byCycle.set(event.cycleId, [event]);
    else own.push(event);
  }
  const cycles = new Map<string, CycleState>();
  for (const [cycleId, own] of byCycle) cycles.set(cycleId, evolveAll(null, own) ?? plannedCycle(cycleId));
  return cycles;
}

function plannedCycle(cycleId: string): CycleState {
  return {
    cycleId,
    phase: "planned",
    instruction: null,
    disposedTo: [],
    opening: null,
    deadline: null,
    units: new Map(),
    editions: [],
  };
}

/** `units` is the working copy that belongs to the caller; this alone is written to. */
function step(cycle: CycleState, event: CycleEvent, units: Map<string, UnitState>): CycleState {
  if ("unitId" in event) {
    units.set(event.unitId, evolveUnit(unitOf(units, event), event));
    return cycle;
  }
  if (event.kind === "recap.made") {
    for (const { unitId } of event.inputs) markRecapped(units, unitId);
    return { ...cycle, editions: [...cycle.editions, madeEdition(event)] };
  }
  if ("editionId" in event) return { ...cycle, editions: editionsAfter(cycle, event) };
  if (event.kind === "cycle.opened")
    for (const unit of event.opening.units) units.set(unit.unitId, preparedUnit(unit));
  return wholeCycleAfter(cycle, event);
}

function wholeCycleAfter(cycle: CycleState, event: WholeCycleEvent): CycleState {
  switch (event.kind) {
    case "cycle.ordered":
      return { ...cycle, instruction: event.instruction };
    case "cycle.disposed":
      return { ...cycle, disposedTo: [...cycle.disposedTo, event.to] };
    case "cycle.opened":
      return { ...cycle, phase: "open", opening: event.opening, deadline: event.opening.deadline };
    case "deadline.extended":
      return { ...cycle, deadline: event.deadline };
    case "cycle.archived":
      return { ...cycle, phase: "archived" };
    case "cycle.reopened":
      return { ...cycle, phase: "open" };
  }
}

function unitOf(units: ReadonlyMap<string, UnitState>, event: UnitEvent): UnitState {
  const unit = units.get(event.unitId);
  if (unit === undefined)
    throw new RangeError(`${event.kind} names unit ${event.unitId}, which was never asked`);
  return unit;
}

function editionsAfter(cycle: CycleState, event: Exclude<EditionEvent, { kind: "recap.made" }>) {
  return cycle.editions.map((edition) =>
    edition.editionId === event.editionId ? evolveEdition(edition, event) : edition,
  );
}

/** A unit with a newer version under way keeps its state: only its approved version went into the recap. */
function markRecapped(units: Map<string, UnitState>, unitId: string): void {
  const unit = units.get(unitId);
  if (unit?.state === "received") units.set(unitId, { ...unit, state: "recapped" });
}
