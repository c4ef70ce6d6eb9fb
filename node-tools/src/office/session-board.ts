import { cycleBoard } from "#core/office/cycle-board";
import { parseLocalTime, ZONES } from "#core/procedure/local-time";
import type { LocalTime } from "#core/procedure/local-time";
import type { Procedure } from "#core/procedure/procedure";
import type { BoardRow } from "#core/procedure/progress";
import { agencyCalendar } from "./agency-calendar";
import type { OfficeSession } from "./office-session";
import { procedureNamed } from "./procedures";

/** The board of a cycle: its procedure, where every step stands now, and what about the calendar is an estimate. */
export interface SessionBoard {
  readonly procedure: Procedure;
  readonly rows: readonly BoardRow[];
  readonly now: LocalTime;
  readonly notes: readonly string[];
}

/** The board of the session's cycle; `name` null is the procedure that the cycle or the agency follows. */
export function sessionBoard(session: OfficeSession, name: string | null): SessionBoard {
  const { workspace, register, cycle, ledger, settings } = session;
  const procedure = procedureNamed(workspace, name ?? cycle.opening?.procedureId ?? settings.sop, register);
  const now = localNow(session);
  const years = [...own(session), now].map(({ date }) => Number(date.slice(0, 4)));
  const { calendar, notes } = agencyCalendar(workspace, Math.min(...years), Math.max(...years));
  const { timeZone } = register.agency;
  const rows = cycleBoard({ procedure, cycle, entries: ledger.entries, timeZone, calendar, now });
  return { procedure, rows, now, notes };
}

function own({ ledger, cycle, register }: OfficeSession): readonly LocalTime[] {
  const { offsetMinutes } = ZONES[register.agency.timeZone];
  return ledger.entries.flatMap(({ at, event }) => {
    const isOwn = "cycleId" in event && event.cycleId === cycle.cycleId;
    const time = isOwn ? parseLocalTime(at, offsetMinutes) : null;
    return time === null ? [] : [time];
  });
}

function localNow({ moment, register }: OfficeSession): LocalTime {
  const now = parseLocalTime(moment.iso, ZONES[register.agency.timeZone].offsetMinutes);
  if (now === null) throw new Error(`${moment.iso} is no moment`);
  return now;
}
