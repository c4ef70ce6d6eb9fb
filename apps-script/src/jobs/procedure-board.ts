import { cycleBoard } from "#core/office/cycle-board";
import type { PaperBoard } from "#core/office/papers/paper-source";
import { parseLocalTime, ZONES } from "#core/procedure/local-time";
import type { LocalTime } from "#core/procedure/local-time";
import { agencyCalendar } from "./calendar";
import type { Desk } from "./desk";
import { procedureNamed } from "./procedures";

/** The board of the desk's cycle, after the procedure that the cycle or the agency follows. */
export function procedureBoardAt(desk: Desk): PaperBoard {
  const { office, register, cycle, ledger, settings } = desk;
  const procedure = procedureNamed(office.book, cycle.opening?.procedureId ?? settings.sop, register);
  const now = localNow(desk);
  const years = [...ownTimes(desk), now].map(({ date }) => Number(date.slice(0, 4)));
  const { calendar, notes } = agencyCalendar(office.book, settings, Math.min(...years), Math.max(...years));
  const { timeZone } = register.agency;
  const rows = cycleBoard({ procedure, cycle, entries: ledger.entries, timeZone, calendar, now });
  return { procedure, rows, now, notes };
}

function ownTimes({ ledger, cycle, register }: Desk): readonly LocalTime[] {
  const { offsetMinutes } = ZONES[register.agency.timeZone];
  return ledger.entries.flatMap(({ at, event }) => {
    const isOwn = "cycleId" in event && event.cycleId === cycle.cycleId;
    const time = isOwn ? parseLocalTime(at, offsetMinutes) : null;
    return time === null ? [] : [time];
  });
}

function localNow({ moment, register }: Desk): LocalTime {
  const now = parseLocalTime(moment.iso, ZONES[register.agency.timeZone].offsetMinutes);
  if (now === null) throw new Error(`${moment.iso} is no moment`);
  return now;
}
