import type { CycleState } from "../cycle/state";
import { figuresOfPeriod } from "../form/last-year";
import type { LastYearForm, LastYearValue } from "../form/last-year";
import { givenRows } from "../form/register-rows";
import { valueText } from "../submission/submission-changes";
import type { CarrySource } from "./carry-over";
import type { CycleBasis } from "./cycle-basis";

/**
 * What the same period of last year approved for the rows of `unitId`, whichever unit answered for them then. Of a
 * form of quarters the latest cycle of that year counts that asked for this quarter. Empty where none was approved.
 */
export function lastYearFor(basis: CycleBasis, unitId: string, source: CarrySource): LastYearForm {
  const cycles = lastYearCycles(basis, source.cycles);
  if (cycles.length === 0) return new Map();
  const keys = new Set(givenRows(basis.form.definition, basis.register, unitId).map(({ key }) => key));
  const fields = figuresOfPeriod(basis.form).map(({ id }) => id);
  const known = new Map<string, ReadonlyMap<string, LastYearValue>>();
  for (const cycle of cycles)
    for (const { approved, approvedDay } of cycle.units.values()) {
      if (approved === null) continue;
      for (const { key, values } of source.submissionOf(approved.submission.submissionHash).rows) {
        if (!keys.has(key) || known.has(key)) continue;
        const cells = fields.flatMap((fieldId) => {
          const text = valueText(values[fieldId]?.value);
          return text === "" ? [] : [[fieldId, { text, approvedDay }] as const];
        });
        if (cells.length > 0) known.set(key, new Map(cells));
      }
    }
  return known;
}

/** The cycle of the same form that asked for the same period a year before, or null; of a form of quarters that quarter. */
export function sameLastYear(cycle: CycleState, cycles: ReadonlyMap<string, CycleState>): CycleState | null {
  const { opening } = cycle;
  if (opening === null) return null;
  const same = [...cycles.values()].filter(
    (other) =>
      other.opening?.formId === opening.formId &&
      other.opening.year === opening.year - 1 &&
      other.opening.quarter === opening.quarter,
  );
  return same[same.length - 1] ?? null;
}

/** Cycles of last year that asked for this period, the latest quarter first. */
function lastYearCycles(
  { form }: CycleBasis,
  cycles: ReadonlyMap<string, CycleState>,
): readonly CycleState[] {
  const { definition, period } = form;
  const quarterOf = ({ opening }: CycleState): number => opening?.quarter ?? 4;
  return [...cycles.values()]
    .filter(({ opening }) => opening?.formId === definition.id && opening.year === period.year - 1)
    .filter((cycle) => definition.period === "year" || quarterOf(cycle) >= period.quarter)
    .sort((a, b) => quarterOf(b) - quarterOf(a));
}
