import type { CivilDate } from "../cell/civil-date";
import { civilDateOf } from "../cell/civil-date";
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
  const local = new Date(epochMs + hours * 3_600_000).toISOString().slice(0, 19);
  const [year, month, date] = local.slice(0, 10).split("-").map(Number);
  const day = civilDateOf(year ?? 0, month ?? 0, date ?? 0);
  if (day === null) throw new RangeError(`${epochMs} is no moment of the calendar`);
  return { iso: `${local}+0${hours}:00`, day };
}
