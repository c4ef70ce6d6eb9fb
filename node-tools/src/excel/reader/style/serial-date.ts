import { dateOfDayNumber, type CivilDate } from "#core/cell/civil-date";

/** A civil day and the second of it, 0 to 86399. */
export interface DayTime {
  readonly value: CivilDate;
  readonly secondsOfDay: number;
}

const SECONDS_A_DAY = 86_400;
/** Day numbers (1970-01-01 is 0) of what serial 0 stands for. */
const DAY_BEFORE_1900 = -25_568;
const DAY_1904 = -24_107;
/** 31 December 9999 in the 1900 system. */
const LAST_SERIAL_1900 = 2_958_465;
const LAST_SERIAL_1904 = LAST_SERIAL_1900 - 1_462;
/** Spreadsheets count a 29 February 1900, which the calendar does not have. */
const FALSE_LEAP_DAY = 60;

/**
 * The day a serial number shows, rounded to a second, or null when it is none: before the system's first day, after
 * the year 9999, or the 29 February 1900 that only spreadsheets know.
 */
export function serialDate(serial: number, uses1904: boolean): DayTime | null {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const dayNumber = uses1904 ? dayNumber1904(day) : dayNumber1900(day);
  if (dayNumber === null) return null;
  return { value: dateOfDayNumber(dayNumber), secondsOfDay: seconds - day * SECONDS_A_DAY };
}

function dayNumber1904(day: number): number | null {
  return day >= 0 && day <= LAST_SERIAL_1904 ? DAY_1904 + day : null;
}

function dayNumber1900(day: number): number | null {
  if (!(day >= 1 && day <= LAST_SERIAL_1900) || day === FALSE_LEAP_DAY) return null;
  return DAY_BEFORE_1900 + (day < FALSE_LEAP_DAY ? day : day - 1);
}
