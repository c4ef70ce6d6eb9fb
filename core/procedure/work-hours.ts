import type { DayHours, Span } from "./work-calendar";

const SPAN = String.raw`(\d{1,2})[.:](\d{2})\s*(?:-|–|s\.?d\.?|sampai)\s*(\d{1,2})[.:](\d{2})`;
const HOURS = new RegExp(`^${SPAN}(.*)$`, "is");
const BREAK = new RegExp(`^[\\s,;(]*(?:istirahat|dan)\\s*:?\\s*${SPAN}(.*)$`, "is");

/**
 * The hours of a day written as `07.30-16.00 istirahat 12.00-13.00` (more breaks after `dan`); `"off"` for `libur`
 * and for a blank; null when it cannot be read, ends before it starts, or has a break outside the hours.
 */
export function parseDayHours(text: string): DayHours | "off" | null {
  const trimmed = text.trim();
  if (/^(libur|-|–)?$/i.test(trimmed)) return "off";
  const match = HOURS.exec(trimmed);
  const hours = match === null ? null : spanOf(match);
  const breaks = breaksOf(match?.[5] ?? "");
  if (hours === null || breaks === null) return null;
  return breaks.every((pause) => pause.start >= hours.start && pause.end <= hours.end)
    ? { ...hours, breaks }
    : null;
}

function breaksOf(text: string): readonly Span[] | null {
  const breaks: Span[] = [];
  for (let rest = text; !/^[\s,;()]*$/.test(rest);) {
    const match = BREAK.exec(rest);
    const pause = match === null ? null : spanOf(match);
    if (match === null || pause === null) return null;
    breaks.push(pause);
    rest = match[5] ?? "";
  }
  return breaks;
}

function spanOf(match: RegExpExecArray): Span | null {
  const start = minuteOf(match[1], match[2]);
  const end = minuteOf(match[3], match[4]);
  return start === null || end === null || end <= start ? null : { start, end };
}

function minuteOf(hours: string | undefined, minutes: string | undefined): number | null {
  const [hour, minute] = [Number(hours), Number(minutes)];
  const isTime = minute <= 59 && (hour <= 23 || (hour === 24 && minute === 0));
  return isTime ? hour * 60 + minute : null;
}
