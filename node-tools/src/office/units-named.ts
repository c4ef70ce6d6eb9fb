import type { UnitState } from "#core/cycle/state";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "../archive/command-fault";
import type { OfficeSession } from "./office-session";

/** Which units a verb is about, as typed. */
export interface UnitChoice {
  readonly units: readonly string[];
  readonly all: boolean;
}

/**
 * The units that were named, each once, or with `all` those that `fits`. Throws CommandFault for a name that the cycle
 * does not ask, or when none is named.
 */
export function unitsNamed(
  { cycle }: OfficeSession,
  { units, all }: UnitChoice,
  fits: (unit: UnitState) => boolean,
): readonly UnitState[] {
  if (all) return [...cycle.units.values()].filter(fits);
  if (units.length === 0) throw new CommandFault(workspaceSentence("unit/none-given", {}));
  return [...new Set(units)].map((name) => unitNamed({ cycle }, name));
}

/** One unit by its id; throws CommandFault where the cycle does not ask it. */
export function unitNamed({ cycle }: Pick<OfficeSession, "cycle">, name: string): UnitState {
  const unit = cycle.units.get(name);
  if (unit !== undefined) return unit;
  throw new CommandFault(workspaceSentence("unit/unknown", { name, known: [...cycle.units.keys()] }));
}
