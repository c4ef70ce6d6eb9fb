import type { CivilDate } from "../cell/civil-date";
import { parseCycleEvent } from "../cycle/event";
import { punctualityOf } from "../cycle/punctuality";
import type { CycleState, UnitState, Version } from "../cycle/state";
import type { Profile } from "../indicator/profile";
import type { LedgerEntry } from "../ledger/entry";
import type { RecapEdition, RecapInput, RecapUnitInput } from "../recap/recap-input";
import { convertSubmission } from "../submission/convert-submission";
import type { Submission } from "../submission/submission";
import { checkSubmission } from "../validation/check-submission";
import type { CycleBasis, FormBasis } from "./cycle-basis";
import { readingContextFor } from "./cycle-basis";

/** What a recap is made from besides the cycle's basis. `submissionOf` gives a stored submission by its hash. */
export interface RecapSource {
  readonly basis: CycleBasis;
  readonly cycle: CycleState;
  readonly profile: Profile;
  readonly edition: RecapEdition;
  readonly entries: readonly LedgerEntry[];
  readonly submissionOf: (hash: string) => Submission;
  /** Any version of a form that a submission was filled in, by its fingerprint; null where the archive has none. */
  readonly formOf: (fingerprint: string) => FormBasis | null;
  /** Where the file of a unit can be opened; null where files have no address. */
  readonly fileUrlOf: (unitId: string) => string | null;
  readonly today: CivilDate;
}

/** The input of a recap: of every unit its approved version, else the newest that there is, marked as not counted. */
export function recapSource(source: RecapSource): RecapInput {
  const { basis, cycle, profile, edition } = source;
  const { definition, period } = basis.form;
  return {
    cycle: {
      id: cycle.cycleId,
      form: definition.id,
      year: period.year,
      quarter: period.quarter,
      deadline: cycle.deadline,
    },
    edition,
    register: basis.register,
    profile,
    units: [...cycle.units.values()].map((unit) => unitInput(source, unit)),
  };
}

function unitInput(source: RecapSource, unit: UnitState): RecapUnitInput {
  const { basis, cycle } = source;
  const latest = unit.versions[unit.versions.length - 1] ?? null;
  const version: Version | null = unit.approved ?? latest;
  const chosen = version?.submission ?? unit.draft?.submission ?? null;
  const submission =
    chosen === null ? null : inCurrentVersion(source, source.submissionOf(chosen.submissionHash));
  const approval =
    version === null || unit.approved === null
      ? null
      : approvalOf(source.entries, cycle.cycleId, unit.unitId, version);
  const { deadline, lateDays } = punctualityOf(cycle, unit, source.today);
  return {
    unitId: unit.unitId,
    state: unit.state,
    counted: unit.approved !== null,
    submission,
    version: version?.version ?? null,
    file:
      chosen === null
        ? null
        : { name: chosen.originalName, hash: chosen.originalHash, url: source.fileUrlOf(unit.unitId) },
    filledBy: chosen?.filledBy ?? null,
    submittedOn: version?.day ?? null,
    approvedBy: approval?.by ?? null,
    approvedOn: approval?.on ?? null,
    deadline,
    lateDays,
    reason: unit.reason ?? unit.lastReturn?.note ?? null,
    findings:
      submission === null ? [] : findingsOf(basis, unit.unitId, submission, chosen?.originalName ?? null),
  };
}

/** A submission of an older version as the cycle's form says it now; what has no column any more is in quarantine. */
export function inCurrentVersion(
  { basis, formOf }: Pick<RecapSource, "basis" | "formOf">,
  submission: Submission,
): Submission {
  const { fingerprint, form } = basis;
  const older = submission.fingerprint === fingerprint ? null : formOf(submission.fingerprint);
  if (older === null || older.definition.id !== form.definition.id) return submission;
  const step = { before: older.definition, after: form.definition, fingerprint, file: null };
  return convertSubmission(submission, step).submission;
}

function findingsOf(
  basis: CycleBasis,
  unitId: string,
  submission: Submission,
  file: string | null,
): RecapUnitInput["findings"] {
  const { form, rows, limits = null } = readingContextFor(basis, unitId, file);
  return checkSubmission(form, rows, submission, null, file, undefined, limits).findings;
}

function approvalOf(
  entries: readonly LedgerEntry[],
  cycleId: string,
  unitId: string,
  { version }: Version,
): { readonly by: string; readonly on: CivilDate } | null {
  for (const { event: raw, actor } of [...entries].reverse()) {
    if (raw.kind !== "form.approved") continue;
    const event = parseCycleEvent(raw);
    if (event?.kind !== "form.approved" || event.cycleId !== cycleId || event.unitId !== unitId) continue;
    if (event.version === version) return { by: actor.name, on: event.day };
  }
  return null;
}
