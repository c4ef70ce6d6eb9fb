/** A figure that a typed cell feeds. */
export type FigureRef =
  | { readonly kind: "indicator"; readonly code: string }
  | { readonly kind: "budget"; readonly unitId: string; readonly holder: string }
  | { readonly kind: "unit"; readonly unitId: string; readonly figure: "average" | "spent" }
  | { readonly kind: "total"; readonly figure: "average" | "spent" };

/** One typed cell with what it was taken for, the version it came with, and the figures it feeds. */
export interface SourceCell {
  /** Stable within a recap: `<unit>/<key>/<field>`. */
  readonly id: string;
  readonly unitId: string;
  readonly key: string;
  readonly fieldId: string;
  readonly file: string | null;
  readonly fileHash: string | null;
  readonly sheet: string;
  readonly cell: string;
  /** The text found in the cell. */
  readonly raw: string;
  /** A number, or the text of a state (`TB`, `BA: alasan`). */
  readonly value: number | string;
  readonly version: number | null;
  /** What is made of this cell; empty when it only says why there is no figure. */
  readonly feeds: readonly FigureRef[];
}

/** The id of the cell that holds `fieldId` of row `key` in the form of `unitId`. */
export function sourceId(unitId: string, key: string, fieldId: string): string {
  return `${unitId}/${key}/${fieldId}`;
}
