import type { Run } from "../../run/run";
import type { Place, Placed } from "./place";

type RangeMaker = (run: Run, place: Place) => Placed;

let maker: RangeMaker | null = null;

/** Lets the classes below Range hand out ranges without importing it. */
export function provideRanges(make: RangeMaker): void {
  maker = make;
}

/** A Range at a place. */
export function rangeAt(run: Run, place: Place): Placed {
  if (maker === null) throw new Error("The Range class is not loaded.");
  return maker(run, place);
}
