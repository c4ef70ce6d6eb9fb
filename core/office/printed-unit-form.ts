import type { CivilDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import type { CodeList } from "../codelist/code-entry";
import { deadlineOf } from "../cycle/state";
import type { CycleState, UnitState } from "../cycle/state";
import type { CarriedForm } from "../form/carried-form";
import { EMPTY_CONTENT } from "../form/form-content";
import type { FormContent } from "../form/form-content";
import { withRowsOf } from "../form/open-rows";
import { typedValues } from "../form/typed-values";
import { UNIT_STATE_LABELS } from "../messages/cycle-messages";
import { PRINTED_FORM_WORDS as WORDS } from "../messages/printed-form-texts";
import { blankSignature, signatureOf } from "../paper/signature";
import type { SignatureBlock } from "../paper/paper-document";
import { printedFormPlan } from "../printed-form/printed-form";
import type { Register, Unit } from "../register/register";
import type { Submission } from "../submission/submission";
import type { WorkbookPlan } from "../workbook/plan";
import { requestFor } from "./cycle-basis";
import { officialFor, validatorOf } from "./officials";
import { signatoryFrom } from "./papers/paper-source";
import { inCurrentVersion } from "./recap-source";
import type { RecapSource } from "./recap-source";

/** What the printed form of a unit is made from. */
export interface PrintedUnitSource extends Pick<RecapSource, "basis" | "formOf" | "submissionOf"> {
  readonly cycle: CycleState;
  readonly today: CivilDate;
  /** The agency's codes, for their names; null where none were imported: then those that the form carries. */
  readonly codes: CodeList | null;
  /** What the form carries over from earlier quarters. */
  readonly carried: CarriedForm;
}

/**
 * The printed form of one unit: its newest version, submitted or draft, grouped by program; with `blankRows` that many empty
 * lines to fill by hand. null where the unit is not asked, or has sent nothing and no blank form is wanted.
 */
export function printedUnitForm(
  source: PrintedUnitSource,
  unitId: string,
  blankRows: number | null,
): WorkbookPlan | null {
  const { basis, cycle, today } = source;
  const { register } = basis;
  const unit = register.units.find(({ id }) => id === unitId);
  const state = cycle.units.get(unitId);
  const sent = state === undefined ? null : newestOf(state);
  if (unit === undefined || state === undefined || (sent === null && blankRows === null)) return null;
  const submission = sent === null || blankRows !== null ? null : submissionIn(source, sent.submissionHash);
  const request = requestFor(basis, unit, deadlineOf(cycle, state), source.carried);
  const label = UNIT_STATE_LABELS[state.state];
  const stamp =
    blankRows !== null || sent === null
      ? []
      : [sent.version === null ? WORDS.draft(label) : WORDS.version(sent.version, sent.day, label)];
  return printedFormPlan(withRowsOf(request, submission), contentOf(submission), {
    stamp,
    signatures: [
      reviewerBlock(register, unit),
      fillerBlock(register, blankRows === null ? (sent?.filledBy ?? null) : null),
    ],
    nameOfCode: namesIn(basis.form.lists.codes ?? null, source.codes),
    footer: [basis.cycleId, unit.name, formatDate(today)].join(" · "),
    blankRows,
  });
}

interface SentForm {
  readonly submissionHash: string;
  readonly filledBy: string | null;
  readonly day: CivilDate;
  /** null for a draft. */
  readonly version: number | null;
}

/** The draft where one came after the last version, else that version. */
function newestOf({ draft, versions }: UnitState): SentForm | null {
  const last = versions[versions.length - 1];
  if (draft !== null) return { ...draft.submission, day: draft.day, version: null };
  return last === undefined ? null : { ...last.submission, day: last.day, version: last.version };
}

function namesIn(...lists: readonly (CodeList | null)[]): (code: string) => string | null {
  const entries = lists.flatMap((list) => list?.entries ?? []).reverse();
  const names = new Map(entries.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? null;
}

function submissionIn(source: PrintedUnitSource, hash: string): Submission {
  return inCurrentVersion(source, source.submissionOf(hash));
}

function contentOf(submission: Submission | null): FormContent {
  return { ...EMPTY_CONTENT, typed: typedValues(submission), nihil: submission?.nihil ?? null };
}

function reviewerBlock(register: Register, unit: Unit): SignatureBlock {
  const official = officialFor(register, validatorOf(register, unit));
  return official === null
    ? blankSignature("Mengetahui,", `Kepala ${unit.name},`)
    : signatureOf(signatoryFrom(register, official), "Mengetahui,");
}

function fillerBlock(register: Register, name: string | null): SignatureBlock {
  const known = register.officials.find((official) => official.name === name);
  const place = WORDS.placeToDate(register.agency.place);
  if (known !== undefined) return signatureOf(signatoryFrom(register, known), place);
  const block = blankSignature(place, WORDS.filler);
  return name === null || name.trim() === "" ? block : { ...block, name };
}
