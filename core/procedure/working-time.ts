import { addDays, type CivilDate } from "../cell/civil-date";
import { isBefore, type LocalTime } from "./local-time";
import { hoursOf, type DayHours, type Span, type WorkCalendar } from "./work-calendar";

/** Days looked ahead before a calendar counts as one that never works. */
const HORIZON_DAYS = 3660;

/** A calendar asked questions; it keeps the closed days in a set, so make it once and use it often. */
export interface WorkClock {
  /**
   * Working minutes from `from` to `to`; negative, and of the same size, when `to` is earlier. Additive:
   * elapsed(a, c) = elapsed(a, b) + elapsed(b, c).
   */
  readonly elapsed: (from: LocalTime, to: LocalTime) => number;
  /** The first moment at which `minutes` of work have passed since `from`; null when the calendar never gets there. */
  readonly after: (from: LocalTime, minutes: number) => LocalTime | null;
  /** True when the office works on `date`. */
  readonly isWorkingDay: (date: CivilDate) => boolean;
}

/** The clock of `calendar`. */
export function workClock(calendar: WorkCalendar): WorkClock {
  const closed = new Set([...calendar.holidays, ...calendar.collectiveLeave].map((day) => day.date));
  const spansOf = (date: CivilDate): readonly Span[] =>
    closed.has(date) ? [] : workSpans(hoursOf(date, calendar));
  return {
    elapsed: (from, to) =>
      isBefore(to, from) ? 0 - elapsedForward(to, from, spansOf) : elapsedForward(from, to, spansOf),
    after: (from, minutes) => momentAfter(from, minutes, spansOf),
    isWorkingDay: (date) => spansOf(date).length > 0,
  };
}

type SpansOf = (date: CivilDate) => readonly Span[];

function elapsedForward(from: LocalTime, to: LocalTime, spansOf: SpansOf): number {
  let minutes = 0;
  for (let date = from.date; date <= to.date; date = addDays(date, 1)) {
    const start = date === from.date ? from.minute : 0;
    const end = date === to.date ? to.minute : 1440;
    minutes += spansOf(date).reduce((sum, span) => sum + overlap(span, start, end), 0);
  }
  return minutes;
}

function momentAfter(from: LocalTime, minutes: number, spansOf: SpansOf): LocalTime | null {
  if (minutes <= 0) return from;
  let left = minutes;
  for (let day = 0, date = from.date; day <= HORIZON_DAYS; day += 1, date = addDays(date, 1)) {
    for (const span of spansOf(date)) {
      const start = Math.max(span.start, date === from.date ? from.minute : 0);
      const available = Math.max(0, span.end - start);
      if (left <= available) return { date, minute: start + left };
      left -= available;
    }
  }
  return null;
}

/** The hours without the breaks, in order, empty parts left out. Breaks may overlap or reach outside the hours. */
function workSpans(hours: DayHours | null): readonly Span[] {
  if (hours === null) return [];
  let spans: readonly Span[] = [{ start: hours.start, end: hours.end }];
  for (const pause of hours.breaks) spans = spans.flatMap((span) => without(span, pause));
  return spans.filter((span) => span.end > span.start);
}

function without(span: Span, pause: Span): readonly Span[] {
  if (pause.end <= span.start || pause.start >= span.end || pause.end <= pause.start) return [span];
  return [
    { start: span.start, end: Math.max(span.start, pause.start) },
    { start: Math.min(span.end, pause.end), end: span.end },
  ];
}

function overlap(span: Span, start: number, end: number): number {
  return Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
}
