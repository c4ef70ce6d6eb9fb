import { publishedWith } from "../cycle/decide-review";
import type { CycleState } from "../cycle/state";
import { openVersion } from "../cycle/state";
import { canonicalJson } from "../ledger/canonical-json";
import type { Sha256 } from "../ledger/sha256";
import type { RecapChange } from "../recap/recap-change";
import type { EditionArchive } from "./edition-recap";
import { editionSource, editionSourceWith } from "./edition-recap";
import { recapChanges } from "./recap/recap-kinds";

/** What a waiting correction would do to one published edition. */
export interface EditionEffect {
  readonly editionId: string;
  readonly changes: readonly RecapChange[];
}

/** What a waiting correction would do to everything published, and the code that says it was shown. */
export interface CorrectionEffect {
  readonly editions: readonly EditionEffect[];
  /** Six hex digits of exactly these effects: who gives it has them before him. */
  readonly code: string;
}

/**
 * The effect of approving the version of `unitId` that waits, on every published edition that counts the unit. null
 * when none waits or nothing with this unit is published.
 */
export function correctionEffect(
  archive: EditionArchive,
  cycle: CycleState,
  unitId: string,
  sha256: Sha256,
): CorrectionEffect | null {
  const unit = cycle.units.get(unitId);
  const open = unit === undefined ? null : openVersion(unit);
  if (unit === undefined || open === null) return null;
  const published = publishedWith(cycle, unit);
  if (published.length === 0) return null;
  const change = { unitId, submissionHash: open.submission.submissionHash };
  const editions = cycle.editions
    .filter(({ editionId }) => published.includes(editionId))
    .map((edition): EditionEffect => {
      const before = editionSource(archive, cycle.cycleId, edition);
      const after = editionSourceWith(archive, cycle.cycleId, edition, change);
      const changes = before === null || after === null ? [] : recapChanges(before, after);
      return { editionId: edition.editionId, changes };
    });
  return { editions, code: sha256(canonicalJson({ change, editions })).slice(0, 6) };
}
