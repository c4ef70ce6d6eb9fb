import decreedHolidays from "#templates/procedures/hari-libur-2026.csv";
import estimatedHolidays from "#templates/procedures/hari-libur-perkiraan.csv";
import { PROCEDURE_MESSAGES } from "#core/messages/procedure-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { weekHours } from "#core/office/office-settings";
import type { OfficeSettings } from "#core/office/office-settings";
import { missingYears, parseHolidays } from "#core/procedure/holiday-register";
import type { HolidayRegister } from "#core/procedure/holiday-register";
import type { WorkCalendar } from "#core/procedure/work-calendar";
import { sheetTexts } from "../google/sheet-texts";
import { UserFault } from "../google/user-fault";
import { hoursBroken } from "../messages/procedure-faults";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** When the agency works, and what about it is not certain, as sentences. */
export interface AgencyCalendar {
  readonly calendar: WorkCalendar;
  readonly notes: readonly string[];
}

const SHEET = "hari-libur";
/** The year whose decree ships with the program. */
const DECREED_YEAR = 2026;

/**
 * The calendar for the years from `first` to `last`: hours of the sheet pengaturan, closed days of the sheet hari-libur
 * (Tanggal, Nama, Jenis, Keterangan). A year that the sheet does not list is taken from what ships with the program:
 * the decree of 2026, an estimate without cuti bersama of the years around it, of any other its weekends only. Each is said.
 */
export function agencyCalendar(
  book: Spreadsheet,
  settings: OfficeSettings,
  first: number,
  last: number,
): AgencyCalendar {
  const week = weekHours(settings);
  if (!week.ok) throw new UserFault(hoursBroken(week.text));
  const own = parseHolidays({ file: null, sheet: SHEET, rows: sheetTexts(book, SHEET) ?? HEAD });
  const years = missingYears(own, first, last).flatMap((finding) =>
    finding.code === "calendar/year-missing" ? [finding.values.year] : [],
  );
  const shipped = years.map(shippedYear);
  const all = [own, ...shipped.map(({ holidays }) => holidays)];
  return {
    calendar: {
      hours: week.hours,
      periods: [],
      holidays: all.flatMap(({ holidays }) => holidays),
      collectiveLeave: all.flatMap(({ collectiveLeave }) => collectiveLeave),
    },
    notes: [
      ...own.findings.map((finding) => {
        const { cause, remedy } = sentenceIn(PROCEDURE_MESSAGES, finding);
        return `${cause} ${remedy}`;
      }),
      ...shipped.map(({ note }) => note),
    ],
  };
}

const HEAD: readonly (readonly string[])[] = [["Tanggal", "Nama", "Jenis", "Keterangan"]];

interface ShippedYear {
  readonly holidays: HolidayRegister;
  readonly note: string;
}

/** The closed days of one year as far as the program brings them, and what is to be known of them. */
function shippedYear(year: number): ShippedYear {
  const rows = year === DECREED_YEAR ? decreedHolidays : rowsOfYear(year);
  const holidays = parseHolidays({ file: null, sheet: null, rows });
  if (year === DECREED_YEAR) return { holidays, note: holidayNotes.decreed(year) };
  const note = rows.length > 1 ? holidayNotes.estimated(year) : holidayNotes.none(year);
  return { holidays, note };
}

function rowsOfYear(year: number): readonly (readonly string[])[] {
  const [head = [], ...rows] = estimatedHolidays;
  return [head, ...rows.filter(([day = ""]) => day.startsWith(`${year}-`))];
}

const holidayNotes = {
  decreed: (year: number) =>
    `Hari libur ${year} memakai daftar bawaan; buat lembar ${SHEET} bila perlu diubah.`,
  estimated: (year: number) =>
    `Hari libur ${year} hanya perkiraan, tanpa cuti bersama. Isi lembar ${SHEET} (Tanggal, Nama, Jenis, Keterangan) menurut keputusan bersama tiga menteri.`,
  none: (year: number) =>
    `Hari libur ${year} belum ada: buat lembar ${SHEET} (Tanggal, Nama, Jenis, Keterangan). Sementara ini hanya akhir pekan yang dianggap libur.`,
} as const;
