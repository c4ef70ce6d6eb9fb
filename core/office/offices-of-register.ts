import { parseIsoDate } from "../cell/civil-date";
import type { Delegation, OfficeHolding, Offices } from "../cycle/office";
import type { Role as CycleRole } from "../cycle/role";
import type { Official, Register, Unit } from "../register/register";
import { validatorOf } from "./officials";

/**
 * Who holds what in a cycle, from the register's officials: the Kepala signs, the Sekretaris disposes, the Kasubbid
 * Data runs the collection and the public site, a Pelaksana fills for his unit, and each unit's validator approves.
 * An official named Plt. or Plh. acts as such, within the dates of his row.
 */
export function officesOf(register: Register, delegations: readonly Delegation[] = []): Offices {
  const held = register.officials.flatMap((official) =>
    rolesOf(official).map((role) => holdingOf(official, role, role === "filler" ? official.unit : null)),
  );
  const validators = register.units.flatMap((unit) =>
    validatorsOf(register, unit).map((official) => holdingOf(official, "validator", unit.id)),
  );
  return { holdings: [...held, ...validators], delegations };
}

/** Everybody who approves for `unit`, by the register; empty when nobody is named. */
export function validatorsOf(register: Register, unit: Unit): readonly Official[] {
  const { role, unitId } = validatorOf(register, unit);
  return register.officials.filter(
    (official) => official.role === role && (unitId === null || official.unit === unitId),
  );
}

function rolesOf({ role }: Official): readonly CycleRole[] {
  switch (role) {
    case "kepala":
      return ["head"];
    case "sekretaris":
      return ["secretary"];
    case "kasubbid-data":
      return ["data-officer", "publisher"];
    case "pelaksana":
      return ["filler"];
    case "kabid":
      return [];
  }
}

function holdingOf(official: Official, role: CycleRole, unitId: string | null): OfficeHolding {
  return {
    name: official.name,
    role,
    unitId,
    capacity: capacityOf(official.title),
    from: official.from === null ? null : parseIsoDate(official.from),
    until: official.until === null ? null : parseIsoDate(official.until),
  };
}

/** How an office is held by the word before its name (`Plt.`, `Plh.`); by appointment without one. */
export function capacityOf(title: string): OfficeHolding["capacity"] {
  const word = title.trim().toLowerCase();
  if (word.startsWith("plt")) return "plt";
  return word.startsWith("plh") ? "plh" : "definitive";
}
