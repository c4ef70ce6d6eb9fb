import type { UnitCommands } from "../cycle/command";
import type { CycleState, UnitState } from "../cycle/state";
import { openVersion } from "../cycle/state";
import { effectLines } from "../messages/recap-change-messages";
import type { Sha256 } from "../ledger/sha256";
import { submissionChanges } from "../submission/submission-changes";
import { changeLines } from "./change-lines";
import { correctionEffect } from "./correction-effect";
import type { CorrectionEffect } from "./correction-effect";
import type { EditionArchive } from "./edition-recap";

/** An approval of what waits of a unit, with what the approver has to see first. */
export interface Approval {
  readonly command: UnitCommands["approve"];
  /** What the version changes in what was approved before, cell by cell; empty for a first approval. */
  readonly changes: readonly string[];
  readonly effect: CorrectionEffect | null;
}

/**
 * The approval of the version of `unit` that waits. It counts the effect on published editions as seen only when
 * `shownCode` is the code of exactly that effect.
 */
export function approvalOf(
  archive: EditionArchive,
  cycle: CycleState,
  unit: UnitState,
  shownCode: string | null,
  sha256: Sha256,
): Approval {
  const { cycleId } = cycle;
  const { unitId } = unit;
  const submissionHash = openVersion(unit)?.submission.submissionHash ?? "";
  const comparedWith = unit.approved?.submission.submissionHash ?? null;
  const isChange = comparedWith !== null && submissionHash !== "";
  const changes = isChange
    ? submissionChanges(archive.submissionOf(comparedWith), archive.submissionOf(submissionHash))
    : [];
  const effect = correctionEffect(archive, cycle, unitId, sha256);
  const isSeen = effect !== null && shownCode === effect.code;
  const effectShownOn = isSeen ? effect.editions.map(({ editionId }) => editionId) : [];
  const base = { kind: "approve", cycleId, unitId, submissionHash } as const;
  return {
    command: { ...base, comparedWith, effectShownOn, note: null },
    changes: isChange ? changeLines(archive.basisOf(cycle).form.definition, changes) : [],
    effect,
  };
}

/** The effect of a correction edition by edition, as lines. */
export function effectShown({ editions }: CorrectionEffect, nameOf: (unitId: string) => string) {
  return editions.flatMap(({ editionId, changes }): readonly string[] => [
    `Akibat pada edisi ${editionId} yang sudah terbit:`,
    ...effectLines(changes, nameOf).map((line) => `  ${line}`),
  ]);
}
