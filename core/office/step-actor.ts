import type { Actor } from "../cycle/role";
import { roleOf } from "../procedure/procedure";
import type { Procedure } from "../procedure/procedure";
import type { Official, Register } from "../register/register";
import { validatorsOf } from "./offices-of-register";

/**
 * The officials who hold a role of the procedure, of this unit where one is named; none where the register has no such
 * role. Where a SOP writes Kabid it means whoever approves for the unit: for the Sekretariat that may be the Sekretaris.
 */
export function stepHolders(
  register: Register,
  procedure: Procedure,
  roleId: string,
  unitId: string | null,
): readonly Official[] {
  const { officials, units } = register;
  const registerRole = roleOf(procedure, roleId)?.registerRole ?? null;
  const unit = registerRole === "kabid" ? units.find(({ id }) => id === unitId) : undefined;
  if (unit !== undefined) return validatorsOf(register, unit);
  const holders = officials.filter(({ role }) => role === registerRole);
  const own = holders.filter(({ unit }) => unitId === null || unit === unitId);
  return own.length > 0 ? own : holders;
}

/**
 * Who did a step: the person named, else the holder of the step's role in the register, else the role by its own name.
 * The history keeps no role of the cycle for it, because the procedure's may be none of them. null when all are blank.
 */
export function stepActor(
  register: Register,
  procedure: Procedure,
  roleId: string,
  { name, unitId }: { readonly name: string | null; readonly unitId: string | null },
): Actor | null {
  const [holder] = stepHolders(register, procedure, roleId, unitId);
  const who = name?.trim() ?? holder?.name ?? roleOf(procedure, roleId)?.label ?? "";
  return who === "" ? null : { name: who, role: "data-officer", unitId, capacity: "definitive" };
}
