import { addDays, dayNumber, parseIsoDate, type CivilDate } from "../cell/civil-date";
import type { TimeZone } from "../register/register";

/** A moment on the agency's own clock: a civil day and the minute of that day (0 to 1439). */
export interface LocalTime {
  readonly date: CivilDate;
  readonly minute: number;
}

/** The three zones of Indonesia: the name that letters print, and the minutes ahead of UTC. There is no summer time. */
export const ZONES: Readonly<
  Record<TimeZone, { readonly name: "WIB" | "WITA" | "WIT"; readonly offsetMinutes: number }>
> = {
  "Asia/Jakarta": { name: "WIB", offsetMinutes: 420 },
  "Asia/Makassar": { name: "WITA", offsetMinutes: 480 },
  "Asia/Jayapura": { name: "WIT", offsetMinutes: 540 },
};

const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2})[:.](\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The local time written in ISO `text` (seconds are dropped). A text with `Z` or an offset is moved to the zone that
 * is `zoneOffsetMinutes` ahead of UTC; a text without one already is local. null when it is no moment.
 */
export function parseLocalTime(text: string, zoneOffsetMinutes: number): LocalTime | null {
  const parts = LOCAL.exec(text.trim());
  if (parts === null) return null;
  const date = parseIsoDate(parts[1] ?? "");
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? "0")];
  if (date === null || hour > 23 || minute > 59 || second > 59) return null;
  const shift = parts[5] === undefined ? 0 : zoneOffsetMinutes - offsetOf(parts[5]);
  return shiftMinutes({ date, minute: hour * 60 + minute }, shift);
}

/** `time` moved by `minutes` on a clock that runs day and night. */
export function shiftMinutes(time: LocalTime, minutes: number): LocalTime {
  const total = time.minute + minutes;
  const days = Math.floor(total / 1440);
  return { date: addDays(time.date, days), minute: total - days * 1440 };
}

/** Minutes from `from` to `to`, day and night; negative when `to` is earlier. */
export function minutesBetween(from: LocalTime, to: LocalTime): number {
  return (dayNumber(to.date) - dayNumber(from.date)) * 1440 + to.minute - from.minute;
}

/** True when `a` is before `b`. */
export function isBefore(a: LocalTime, b: LocalTime): boolean {
  return minutesBetween(a, b) > 0;
}

/** `07.30`: the clock time as Indonesian offices write it. */
export function formatClock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}.${String(minute % 60).padStart(2, "0")}`;
}

/** `2026-11-21T07:30`: the text that `parseLocalTime` reads back. */
export function formatLocalTime(time: LocalTime): string {
  return `${time.date}T${formatClock(time.minute).replace(".", ":")}`;
}

function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}
