import { dayNumber, type CivilDate } from "#core/cell/civil-date";

/** Day number (1970-01-01 = 0) of 1899-12-30, from which serials count once February 1900 is over. */
const SERIAL_EPOCH = -25569;
const FIRST_DAY_AFTER_FALSE_LEAP = 61;

/**
 * Serial of `date` in the 1900 date system (which believes in 29 February 1900), or null before 1 January 1900,
 * where there is none.
 */
export function dateSerial(date: CivilDate): number | null {
  const days = dayNumber(date) - SERIAL_EPOCH;
  const serial = days < FIRST_DAY_AFTER_FALSE_LEAP ? days - 1 : days;
  return serial < 1 ? null : serial;
}
