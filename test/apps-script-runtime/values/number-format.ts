import { formatDateSerial, isDateFormat } from "./date-format";
import type { SheetLocale } from "./locale";

/** A stored value as the sheet shows it through a number format, in the file's locale. */
export function displayValue(value: string | number | boolean, format: string, locale: SheetLocale): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = splitSections(format);
  if (typeof value === "string") return sections[3] === undefined ? value : fillText(sections[3], value);
  const { section, magnitude } = chooseSection(sections, value);
  if (isGeneral(section) || section === "@") return general(value, locale);
  if (isDateFormat(section)) return formatDateSerial(value, stripBrackets(section), locale);
  return formatNumber(magnitude, section, locale);
}

function isGeneral(section: string): boolean {
  return section === "" || section.toLowerCase() === "general" || section === "0.###############";
}

/** Sections are cut at semicolons outside quotes. */
function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? [""]).slice(0, 4);
}

function chooseSection(sections: readonly string[], value: number): { section: string; magnitude: number } {
  const [first = "", second, third] = sections;
  if (value < 0 && second !== undefined) return { section: second, magnitude: -value };
  if (value === 0 && third !== undefined) return { section: third, magnitude: 0 };
  return { section: first, magnitude: value };
}

function fillText(section: string, value: string): string {
  return section.replace(/"([^"]*)"/g, "$1").replace("@", () => value);
}

/** Keeps [$Rp] as its text and drops colours and conditions. */
function stripBrackets(section: string): string {
  return section.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}

function general(value: number, locale: SheetLocale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const short = Number(value.toPrecision(10));
  if (Math.abs(value) >= 1e15 || (Math.abs(value) < 1e-5 && value !== 0)) return exponent(value, locale);
  return String(short).replace(".", locale.decimal);
}

function exponent(value: number, locale: SheetLocale): string {
  const [digits = "", power = "0"] = value.toExponential(2).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${digits.replace(".", locale.decimal)}E${sign}${power.replace(/^[+-]/, "").padStart(2, "0")}`;
}

function formatNumber(value: number, section: string, locale: SheetLocale): string {
  const pattern = stripBrackets(section);
  const literals: string[] = [];
  const skeleton = pattern.replace(/"([^"]*)"|\\(.)|[_*]./g, (_, quoted?: string, escaped?: string) => {
    literals.push(quoted ?? escaped ?? "");
    return `\u0001${String.fromCharCode(0xe000 + literals.length - 1)}`;
  });
  const body = /[#0?][#0?,.]*(?:E[+-]0+)?/.exec(skeleton)?.[0];
  const percents = (skeleton.match(/%/g) ?? []).length;
  const digits = body === undefined ? "" : formatDigits(Math.abs(value) * 100 ** percents, body, locale);
  const filled = body === undefined ? skeleton : skeleton.replace(body, () => digits);
  const text = filled.replace(/\u0001(.)/g, (_, mark: string) => literals[mark.charCodeAt(0) - 0xe000] ?? "");
  return value < 0 && /[1-9]/.test(digits) ? `-${text}` : text;
}

function formatDigits(value: number, body: string, locale: SheetLocale): string {
  if (/E[+-]/.test(body)) return exponent(value, locale);
  const [wholePart = "", fractionPart = ""] = body.split(".");
  const scaled = value / 1000 ** (/,+$/.exec(wholePart)?.[0].length ?? 0);
  const fixed = roundHalfUp(scaled, (fractionPart.match(/[0#?]/g) ?? []).length);
  const [whole = "0", fraction = ""] = fixed.split(".");
  const least = (wholePart.match(/0/g) ?? []).length;
  const shown = whole === "0" && least === 0 ? "" : whole.padStart(least, "0");
  const grouped = /[#0?],+[#0?]/.test(wholePart)
    ? shown.replace(/\B(?=(\d{3})+$)/g, locale.thousands)
    : shown;
  const kept = trimFraction(fraction, (fractionPart.match(/0/g) ?? []).length);
  return kept === "" && !body.includes(".") ? grouped : grouped + (kept === "" ? "" : locale.decimal + kept);
}

/** Fixed decimals with halves away from zero, as a spreadsheet shows 0.125 as 0.13. */
function roundHalfUp(value: number, places: number): string {
  if (Math.abs(value) >= 1e15) return value.toFixed(places);
  const shifted = Number(`${value.toPrecision(15)}e${places}`);
  const rounded = Number.isFinite(shifted) ? Math.round(shifted) : Math.round(value * 10 ** places);
  return (rounded / 10 ** places).toFixed(places);
}

function trimFraction(fraction: string, least: number): string {
  let kept = fraction;
  while (kept.length > least && kept.endsWith("0")) kept = kept.slice(0, -1);
  return kept;
}
