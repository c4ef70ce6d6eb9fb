import type { CivilDate } from "../cell/civil-date";
import type { Command } from "../cycle/command";
import { actorFor } from "../cycle/office";
import type { OfficeHolding, Offices } from "../cycle/office";
import { DEFAULT_RIGHTS, actsForUnit } from "../cycle/rights";
import type { Rights } from "../cycle/rights";
import { rightFor } from "../cycle/undo";
import type { Actor, Role } from "../cycle/role";

/**
 * Who gives a command, or why nobody can: the roles that may, and the offices that the named person holds instead.
 * `alike`: the several people of the register whom the name could mean; none when it means one, or nobody.
 */
export type ActingPerson =
  | { readonly ok: true; readonly actor: Actor; readonly isRegistered: boolean }
  | {
      readonly ok: false;
      readonly name: string | null;
      readonly allowed: readonly Role[];
      readonly held: readonly Role[];
      readonly alike: readonly string[];
    };

/** What tells who acts where nobody signs in: the name as given (null: whoever holds the office) and the day. */
export interface Claim {
  readonly name: string | null;
  readonly today: CivilDate;
  readonly offices: Offices;
  readonly rights?: Rights;
}

/**
 * The person who gives `command`. A person of the register gives what his offices allow and nothing else; a name that
 * several of them bear without their degrees is refused, for nobody knows who is meant; one that the register does not know is taken at its word in the first role that may, and is not `isRegistered`. Without a
 * name it is the holder of the first such role that has one in force.
 */
export function actingPerson(command: Command, claim: Claim): ActingPerson {
  const rights = claim.rights ?? DEFAULT_RIGHTS;
  const allowed = rights[rightFor(command)];
  if (claim.name === null) return holderOf(command, allowed, claim);
  const [registered, ...alike] = namesMeant(claim.name, claim.offices);
  if (registered !== undefined && alike.length > 0)
    return { ok: false, name: claim.name.trim(), allowed, held: [], alike: [registered, ...alike] };
  if (registered === undefined) {
    const [role] = allowed;
    if (role === undefined) return { ok: false, name: claim.name, allowed, held: [], alike: [] };
    const actor: Actor = {
      name: claim.name.trim(),
      role,
      unitId: unitOf(command, role),
      capacity: "definitive",
    };
    return { ok: true, actor, isRegistered: false };
  }
  const actor = actorFor(command, registered, claim.today, { offices: claim.offices, rights });
  if (actor !== null) return { ok: true, actor, isRegistered: true };
  const held = claim.offices.holdings.filter(({ name }) => name === registered).map(({ role }) => role);
  return { ok: false, name: registered, allowed, held: [...new Set(held)], alike: [] };
}

function holderOf(command: Command, allowed: readonly Role[], { today, offices }: Claim): ActingPerson {
  const unitId = "unitId" in command ? command.unitId : null;
  for (const role of allowed) {
    const holders = offices.holdings.filter((each) => each.role === role && suits(each, unitId, today));
    const holder = holders.find(({ capacity }) => capacity !== "definitive") ?? holders[0];
    if (holder === undefined) continue;
    const { name, capacity } = holder;
    return { ok: true, actor: { name, role, unitId: holder.unitId, capacity }, isRegistered: true };
  }
  return { ok: false, name: null, allowed, held: [], alike: [] };
}

function suits(holding: OfficeHolding, unitId: string | null, today: CivilDate): boolean {
  const inForce =
    (holding.from === null || holding.from <= today) && (holding.until === null || today <= holding.until);
  return inForce && (unitId === null || actsForUnit({ ...holding }, unitId));
}

function unitOf(command: Command, role: Role): string | null {
  const isOfUnit = role === "validator" || role === "filler";
  return isOfUnit && "unitId" in command ? command.unitId : null;
}

/** The register's spelling of a name as `namesMeant` finds it; null when it means nobody, or several. */
export function registeredName(typed: string, offices: Offices): string | null {
  const [name = null, ...others] = namesMeant(typed, offices);
  return others.length === 0 ? name : null;
}

/**
 * The people of the register whom a name means that was typed with other case or spaces, without its degrees or with
 * others than it has there (people earn them): several when they differ by their degrees only.
 */
function namesMeant(typed: string, { holdings, delegations }: Offices): readonly string[] {
  const names = [...holdings.map(({ name }) => name), ...delegations.map(({ delegate }) => delegate)];
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();
  const exact = names.find((name) => plain(name) === plain(typed));
  if (exact !== undefined) return [exact];
  const bareOf = (name: string): string => plain(name.split(",")[0] ?? "");
  return [...new Set(names.filter((name) => bareOf(name) === bareOf(typed)))];
}
