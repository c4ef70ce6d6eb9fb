import { civilDateOf, dateOfDayNumber } from "./civil-date";
import type { CivilDate } from "./civil-date";
import { monthOfName } from "./month-names";
import { plainText } from "./plain-text";

/** Which day a workbook counts from: Excel's 1900 system, its 1904 system, or Google Sheets (30 December 1899). */
export type SerialSystem = "1900" | "1904" | "sheets";

/** Why a text or serial is no date. `suggestion` is the day it may mean, to be confirmed; null when unknown. */
export interface DateFault {
  readonly kind: "fault";
  readonly code: "date/not-a-date" | "date/no-such-day" | "date/month-first" | "date/two-digit-year";
  readonly text: string;
  readonly suggestion: CivilDate | null;
}

/** What a typed date says. */
export type ParsedDate =
  { readonly kind: "value"; readonly date: CivilDate } | { readonly kind: "blank" } | DateFault;

/** The serial of 1 January 1970 in each system. */
const EPOCH_OFFSET: Readonly<Record<SerialSystem, number>> = { "1900": 25569, "1904": 24107, sheets: 25569 };

/** 1 January of the year 1 and 31 December 9999, in days since 1 January 1970. */
const FIRST_DAY = -719162;
const LAST_DAY = 2932896;

const DAY_MONTH_YEAR = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/;
const YEAR_MONTH_DAY = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const DAY_NAME_YEAR = /^(\d{1,2})[ -]([a-z]{3,9}\.?)[ -](\d{2}|\d{4})$/i;

/**
 * The day that `text` says: `21 November 2026`, `21-Nov-2026`, `21/11/2026` (day first, as Indonesia writes),
 * `2026-11-21`. A month-first or two-digit-year date is a fault with the day it may mean. Never throws.
 */
export function parseDate(text: string): ParsedDate {
  const plain = plainText(text).replace(/\s+/g, " ");
  if (plain === "") return { kind: "blank" };
  const iso = YEAR_MONTH_DAY.exec(plain);
  if (iso !== null) return dayOf(text, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const numeric = DAY_MONTH_YEAR.exec(plain);
  if (numeric !== null) return dayOfYearText(text, numeric[4] ?? "", Number(numeric[3]), Number(numeric[1]));
  const named = DAY_NAME_YEAR.exec(plain);
  const month = monthOfName(named?.[2] ?? "");
  if (named === null || month === null) return fault("date/not-a-date", text, null);
  return dayOfYearText(text, named[3] ?? "", month, Number(named[1]));
}

/**
 * The day of a spreadsheet serial; its fraction, a time of day, is dropped. Serial 60 of the 1900 system is
 * 29 February 1900, a day that never was: a fault, as are serials before the first day or after the year 9999.
 */
export function dateOfSerial(serial: number, system: SerialSystem): ParsedDate {
  const days = Math.floor(serial);
  const isBeforeFirst = system === "1900" ? days < 1 : system === "1904" && days < 0;
  const daysSince1970 = days - EPOCH_OFFSET[system] + (system === "1900" && days < 60 ? 1 : 0);
  const isInCalendar = daysSince1970 >= FIRST_DAY && daysSince1970 <= LAST_DAY;
  if (isBeforeFirst || !isInCalendar) return fault("date/not-a-date", String(serial), null);
  if (system === "1900" && days === 60) return fault("date/no-such-day", String(serial), null);
  return { kind: "value", date: dateOfDayNumber(daysSince1970) };
}

function dayOfYearText(text: string, yearText: string, month: number, day: number): ParsedDate {
  if (yearText.length === 2)
    return fault("date/two-digit-year", text, civilDateOf(2000 + Number(yearText), month, day));
  return dayOf(text, Number(yearText), month, day);
}

function dayOf(text: string, year: number, month: number, day: number): ParsedDate {
  const date = civilDateOf(year, month, day);
  if (date !== null) return { kind: "value", date };
  const swapped = civilDateOf(year, day, month);
  return swapped === null ? fault("date/no-such-day", text, null) : fault("date/month-first", text, swapped);
}

function fault(code: DateFault["code"], text: string, suggestion: CivilDate | null): DateFault {
  return { kind: "fault", code, text, suggestion };
}
