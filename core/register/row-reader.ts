import { parseDate } from "../cell/parse-date";
import type { Place, Severity } from "../validation/finding";
import type { Cell } from "../workbook/snapshot";
import { cellText } from "./cell-text";
import type { FoundColumn, MatchedTable } from "./match-columns";
import { nearMiss } from "./near-miss";
import type { RegisterFinding } from "./register-finding";
import { cellAt, isBlankCell } from "./register-tables";
import type { TableRow } from "./register-tables";
import { rowPlace } from "./table-place";

/** The part of a finding that a rule decides; the reader adds the place. */
export type FindingBody<F extends RegisterFinding = RegisterFinding> = F extends RegisterFinding
  ? Pick<F, "code" | "values">
  : never;

/**
 * Reads one record column by column and gathers what is wrong with it. A record `isLeftOut` once an error was
 * gathered, or a required column does not exist in its table (which is a finding of the table).
 */
export interface RowReader {
  readonly rowNumber: number;
  /** Where the record is. */
  readonly place: () => Place;
  /** The text of a cell; "" for a blank one, an absent column, or a spreadsheet's error value (a finding). */
  readonly text: (column: string) => string;
  /** As `text`; blank is an error. */
  readonly required: (column: string) => string;
  /** As `text` for codes, ids and numbers that must not be counted with: a cell that lost digits is an error. */
  readonly code: (column: string) => string;
  /** As `code`; blank is an error. */
  readonly requiredCode: (column: string) => string;
  /** An ISO day, or null when blank or unreadable (an error). */
  readonly date: (column: string) => string | null;
  /** One of `words` by `parse`; null when blank (an error unless optional) or unknown (an error). */
  readonly choice: <T extends string>(
    column: string,
    allowed: readonly T[],
    parse: (text: string) => T | null,
  ) => T | null;
  readonly cell: (column: string) => Cell;
  readonly report: (column: string | null, severity: Severity, body: FindingBody) => void;
  readonly isLeftOut: () => boolean;
  readonly findings: () => readonly RegisterFinding[];
}

/** A number in the spelling of a spreadsheet that gave up digits: `1,96612E+17`. */
const EXPONENT = /^\d([.,]\d+)?E\+?\d+$/i;

/** The reader of `row`, whose stray cells are already reported. */
export function rowReader(matched: MatchedTable, row: TableRow): RowReader {
  const findings: RegisterFinding[] = [];
  const brokenColumns = new Set<string>();
  let isLeftOut = false;

  const columnOf = (column: string): FoundColumn | null => matched.columns.get(column) ?? null;
  const cell = (column: string): Cell => cellAt(row, columnOf(column)?.columnIndex ?? -1);

  const report: RowReader["report"] = (column, severity, body) => {
    const place = rowPlace(matched.table, row.rowNumber, column === null ? null : columnOf(column));
    findings.push({ ...body, severity, place });
    if (severity === "error") isLeftOut = true;
  };

  const text: RowReader["text"] = (column) => {
    const value = cell(column);
    if (value.kind !== "error") return cellText(value);
    if (!brokenColumns.has(column))
      report(column, "error", { code: "register/cell-error", values: { found: value.value } });
    brokenColumns.add(column);
    return "";
  };

  const orMissing = (column: string, value: string): string => {
    if (value !== "") return value;
    if (columnOf(column) === null) isLeftOut = true;
    else if (cell(column).kind !== "error")
      report(column, "error", { code: "register/value-missing", values: { column } });
    return "";
  };

  const code: RowReader["code"] = (column) => {
    const value = cell(column);
    const found = text(column);
    const isDamaged =
      value.kind === "date" ||
      (value.kind === "number" && !Number.isSafeInteger(value.value)) ||
      EXPONENT.test(found);
    if (isDamaged) report(column, "error", { code: "register/code-damaged", values: { found } });
    else if (value.kind === "number")
      report(column, "note", { code: "register/number-as-text", values: { found } });
    return found;
  };

  const date: RowReader["date"] = (column) => {
    const value = cell(column);
    if (value.kind === "date") return value.value;
    const parsed = parseDate(text(column));
    if (parsed.kind === "value") return parsed.date;
    if (parsed.kind === "fault") {
      const { text: found, suggestion } = parsed;
      report(column, "error", { code: "register/date-unreadable", values: { found, suggestion } });
    }
    return null;
  };

  const choice: RowReader["choice"] = (column, allowed, parse) => {
    const found = orMissing(column, text(column));
    const chosen = found === "" ? null : parse(found);
    if (chosen !== null || found === "") return chosen;
    const suggestion = nearMiss(found, allowed);
    report(column, "error", { code: "register/choice-unknown", values: { found, allowed, suggestion } });
    return null;
  };

  reportStrayCells(matched, row, report);
  return {
    rowNumber: row.rowNumber,
    place: () => rowPlace(matched.table, row.rowNumber),
    text,
    required: (column) => orMissing(column, text(column)),
    code,
    requiredCode: (column) => orMissing(column, code(column)),
    date,
    choice,
    cell,
    report,
    isLeftOut: () => isLeftOut,
    findings: () => findings,
  };
}

/**
 * Values beside the table. In a CSV they mean that a value holds an unquoted separator and everything after it has
 * moved, so the record is left out; a short CSV record is read with blanks, as Excel leaves trailing ones away.
 */
function reportStrayCells(matched: MatchedTable, row: TableRow, report: RowReader["report"]): void {
  const stray = row.cells.find(
    ({ columnIndex, cell }) => !isBlankCell(cell) && !matched.headerIndexes.has(columnIndex),
  );
  const isCsv = matched.table.sheet === null;
  if (stray !== undefined)
    report(null, isCsv ? "error" : "note", {
      code: "register/value-outside",
      values: { found: cellText(stray.cell) },
    });
  const expected = Math.max(...matched.headerIndexes) + 1;
  if (isCsv && row.cells.length < expected)
    report(null, "note", { code: "register/row-short", values: { found: row.cells.length, expected } });
}
