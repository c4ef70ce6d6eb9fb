import { openVersion } from "#core/cycle/state";
import type { CycleState } from "#core/cycle/state";
import { CROSSCHECK_MESSAGES } from "#core/messages/crosscheck-messages";
import { sentenceIn, SEVERITY_LABELS } from "#core/messages/render-finding";
import { crossFindings } from "#core/office/cross-findings";
import type { ComparedCycle } from "#core/office/cross-findings";
import { cycleBefore } from "#core/office/cycle-before";
import { sameLastYear } from "#core/office/last-year";
import { recapSource } from "#core/office/recap-source";
import { buildRecap } from "#core/recap/build-recap";
import { comparedWith } from "../messages/report-messages";
import type { CommandAnswer } from "../ui/page-types";
import { carrySource } from "./carry-source";
import type { Desk } from "./desk";
import { loadBasis } from "./office";
import { storedForm } from "./own-forms";
import { DEFAULT_PROFILE, profileNamed } from "./templates";

/**
 * Compares units with each other, this period with the last ones, and what was submitted with the control totals that
 * the validators typed; what the companion's `banding` does, without a Renstra. Writes nothing.
 */
export function compareCycles(desk: Desk): CommandAnswer {
  const { cycle, ledger, register } = desk;
  const { archive } = desk.folders();
  const [previous, lastYear] = [cycleBefore(cycle, ledger.cycles), sameLastYear(cycle, ledger.cycles)];
  const compared = (one: CycleState | null): ComparedCycle | null =>
    one === null ? null : comparedCycle(desk, one);
  const basis = desk.basis();
  const { findings, changesCompared, verifiedCarried } = crossFindings({
    now: comparedCycle(desk, cycle),
    before: compared(previous),
    lastYear: compared(lastYear),
    register,
    basis,
    carry: carrySource(archive, ledger.cycles),
    entries: ledger.entries,
    renstra: [],
  });
  const lines = findings.map((finding) => {
    const { cause, remedy } = sentenceIn(CROSSCHECK_MESSAGES, finding);
    return `${SEVERITY_LABELS[finding.severity]}: ${cause} ${remedy}`;
  });
  return {
    berhasil: findings.every(({ severity }) => severity === "note"),
    baris: [
      comparedWith(previous?.cycleId ?? null, changesCompared, verifiedCarried),
      ...lines,
      ...(lines.length === 0 ? ["Tidak ada temuan."] : []),
    ],
    ...{ lanjut: null, tautan: null },
  };
}

function comparedCycle(desk: Desk, cycle: CycleState): ComparedCycle {
  const { archive } = desk.folders();
  const recap = buildRecap(
    recapSource({
      basis: cycle === desk.cycle ? desk.basis() : loadBasis(desk.office, archive, cycle),
      cycle,
      profile: profileNamed(DEFAULT_PROFILE),
      edition: { kind: "sementara", id: "banding" },
      entries: desk.ledger.entries,
      submissionOf: desk.submissionOf,
      formOf: (fingerprint) => storedForm(archive, fingerprint),
      fileUrlOf: () => null,
      today: desk.today,
    }),
  );
  return {
    cycle,
    recap,
    submissionOf: (unitId) => {
      const unit = cycle.units.get(unitId);
      const version = unit === undefined ? null : (unit.approved ?? openVersion(unit));
      return version === null ? null : desk.submissionOf(version.submission.submissionHash);
    },
  };
}
