import type { Role } from "./role";
import type { UnitStateName } from "./state";

/** Whose turn it is while a unit is in each state; null when nobody's. */
export const NEXT_ROLE: { readonly [S in UnitStateName]: Role | null } = {
  prepared: "data-officer",
  sent: "filler",
  filling: "filler",
  submitted: "validator",
  returned: "filler",
  approved: "data-officer",
  received: "data-officer",
  recapped: null,
  nil: null,
  skipped: null,
};
