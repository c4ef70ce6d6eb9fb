import type { IndicatorJson, RecapJson, TotalJson, UnitJson } from "./recap-json";
import { recapToJson } from "./recap-json";
import type { Recap } from "./recap";

/**
 * The part of a recap that rests on approved submissions, the register and the profile alone: what an edition
 * freezes and a verification rebuilds. Neither the edition's name nor what unapproved units do meanwhile is in it.
 */
export interface RecapContent {
  readonly siklus: string;
  readonly profil: string;
  readonly total: TotalJson;
  readonly unit: readonly UnitJson[];
  readonly indikator: readonly IndicatorJson[];
}

/** The frozen part of `recap`, to be hashed as canonical JSON. */
export function recapContent(recap: Recap): RecapContent {
  const { siklus, profil, total, unit, indikator }: RecapJson = recapToJson(recap);
  const counted = new Set(recap.units.filter((each) => each.counted).map(({ id }) => id));
  return { siklus, profil, total, unit: unit.filter(({ id }) => counted.has(id)), indikator };
}
