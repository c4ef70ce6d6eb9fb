import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROCEDURE_MESSAGES } from "#core/messages/procedure-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { weekHours } from "#core/office/office-settings";
import { missingYears, parseHolidays } from "#core/procedure/holiday-register";
import type { HolidayRegister } from "#core/procedure/holiday-register";
import type { CalendarFinding } from "#core/procedure/procedure-finding";
import type { WeekHours, WorkCalendar } from "#core/procedure/work-calendar";
import { hasError } from "#core/validation/finding";
import { CommandFault } from "../archive/command-fault";
import { packageFolder } from "../archive/package-folder";
import { RegisterFault } from "../archive/register-on-disk";
import { PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { readCsv } from "../csv/read-csv";
import { holidayDraft } from "../report/holidays/estimated-holidays";
import type { SaidFinding } from "../terminal/report";
import { officeSettings } from "./office-settings";

/** When the agency works, and what about it is only an estimate. */
export interface AgencyCalendar {
  readonly calendar: WorkCalendar;
  readonly notes: readonly string[];
}

const FILE = "hari-libur.csv";
/** The year whose holidays ship with the program. */
const SHIPPED_YEAR = 2026;

/**
 * The calendar for the years from `first` to `last`: hours of himpun.json, closed days of `buku-induk/hari-libur.csv`.
 * A year that the register does not list is taken from the decree that ships with the program, or estimated by a
 * library; both are said. Throws RegisterFault when the table has an error.
 */
export function agencyCalendar(workspace: Workspace, first: number, last: number): AgencyCalendar {
  const register = holidaysOf(workspace);
  const years = missingYears(register, first, last).flatMap(({ code, values }) =>
    code === "calendar/year-missing" ? [values.year] : [],
  );
  const added = years.map(yearWithoutRegister);
  const all = [register, ...added.map(({ holidays }) => holidays)];
  return {
    calendar: {
      hours: hoursOf(workspace),
      periods: [],
      holidays: all.flatMap(({ holidays }) => holidays),
      collectiveLeave: all.flatMap(({ collectiveLeave }) => collectiveLeave),
    },
    notes: [...register.findings.map(textOf), ...added.map(({ note }) => note)],
  };
}

function holidaysOf(workspace: Workspace): HolidayRegister {
  const name = `${PLACES.register}/${FILE}`;
  const path = join(workspace.folder, name);
  if (!existsSync(path)) return { holidays: [], collectiveLeave: [], nationalYears: new Set(), findings: [] };
  const register = tableHolidays(readFileSync(path), name);
  if (hasError(register.findings)) throw new RegisterFault(register.findings.map(said));
  return register;
}

function tableHolidays(bytes: Uint8Array, file: string): HolidayRegister {
  const rows: (readonly string[])[] = [];
  for (const { rowNumber, cells } of readCsv(bytes, file).rows) {
    while (rows.length < rowNumber - 1) rows.push([]);
    rows.push(cells);
  }
  return parseHolidays({ file, sheet: null, rows });
}

function yearWithoutRegister(year: number): { readonly holidays: HolidayRegister; readonly note: string } {
  if (year === SHIPPED_YEAR) {
    const path = join(packageFolder(), "sheets-templates", "procedures", `hari-libur-${SHIPPED_YEAR}.csv`);
    const note = `Hari libur ${year} memakai daftar bawaan; salin ke ${PLACES.register}/${FILE} bila perlu diubah.`;
    return { holidays: tableHolidays(readFileSync(path), FILE), note };
  }
  const note =
    `Hari libur ${year} hanya perkiraan pustaka, tanpa cuti bersama. ` +
    `Isi ${PLACES.register}/${FILE} menurut keputusan bersama tiga menteri.`;
  return { holidays: parseHolidays({ file: null, sheet: null, rows: holidayDraft(year) }), note };
}

function hoursOf(workspace: Workspace): WeekHours {
  const week = weekHours(officeSettings(workspace));
  if (week.ok) return week.hours;
  const why = `jamKerja "${week.text}", seharusnya seperti 07.30-16.00 istirahat 12.00-13.00`;
  throw new CommandFault(workspaceSentence("workspace/settings-broken", { file: PLACES.settings, why }));
}

function said(finding: CalendarFinding): SaidFinding {
  return { finding, sentence: sentenceIn(PROCEDURE_MESSAGES, finding) };
}

function textOf(finding: CalendarFinding): string {
  const { cause, remedy } = said(finding).sentence;
  return `${cause} ${remedy}`;
}
