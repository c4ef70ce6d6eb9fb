import { NotImplemented } from "../run/errors";
/** What a spreadsheet locale decides about typing and showing. */
export interface SheetLocale {
  readonly name: string;
  readonly decimal: "." | ",";
  readonly thousands: "." | ",";
  readonly dayFirst: boolean;
  readonly currency: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  readonly timeFormat: string;
  readonly timeSeparators: string;
}

const ENGLISH_MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
]; // prettier-ignore
const INDONESIAN_MONTHS = [
  "Januari", "Februari", "Maret", "April", "Mei", "Juni",
  "Juli", "Agustus", "September", "Oktober", "November", "Desember",
]; // prettier-ignore

const LOCALES: Readonly<Record<string, SheetLocale>> = {
  en_US: {
    name: "en_US",
    decimal: ".",
    thousands: ",",
    dayFirst: false,
    currency: "$",
    months: ENGLISH_MONTHS,
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    dateFormat: "M/d/yyyy",
    dateTimeFormat: "M/d/yyyy H:mm:ss",
    timeFormat: "h:mm:ss am/pm",
    timeSeparators: ":",
  },
  in_ID: {
    name: "in_ID",
    decimal: ",",
    thousands: ".",
    dayFirst: true,
    currency: "Rp",
    months: INDONESIAN_MONTHS,
    weekdays: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    dateFormat: "dd/MM/yyyy",
    dateTimeFormat: "dd/MM/yyyy H:mm:ss",
    timeFormat: "H:mm:ss",
    timeSeparators: ":.",
  },
};

/** The locale of that name; throws "not implemented" for a locale the runtime knows nothing about. */
export function sheetLocale(name: string): SheetLocale {
  const locale = LOCALES[name === "id_ID" ? "in_ID" : name];
  if (locale === undefined) throw new NotImplemented(`spreadsheet locale ${name}`);
  return locale;
}

/** 0-based month that a name or its three-letter start means in `locale` (English names are understood too). */
export function monthOf(locale: SheetLocale, word: string): number | null {
  const wanted = word.toLowerCase();
  for (const months of [locale.months, ENGLISH_MONTHS]) {
    const index = months.findIndex((month) =>
      [month.toLowerCase(), month.slice(0, 3).toLowerCase()].includes(wanted),
    );
    if (index >= 0) return index;
  }
  return null;
}
