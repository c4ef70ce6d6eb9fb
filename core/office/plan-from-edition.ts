import type { CycleState, Edition } from "../cycle/state";
import { recapKindOf } from "../form/definition";
import type { PlanBefore } from "../renja/plan-before";
import { planOfRenja } from "../renja/plan-of-renja";
import type { PlanItem } from "../register/register";
import { RENJA_RECAP } from "./recap/renja/renja-recap";
import type { RecapSource } from "./recap-source";

/** The final edition that a plan is taken from: the newest that was signed, else the newest; null without any. */
export function plannedEdition({ editions }: CycleState): Edition | null {
  const finals = [...editions].reverse().filter(({ family }) => family === "final");
  return finals.find(isSigned) ?? finals[0] ?? null;
}

/** True for an edition that the head has signed. */
export function isSigned({ stage }: Edition): boolean {
  return stage === "signed" || stage === "numbered" || stage === "delivered";
}

/** The rows of the table `rencana` from an edition of form `renja` and what was known before; null for any other form. */
export function planFromEdition(source: RecapSource, before: PlanBefore): readonly PlanItem[] | null {
  if (recapKindOf(source.basis.form.definition) !== "renja") return null;
  return planOfRenja(RENJA_RECAP.build(source).renja, before);
}
