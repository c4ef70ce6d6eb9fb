import { dayNumber, type CivilDate } from "../cell/civil-date";

/** Part of a day in minutes from midnight, `start` inside and `end` outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The hours of one working day; breaks lie inside the hours and do not count as work. */
export interface DayHours extends Span {
  readonly breaks: readonly Span[];
}

/** Hours of the week, Monday first; null for a day without work. */
export type WeekHours = readonly [
  DayHours | null,
  DayHours | null,
  DayHours | null,
  DayHours | null,
  DayHours | null,
  DayHours | null,
  DayHours | null,
];

/** Other hours in a stretch of days (Ramadan), both ends included. */
export interface SpecialPeriod {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly name: string;
  readonly hours: WeekHours;
}

/** A day on which the office is closed. */
export interface OffDay {
  readonly date: CivilDate;
  readonly name: string;
}

/** When an agency works. Where two special periods overlap, the first one holds. */
export interface WorkCalendar {
  readonly hours: WeekHours;
  readonly periods: readonly SpecialPeriod[];
  /** Libur nasional and libur daerah. */
  readonly holidays: readonly OffDay[];
  /** Cuti bersama. */
  readonly collectiveLeave: readonly OffDay[];
}

const clock = (hour: number, minute: number): number => hour * 60 + minute;
const NOON_BREAK: Span = { start: clock(12, 0), end: clock(13, 0) };
const FRIDAY_BREAK: Span = { start: clock(11, 30), end: clock(13, 0) };
const ORDINARY: DayHours = { start: clock(7, 30), end: clock(16, 0), breaks: [NOON_BREAK] };
const FRIDAY: DayHours = { start: clock(7, 30), end: clock(16, 30), breaks: [FRIDAY_BREAK] };

/**
 * 37 jam 30 menit over five days from 07.30, breaks of 60 minutes and 90 on Friday (Perpres 21/2023). The head of
 * each agency sets its own hours: this is where to start, not what holds everywhere.
 */
export const DEFAULT_WEEK_HOURS: WeekHours = [ORDINARY, ORDINARY, ORDINARY, ORDINARY, FRIDAY, null, null];

/** The default hours and not one holiday. */
export const BARE_CALENDAR: WorkCalendar = {
  hours: DEFAULT_WEEK_HOURS,
  periods: [],
  holidays: [],
  collectiveLeave: [],
};

/** Day of the week of `date`: 0 is Monday, 6 is Sunday. */
export function weekdayIndex(date: CivilDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** Hours of `date` by the week alone, holidays not looked at; null for a day without work. */
export function hoursOf(date: CivilDate, calendar: WorkCalendar): DayHours | null {
  const period = calendar.periods.find((each) => each.from <= date && date <= each.until);
  return (period?.hours ?? calendar.hours)[weekdayIndex(date)] ?? null;
}
