import type { PersonOptions } from "./verb-kit";
import { placeOf } from "./verb-kit";

/** Place and person of a verb that somebody decides. */
export function givenBy(
  folder: string,
  o: PersonOptions,
): { readonly folder: string; readonly cycle: string | null; readonly who: string | null } {
  return { ...placeOf(folder, o), who: o.oleh ?? null };
}

/** Place, person and edition of a verb about one edition. */
export function aboutEdition(folder: string, edition: string | undefined, o: PersonOptions) {
  return { ...givenBy(folder, o), edition: edition ?? null };
}

/** Options that carry one reason. */
export interface ReasonOptions extends PersonOptions {
  readonly alasan: string;
}

/** Options that carry one note. */
export interface NoteOptions extends PersonOptions {
  readonly catatan?: string;
}

/** Options that choose which units a table shows. */
export interface UnitFlags {
  readonly unit?: string[];
  readonly keadaan?: string[];
  readonly terlambat?: true;
}
