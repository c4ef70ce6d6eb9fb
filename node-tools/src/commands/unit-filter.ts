import type { CivilDate } from "#core/cell/civil-date";
import { punctualityOf } from "#core/cycle/punctuality";
import type { CycleState, UnitState } from "#core/cycle/state";
import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import { officeSentence } from "#core/messages/office-messages";
import { CommandFault } from "../archive/command-fault";
import { unitNamed } from "../office/units-named";

/** Which units a table shows, as typed; nothing said shows all. */
export interface UnitFilterOptions {
  readonly units: readonly string[];
  /** Labels such as `disahkan`. */
  readonly states: readonly string[];
  /** Only those whose first submission is late, or is due and missing. */
  readonly isLate: boolean;
}

/** A test of units, and what it is in words; null where everything fits. */
export interface UnitFilter {
  readonly fits: (unit: UnitState) => boolean;
  readonly words: string | null;
}

/** The filter that was typed. Throws CommandFault for a unit or a state that there is none of. */
export function unitFilter(
  cycle: CycleState,
  { units, states, isLate }: UnitFilterOptions,
  today: CivilDate,
): UnitFilter {
  const ids = units.map((name) => unitNamed({ cycle }, name).unitId);
  const known = Object.values(UNIT_STATE_LABELS);
  const labels = states.map((text) => text.trim().toLowerCase());
  const wrong = labels.find((label) => !known.includes(label));
  if (wrong !== undefined)
    throw new CommandFault(officeSentence("option/unknown", { option: "Keadaan", found: wrong, known }));
  const words = [
    ...(ids.length === 0 ? [] : [`unit ${ids.join(", ")}`]),
    ...(labels.length === 0 ? [] : [`yang ${labels.join(" atau ")}`]),
    ...(isLate ? ["yang terlambat"] : []),
  ];
  return {
    words: words.length === 0 ? null : words.join(", "),
    fits: (unit) =>
      (ids.length === 0 || ids.includes(unit.unitId)) &&
      (labels.length === 0 || labels.includes(UNIT_STATE_LABELS[unit.state])) &&
      (!isLate || punctualityOf(cycle, unit, today).lateDays > 0),
  };
}
