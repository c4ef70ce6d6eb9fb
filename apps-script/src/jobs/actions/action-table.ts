import type { Action } from "./action";
import { CYCLE_ACTIONS } from "./cycle-actions";
import { EDITION_ACTIONS } from "./edition-actions";
import { PROPOSAL_ACTIONS } from "./proposal-actions";
import { UNIT_ACTIONS } from "./unit-actions";

/** Everything that is given as commands of the cycle, in the order in which a page offers it. */
export const ACTIONS: readonly Action[] = [
  ...CYCLE_ACTIONS,
  ...UNIT_ACTIONS,
  ...PROPOSAL_ACTIONS,
  ...EDITION_ACTIONS,
];
