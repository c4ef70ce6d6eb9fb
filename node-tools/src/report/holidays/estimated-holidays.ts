import { createRequire } from "node:module";
import type HolidaysClass from "date-holidays";
import { parseIsoDate } from "#core/cell/civil-date";
import type { OffDay } from "#core/procedure/work-calendar";

/** A national holiday as computed. `isEstimate`: its date follows the moon, and the decree may set it a day apart. */
export interface EstimatedHoliday extends OffDay {
  readonly isEstimate: boolean;
}

/** Days whose date is the same every year, and those that follow Easter: these cannot move. */
const CERTAIN_RULES = /^(\d{2}-\d{2}|easter\b)/;

/** Names by the rule of the calendar, where the library has another day's name or an English one. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["01-01", "Tahun Baru Masehi"],
  ["chinese 01-0-01", "Tahun Baru Imlek"],
  ["easter -2", "Wafat Yesus Kristus"],
  ["05-01", "Hari Buruh Internasional"],
  ["easter 39", "Kenaikan Yesus Kristus"],
  ["06-01", "Hari Lahir Pancasila"],
  ["08-17", "Proklamasi Kemerdekaan"],
  ["12-25", "Kelahiran Yesus Kristus"],
  ["1 Muharram", "Tahun Baru Islam"],
  ["12 Rabi al-awwal", "Maulid Nabi Muhammad saw."],
  ["27 Rajab", "Isra Mikraj Nabi Muhammad saw."],
  ["1 Shawwal", "Idulfitri (hari pertama)"],
  ["2 Shawwal", "Idulfitri (hari kedua)"],
  ["10 Dhu al-Hijjah", "Iduladha"],
]);

/**
 * The national holidays of `year` as a library computes them, by date: a first draft for the register's hari-libur
 * table, never a substitute for the decree of the three ministers. Days that follow the moon may be a day off, and
 * cuti bersama is not known at all.
 */
export function estimatedHolidays(year: number): readonly EstimatedHoliday[] {
  // Loaded only here: it takes a sixth of a second, which no other command should wait for.
  const Holidays = createRequire(import.meta.url)("date-holidays") as typeof HolidaysClass;
  const computed = new Holidays("ID", { languages: ["id"] }).getHolidays(year, "id");
  return computed
    .filter((holiday) => holiday.type === "public")
    .flatMap((holiday) => {
      const date = parseIsoDate(holiday.date.slice(0, 10));
      const name = NAMES.get(holiday.rule) ?? holiday.name;
      return date === null ? [] : [{ date, name, isEstimate: !CERTAIN_RULES.test(holiday.rule) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The rows of a hari-libur table for `year`, heading first, days that may move marked `perkiraan`. */
export function holidayDraft(year: number): readonly (readonly string[])[] {
  const rows = estimatedHolidays(year).map((day) => [
    day.date,
    day.name,
    "libur nasional",
    day.isEstimate ? "perkiraan" : "",
  ]);
  return [["Tanggal", "Nama", "Jenis", "Keterangan"], ...rows];
}
