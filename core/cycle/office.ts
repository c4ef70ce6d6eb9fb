import type { CivilDate } from "../cell/civil-date";
import type { Command } from "./command";
import { rightFor } from "./undo";
import type { ActKind } from "./undo";
import { actsForUnit, mayGive } from "./rights";
import type { Rights } from "./rights";
import type { Actor, Capacity, Role } from "./role";

/** That a person holds an office, from and until a day (both inside); null where it is open-ended. */
export interface OfficeHolding {
  readonly name: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly capacity: Exclude<Capacity, "delegate">;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}

/** That the holder of an office lets another person give some of its commands for a time. */
export interface Delegation {
  readonly holder: string;
  readonly delegate: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly commands: readonly ActKind[];
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** Who holds what in an agency. */
export interface Offices {
  readonly holdings: readonly OfficeHolding[];
  readonly delegations: readonly Delegation[];
}

/**
 * The capacity in which `name` may give `command` on `today`, or null when in none. An office of his own comes before
 * a delegation. While a Plt. or Plh. is in force both he and the definitive holder may act: who is absent does not.
 * What was delegated lapses with the holder's own office and cannot be delegated on.
 */
export function actorFor(
  command: Command,
  name: string,
  today: CivilDate,
  { offices, rights }: { readonly offices: Offices; readonly rights: Rights },
): Actor | null {
  const right = rightFor(command);
  const own = offices.holdings.filter((holding) => holding.name === name && isInForce(holding, today));
  const delegated = offices.delegations.filter(
    (delegation) =>
      delegation.delegate === name &&
      delegation.commands.includes(right) &&
      isInForce(delegation, today) &&
      offices.holdings.some((holding) => isDelegator(holding, delegation) && isInForce(holding, today)),
  );
  const actors: readonly Actor[] = [
    ...own.map(({ role, unitId, capacity }) => ({ name, role, unitId, capacity })),
    ...delegated.map(({ role, unitId }) => ({ name, role, unitId, capacity: "delegate" as const })),
  ];
  return actors.find((actor) => mayGive(actor, right, rights) && suits(actor, command)) ?? null;
}

function suits(actor: Actor, command: Command): boolean {
  return !("unitId" in command) || actsForUnit(actor, command.unitId);
}

/** A delegation may be narrower than the office (one unit of the whole agency), never wider. */
function isDelegator(holding: OfficeHolding, delegation: Delegation): boolean {
  const covers = holding.unitId === null || holding.unitId === delegation.unitId;
  return holding.name === delegation.holder && holding.role === delegation.role && covers;
}

interface Term {
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}

function isInForce({ from, until }: Term, today: CivilDate): boolean {
  return (from === null || from <= today) && (until === null || today <= until);
}
