import type { CycleState } from "../cycle/state";

/** The newest cycle of the same form that asks for an earlier period; null when `cycle` is the first. */
export function cycleBefore(cycle: CycleState, cycles: ReadonlyMap<string, CycleState>): CycleState | null {
  const periodOf = ({ opening }: CycleState): number => (opening?.year ?? 0) * 10 + (opening?.quarter ?? 0);
  const earlier = [...cycles.values()]
    .filter((other) => other.opening !== null && other.opening.formId === cycle.opening?.formId)
    .filter((other) => periodOf(other) < periodOf(cycle))
    .sort((a, b) => periodOf(a) - periodOf(b));
  return earlier[earlier.length - 1] ?? null;
}
