import type { CivilDate } from "../cell/civil-date";
import { dateOfDayNumber } from "../cell/civil-date";
import type { TimeZone } from "../register/register";

/** Hours ahead of UTC of the three zones; Indonesia has no summer time. */
const OFFSET_HOURS: { readonly [Z in TimeZone]: number } = {
  "Asia/Jakarta": 7,
  "Asia/Makassar": 8,
  "Asia/Jayapura": 9,
};

/** A moment as the agency's clock shows it. */
export interface AgencyMoment {
  /** ISO 8601 with seconds and offset, e.g. `2026-01-05T09:30:00+07:00`. */
  readonly iso: string;
  readonly day: CivilDate;
}

/** The moment `epochMs` (milliseconds since 1970, UTC) on the clock of `timeZone`. */
export function agencyMoment(epochMs: number, timeZone: TimeZone): AgencyMoment {
  const hours = OFFSET_HOURS[timeZone];
  const localSeconds = Math.floor(epochMs / 1000) + hours * 3600;
  const day = dateOfDayNumber(Math.floor(localSeconds / 86_400));
  const seconds = ((localSeconds % 86_400) + 86_400) % 86_400;
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const time = clock.map((part) => String(part).padStart(2, "0")).join(":");
  return { iso: `${day}T${time}+0${hours}:00`, day };
}
