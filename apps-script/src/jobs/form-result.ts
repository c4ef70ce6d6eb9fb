import type { UnitState } from "#core/cycle/state";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import type { ArrivalOutcome, FormSummary } from "#core/office/arrival";
import type { ReceivedForm } from "#core/submission/receive-form";
import type { Ledger } from "../google/ledger-sheet";
import type { CollectContext } from "./collect-context";
import type { FormRecord } from "./cycle-index";

/** What came of one form, as the person who collects is told. */
export interface FormResult {
  readonly unitId: string;
  readonly unitName: string;
  readonly state: UnitState["state"];
  readonly errors: number;
  readonly warnings: number;
  readonly changed: boolean;
  readonly remarks: readonly string[];
}

/** What there is to say of an arrival. While an answered decision still stands on the sheet, nothing can have been submitted anew: then that is not said. */
export function remarksOf(
  outcome: ArrivalOutcome,
  { review }: ReceivedForm,
  nameOf: (unitId: string) => string,
): readonly string[] {
  const asides = {
    "stale-return": "Keputusan Kembalikan yang lama tidak dihitung lagi.",
    "approval-of-change":
      "Isian ini berubah sesudah disahkan. Perubahannya ada di bawah; bila setuju, pilih Setuju sekali lagi.",
  } as const;
  return [
    ...outcome.notices
      .filter(({ code }) => code === "submission/unchanged-since-return" && review.decision === null)
      .map((notice) => noticeSentence(notice, nameOf)),
    ...outcome.refusals.map((refusal) => {
      const { cause, remedy } = refusalSentence(refusal, nameOf);
      return `${cause} ${remedy}`;
    }),
    ...(outcome.setAside === null ? [] : [asides[outcome.setAside]]),
  ];
}

/** What came of a form that was read; nothing of it is in the history yet. */
export function resultOf(
  ledger: Ledger,
  { basis }: CollectContext,
  record: FormRecord,
  { findings }: FormSummary,
  remarks: readonly string[],
): FormResult {
  const state = ledger.cycles.get(basis.cycleId)?.units.get(record.unitId)?.state ?? "prepared";
  const { unitId, unitName } = record;
  return {
    unitId,
    unitName,
    state,
    errors: findings.errors,
    warnings: findings.warnings,
    changed: false,
    remarks,
  };
}

/** What is told of a form that could not be read or written; `remark` says why and what to do. */
export function unreadable(
  { ledger, basis }: CollectContext,
  record: FormRecord,
  remark: string,
): FormResult {
  const state = ledger.cycles.get(basis.cycleId)?.units.get(record.unitId)?.state ?? "prepared";
  const { unitId, unitName } = record;
  return { unitId, unitName, state, errors: 1, warnings: 0, changed: false, remarks: [remark] };
}
