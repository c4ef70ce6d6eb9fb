import type { RefusalCode, RefusalValues } from "../cycle/refusal";
import type { Sentence } from "./sentence";

/** The name of a unit for sentences; give the id back where none is known. */
export type UnitNamer = (unitId: string) => string;

/** One sentence maker for each of the refusal codes `C`; a missing one does not compile. */
export type RefusalSentences<C extends RefusalCode> = {
  readonly [K in C]: (values: RefusalValues[K], nameOf: UnitNamer) => Sentence;
};

/** Names in a row: `Sekretariat, Bidang Ekonomi`. */
export function listOf(names: readonly string[]): string {
  return names.join(", ");
}
