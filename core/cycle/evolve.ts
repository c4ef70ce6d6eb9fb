import type { AskedUnit, Opening, WholeCycleEvent } from "./cycle-event";
import type { EditionEvent } from "./edition-event";
import type { CycleEvent } from "./event";
import { evolveEdition, madeEdition } from "./evolve-edition";
import { evolveUnit, preparedUnit } from "./evolve-unit";
import { beforeAct } from "./last-act";
import { undoableBy } from "./undo";
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
  if (events.length === 0) return cycle;
  const units = new Map(cycle?.units);
  let state = cycle;
  for (const event of events) state = evolveInto(units, state, event);
  return state;
}

/**
 * As `evolve`, but writes the units into `units`, a copy that belongs to the caller, and gives a state that shares it.
 * For long jobs: the cost of an event does not grow with the number of units.
 */
export function evolveInto(
  units: Map<string, UnitState>,
  cycle: CycleState | null,
  event: CycleEvent,
): CycleState {
  const before = cycle ?? plannedCycle(event.cycleId);
  if (event.cycleId !== before.cycleId)
    throw new RangeError(`event of cycle ${event.cycleId} in ${before.cycleId}`);
  const after = step({ ...before, units }, event, units);
  if (event.kind === "cycle.undone") return after;
  const { phase, disposedTo, deadline, last } = before;
  const canGoBack = isOfCycle(event) && undoableBy(event.kind) !== null;
  return {
    ...after,
    last: { kind: event.kind, before: canGoBack ? { phase, disposedTo, deadline, last } : null },
  };
}

function isOfCycle(event: CycleEvent): event is WholeCycleEvent {
  return !("unitId" in event) && !("editionId" in event);
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

/** A cycle in which nothing has happened yet. */
export function plannedCycle(cycleId: string): CycleState {
  return {
    cycleId,
    phase: "planned",
    instruction: null,
    disposedTo: [],
    opening: null,
    deadline: null,
    units: new Map(),
    editions: [],
    last: null,
  };
}

function step(cycle: CycleState, event: CycleEvent, units: Map<string, UnitState>): CycleState {
  if ("unitId" in event) {
    units.set(event.unitId, evolveUnit(unitOf(units, event), event));
    return cycle;
  }
  if (event.kind === "recap.made") {
    for (const { unitId } of event.inputs) markRecapped(units, unitId);
    const rested = { kind: event.kind, before: null };
    for (const [unitId, unit] of units) units.set(unitId, { ...unit, last: rested });
    const older = cycle.editions.map((edition) => ({ ...edition, last: rested }));
    const made = madeEdition(event, cycle.opening?.formFingerprint ?? "");
    return { ...cycle, editions: [...older, made] };
  }
  if ("editionId" in event) return { ...cycle, editions: editionsAfter(cycle, event) };
  if (event.kind === "cycle.opened") askUnits(units, event.opening.units);
  if (event.kind === "cycle.revised") askUnits(units, event.units);
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
    case "cycle.revised":
      return { ...cycle, opening: revisedOpening(cycle, event) };
    case "deadline.extended":
      return { ...cycle, deadline: event.deadline };
    case "cycle.archived":
      return { ...cycle, phase: "archived" };
    case "cycle.reopened":
      return { ...cycle, phase: "open" };
    case "cycle.undone":
      return { ...cycle, ...beforeAct(cycle.last, event.undone, `cycle ${cycle.cycleId}`) };
  }
}

function revisedOpening(
  cycle: CycleState,
  { formFingerprint, registerHash, units }: Extract<WholeCycleEvent, { kind: "cycle.revised" }>,
): Opening {
  if (cycle.opening === null) throw new RangeError(`cycle ${cycle.cycleId} is revised before it is opened`);
  return { ...cycle.opening, formFingerprint, registerHash, units };
}

/** Units that are asked already keep where they stand and take their newest name. */
function askUnits(units: Map<string, UnitState>, asked: readonly AskedUnit[]): void {
  for (const unit of asked)
    units.set(unit.unitId, {
      ...(units.get(unit.unitId) ?? preparedUnit(unit)),
      ...{ unitName: unit.unitName, last: null },
    });
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
