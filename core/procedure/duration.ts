/** The units in which a SOP states the time of a step. */
export type DurationUnit = "menit" | "jam" | "hari" | "hari kerja";

/** One stated amount; `amount` is above 0 and has at most two decimals. */
export interface DurationPart {
  readonly amount: number;
  readonly unit: DurationUnit;
}

/** A stated time as written, e.g. `3 hari kerja` or `1 jam 30 menit`; empty when the SOP states none. */
export type Duration = readonly DurationPart[];

/** What `hari` without `kerja` counts as; a setting of the procedure. */
export type DayMeaning = "hari kerja" | "hari kalender";

/** Minutes of a working day where the agency has not set another: SOP 003 of Banggai states 480 for a day's work. */
export const MINUTES_PER_WORKING_DAY = 480;

const UNITS: readonly DurationUnit[] = ["hari kerja", "menit", "hari", "jam"];
const PART = /^(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:,(\d{1,2}))?\s*(hari\s+kerja|menit|mnt|hari|jam)\b\s*/;

/**
 * The duration written in `text`: `15`, `480 menit`, `3 Hari Kerja`, `1,5 jam`, `1 jam 30 menit`; `[]` for a blank
 * or a dash. A bare number takes `bareUnit`. null when it cannot be read, or when an amount is 0.
 */
export function parseDuration(text: string, bareUnit: DurationUnit | null): Duration | null {
  const trimmed = text.trim().toLowerCase();
  if (/^[-–—]?$/.test(trimmed)) return [];
  if (/^[\d.,]+$/.test(trimmed)) return bareUnit === null ? null : parseParts(`${trimmed} ${bareUnit}`);
  return parseParts(trimmed);
}

/** Minutes of `duration` when a working day has `minutesPerDay`; a `hari` counts as a working day here. */
export function workingMinutes(duration: Duration, minutesPerDay: number): number {
  const sum = duration.reduce((total, part) => total + part.amount * minutesOf(part.unit, minutesPerDay), 0);
  return Math.round(sum);
}

/** `duration` in Indonesian as the SOP writes it: `480 menit`, `1 jam 30 menit`, `3 hari kerja`; `–` for none. */
export function formatDuration(duration: Duration): string {
  return duration.length === 0
    ? "–"
    : duration.map((part) => `${formatAmount(part.amount)} ${part.unit}`).join(" ");
}

function parseParts(text: string): Duration | null {
  const parts: DurationPart[] = [];
  for (let rest = text.replace(/[,;+]?\s+(?:dan\s+)?(?=\d)/g, " "); rest !== "";) {
    const match = PART.exec(rest);
    if (match === null) return null;
    const part = partOf(match[1] ?? "", match[2] ?? "", match[3] ?? "");
    if (part === null || parts.some((earlier) => earlier.unit === part.unit)) return null;
    parts.push(part);
    rest = rest.slice(match[0].length);
  }
  return parts;
}

function partOf(whole: string, decimals: string, unitText: string): DurationPart | null {
  const amount = Number(`${whole.replace(/\./g, "")}.${decimals === "" ? "0" : decimals}`);
  const spelled = unitText === "mnt" ? "menit" : unitText.replace(/\s+/g, " ");
  const unit = UNITS.find((known) => known === spelled);
  return unit === undefined || amount <= 0 ? null : { amount, unit };
}

function minutesOf(unit: DurationUnit, minutesPerDay: number): number {
  if (unit === "menit") return 1;
  return unit === "jam" ? 60 : minutesPerDay;
}

/** `1.234,5`: grouped by points, with a comma and no trailing zeros. */
export function formatAmount(amount: number): string {
  const [whole = "0", decimals = ""] = amount.toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const shown = decimals.replace(/0+$/, "");
  return shown === "" ? grouped : `${grouped},${shown}`;
}
