import { monthOf } from "./locale";
import type { SheetLocale } from "./locale";
import { serialOfWall } from "./serial";

/** A date or time as typed: the serial and the number format that the cell takes on. */
export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

interface DayReading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/** Reads a date, a time or both in the file's locale; null when the text is none. */
export function typedDate(text: string, locale: SheetLocale, todayYear: number): TypedDate | null {
  const time = typedTime(text, locale);
  if (time !== null) return { serial: time, format: locale.timeFormat };
  const split = /^(.*\S)[ T]+(\d{1,2}[:.]\d{2}.*)$/.exec(text);
  const clock = split === null ? null : typedTime(split[2] ?? "", locale);
  const day = typedDay(clock === null ? text : (split?.[1] ?? ""), locale, todayYear);
  if (day === null) return null;
  const midnight = Date.UTC(day.year, day.month, day.day);
  const back = new Date(midnight);
  if (back.getUTCMonth() !== day.month || back.getUTCDate() !== day.day) return null;
  const serial = serialOfWall(midnight);
  return clock === null
    ? { serial, format: day.format }
    : { serial: serial + clock, format: locale.dateTimeFormat };
}

function typedTime(text: string, locale: SheetLocale): number | null {
  const separator = locale.timeSeparators.includes(".") ? "[:.]" : ":";
  const parts = new RegExp(`^(\\d{1,2})${separator}(\\d{2})(?:${separator}(\\d{2}))?\\s*(am|pm)?$`, "i").exec(
    text,
  );
  if (parts === null) return null;
  const half = parts[4]?.toLowerCase();
  const hour = Number(parts[1]);
  const hours = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  const [minutes, seconds] = [Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function typedDay(text: string, locale: SheetLocale, todayYear: number): DayReading | null {
  return numericDay(text, locale, todayYear) ?? namedDay(text, locale, todayYear);
}

function numericDay(text: string, locale: SheetLocale, todayYear: number): DayReading | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null)
    return { year: Number(iso[1]), month: Number(iso[2]) - 1, day: Number(iso[3]), format: "yyyy-mm-dd" };
  const full = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  const short = /^(\d{1,2})([/-])(\d{1,2})$/.exec(text);
  const parts = full ?? short;
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  if (month < 1 || month > 12) return null;
  const year = full === null ? todayYear : fullYear(full[4] ?? "");
  return { year, month: month - 1, day, format: full === null ? shortDay(locale) : locale.dateFormat };
}

function shortDay(locale: SheetLocale): string {
  return locale.dayFirst ? "d/m" : "m/d";
}

/** Two digits mean 1930 to 2029. */
function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
}

function namedDay(text: string, locale: SheetLocale, todayYear: number): DayReading | null {
  const words = text.replace(/,/g, " ").split(/[\s-]+/);
  const names = words.filter((word) => /^[A-Za-z]{3,}$/.test(word));
  const month = names.length === 1 ? monthOf(locale, names[0] ?? "") : null;
  if (month === null || words.length < 2 || words.length > 3) return null;
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  if (numbers.length !== words.length - 1) return null;
  const year = numbers.find((word) => word.length === 4);
  const day = numbers.find((word) => word.length <= 2);
  if (numbers.length === 2 && (year === undefined || day === undefined)) return null;
  const format = day === undefined ? "mmmm yyyy" : year === undefined ? "d mmm" : "d mmmm yyyy";
  return { year: Number(year ?? todayYear), month, day: Number(day ?? 1), format };
}
