import { parseRole } from "../register/roles";
import { ROLE_TITLES } from "./officials";

/** To whom an order is passed on, for people: the title of an office, `Kepala Bidang` for any head of a unit, else as typed. */
export function receiverTitle(to: string): string {
  const role = parseRole(to);
  if (role === null) return to;
  return role === "kabid" ? "Kepala Bidang" : ROLE_TITLES[role];
}
