import type { CycleState } from "#core/cycle/state";
import { officeSentence } from "#core/messages/office-messages";
import { PROCEDURE_WORDS } from "#core/messages/procedure-words";
import type { ConformityReport } from "#core/procedure/conformity";
import type { BoardRow } from "#core/procedure/progress";
import { CommandFault } from "../archive/command-fault";
import { unitNamed } from "../office/units-named";

/** Which steps a board shows, as typed; nothing said shows all. */
export interface StepFilterOptions {
  readonly units: readonly string[];
  readonly steps: readonly string[];
  /** Labels such as `berjalan`. */
  readonly states: readonly string[];
}

/** The report with only the lines that were asked for. Throws CommandFault for a unit, step or state that there is none of. */
export function filteredReport(
  report: ConformityReport,
  cycle: CycleState,
  { units, steps, states }: StepFilterOptions,
): ConformityReport {
  const ids = units.map((name) => unitNamed({ cycle }, name).unitId);
  const numbers = report.steps.map(({ step }) => String(step.number));
  const known: readonly string[] = Object.values(PROCEDURE_WORDS.states);
  refuseUnknown("Langkah", steps, numbers);
  refuseUnknown("Keadaan", states, known);
  const fits = ({ unit, state }: BoardRow): boolean =>
    (ids.length === 0 || (unit !== null && ids.includes(unit.id))) &&
    (states.length === 0 || states.includes(PROCEDURE_WORDS.states[state]));
  const shown = report.steps
    .filter(({ step }) => steps.length === 0 || steps.includes(String(step.number)))
    .map((step) => ({ ...step, lines: step.lines.filter(({ row }) => fits(row)) }))
    .filter((step) => step.lines.length > 0 || (ids.length === 0 && states.length === 0));
  return { ...report, steps: shown };
}

function refuseUnknown(option: string, typed: readonly string[], known: readonly string[]): void {
  const found = typed.find((text) => !known.includes(text));
  if (found !== undefined) throw new CommandFault(officeSentence("option/unknown", { option, found, known }));
}
