import { roundHalfUp } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import type { Profile } from "./profile";

/**
 * The predikat of `percent` on the profile's scale. Bands are half-open (their lower limit is inside) and are
 * compared with the value rounded half up to the profile's decimals: 90,995 is 91,00 and so Sangat Tinggi.
 */
export function rating(percent: Decimal, profile: Profile): string {
  const rounded = roundHalfUp(percent, profile.decimals);
  const band = profile.bands.find(({ atLeast }) => atLeast === null || rounded.gte(atLeast));
  if (band === undefined) throw new RangeError(`profile ${profile.id} has no band for ${rounded.toFixed()}`);
  return band.rating;
}
