import type { CivilDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import { formatNip, parseNip } from "../cell/nip";
import { PAPER_WORDS as WORDS } from "../messages/paper-texts";
import type { PaperBlock, SignatureBlock } from "./paper-document";

/**
 * Who signs. `position` is the signer's own office; `authority` says in whose place: `a.n.` and `u.b.` name the office
 * that is signed for in `onBehalfOf`; `Plt.` and `Plh.` stand before `position`, which is then the office acted in.
 */
export interface Signatory {
  readonly name: string;
  readonly nip: string;
  readonly rank: string;
  readonly position: string;
  readonly authority: "sendiri" | "a.n." | "Plt." | "Plh.";
  readonly onBehalfOf: string | null;
}

const ROOM_FOR_SIGNATURE = 4;

/** `Luwuk, 21 November 2026`; the date alone when the place is not known. */
export function placeAndDate(place: string, date: CivilDate): string {
  return place.trim() === "" ? formatDate(date) : `${place.trim()}, ${formatDate(date)}`;
}

/**
 * The signature block of `signatory`: `firstLines` (place and date, `Yang menerima`), the office, the room to sign, the
 * name, the rank, `NIP. 19661214 199203 1 004`. A rank or NIP that is blank has no line; a NIP of another length is
 * printed as it was typed.
 */
export function signatureOf(signatory: Signatory, ...firstLines: readonly string[]): SignatureBlock {
  return {
    above: [...firstLines, ...officeLines(signatory)].filter((line) => line.trim() !== ""),
    name: signatory.name,
    below: [signatory.rank, nipLine(signatory.nip)].filter((line) => line.trim() !== ""),
    heightLines: ROOM_FOR_SIGNATURE,
  };
}

/** A block for somebody who signs by hand and is not known yet: dots instead of a name. */
export function blankSignature(...above: readonly string[]): SignatureBlock {
  return { above, name: WORDS.dots, below: [WORDS.nip("")], heightLines: ROOM_FOR_SIGNATURE };
}

/** Two blocks side by side, the shorter one moved down so that both offices and both names stand level. */
export function signaturePair(left: SignatureBlock, right: SignatureBlock): PaperBlock {
  const height = Math.max(left.above.length, right.above.length);
  const level = (block: SignatureBlock): SignatureBlock => ({
    ...block,
    above: [...Array.from({ length: height - block.above.length }, () => ""), ...block.above],
  });
  return { kind: "signatures", left: level(left), right: level(right) };
}

/** The office that a person signs in: `Sekretaris`, `Plt. Kepala Badan`. */
export function officeName(signatory: Signatory): string {
  const isActing = signatory.authority === "Plt." || signatory.authority === "Plh.";
  return isActing ? `${signatory.authority} ${signatory.position}` : signatory.position;
}

function officeLines(signatory: Signatory): readonly string[] {
  const office = `${officeName(signatory)},`;
  return signatory.authority === "a.n." ? [`a.n. ${signatory.onBehalfOf ?? ""}`.trim(), office] : [office];
}

function nipLine(nip: string): string {
  const parsed = parseNip(nip);
  if (parsed.kind === "blank") return "";
  return WORDS.nip(parsed.kind === "value" ? formatNip(parsed.nip) : nip.trim());
}
