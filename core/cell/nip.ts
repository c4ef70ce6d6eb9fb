import { civilDateOf } from "./civil-date";
import { plainText } from "./plain-text";

declare const nipBrand: unique symbol;

/** The 18 digits of a civil servant's number, without spaces. */
export type Nip = string & { readonly [nipBrand]: true };

/** An oddity that does not make a NIP wrong, but deserves a look. */
export type NipWarning =
  | "nip/birth-date"
  | "nip/appointment-month"
  | "nip/appointment-before-birth"
  | "nip/sex"
  | "nip/serial-zero"
  | "nip/stray-characters";

/** What a typed NIP says. The one fault is a wrong number of digits; `digitCount` is how many there were. */
export type ParsedNip =
  | { readonly kind: "value"; readonly nip: Nip; readonly warnings: readonly NipWarning[] }
  | { readonly kind: "blank" }
  | { readonly kind: "fault"; readonly code: "nip/length"; readonly digitCount: number };

const LAYOUT = /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})(\d)(\d{3})$/;

/**
 * The NIP in `text`, spaces, points, hyphens and a leading "NIP." apart. Birth YYYYMMDD, appointment YYYYMM (a PPPK
 * has 21 to 29 for the month), 1 or 2 for the sex, three digits of number. `nip/serial-zero` tells that the last
 * three digits are 000, which is what is left when a spreadsheet has taken the NIP for a number.
 */
export function parseNip(text: string): ParsedNip {
  const plain = plainText(text).replace(/^'/, "");
  if (plain === "") return { kind: "blank" };
  const bare = plain.replace(/^nip\.?\s*:?/i, "");
  const digits = bare.replace(/\D/g, "");
  const parts = LAYOUT.exec(digits);
  const isExponent = /\d ?e ?\+?\d/i.test(bare);
  if (parts === null || isExponent) return { kind: "fault", code: "nip/length", digitCount: digits.length };
  const stray: NipWarning[] = /[^\d\s.-]/.test(bare) ? ["nip/stray-characters"] : [];
  return {
    kind: "value",
    nip: digits as Nip,
    warnings: [...stray, ...layoutWarnings(parts.slice(1).map(Number))],
  };
}

/** `nip` as printed under a signature: `19661214 199203 1 004`. */
export function formatNip(nip: Nip): string {
  return [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(" ");
}

function layoutWarnings(parts: readonly number[]): readonly NipWarning[] {
  const [birthYear = 0, birthMonth = 0, birthDay = 0, year = 0, month = 0, sex = 0, serial = 0] = parts;
  const isCivilServant = month >= 1 && month <= 12;
  const isContract = month >= 21 && month <= 29;
  const oddities: [NipWarning, boolean][] = [
    ["nip/birth-date", birthYear < 1900 || civilDateOf(birthYear, birthMonth, birthDay) === null],
    ["nip/appointment-month", !isCivilServant && !isContract],
    ["nip/appointment-before-birth", year < birthYear + 15],
    ["nip/sex", sex !== 1 && sex !== 2],
    ["nip/serial-zero", serial === 0],
  ];
  return oddities.filter(([, applies]) => applies).map(([warning]) => warning);
}
