import { formatAmount, workingMinutes } from "./duration";
import { formatHours, formatWorked } from "./duration-total";
import type { Procedure, Step } from "./procedure";

/** Which clock measures a step: the office's hours, or day and night where a SOP's hari are calendar days. */
export type MeasureClock = "working" | "calendar";

/** The mutu baku of a step in minutes of its clock, and how many such minutes a day has. */
export interface StepMeasure {
  readonly clock: MeasureClock;
  readonly standardMinutes: number;
  readonly minutesPerDay: number;
}

const MINUTES_PER_CALENDAR_DAY = 1440;

/** The measure of `step`; null when the SOP states no time for it. */
export function measureOf(step: Step, procedure: Procedure): StepMeasure | null {
  if (step.duration.length === 0) return null;
  const isCalendar =
    procedure.dayMeans === "hari kalender" && step.duration.some((part) => part.unit === "hari");
  const minutesPerDay = isCalendar ? MINUTES_PER_CALENDAR_DAY : procedure.minutesPerWorkingDay;
  const standardMinutes = workingMinutes(step.duration, minutesPerDay);
  return { clock: isCalendar ? "calendar" : "working", standardMinutes, minutesPerDay };
}

/** Minutes of a step's clock in words: `2 hari kerja 15 menit`, or `2 hari 3 jam` on the calendar clock. */
export function formatMeasured(minutes: number, measure: StepMeasure): string {
  if (measure.clock === "working") return formatWorked(minutes, measure.minutesPerDay);
  const whole = Math.max(0, Math.round(minutes));
  const days = Math.floor(whole / MINUTES_PER_CALENDAR_DAY);
  const rest = formatHours(whole % MINUTES_PER_CALENDAR_DAY);
  const parts = [days > 0 ? `${formatAmount(days)} hari` : "", rest].filter((part) => part !== "");
  return parts.length === 0 ? "0 menit" : parts.join(" ");
}
