import type { ActKind } from "./undo";
import type { Actor, Role } from "./role";

/** For each command the roles that may give it; what takes an act back needs the right to the act. An agency may carry its own. */
export type Rights = { readonly [K in ActKind]: readonly Role[] };

/** The rights that the collected procedures describe, with what they leave open settled. */
export const DEFAULT_RIGHTS: Rights = {
  order: ["head"],
  dispose: ["head", "secretary"],
  open: ["data-officer", "secretary"],
  revise: ["data-officer", "secretary"],
  send: ["data-officer"],
  remind: ["data-officer", "secretary"],
  draft: ["filler", "validator", "data-officer"],
  "record-refusal": ["filler", "validator", "data-officer"],
  submit: ["filler", "validator", "data-officer"],
  correct: ["filler", "validator", "data-officer"],
  return: ["validator"],
  approve: ["validator"],
  propose: ["validator", "data-officer", "secretary", "head"],
  "accept-proposal": ["filler", "validator", "secretary", "head"],
  "refuse-proposal": ["filler", "validator", "secretary", "head"],
  receive: ["data-officer"],
  skip: ["data-officer", "secretary"],
  nil: ["validator"],
  resume: ["data-officer", "secretary", "validator"],
  extend: ["data-officer", "secretary", "head"],
  "extend-unit": ["data-officer", "secretary", "head"],
  recap: ["data-officer"],
  sign: ["head"],
  direct: ["head"],
  "number-cover": ["secretary", "data-officer"],
  "send-cover": ["secretary", "data-officer"],
  archive: ["data-officer", "secretary"],
  reopen: ["head", "secretary"],
  "request-publication": ["secretary", "data-officer"],
  "refuse-publication": ["head", "secretary"],
  publish: ["publisher"],
  retract: ["publisher", "secretary", "head"],
};

/** True when `actor`'s role may give this command; whether for this unit is `actsForUnit`'s. */
export function mayGive(actor: Actor, command: ActKind, rights: Rights): boolean {
  return rights[command].includes(actor.role);
}

/** True when `actor` acts for the whole agency or for this unit. */
export function actsForUnit(actor: Actor, unitId: string): boolean {
  return actor.unitId === null || actor.unitId === unitId;
}
