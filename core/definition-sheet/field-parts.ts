import type { Field } from "../form/definition";
import type { Place } from "../validation/finding";
import type { ColumnKey } from "./sheet-columns";

/** A column of the form as the author wrote it, its titles and words understood, its expressions not yet read. */
export interface AuthoredField {
  readonly id: string;
  readonly label: string;
  /** True when the author typed the id. */
  readonly isIdTyped: boolean;
  /** The column without its expressions; null when it has a fault that leaves it without a meaning. */
  readonly field: Field | null;
  /** Expressions as typed, by the part of the definition that they are. */
  readonly expressions: readonly AuthoredExpression[];
  /** Title in brackets in the column Satuan: the satuan stands in that column, row by row. */
  readonly measureFrom: string | null;
  /** Title in brackets after a list of codes: its choices are those under what is chosen there. */
  readonly parentTitle: string | null;
  /** True when the sum of the column stands above the table of the form. */
  readonly isSummedLive: boolean;
  readonly place: (key: ColumnKey | null) => Place;
}

/** An expression as typed, and where. */
export interface AuthoredExpression {
  readonly part: "required" | "asked" | "onlyWhen" | "formula";
  readonly key: ColumnKey;
  readonly typed: string;
}
