import { NOWHERE } from "../validation/finding";
import type { RegisterTable, TableRow } from "../register/register-tables";
import { isBlankCell } from "../register/register-tables";
import { rowPlace, tablePlace } from "../register/table-place";
import { buildList } from "./build-list";
import type { CodeList } from "./code-entry";
import type { CodelistFinding } from "./codelist-finding";
import { findListColumns } from "./list-columns";
import type { ListColumns } from "./list-columns";
import { parseRows } from "./parse-rows";
import { rowReaderOf } from "./read-cells";

/** The codes of a table, and everything that is odd about it. */
export interface CodeImport {
  readonly list: CodeList;
  readonly findings: readonly CodelistFinding[];
  /** Rows that gave a code, and rows that were refused; headings repeated inside the table are in neither. */
  readonly rowsRead: number;
  readonly rowsRefused: number;
}

/**
 * The agency's code list from a table as agencies have it: titles and blank rows above or between, codes in one
 * column, in parts, or a column a level, with or without a heading. What has only one meaning is put right and told
 * once for each sort; what has not is refused with its row, and near codes are offered. Findings: `codelist/`.
 * Never throws.
 */
export function importCodes(table: RegisterTable): CodeImport {
  const rows = table.rows.filter((row) => row.cells.some(({ cell }) => !isBlankCell(cell)));
  const columns = findListColumns(rows);
  if (columns === null) return withoutCodes(table);
  const read = rowReaderOf(columns);
  const parsed = parseRows(rows.slice(columns.headerIndex + 1).map(read));
  const built = buildList(parsed, table);
  return {
    list: built.list,
    findings: [...guessed(columns, rows, table), ...built.findings],
    rowsRead: parsed.accepted.length,
    rowsRefused: parsed.refused.length,
  };
}

function withoutCodes(table: RegisterTable): CodeImport {
  const finding: CodelistFinding = {
    code: "codelist/no-codes",
    severity: "error",
    place: tablePlace(table),
    values: {},
  };
  return { list: { entries: [] }, findings: [finding], rowsRead: 0, rowsRefused: 0 };
}

/** A note with the letters of the columns that were taken for code and name, when no heading said so. */
function guessed(
  columns: ListColumns,
  rows: readonly TableRow[],
  table: RegisterTable,
): readonly CodelistFinding[] {
  if (!columns.guessed || columns.place.kind !== "one") return [];
  const first = rows[columns.headerIndex + 1];
  const label = (column: number): string => `ke-${column + 1}`;
  const { column, name } = columns.place;
  return [
    {
      code: "codelist/columns-guessed",
      severity: "note",
      place: first === undefined ? NOWHERE : rowPlace(table, first.rowNumber),
      values: { code: label(column), name: name === null ? null : label(name) },
    },
  ];
}
