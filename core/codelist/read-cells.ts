import { partsOf } from "../cell/civil-date";
import { cellText } from "../register/cell-text";
import { cellAt } from "../register/register-tables";
import type { TableRow } from "../register/register-tables";
import { fullPart, joinedParts } from "./code-parts";
import type { ListColumns } from "./list-columns";

/** One code as it stands in a row, with the name beside it. `damaged` tells that the program made a date of it. */
export interface TypedCode {
  readonly text: string;
  readonly name: string;
  readonly damaged: boolean;
  /** A leading or last zero that a part of its own column lacked was given back. */
  readonly padded: boolean;
}

/** What one row of a table of codes says; more than one code in a wide table, one (perhaps blank) elsewhere. */
export interface CodeRow {
  readonly rowNumber: number;
  readonly codes: readonly TypedCode[];
  readonly indicator: string;
  readonly measure: string;
}

/**
 * Reads rows one after the other. In a table of parts the upper parts that a row leaves blank are those of the row
 * above, as merged cells are printed; so the reader must see the rows in their order.
 */
export function rowReaderOf({ place, indicator, measure }: ListColumns): (row: TableRow) => CodeRow {
  let above: readonly string[] = [];
  const optional = (row: TableRow, column: number | null): string =>
    column === null ? "" : cellText(cellAt(row, column));
  const typed = (row: TableRow, column: number, name: number | null): TypedCode => ({
    ...codeText(row, column),
    name: optional(row, name),
    padded: false,
  });
  const codesOf = (row: TableRow): readonly TypedCode[] => {
    if (place.kind === "one") return [typed(row, place.column, place.name)];
    if (place.kind === "levels")
      return place.levels
        .map(({ code, name }) => typed(row, code, name))
        .filter(({ text, name }) => text !== "" || name !== "");
    const own = place.columns.map((column) => optional(row, column));
    const full = place.columns.map((column) => fullPart(cellAt(row, column), place.segments.get(column)));
    above = joinedParts(full, above);
    const padded = full.some((part, index) => part !== own[index]);
    return [{ text: above.join("."), name: optional(row, place.name), damaged: false, padded }];
  };
  return (row) => ({
    rowNumber: row.rowNumber,
    codes: codesOf(row),
    indicator: optional(row, indicator),
    measure: optional(row, measure),
  });
}

/** A date in a code column was `5.01.02` once: day, month and year are its segments. */
function codeText(row: TableRow, column: number): { text: string; damaged: boolean } {
  const cell = cellAt(row, column);
  if (cell.kind !== "date") return { text: cellText(cell), damaged: false };
  const [year, month, day] = partsOf(cell.value);
  const two = (part: number): string => String(part % 100).padStart(2, "0");
  return { text: `${day}.${two(month)}.${two(year)}`, damaged: true };
}
