import type { CivilDate } from "../cell/civil-date";
import type { Command } from "../cycle/command";
import { decide } from "../cycle/decide";
import type { Notice } from "../cycle/decision";
import type { CycleEvent } from "../cycle/event";
import type { SubmissionRef } from "../cycle/event-parts";
import { evolve } from "../cycle/evolve";
import type { Refusal } from "../cycle/refusal";
import type { Actor } from "../cycle/role";
import { openVersion } from "../cycle/state";
import type { CycleState, UnitState } from "../cycle/state";
import { canonicalJson } from "../ledger/canonical-json";
import type { Sha256 } from "../ledger/sha256";
import { isUnexplained } from "../submission/receive-form";
import type { ReceivedForm } from "../submission/receive-form";
import type { CycleBasis } from "./cycle-basis";
import { officialFor, ROLE_TITLES, validatorOf } from "./officials";

/** A file as it came. */
export interface ArrivedFile {
  readonly name: string;
  readonly hash: string;
}

/** Events of one actor, to be appended in order. */
export interface ActedEvents {
  readonly actor: Actor;
  readonly events: readonly CycleEvent[];
}

/** What came of a form: events to append, and what the person is told besides the findings. */
export interface ArrivalOutcome {
  readonly acted: readonly ActedEvents[];
  readonly notices: readonly Notice[];
  readonly refusals: readonly Refusal[];
  /** Why a decision on the sheet Pengesahan was left aside; null when it was not. */
  readonly setAside: "stale-return" | "approval-of-change" | null;
  readonly cycle: CycleState;
  readonly submissionHash: string | null;
}

/** The hash under which a submission is stored. */
export function submissionHashOf(received: ReceivedForm, sha256: Sha256): string | null {
  return received.submission === null ? null : sha256(canonicalJson(received.submission));
}

/**
 * What a received form does to its cycle: an attempt, a draft or a submission, then the reviewer's decision where the
 * sheet Pengesahan carries one. An old return, and an approval of something that changed after it was approved, are
 * set aside: the first was answered, the second must be given on the difference.
 */
export function arrivalOutcome(
  basis: CycleBasis,
  cycle: CycleState,
  unitId: string,
  received: ReceivedForm,
  file: ArrivedFile,
  today: CivilDate,
  sha256: Sha256,
): ArrivalOutcome {
  const submissionHash = submissionHashOf(received, sha256);
  const filler: Actor = {
    name: received.review.filledBy ?? "Pengisi",
    role: "filler",
    unitId,
    capacity: "definitive",
  };
  const arrived = take(
    start(cycle, submissionHash),
    arrivalCommand(basis, unitId, received, file, submissionHash),
    filler,
    today,
  );
  if (received.verdict !== "ready" || submissionHash === null || arrived.refusals.length > 0) return arrived;
  return decided(basis, arrived, unitId, received, submissionHash, today);
}

function decided(
  basis: CycleBasis,
  outcome: ArrivalOutcome,
  unitId: string,
  { review }: ReceivedForm,
  submissionHash: string,
  today: CivilDate,
): ArrivalOutcome {
  const unit = outcome.cycle.units.get(unitId);
  const open = unit === undefined ? null : openVersion(unit);
  if (unit === undefined || open?.submission.submissionHash !== submissionHash || review.decision === null)
    return outcome;
  const actor = validatorActor(basis, unitId, review.reviewedBy);
  const { cycleId } = basis;
  if (review.decision === "Setuju") {
    if (unit.approved !== null) return { ...outcome, setAside: "approval-of-change" };
    const approval = { comparedWith: null, effectShownOn: [], note: review.note };
    return take(outcome, { kind: "approve", cycleId, unitId, submissionHash, ...approval }, actor, today);
  }
  if (isStaleReturn(unit, review.note)) return { ...outcome, setAside: "stale-return" };
  return take(
    outcome,
    { kind: "return", cycleId, unitId, submissionHash, note: review.note ?? "", cells: [] },
    actor,
    today,
  );
}

/** The validator of a unit as an actor; the name as given, else as registered, else the title of the role. */
export function validatorActor(basis: CycleBasis, unitId: string, name: string | null): Actor {
  const unit = basis.register.units.find(({ id }) => id === unitId);
  if (unit === undefined) throw new Error(`no unit ${unitId} in the register`);
  const validator = validatorOf(basis.register, unit);
  const registered =
    officialFor(basis.register, validator)?.name ??
    `${ROLE_TITLES[validator.role]} ${validator.unitName}`.trim();
  return { name: name ?? registered, role: "validator", unitId, capacity: "definitive" };
}

/** Gives one command and takes what comes of it along. */
export function take(
  outcome: ArrivalOutcome,
  command: Command,
  actor: Actor,
  today: CivilDate,
): ArrivalOutcome {
  const decision = decide(outcome.cycle, command, { today, actor });
  if (!decision.ok) return { ...outcome, refusals: [...outcome.refusals, decision.refusal] };
  const cycle = decision.events.reduce<CycleState>((state, event) => evolve(state, event), outcome.cycle);
  return {
    ...outcome,
    cycle,
    acted:
      decision.events.length === 0 ? outcome.acted : [...outcome.acted, { actor, events: decision.events }],
    notices: decision.notice === null ? outcome.notices : [...outcome.notices, decision.notice],
  };
}

/** Nothing has come of anything yet. */
export function start(cycle: CycleState, submissionHash: string | null = null): ArrivalOutcome {
  return { acted: [], notices: [], refusals: [], setAside: null, cycle, submissionHash };
}

function arrivalCommand(
  basis: CycleBasis,
  unitId: string,
  received: ReceivedForm,
  file: ArrivedFile,
  submissionHash: string | null,
): Command {
  const { cycleId } = basis;
  const findings = findingCounts(received);
  if (submissionHash === null || received.verdict === "refused" || received.verdict === "unexplained") {
    return {
      kind: "record-refusal",
      cycleId,
      unitId,
      originalHash: file.hash,
      originalName: file.name,
      findings,
    };
  }
  const submission: SubmissionRef = {
    submissionHash,
    originalHash: file.hash,
    originalName: file.name,
    formFingerprint: basis.fingerprint,
    registerHash: basis.registerHash,
    filledBy: received.review.filledBy,
  };
  if (received.verdict === "draft") return { kind: "draft", cycleId, unitId, submission, findings };
  return { kind: "submit", cycleId, unitId, submission, findings, resubmit: false };
}

function findingCounts({ findings }: ReceivedForm): {
  errors: number;
  warnings: number;
  unexplained: number;
} {
  return {
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    unexplained: findings.filter(isUnexplained).length,
  };
}

/** The note of the last return still stands on the sheet that was filled anew. */
function isStaleReturn(unit: UnitState, note: string | null): boolean {
  return unit.lastReturn !== null && unit.lastReturn.note.trim() === (note ?? "").trim();
}
