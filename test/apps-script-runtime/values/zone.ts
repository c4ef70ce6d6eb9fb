const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** A wall-clock time as milliseconds, as if its digits were UTC. */
export type WallMs = number;

/** Offset of a time zone at an instant, in milliseconds; throws RangeError for a zone that does not exist. */
export function zoneOffsetMs(zone: string, instantMs: number): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const bucket = Math.floor(instantMs / QUARTER_MS);
  const found = known.get(bucket);
  if (found !== undefined) return found;
  const offset = computeOffset(zone, bucket * QUARTER_MS);
  known.set(bucket, offset);
  return offset;
}

/** The digits a clock in `zone` shows at an instant. */
export function toWall(zone: string, instantMs: number): WallMs {
  return instantMs + zoneOffsetMs(zone, instantMs);
}

/** The instant at which a clock in `zone` shows these digits (the later offset wins in a gap). */
export function fromWall(zone: string, wallMs: WallMs): number {
  const guess = wallMs - zoneOffsetMs(zone, wallMs);
  return wallMs - zoneOffsetMs(zone, guess);
}

function computeOffset(zone: string, instantMs: number): number {
  const parts = new Map(
    formatter(zone)
      .formatToParts(instantMs)
      .map((part) => [part.type, Number(part.value)]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wall = Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second"));
  return Math.round((wall - instantMs) / MINUTE_MS) * MINUTE_MS;
}

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(zone, made);
  return made;
}
