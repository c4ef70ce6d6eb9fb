import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "#core/cell/civil-date";
import { coverageOf } from "#core/cycle/coverage";
import { decide } from "#core/cycle/decide";
import type { CycleEvent } from "#core/cycle/event";
import { EVENT_KINDS, parseCycleEvent } from "#core/cycle/event";
import { evolveAll, foldCycles } from "#core/cycle/evolve";
import { standingEntries } from "#core/office/standing-entries";
import { deadlineOf, openVersion } from "#core/cycle/state";
import type { CycleState, UnitState } from "#core/cycle/state";
import { CYCLE_ID, TODAY, approve, entitled, hash, open, recap, record, submit } from "../core/cycle/play";
import type { Move } from "../core/cycle/play";
import { anAttempt, commandOf, playerOf } from "./cycle-moves";
import type { Attempt } from "./cycle-moves";

/*
 * 1. One open submission per unit and cycle, and a unit is submitted exactly while it has one.
 * 2. Nothing is received, recapped or counted that was not approved.
 * 3. Nothing approved changed since: what counts is the content that the last approval names.
 * 4. Coverage: approved ≤ submitted ≤ asked ≤ all units.
 * 5. Nothing is deleted: versions and editions are only ever added; an edition's figures stay.
 * 6. Nil and skipped units have nothing open and nothing approved.
 * 7. A deadline never moves to an earlier day.
 * 8. State is the fold of the events, also after a trip through JSON.
 * 9. A granted command gives events, or else says why it changed nothing.
 * 10. What was taken back leaves the state as if neither it nor the taking back had happened; 3 and 7 are of what stands.
 */

const ATTEMPTS = fc.array(anAttempt, { minLength: 20, maxLength: 70 });
const RUNS = {
  numRuns: Number(process.env["HIMPUN_RUNS"] ?? (process.env["HIMPUN_CI"] === undefined ? 1000 : 4000)),
};

const FINAL = { cycleId: CYCLE_ID, editionId: "final" };
const SIGNED: readonly Move[] = [
  ...[open(), submit("a"), approve("a")],
  (cycle) => recap(cycle, "final", "a"),
  { kind: "sign", ...FINAL, contentHash: hash("a") },
];
const REQUESTED: Move = { kind: "request-publication", ...FINAL, note: null };

/** Where runs begin: at nothing, and far enough for the last commands of a cycle to get their turn. */
const STARTS: readonly (readonly CycleEvent[])[] = [
  [],
  record(null, open()),
  record(null, ...SIGNED),
  record(null, ...SIGNED, REQUESTED),
];

it("no run of several actors reaches a state that breaks", () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...STARTS), ATTEMPTS, (start, attempts) => {
      const history = [...start];
      let cycle = foldCycles(history).get(CYCLE_ID) ?? null;
      for (const [index, attempt] of attempts.entries()) {
        const next = tryOut(cycle, attempt, index);
        history.push(...next.events);
        const isUndo = attempt.kind.startsWith("undo-");
        if (next.cycle !== cycle && next.cycle !== null) expectSound(next.cycle, standing(history));
        if (next.cycle !== cycle && cycle !== null && next.cycle !== null)
          expectOnlyAdded(cycle, next.cycle, isUndo);
        cycle = next.cycle;
      }
      for (const event of history) reached.add(event.kind);
      expectFold(cycle, history);
      const untouched = foldCycles(standing(history)).get(CYCLE_ID) ?? null;
      expect({ ...untouched, last: null }).toEqual({ ...cycle, last: null });
    }),
    RUNS,
  );
  expect(EVENT_KINDS.filter((kind) => !reached.has(kind))).toEqual([]);
});

function tryOut(cycle: CycleState | null, attempt: Attempt, index: number) {
  const command = commandOf(attempt, cycle);
  const actor = {
    ...entitled(command),
    ...(attempt.role === "entitled" ? {} : { role: attempt.role }),
    name: playerOf(attempt),
    unitId: attempt.actorUnit,
  };
  const context = { today: addDays(TODAY, Math.floor(index / 10)), actor };
  const decision = decide(cycle, command, context);
  if (!decision.ok) return { cycle, events: [] };
  expect(decision.events.length === 0).toBe(decision.notice !== null);
  return { cycle: evolveAll(cycle, decision.events), events: decision.events };
}

