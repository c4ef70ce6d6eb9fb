import type { CivilDate } from "../cell/civil-date";
import type { Command } from "../cycle/command";
import { decide } from "../cycle/decide";
import type { Notice } from "../cycle/decision";
import type { CycleEvent } from "../cycle/event";
import type { CellRef, FindingCounts, SubmissionRef } from "../cycle/event-parts";
import { evolve } from "../cycle/evolve";
import type { Refusal } from "../cycle/refusal";
import type { Actor } from "../cycle/role";
import { openVersion } from "../cycle/state";
import type { CycleState, UnitState } from "../cycle/state";
import { canonicalJson } from "../ledger/canonical-json";
import type { Sha256 } from "../ledger/sha256";
import type { Register } from "../register/register";
import type { ReceivedForm, Verdict } from "../submission/receive-form";
import type { ReviewSheet } from "../submission/submission";
import type { CycleBasis } from "./cycle-basis";
import { findingCounts } from "./finding-counts";
import { capacityOf } from "./offices-of-register";
import { anyOfficial, officialFor, ROLE_TITLES, validatorOf } from "./officials";

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

/** What a cycle needs to know of a received form; the form itself is stored under `submissionHash`. */
export interface FormSummary {
  readonly verdict: Verdict;
  readonly review: ReviewSheet;
  readonly findings: FindingCounts;
  /** null when there was no table to read. */
  readonly submissionHash: string | null;
  /** The cells that a return on the sheet Pengesahan names; none or absent means the whole form. */
  readonly returnedCells?: readonly CellRef[];
  /** Absent unless the reviewer has been shown how this submission differs from the approved one. */
  readonly shownChange?: ShownChange;
}

/** What a reviewer has seen before he approves a change: the approved submission, and the published editions with it. */
export interface ShownChange {
  readonly comparedWith: string;
  readonly effectShownOn: readonly string[];
}

/** The summary of a received form. */
export function summaryOf(received: ReceivedForm, sha256: Sha256): FormSummary {
  const { verdict, review, findings, submission } = received;
  return {
    verdict,
    review,
    findings: findingCounts(findings),
    submissionHash: submission === null ? null : sha256(canonicalJson(submission)),
  };
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
  summary: FormSummary,
  file: ArrivedFile,
  today: CivilDate,
): ArrivalOutcome {
  const { submissionHash, verdict, review } = summary;
  const filler: Actor = {
    name: review.filledBy ?? "Pengisi",
    role: "filler",
    unitId,
    capacity: "definitive",
  };
  const arrived = take(
    start(cycle, submissionHash),
    arrivalCommand(basis, unitId, summary, file),
    filler,
    today,
  );
  if (verdict !== "ready" || submissionHash === null || arrived.refusals.length > 0) return arrived;
  return decided(basis, arrived, unitId, { ...summary, submissionHash }, today);
}

function decided(
  basis: CycleBasis,
  outcome: ArrivalOutcome,
  unitId: string,
  summary: FormSummary & { readonly submissionHash: string },
  today: CivilDate,
): ArrivalOutcome {
  const { review, submissionHash, shownChange, returnedCells = [] } = summary;
  const unit = outcome.cycle.units.get(unitId);
  const open = unit === undefined ? null : openVersion(unit);
  if (unit === undefined || open?.submission.submissionHash !== submissionHash || review.decision === null)
    return outcome;
  const actor = validatorActor(basis, unitId, review.reviewedBy);
  const { cycleId } = basis;
  if (review.decision === "Setuju") {
    if (unit.approved !== null && shownChange === undefined)
      return { ...outcome, setAside: "approval-of-change" };
    const seen = shownChange ?? { comparedWith: null, effectShownOn: [] };
    const approval = { ...seen, note: review.note };
    return take(outcome, { kind: "approve", cycleId, unitId, submissionHash, ...approval }, actor, today);
  }
  if (isStaleReturn(unit, review.note)) return { ...outcome, setAside: "stale-return" };
  return take(
    outcome,
    { kind: "return", cycleId, unitId, submissionHash, note: review.note ?? "", cells: returnedCells },
    actor,
    today,
  );
}

/** The validator of a unit as an actor; the name as given, else as registered, else the title of the role. */
export function validatorActor(basis: CycleBasis, unitId: string, name: string | null): Actor {
  const unit = basis.register.units.find(({ id }) => id === unitId);
  if (unit === undefined) throw new Error(`no unit ${unitId} in the register`);
  const validator = validatorOf(basis.register, unit);
  const official = officialFor(basis.register, validator);
  const registered = official?.name ?? `${ROLE_TITLES[validator.role]} ${validator.unitName}`.trim();
  const isHolder = official !== null && (name === null || name === official.name);
  const capacity = isHolder ? capacityOf(official.title) : "definitive";
  return { name: name ?? registered, role: "validator", unitId, capacity };
}

/** Whoever keeps the data of the agency, as an actor: the Kasubbid Data as registered, else the title. */
export function dataOfficerActor(register: Register): Actor {
  const name = anyOfficial(register, "kasubbid-data")?.name ?? "Kasubbid Data";
  return { name, role: "data-officer", unitId: null, capacity: "definitive" };
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
  { verdict, review, findings, submissionHash }: FormSummary,
  file: ArrivedFile,
): Command {
  const { cycleId } = basis;
  if (submissionHash === null || verdict === "refused" || verdict === "unexplained") {
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
    filledBy: review.filledBy,
  };
  if (verdict === "draft") return { kind: "draft", cycleId, unitId, submission, findings };
  return { kind: "submit", cycleId, unitId, submission, findings, resubmit: false };
}

/** The note of the last return still stands on the sheet that was filled anew. */
function isStaleReturn(unit: UnitState, note: string | null): boolean {
  return unit.lastReturn !== null && unit.lastReturn.note.trim() === (note ?? "").trim();
}
