import type { Choice, Step } from "./procedure";
import { STEP_EVENTS, type ProcedureFact } from "./procedure-fact";

/** What a fact does to a step: it completes it, by `choice` when the step ends in a decision. */
export interface StepMatch {
  readonly choice: Choice | null;
}

/** How `fact` completes `step`; null when it does not. A tick or choice that names a step holds for that step only. */
export function matchStep(step: Step, fact: ProcedureFact): StepMatch | null {
  if (fact.step !== null && fact.step !== step.number) return null;
  if (step.decision !== null) {
    const choice = step.decision.choices.find((each) => isTaken(each, fact));
    return choice === undefined ? null : { choice };
  }
  return isCompletedBy(step, fact) ? { choice: null } : null;
}

/** A person may complete any single step by a tick that names it; an event alone never completes a ticked step. */
function isCompletedBy(step: Step, fact: ProcedureFact): boolean {
  if (fact.kind === STEP_EVENTS.ticked) return fact.step === step.number;
  switch (step.completedBy.by) {
    case "event":
      return fact.kind === step.completedBy.event;
    case "paper":
      return fact.kind === STEP_EVENTS.paper && fact.paper === step.completedBy.paper;
    case "tick":
    case "decision":
    case "previous":
      return false;
  }
}

function isTaken(choice: Choice, fact: ProcedureFact): boolean {
  if (fact.kind === STEP_EVENTS.decided) return fact.step !== null && fact.choice === choice.id;
  return choice.event !== null && choice.event === fact.kind;
}
