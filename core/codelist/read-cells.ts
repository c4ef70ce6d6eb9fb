import { partsOf } from "../cell/civil-date";
import { cellText } from "../register/cell-text";
import { cellAt } from "../register/register-tables";
import type { TableRow } from "../register/register-tables";
import type { ListColumns } from "./list-columns";

/** One code as it stands in a row, with the name beside it. `damaged` tells that the program made a date of it. */
export interface TypedCode {
  readonly text: string;
  readonly name: string;
  readonly damaged: boolean;
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
  });
  const codesOf = (row: TableRow): readonly TypedCode[] => {
    if (place.kind === "one") return [typed(row, place.column, place.name)];
    if (place.kind === "levels")
      return place.levels
        .map(({ code, name }) => typed(row, code, name))
        .filter(({ text, name }) => text !== "" || name !== "");
    above = joinedParts(
      place.columns.map((column) => optional(row, column)),
      above,
    );
    return [{ text: above.join("."), name: optional(row, place.name), damaged: false }];
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

/** The parts of a row up to its last filled one, blank ones before that taken from above; none when all are blank. */
function joinedParts(parts: readonly string[], above: readonly string[]): readonly string[] {
  const last = parts.reduce((found, part, index) => (part === "" ? found : index), -1);
  return parts.slice(0, last + 1).map((part, index) => (part === "" ? (above[index] ?? "") : part));
}
