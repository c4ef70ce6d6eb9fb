import { formatAmount, type Duration, type DurationUnit } from "./duration";

/**
 * The stated times of several steps added up without converting days into minutes, because a SOP does not say how
 * long a day is. `minutesOnly` is true when every part was stated in menit: the sum is then printed in menit too.
 */
export interface DurationTotal {
  readonly workingDays: number;
  readonly days: number;
  readonly minutes: number;
  readonly minutesOnly: boolean;
}

/** The sum of `durations`; steps without a stated time add nothing. */
export function totalOf(durations: readonly Duration[]): DurationTotal {
  const parts = durations.flat();
  const sumOf = (unit: DurationUnit): number =>
    parts.filter((part) => part.unit === unit).reduce((sum, part) => sum + part.amount, 0);
  return {
    workingDays: sumOf("hari kerja"),
    days: sumOf("hari"),
    minutes: Math.round(sumOf("jam") * 60 + sumOf("menit")),
    minutesOnly: parts.every((part) => part.unit === "menit"),
  };
}

/** True when both totals state the same time, however it was written. */
export function sameTotal(a: DurationTotal, b: DurationTotal): boolean {
  return a.workingDays === b.workingDays && a.days === b.days && a.minutes === b.minutes;
}

/** `2.055 menit`, `7 hari + 12 jam 5 menit`, `13 hari kerja + 2 jam 15 menit`; `0 menit` for nothing. */
export function formatTotal(total: DurationTotal): string {
  const parts = [
    total.workingDays > 0 ? `${formatAmount(total.workingDays)} hari kerja` : "",
    total.days > 0 ? `${formatAmount(total.days)} hari` : "",
    formatMinutePart(total),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "0 menit" : parts.join(" + ");
}

function formatMinutePart(total: DurationTotal): string {
  if (total.minutesOnly) return total.minutes > 0 ? `${formatAmount(total.minutes)} menit` : "";
  return formatHours(total.minutes);
}

/** Whole minutes as `12 jam 5 menit`; the empty text for 0. */
export function formatHours(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${formatAmount(hours)} jam` : "", rest > 0 ? `${rest} menit` : ""]
    .filter((part) => part !== "")
    .join(" ");
}

/** Worked minutes in words, days first: `2 hari kerja 1 jam 5 menit`; `0 menit` for none. Below 0 counts as 0. */
export function formatWorked(minutes: number, minutesPerDay: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const days = Math.floor(whole / minutesPerDay);
  const parts = [days > 0 ? `${formatAmount(days)} hari kerja` : "", formatHours(whole % minutesPerDay)];
  const text = parts.filter((part) => part !== "").join(" ");
  return text === "" ? "0 menit" : text;
}
