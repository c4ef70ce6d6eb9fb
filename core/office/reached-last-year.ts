import type { CycleState } from "../cycle/state";
import { totalReached } from "../renja/evaluation/total-reached";
import type { ReachedLastYear } from "../renja/plan-before";
import { editionSource } from "./edition-recap";
import type { EditionArchive } from "./edition-recap";
import { plannedEdition } from "./plan-from-edition";
import { EVALUATION_RECAP } from "./recap/evaluation/evaluation-recap";

const EVALUATION_FORM = "evaluasi-renja";

/** What the final evaluation of TW IV of the year before `year` says was reached; nothing where there is none. */
export function reachedLastYear(
  archive: EditionArchive,
  cycles: ReadonlyMap<string, CycleState>,
  year: number,
): readonly ReachedLastYear[] {
  const cycle = [...cycles.values()].find(
    ({ opening }) =>
      opening?.formId === EVALUATION_FORM && opening.year === year - 1 && opening.quarter === 4,
  );
  const edition = cycle === undefined ? null : plannedEdition(cycle);
  if (cycle === undefined || edition === null) return [];
  const source = editionSource(archive, cycle.cycleId, edition);
  return source === null ? [] : totalReached(EVALUATION_RECAP.build(source).evaluation);
}
