import type { Place } from "../validation/finding";
import type { Official, Role, Unit } from "./register";
import type { Duty, RegisterFinding } from "./register-finding";
import { ROLES } from "./roles";

/** Duties of the agency as a whole: one holder anywhere is enough. */
const AGENCY_DUTIES: readonly (Duty & Role)[] = ["kepala", "sekretaris", "kasubbid-data"];

/**
 * Steps of the procedure that nobody holds (a warning for each duty, naming its units) and offices that two people
 * hold at once. `officials` also holds those whose row is in error, lest one fault be told twice.
 */
export function lintDuties(
  units: readonly Unit[],
  officials: readonly Official[],
  place: Place,
): readonly RegisterFinding[] {
  const missing = (duty: Duty, of: readonly Unit[]): RegisterFinding => ({
    code: "register/official-missing",
    severity: "warning",
    place: { ...place, column: "peran" },
    values: { duty, units: of.map(({ name }) => name) },
  });
  const ofAgency = AGENCY_DUTIES.filter((role) => !officials.some((official) => official.role === role));
  const withoutFiller = units.filter((unit) => !holds(officials, "pelaksana", unit.id));
  const withoutValidator = units.filter((unit) => !hasValidator(unit, units, officials));
  return [
    ...ofAgency.map((duty) => missing(duty, [])),
    ...(withoutFiller.length === 0 ? [] : [missing("pelaksana", withoutFiller)]),
    ...(withoutValidator.length === 0 ? [] : [missing("validator", withoutValidator)]),
    ...repeatedHolders(officials, place),
  ];
}

function holds(officials: readonly Official[], role: Role, unitId: string): boolean {
  return officials.some((official) => official.role === role && official.unit === unitId);
}

/** A Kabid validates his own unit only; any other role may be held elsewhere in the agency. */
function hasValidator(unit: Unit, units: readonly Unit[], officials: readonly Official[]): boolean {
  const seen = new Set<string>();
  let current: Unit | undefined = unit;
  while (current !== undefined && !seen.has(current.id)) {
    seen.add(current.id);
    const { id, validator }: Unit = current;
    const role = ROLES.find((one) => one === validator);
    if (role !== undefined)
      return (
        holds(officials, role, id) ||
        (role !== "kabid" && officials.some((official) => official.role === role))
      );
    current = units.find((one) => one.id === validator);
  }
  return false;
}

/** Two definitive holders of one office without dates; any number of pelaksana is right. */
function repeatedHolders(officials: readonly Official[], place: Place): readonly RegisterFinding[] {
  const holders = new Map<string, Official[]>();
  for (const official of officials) {
    const { role, unit, title, from, until } = official;
    if (role === "pelaksana" || title !== "" || from !== null || until !== null) continue;
    const key = `${role}\n${unit ?? ""}`;
    holders.set(key, [...(holders.get(key) ?? []), official]);
  }
  return [...holders.values()].flatMap((same): readonly RegisterFinding[] => {
    const [first] = same;
    if (first === undefined || same.length < 2) return [];
    const values = { role: first.role, names: same.map(({ name }) => name) };
    return [
      {
        code: "register/official-repeated",
        severity: "warning",
        place: { ...place, column: "peran" },
        values,
      },
    ];
  });
}
