import type { Official, Register, Role, Unit } from "../register/register";

/** Names of the roles as letters write them. */
export const ROLE_TITLES: { readonly [R in Role]: string } = {
  "kasubbid-data": "Kepala Subbidang Data",
  pelaksana: "Pelaksana",
  kabid: "Kepala",
  sekretaris: "Sekretaris",
  kepala: "Kepala Badan",
};

/** Who approves a unit's data: a role in a unit. `unitName` is "" where the role stands for itself. */
export interface Validator {
  readonly role: Role;
  readonly unitId: string | null;
  readonly unitName: string;
}

/**
 * The validator of a unit as the register sets it: a role (held in the unit, else in the agency), or the id of another
 * unit whose validator then decides. Units that point at each other in a circle end at the first one's Kabid.
 */
export function validatorOf(register: Register, unit: Unit): Validator {
  const seen = new Set<string>();
  let current = unit;
  while (!seen.has(current.id)) {
    seen.add(current.id);
    const { validator } = current;
    if (isRole(validator)) return roleIn(register, validator, current);
    const next = register.units.find(({ id }) => id === validator);
    if (next === undefined) break;
    current = next;
  }
  return { role: "kabid", unitId: unit.id, unitName: unit.name };
}

/** The official who holds the role, or null when nobody is named. */
export function officialFor(register: Register, validator: Validator): Official | null {
  const holders = register.officials.filter(({ role }) => role === validator.role);
  return (
    holders.find(({ unit }) => unit === validator.unitId) ??
    (validator.unitId === null ? (holders[0] ?? null) : null)
  );
}

/** The first official with this role anywhere in the agency, or null. */
export function anyOfficial(register: Register, role: Role): Official | null {
  return register.officials.find((official) => official.role === role) ?? null;
}

function roleIn(register: Register, role: Role, unit: Unit): Validator {
  const holdsHere = register.officials.some(
    (official) => official.role === role && official.unit === unit.id,
  );
  if (holdsHere || role === "kabid")
    return { role, unitId: unit.id, unitName: role === "kabid" ? unit.name : "" };
  const elsewhere = register.officials.find((official) => official.role === role);
  return { role, unitId: elsewhere?.unit ?? null, unitName: "" };
}

function isRole(text: string): text is Role {
  return text in ROLE_TITLES;
}
