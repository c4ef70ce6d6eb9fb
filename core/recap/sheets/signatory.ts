import type { CivilDate } from "../../cell/civil-date";
import { RECAP_WORDS } from "../../messages/recap-texts";
import type { SignatureBlock } from "../../paper/paper-document";
import { blankSignature, placeAndDate, signatureOf } from "../../paper/signature";
import type { Official, Register } from "../../register/register";

/** The block of the head of the agency on `today`; with room for a name where the register has none. */
export function headSignature({ agency, officials }: Register, today: CivilDate): SignatureBlock {
  const office = RECAP_WORDS.head(agency.shortName === "" ? agency.name : agency.shortName);
  const placeLine = placeAndDate(agency.place, today);
  const head = officials.find((official) => official.role === "kepala" && isInOffice(official, today));
  if (head === undefined || head.name.trim() === "") return blankSignature(placeLine, `${office},`);
  const { name, nip, rank, title } = head;
  const authority = title === "Plt." || title === "Plh." ? title : "sendiri";
  return signatureOf({ name, nip, rank, position: office, authority, onBehalfOf: null }, placeLine);
}

function isInOffice({ from, until }: Official, today: CivilDate): boolean {
  return (from === null || from <= today) && (until === null || until >= today);
}
