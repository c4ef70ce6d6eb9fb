import { columnIndexOf, columnLetters } from "#core/workbook/address";

const REFERENCE =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\w(.!])/g;
const CORNER = /(\$?)([A-Z]{1,3})?(\$?)(\d+)?/;

/** The formula as it reads after being copied `rows` down and `columns` to the right. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return eachReference(formula, (_sheet, reference) => {
    const moved = reference.split(":").map((corner) => movedCorner(corner, rows, columns));
    return moved.includes(null) ? "#REF!" : moved.join(":");
  });
}

/** The formula after rows or columns came into (or left, when `count` is negative) the sheet `shifted`. */
export function shiftedFormula(
  formula: string,
  home: string,
  shifted: string,
  axis: "row" | "column",
  at: number,
  count: number,
): string {
  return eachReference(formula, (sheet, reference) => {
    if ((sheet ?? home) !== shifted) return reference;
    const corners = reference.split(":");
    const moved = corners.map((corner, index) => shiftedCorner(corner, axis, at, count, index === 1));
    return moved.includes(null) ? "#REF!" : moved.join(":");
  });
}

/** The formula after a sheet got another name. */
export function renamedFormula(formula: string, from: string, to: string): string {
  const quoted = /^[A-Za-z_]\w*$/.test(to) ? to : `'${to.replace(/'/g, "''")}'`;
  return formula.replace(
    /("(?:[^"]|"")*")|('(?:[^']|'')+'|[A-Za-z_][\w.]*)!/g,
    (all, text?: string, sheet?: string) =>
      text === undefined && sheet !== undefined && unquoted(sheet) === from ? `${quoted}!` : all,
  );
}

function eachReference(
  formula: string,
  replace: (sheet: string | null, reference: string) => string,
): string {
  return formula.replace(
    REFERENCE,
    (all: string, text?: string, sheet?: string, reference?: string, offset?: number) => {
      if (text !== undefined || reference === undefined) return all;
      if (sheet === undefined && /[\w$.]/.test(formula.charAt((offset ?? 0) - 1))) return all;
      return (sheet ?? "") + replace(sheet === undefined ? null : unquoted(sheet.slice(0, -1)), reference);
    },
  );
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}

function movedCorner(corner: string, rows: number, columns: number): string | null {
  const [, fixedColumn = "", letters, fixedRow = "", digits] = CORNER.exec(corner) ?? [];
  const column =
    letters === undefined ? null : (columnIndexOf(letters) ?? 0) + (fixedColumn === "$" ? 0 : columns);
  const row = digits === undefined ? null : Number(digits) + (fixedRow === "$" ? 0 : rows);
  if ((column !== null && column < 0) || (row !== null && row < 1)) return null;
  return spell(fixedColumn, column, fixedRow, row);
}

function shiftedCorner(
  corner: string,
  axis: "row" | "column",
  at: number,
  count: number,
  isEnd: boolean,
): string | null {
  const [, fixedColumn = "", letters, fixedRow = "", digits] = CORNER.exec(corner) ?? [];
  const column = letters === undefined ? null : (columnIndexOf(letters) ?? 0);
  const row = digits === undefined ? null : Number(digits) - 1;
  const index = axis === "row" ? row : column;
  if (index === null) return corner;
  const moved = shiftedIndex(index, at, count, isEnd);
  if (moved === null) return null;
  return spell(
    fixedColumn,
    axis === "column" ? moved : column,
    fixedRow,
    (axis === "row" ? moved : (row ?? 0)) + 1,
  );
}

function shiftedIndex(index: number, at: number, count: number, isEnd: boolean): number | null {
  if (index < at) return index;
  if (count >= 0) return index + count;
  if (index >= at - count) return index + count;
  return isEnd && at > 0 ? at - 1 : null;
}

function spell(fixedColumn: string, column: number | null, fixedRow: string, row: number | null): string {
  return `${fixedColumn}${column === null ? "" : columnLetters(column)}${fixedRow}${row ?? ""}`;
}
