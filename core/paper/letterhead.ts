import type { Agency } from "../register/register";
import { PAPER_WORDS as WORDS } from "../messages/paper-texts";
import type { Letterhead } from "./paper-document";

/** The kop of `agency`: names in capitals, then the address and how to reach it; blank parts have no place. */
export function letterheadOf(agency: Agency, logoPng: string | null): Letterhead {
  const reach = [
    agency.phone === "" ? "" : WORDS.phone(agency.phone),
    agency.email === "" ? "" : WORDS.email(agency.email),
    agency.website === "" ? "" : WORDS.website(agency.website),
  ].filter((part) => part !== "");
  return {
    government: agency.government.toUpperCase(),
    agency: agency.name.toUpperCase(),
    contactLines: [agency.address, reach.join("  ")].filter((line) => line.trim() !== ""),
    logoPng,
  };
}
