import type { Choice, Procedure, Step } from "./procedure";

/** Where a step can lead: the number of another step, or the end. */
export type Way = number | "selesai";

/** The first step of the procedure, by number; null for none. */
export function firstStep(procedure: Procedure): Step | null {
  return orderedSteps(procedure)[0] ?? null;
}

/** The steps by ascending number. */
export function orderedSteps(procedure: Procedure): readonly Step[] {
  return [...procedure.steps].sort((a, b) => a.number - b.number);
}

/** The step with this number, or null. */
export function stepOf(procedure: Procedure, number: number): Step | null {
  return procedure.steps.find((step) => step.number === number) ?? null;
}

/** The step after `step` in the table; the end when it is the last one. */
export function wayAfter(procedure: Procedure, step: Step): Way {
  return orderedSteps(procedure).find((other) => other.number > step.number)?.number ?? "selesai";
}

/** Every way out of `step`: the targets of its decision, or the next row. Choices without a target lead nowhere. */
export function waysFrom(procedure: Procedure, step: Step): readonly Way[] {
  if (step.decision === null) return [wayAfter(procedure, step)];
  return step.decision.choices.flatMap((choice) => (choice.target === null ? [] : [choice.target]));
}

/** True when `choice` leads back to `step` itself or to one before it. */
export function isReturn(step: Step, choice: Choice): boolean {
  return typeof choice.target === "number" && choice.target <= step.number;
}

/** The numbers of the steps that can be reached from the first one. */
export function reachableSteps(procedure: Procedure): ReadonlySet<number> {
  const first = firstStep(procedure);
  const reached = new Set<number>(first === null ? [] : [first.number]);
  for (const number of reached) {
    const step = stepOf(procedure, number);
    if (step === null) continue;
    for (const way of waysFrom(procedure, step)) if (way !== "selesai") reached.add(way);
  }
  return reached;
}

/** The numbers of the steps from which the end can be reached. */
export function endingSteps(procedure: Procedure): ReadonlySet<number> {
  const ending = new Set<number>();
  for (let before = -1; before !== ending.size;) {
    before = ending.size;
    for (const step of procedure.steps) {
      if (waysFrom(procedure, step).some((way) => way === "selesai" || ending.has(way)))
        ending.add(step.number);
    }
  }
  return ending;
}
