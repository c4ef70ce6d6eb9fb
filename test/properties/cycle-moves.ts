import fc from "fast-check";
import type { Command, CycleCommands, EditionCommands, UnitCommands } from "#core/cycle/command";
import type { EventKind } from "#core/cycle/event";
import type { Role } from "#core/cycle/role";
import { openVersion } from "#core/cycle/state";
import type { CycleState } from "#core/cycle/state";
import { UNDOABLE } from "#core/cycle/undo";
import type { Undoable } from "#core/cycle/undo";
import { addDays } from "#core/cell/civil-date";
import { CLEAN, CYCLE_ID, OPENING, TODAY, hash, recap, submission } from "../core/cycle/play";

/** One thing that somebody tries: what a run draws at random, before it is fitted to the cycle as it stands. */
export interface Attempt {
  readonly kind: Command["kind"];
  readonly role: Role | "entitled";
  readonly actorUnit: string | null;
  readonly unitId: string;
  readonly letter: string;
  /** Name what really is there (the open version, the newest edition) rather than something at random. */
  readonly informed: boolean;
  readonly final: boolean;
}

const KINDS: readonly Command["kind"][] = [
  ...(["submit", "submit", "submit", "approve", "approve", "approve", "return", "recap", "recap"] as const),
  ...([
    "order",
    "dispose",
    "open",
    "revise",
    "extend",
    "archive",
    "reopen",
    "send",
    "remind",
    "draft",
  ] as const),
  ...([
    "propose",
    "accept-proposal",
    "refuse-proposal",
    "record-refusal",
    "correct",
    "receive",
    "skip",
    "nil",
    "resume",
    "extend-unit",
  ] as const),
  ...(["sign", "sign", "direct", "number-cover", "send-cover"] as const),
  ...(["request-publication", "refuse-publication", "publish", "retract"] as const),
  ...(["undo-unit", "undo-unit", "undo-unit", "undo-edition", "undo-edition", "undo-cycle"] as const),
];
const ROLES: readonly Role[] = ["head", "secretary", "validator", "data-officer", "filler", "publisher"];
const UNITS = ["bidang", "bidang", "sekretariat", "sekretariat", "opd-9"];

/** Any attempt of any of several actors; four in five are by somebody entitled, so that runs get far. */
export const anAttempt: fc.Arbitrary<Attempt> = fc.record({
  kind: fc.constantFrom(...KINDS),
  role: fc.oneof({ weight: 4, arbitrary: fc.constant("entitled" as const) }, fc.constantFrom(...ROLES)),
  actorUnit: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom("bidang", "sekretariat")),
  unitId: fc.constantFrom(...UNITS),
  letter: fc.constantFrom("a", "b", "c", "d"),
  informed: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
  final: fc.boolean(),
});

/** The command of `attempt` on `cycle`. */
export function commandOf(attempt: Attempt, cycle: CycleState | null): Command {
  const text = attempt.informed ? `${attempt.kind} ${attempt.letter}` : " ";
  const commands: { readonly [K in Command["kind"]]: Command } = {
    ...cycleCommands(attempt, cycle, text),
    ...editionCommands(attempt, cycle, text),
    ...unitCommands(attempt, cycle, text),
  };
  return commands[attempt.kind];
}

type CycleCommandSet = { readonly [K in keyof CycleCommands]: Command };
type EditionCommandSet = { readonly [K in keyof EditionCommands]: Command };
type UnitCommandSet = { readonly [K in keyof UnitCommands]: Command };

function cycleCommands(attempt: Attempt, cycle: CycleState | null, text: string): CycleCommandSet {
  const about = { cycleId: CYCLE_ID };
  const opening = { ...OPENING, afterDeadline: attempt.final ? ("lock" as const) : ("accept" as const) };
  return {
    order: { kind: "order", ...about, instruction: text },
    dispose: { kind: "dispose", ...about, to: text, note: null },
    open: { kind: "open", ...about, opening },
    revise: { kind: "revise", ...about, ...OPENING, registerHash: hash(attempt.letter), reason: text },
    extend: { kind: "extend", ...about, deadline: deadlineFor(attempt), reason: text },
    archive: { kind: "archive", ...about, place: text },
    reopen: { kind: "reopen", ...about, reason: text },
    recap: recapOf(attempt, cycle),
    "undo-cycle": {
      ...{ kind: "undo-cycle", ...about, ...undoOf(attempt, text) },
      undone: lastOf("cycle", attempt, cycle?.last, "deadline.extended"),
    },
  };
}

/** One to four days after the tests' day: some are not later than what stands. */
function deadlineFor({ letter }: Attempt) {
  return addDays(TODAY, letter.charCodeAt(0) - 96);
}

