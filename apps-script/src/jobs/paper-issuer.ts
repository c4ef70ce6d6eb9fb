import type { Actor } from "#core/cycle/role";
import { paperIssuer } from "#core/office/papers/issued-paper";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { dataOfficer } from "./acting";
import type { Desk } from "./desk";

/** Who lets a paper go out: the caller in the office he holds; an owner who is in no office, as the data officer. */
export function issuerOf({ caller, offices, register }: Desk): Actor {
  const name = caller.names.find((one) => offices.holdings.some((holding) => holding.name === one));
  if (name !== undefined) return paperIssuer(offices, name);
  if (caller.isOfficer) return dataOfficer(register);
  throw new UserFault(ADDON_SENTENCES.notAllowed);
}
