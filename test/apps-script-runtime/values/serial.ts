import { fromWall, toWall } from "./zone";
import type { WallMs } from "./zone";

const DAY_MS = 86_400_000;
/** Day 0 of the spreadsheet calendar, 1899-12-30. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Spreadsheet serial of a wall-clock time. */
export function serialOfWall(wallMs: WallMs): number {
  return (wallMs - EPOCH_MS) / DAY_MS;
}

/** Wall-clock time of a serial, rounded to the millisecond. */
export function wallOfSerial(serial: number): WallMs {
  return Math.round(serial * DAY_MS) + EPOCH_MS;
}

/** Serial that a file in `zone` stores for an instant. */
export function serialOfInstant(zone: string, instantMs: number): number {
  return serialOfWall(toWall(zone, instantMs));
}

/** The instant a file in `zone` means by a serial. */
export function instantOfSerial(zone: string, serial: number): number {
  return fromWall(zone, wallOfSerial(serial));
}