/** A recap whose content hash is a function of its inputs, as a real one's is. */
function recapOf(attempt: Attempt, cycle: CycleState | null): Command {
  const command = recap(cycle, attempt.final ? "final" : "provisional");
  const letters = command.inputs.map((input) => input.submissionHash.slice(0, 1)).join("");
  const contentHash = letters.padEnd(64, "0");
  if (attempt.informed) return { ...command, contentHash };
  return {
    ...command,
    contentHash,
    inputs: [{ unitId: attempt.unitId, submissionHash: hash(attempt.letter) }],
  };
}

function editionCommands(attempt: Attempt, cycle: CycleState | null, text: string): EditionCommandSet {
  const latest = cycle?.editions[cycle.editions.length - 1];
  const editionId = attempt.informed ? (latest?.editionId ?? "final") : "final";
  const about = { cycleId: CYCLE_ID, editionId };
  const units = attempt.final ? [{ unitId: attempt.unitId, cells: [] }] : [];
  return {
    sign: { kind: "sign", ...about, contentHash: latest?.contentHash ?? hash("0") },
    direct: { kind: "direct", ...about, direction: text, units },
    "number-cover": { kind: "number-cover", ...about, letterNumber: text },
    "send-cover": { kind: "send-cover", ...about, to: text },
    "request-publication": { kind: "request-publication", ...about, note: null },
    "refuse-publication": { kind: "refuse-publication", ...about, reason: text },
    publish: { kind: "publish", ...about, address: text, excludedCheck: text },
    retract: { kind: "retract", ...about, reason: text },
    "undo-edition": {
      ...{ kind: "undo-edition", ...about, ...undoOf(attempt, text) },
      undone: lastOf("edition", attempt, latest?.last, "edition.signed"),
    },
  };
}

function unitCommands(attempt: Attempt, cycle: CycleState | null, text: string): UnitCommandSet {
  const { unitId, letter, informed } = attempt;
  const about = { cycleId: CYCLE_ID, unitId };
  const unit = cycle?.units.get(unitId) ?? null;
  const open = unit === null ? null : openVersion(unit);
  const submissionHash = informed ? (open?.submission.submissionHash ?? hash(letter)) : hash(letter);
  const comparedWith = informed ? (unit?.approved?.submission.submissionHash ?? null) : null;
  const effectShownOn = informed ? (cycle?.editions ?? []).map((edition) => edition.editionId) : [];
  const arrival = { submission: submission(letter), findings: { ...CLEAN, errors: informed ? 0 : 1 } };
  const standing = informed
    ? ((open ?? unit?.approved)?.submission.submissionHash ?? hash(letter))
    : hash(letter);
  const cell = { rowKey: "5.01.02", fieldId: "realisasi_tw2" };
  const change = { found: "a", proposed: letter };
  const proposalId = `usul-${informed ? (unit?.proposals.length ?? 1) : 1}`;
  const { originalHash, originalName } = arrival.submission;
  return {
    send: { kind: "send", ...about, fileHash: hash(letter) },
    remind: { kind: "remind", ...about, note: null },
    draft: { kind: "draft", ...about, ...arrival },
    "record-refusal": {
      kind: "record-refusal",
      ...about,
      originalHash,
      originalName,
      findings: arrival.findings,
    },
    submit: { kind: "submit", ...about, ...arrival, resubmit: attempt.final },
    correct: { kind: "correct", ...about, ...arrival, reason: text },
    return: { kind: "return", ...about, submissionHash, note: text, cells: [] },
    approve: { kind: "approve", ...about, submissionHash, comparedWith, effectShownOn, note: null },
    propose: { kind: "propose", ...about, submissionHash: standing, cell, ...change, reason: text },
    "accept-proposal": { kind: "accept-proposal", ...about, proposalId, note: null, meetingId: null },
    "refuse-proposal": { kind: "refuse-proposal", ...about, proposalId, reason: text, meetingId: null },
    receive: { kind: "receive", ...about },
    skip: { kind: "skip", ...about, reason: text },
    nil: { kind: "nil", ...about, reason: text },
    resume: { kind: "resume", ...about, reason: text },
    "extend-unit": { kind: "extend-unit", ...about, deadline: deadlineFor(attempt), reason: text },
    "undo-unit": {
      ...{ kind: "undo-unit", ...about, ...undoOf(attempt, text) },
      undone: lastOf("unit", attempt, unit?.last, "form.approved"),
    },
  };
}

/** Who plays an attempt: one of two persons. */
export function playerOf({ letter }: Attempt): string {
  return letter < "c" ? "Sri" : "Rina";
}

function undoOf(attempt: Attempt, reason: string) {
  return { by: attempt.informed ? playerOf(attempt) : "Orang lain", reason };
}

/** What an informed person takes back: what last happened there, where that can be. */
function lastOf<S extends keyof Undoable>(
  scope: S,
  { informed }: Attempt,
  last: { readonly kind: EventKind } | null | undefined,
  otherwise: Undoable[S],
): Undoable[S] {
  const kinds = Object.keys(UNDOABLE[scope]) as Undoable[S][];
  return kinds.find((kind) => informed && kind === last?.kind) ?? otherwise;
}
