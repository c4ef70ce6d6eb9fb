import { parseIsoDate } from "#core/cell/civil-date";
import type { CivilDate } from "#core/cell/civil-date";
import type { Command, CycleCommands, UnitCommands } from "#core/cycle/command";
import type { Opening } from "#core/cycle/cycle-event";
import { decide } from "#core/cycle/decide";
import type { Decision } from "#core/cycle/decision";
import type { CycleEvent } from "#core/cycle/event";
import type { FindingCounts, SubmissionRef } from "#core/cycle/event-parts";
import { evolveAll } from "#core/cycle/evolve";
import { recapBasis } from "#core/cycle/recap-basis";
import { DEFAULT_RIGHTS } from "#core/cycle/rights";
import { rightFor } from "#core/cycle/undo";
import type { Actor, Role } from "#core/cycle/role";
import type { CycleState } from "#core/cycle/state";

/** The cycle that all tests of this folder play. */
export const CYCLE_ID = "kinerja-2025-tw4";

/** A form without findings. */
export const CLEAN: FindingCounts = { errors: 0, warnings: 0, unexplained: 0 };

/** The day of an ISO text that a test typed. */
export function day(text: string): CivilDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`${text} is not a day`);
  return date;
}

/** The day on which tests happen unless they say otherwise: three days before the deadline. */
export const TODAY = day("2025-12-16");

/** A recognisable hash: `hash("a")` is 64 a. Letters a to f only. */
export function hash(letter: string): string {
  return letter.repeat(64);
}

/** A submission whose content is `hash(letter)`. */
export function submission(letter: string): SubmissionRef {
  return {
    submissionHash: hash(letter),
    originalHash: hash(letter),
    originalName: `isian-${letter}.xlsx`,
    formFingerprint: "kinerja-1",
    registerHash: hash("0"),
    filledBy: "Rina",
  };
}

/** Two units, a deadline on 19 December 2025, late submissions taken. */
export const OPENING: Opening = {
  formId: "kinerja",
  formFingerprint: "kinerja-1",
  year: 2025,
  quarter: 4,
  registerHash: hash("0"),
  procedureId: null,
  units: [
    { unitId: "sekretariat", unitName: "Sekretariat" },
    { unitId: "bidang", unitName: "Bidang Perencanaan" },
  ],
  deadline: day("2025-12-19"),
  afterDeadline: "accept",
  finalNeeds: "named-units",
};

/** Opens the cycle, with `change` to its opening. */
export function open(change: Partial<Opening> = {}): CycleCommands["open"] {
  return { kind: "open", cycleId: CYCLE_ID, opening: { ...OPENING, ...change } };
}

/** Submits content `letter` for `unitId`. */
export function submit(letter: string, unitId = "bidang", resubmit = false): UnitCommands["submit"] {
  const arrival = { submission: submission(letter), findings: CLEAN, resubmit };
  return { kind: "submit", cycleId: CYCLE_ID, unitId, ...arrival };
}

/** Approves content `letter` of `unitId`, having seen its difference from content `comparedWith`. */
export function approve(
  letter: string,
  unitId = "bidang",
  comparedWith: string | null = null,
): UnitCommands["approve"] {
  const seen = {
    comparedWith: comparedWith === null ? null : hash(comparedWith),
    effectShownOn: [],
    note: null,
  };
  return { kind: "approve", cycleId: CYCLE_ID, unitId, submissionHash: hash(letter), ...seen };
}

/** Returns content `letter` of `unitId` with a note. */
export function giveBack(letter: string, unitId = "bidang"): UnitCommands["return"] {
  const reason = { note: "Periksa TW II", cells: [{ rowKey: "5.01.02", fieldId: "realisasi_tw2" }] };
  return { kind: "return", cycleId: CYCLE_ID, unitId, submissionHash: hash(letter), ...reason };
}

/** A recap computed from what `cycle` has approved; its content hash is `hash(letter)`. */
export function recap(
  cycle: CycleState | null,
  family: "provisional" | "final",
  letter = "e",
): CycleCommands["recap"] {
  const inputs = cycle === null ? [] : recapBasis(cycle).inputs;
  const profile = {
    profileId: "permendagri-86-2017",
    profileHash: hash("1"),
    layoutHash: null,
    engine: "himpun 0.1.0",
  };
  const made = { contentHash: hash(letter), registerHash: hash("0"), inputs, missingReason: null };
  return { kind: "recap", cycleId: CYCLE_ID, family, ...profile, ...made };
}

/** Somebody whose role may give `command`, acting for the whole agency. */
export function entitled(command: Command): Actor {
  const role: Role = DEFAULT_RIGHTS[rightFor(command)][0] ?? "head";
  return { name: "Sri Wahyuni", role, unitId: null, capacity: "definitive" };
}

/** What `decide` answers to somebody entitled. */
export function ask(cycle: CycleState | null, command: Command, today = TODAY): Decision {
  return decide(cycle, command, { today, actor: entitled(command) });
}

/** A command, or one that depends on the cycle so far. */
export type Move = Command | ((cycle: CycleState | null) => Command);

/** The cycle after `moves`, each of which must be granted. */
export function play(...moves: readonly Move[]): CycleState {
  return playOn(null, ...moves);
}

/** `start` after `moves`, each of which must be granted. */
export function playOn(start: CycleState | null, ...moves: readonly Move[]): CycleState {
  const cycle = evolveAll(start, record(start, ...moves));
  if (cycle === null) throw new Error("nothing was played");
  return cycle;
}

/** The events of `moves` on `start`, each of which must be granted. */
export function record(start: CycleState | null, ...moves: readonly Move[]): readonly CycleEvent[] {
  let cycle = start;
  const events: CycleEvent[] = [];
  for (const move of moves) {
    const command = typeof move === "function" ? move(cycle) : move;
    const decision = ask(cycle, command);
    if (!decision.ok) throw new Error(`${command.kind} was refused: ${decision.refusal.code}`);
    events.push(...decision.events);
    cycle = evolveAll(cycle, decision.events);
  }
  return events;
}

/** A decision in a word: the kinds of its events, `= notice`, or `! refusal`. */
export function summary(decision: Decision): string {
  if (!decision.ok) return `! ${decision.refusal.code}`;
  if (decision.notice !== null) return `= ${decision.notice.code}`;
  return decision.events.map((event) => event.kind).join(" + ");
}
