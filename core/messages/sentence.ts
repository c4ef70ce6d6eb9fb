import type { FindingOf, Place } from "../validation/finding";

/** A finding in words: what is wrong (with its place in the sentence), and what to do about it. */
export interface Sentence {
  readonly cause: string;
  readonly remedy: string;
}

/** One sentence maker per finding code of the union `F`; a missing one does not compile. */
export type Messages<F extends FindingOf<string, object>> = {
  readonly [C in F["code"]]: (values: Extract<F, { readonly code: C }>["values"], place: Place) => Sentence;
};

/** `Kolom "Realisasi TW II" di lembar "Isian"`, as far as the parts are known; "Berkas ini" when none is. */
export function whereText(place: Place): string {
  if (place.column !== null && place.sheet !== null)
    return `Kolom "${place.column}" di lembar "${place.sheet}"`;
  if (place.column !== null) return `Kolom "${place.column}"`;
  if (place.sheet !== null) return `Lembar "${place.sheet}"`;
  return place.file === null ? "Berkas ini" : `Berkas "${place.file}"`;
}

/** `berkas.xlsx [baris 7, sel F7]`, as far as the parts are known; the empty text when nothing is. */
export function placeLabel(place: Place): string {
  const spot = [
    place.rowNumber === null ? null : `baris ${place.rowNumber}`,
    place.cell === null ? null : `sel ${place.cell}`,
  ].filter((part) => part !== null);
  const bracket = spot.length === 0 ? null : `[${spot.join(", ")}]`;
  return [place.file, bracket].filter((part) => part !== null).join(" ");
}
