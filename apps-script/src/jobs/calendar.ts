import shippedHolidays from "#templates/procedures/hari-libur-2026.csv";
import { PROCEDURE_MESSAGES } from "#core/messages/procedure-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { weekHours } from "#core/office/office-settings";
import type { OfficeSettings } from "#core/office/office-settings";
import { missingYears, parseHolidays } from "#core/procedure/holiday-register";
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
const SHIPPED_YEAR = 2026;

/**
 * The calendar for the years from `first` to `last`: hours of the sheet pengaturan, closed days of the sheet hari-libur
 * (Tanggal, Nama, Jenis, Keterangan). A year that the sheet does not list is taken from the decree that ships with the
 * program; one that does not ship has its weekends only. Both are said.
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
  const shipped = years.includes(SHIPPED_YEAR)
    ? [parseHolidays({ file: null, sheet: null, rows: shippedHolidays })]
    : [];
  const all = [own, ...shipped];
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
      ...years.map(yearNote),
    ],
  };
}

const HEAD: readonly (readonly string[])[] = [["Tanggal", "Nama", "Jenis", "Keterangan"]];

function yearNote(year: number): string {
  return year === SHIPPED_YEAR
    ? `Hari libur ${year} memakai daftar bawaan; buat lembar ${SHEET} bila perlu diubah.`
    : `Hari libur ${year} belum ada: buat lembar ${SHEET} (Tanggal, Nama, Jenis, Keterangan). Sementara ini hanya akhir pekan yang dianggap libur.`;
}
