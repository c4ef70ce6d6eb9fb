import type { SheetLocale } from "./locale";
import { wallOfSerial } from "./serial";

const TOKEN = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)(\.0+)?|(.)/gi;

/** Whether a number format shows a date or time (quoted text and brackets aside). */
export function isDateFormat(format: string): boolean {
  const bare = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[\$[^\]]*\]|\[(?!h|m|s)[^\]]*\]/gi, "");
  return bare.toLowerCase() !== "general" && /[ymdhs]/i.test(bare);
}

/** A serial shown through a date pattern, with the month and weekday names of the locale. */
export function formatDateSerial(serial: number, pattern: string, locale: SheetLocale): string {
  const at = new Date(Math.round(wallOfSerial(serial) / 1000) * 1000);
  const half = /am\/pm|a\/p/i.test(pattern);
  let shown = "";
  let afterHour: boolean = false;
  for (const match of pattern.matchAll(TOKEN)) {
    const [, quoted, escaped, elapsed, halfMark, letters, , other] = match;
    const rest = pattern.slice(match.index + match[0].length);
    if (quoted !== undefined) shown += quoted;
    else if (escaped !== undefined) shown += escaped;
    else if (elapsed !== undefined) shown += elapsedTime(serial, elapsed);
    else if (halfMark !== undefined) shown += at.getUTCHours() < 12 ? "AM" : "PM";
    else if (letters !== undefined) {
      const isMinute: boolean =
        letters.toLowerCase().startsWith("m") && (afterHour || /^[^a-z]*s/i.test(rest));
      shown += isMinute ? padded(at.getUTCMinutes(), letters.length) : datePart(at, letters, locale, half);
      afterHour = /^h/i.test(letters) || (afterHour && isMinute);
    } else shown += other ?? "";
    if (elapsed !== undefined) afterHour = /^h/i.test(elapsed);
  }
  return shown;
}

function datePart(at: Date, letters: string, locale: SheetLocale, half: boolean): string {
  const size = letters.length;
  switch (letters.charAt(0).toLowerCase()) {
    case "y":
      return size > 2 ? String(at.getUTCFullYear()) : padded(at.getUTCFullYear() % 100, 2);
    case "m":
      return monthPart(locale.months[at.getUTCMonth()] ?? "", at.getUTCMonth() + 1, size);
    case "d":
      return dayPart(locale.weekdays[at.getUTCDay()] ?? "", at.getUTCDate(), size);
    case "h":
      return padded(half ? at.getUTCHours() % 12 || 12 : at.getUTCHours(), size);
    default:
      return padded(at.getUTCSeconds(), size);
  }
}

function monthPart(name: string, number: number, size: number): string {
  if (size > 4) return name.slice(0, 1);
  return size === 4 ? name : size === 3 ? name.slice(0, 3) : padded(number, size);
}

function dayPart(name: string, number: number, size: number): string {
  return size > 3 ? name : size === 3 ? name.slice(0, 3) : padded(number, size);
}

function elapsedTime(serial: number, letters: string): string {
  const perDay = letters.startsWith("h") ? 24 : letters.startsWith("m") ? 1440 : 86_400;
  return padded(Math.floor(serial * perDay + 1e-9), letters.length);
}

function padded(value: number, size: number): string {
  return size > 1 ? String(value).padStart(2, "0") : String(value);
}
