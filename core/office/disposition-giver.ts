import type { Role as CycleRole } from "../cycle/role";
import type { Procedure } from "../procedure/procedure";
import { roleOf } from "../procedure/procedure";
import { parseRole } from "../register/roles";
import type { Role } from "../register/register";

/** The offices that may pass an order on, and what each is in a cycle. */
const GIVERS: { readonly [R in Role]?: CycleRole } = { kepala: "head", sekretaris: "secretary" };

/**
 * In which office an order is passed on to `to` where nobody is named: that of the procedure's step which a disposition
 * ends, and towards that very office, or where the procedure has no such step, the only other office that may. null
 * where more than one may: then a person has to be named.
 */
export function dispositionGiver(procedure: Procedure, to: string): CycleRole | null {
  const receiver = parseRole(to);
  const step = procedure.steps.find(
    ({ completedBy }) => completedBy.by === "event" && completedBy.event === "cycle.disposed",
  );
  const actor = step === undefined ? null : parseRole(roleOf(procedure, step.role)?.registerRole ?? "");
  const others = (Object.keys(GIVERS) as Role[]).filter((role) => role !== receiver);
  if (actor !== null && others.includes(actor)) return GIVERS[actor] ?? null;
  const [only, ...more] = others;
  return only === undefined || more.length > 0 ? null : (GIVERS[only] ?? null);
}
