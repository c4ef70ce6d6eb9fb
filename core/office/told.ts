import type { Sentence } from "../messages/sentence";

/** A value, or why there is none as a sentence with its remedy. */
export type Told<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: Sentence };

/** The outcome that has a value. */
export function told<T>(value: T): Told<T> {
  return { ok: true, value };
}

/** The outcome that has none. */
export function untold(sentence: Sentence): { readonly ok: false; readonly sentence: Sentence } {
  return { ok: false, sentence };
}
