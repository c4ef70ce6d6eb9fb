import type { CellStyle } from "../../workbook/plan";

/** What a column of a Renja table holds; it decides alignment and format. */
export type ColumnLook = "number" | "code" | "text" | "center" | "measure" | "money" | "percent" | "helper";

/**
 * One column of a printed table. `headings` are its headings from the top; neighbours that begin alike share them.
 * Its printed number is derived from its place: `numbered` "with-previous" shares the one before it.
 */
export interface PrintedColumn<Id extends string = string> {
  readonly id: Id;
  readonly headings: readonly string[];
  readonly width: number;
  readonly look: ColumnLook;
  readonly numbered: "own" | "with-previous" | "none";
  /** How the column follows from others, printed beside its number: `8+9+10+11`; it names them by their numbers. */
  readonly derivation?: (numberOf: (id: string) => number) => string;
}

/** A column that has its own number. */
export function printed<Id extends string>(
  id: Id,
  headings: readonly string[],
  width: number,
  look: ColumnLook,
): PrintedColumn<Id> {
  return { id, headings, width, look, numbered: "own" };
}

/** `column` with what it is worked out from. */
export function derived(
  column: PrintedColumn,
  derivation: NonNullable<PrintedColumn["derivation"]>,
): PrintedColumn {
  return { ...column, derivation };
}

/** A column that no one sees: the depth of each row, which the sums go by. */
export const DEPTH_COLUMN: PrintedColumn<"depth"> = {
  id: "depth",
  headings: [""],
  width: 4,
  look: "helper",
  numbered: "none",
};

/** A hidden column with what a sub kegiatan is for: `penunjang`, `urusan`, or `?` where its code is not known. */
export const PURPOSE_COLUMN: PrintedColumn<"purpose"> = {
  id: "purpose",
  headings: [""],
  width: 6,
  look: "helper",
  numbered: "none",
};

/** 0-based place of column `id`; throws RangeError when there is none. */
export function placeOf(columns: readonly PrintedColumn[], id: string): number {
  const index = columns.findIndex((column) => column.id === id);
  if (index < 0) throw new RangeError(`the table has no column ${id}`);
  return index;
}

/** The printed number of each column, null for one without; a pair has the same number twice. */
export function printedNumbers(columns: readonly PrintedColumn[]): readonly (number | null)[] {
  let last = 0;
  return columns.map(({ numbered }) => {
    if (numbered === "none") return null;
    if (numbered === "own") last += 1;
    return last;
  });
}

/** The printed number of column `id`; 0 for one without, or where there is no such column. */
export function numberOfColumn(columns: readonly PrintedColumn[], id: string): number {
  const index = columns.findIndex((column) => column.id === id);
  return printedNumbers(columns)[index] ?? 0;
}

const BODY: CellStyle = { fontSize: 8, vertical: "top", border: "thin" };

/** The look of the body cells of each kind of column. Text columns are text before anything is written. */
export const LOOK_STYLES: { readonly [L in ColumnLook]: CellStyle } = {
  number: { ...BODY, horizontal: "center", numberFormat: "0" },
  code: { ...BODY, horizontal: "left", numberFormat: "@" },
  text: { ...BODY, horizontal: "left", wrap: true, numberFormat: "@" },
  center: { ...BODY, horizontal: "center", wrap: true, numberFormat: "@" },
  measure: { ...BODY, horizontal: "right", wrap: true },
  money: { ...BODY, horizontal: "right", numberFormat: "#,##0" },
  percent: { ...BODY, horizontal: "right", numberFormat: "#,##0.00" },
  helper: { fontSize: 8, numberFormat: "0", horizontal: "center" },
};