it("the same state, command and context always give the same decision", () => {
  fc.assert(
    fc.property(fc.constantFrom(...STARTS), ATTEMPTS, (start, attempts) => {
      const run = () => {
        let cycle = foldCycles(start).get(CYCLE_ID) ?? null;
        attempts.forEach((attempt, index) => (cycle = tryOut(cycle, attempt, index).cycle));
        return cycle;
      };
      expect(run()).toEqual(run());
    }),
    { numRuns: 200 },
  );
});

function expectSound(cycle: CycleState, history: readonly CycleEvent[]): void {
  for (const unit of cycle.units.values()) {
    const open = unit.versions.filter((version) => version.outcome === "open");
    expect(open.length).toBe(unit.state === "submitted" ? 1 : 0);
    if (["approved", "received", "recapped"].includes(unit.state)) expect(unit.approved).not.toBeNull();
    if (unit.state === "nil" || unit.state === "skipped")
      expect(unit.approved ?? openVersion(unit)).toBeNull();
    expect(unit.approved?.submission.submissionHash ?? null).toBe(lastApproved(history, unit));
  }
  const { asked, submitted, approved } = coverageOf(cycle);
  expect(0 <= approved && approved <= submitted && submitted <= asked && asked <= cycle.units.size).toBe(
    true,
  );
  const approvals = new Set(history.flatMap((event) => (event.kind === "form.approved" ? [key(event)] : [])));
  for (const event of history) if (event.kind === "form.received") expect(approvals).toContain(key(event));
  for (const edition of cycle.editions)
    for (const input of edition.inputs) expect(approvals).toContain(key(input));
}

function key({
  unitId,
  submissionHash,
}: {
  readonly unitId: string;
  readonly submissionHash: string;
}): string {
  return `${unitId} ${submissionHash}`;
}

function lastApproved(history: readonly CycleEvent[], { unitId }: UnitState): string | null {
  let found: string | null = null;
  for (const event of history)
    if (event.kind === "form.approved" && event.unitId === unitId) found = event.submissionHash;
  return found;
}

/** The events of a history that nobody took back. */
function standing(history: readonly CycleEvent[]): readonly CycleEvent[] {
  const actor = { name: "Sri", role: "head", unitId: null, capacity: "definitive" };
  const hashes = { payloadHash: "", previousHash: "", hash: "" };
  const entries = history.map((event, index) => ({ sequence: index + 1, at: "", actor, event, ...hashes }));
  return standingEntries(entries).map(({ event }) => event as CycleEvent);
}

function expectOnlyAdded(before: CycleState, after: CycleState, isUndo: boolean): void {
  for (const unit of before.units.values()) {
    const now = after.units.get(unit.unitId);
    const contents = (versions: UnitState["versions"]) => versions.map((version) => version.submission);
    expect(contents(now?.versions ?? []).slice(0, unit.versions.length)).toEqual(contents(unit.versions));
    const [was, is] = [deadlineOf(before, unit), now === undefined ? null : deadlineOf(after, now)];
    if (was !== null && !isUndo) expect(is !== null && is >= was).toBe(true);
  }
  const figures = (cycle: CycleState) =>
    cycle.editions.map(({ editionId, inputs, contentHash }) => ({ editionId, inputs, contentHash }));
  expect(figures(after).slice(0, before.editions.length)).toEqual(figures(before));
  expect(new Set(after.editions.map((edition) => edition.editionId)).size).toBe(after.editions.length);
}

function expectFold(cycle: CycleState | null, history: readonly CycleEvent[]): void {
  const read = history.flatMap((event) => {
    const parsed = parseCycleEvent(JSON.parse(JSON.stringify(event)));
    return parsed === null ? [] : [parsed];
  });
  expect(read).toEqual(history);
  expect(foldCycles(read).get(CYCLE_ID) ?? null).toEqual(cycle);
}
