import { parseCode } from "../code/parse-code";
import { cellText } from "../register/cell-text";
import { cellAt } from "../register/register-tables";
import type { TableRow } from "../register/register-tables";

/** The columns of a table without a heading that names them; `firstRow` is the place of its first code in the rows. */
export interface GuessedColumns {
  readonly code: number;
  readonly name: number | null;
  readonly firstRow: number;
}

const ROWS_LOOKED_AT = 300;
const LEAST_SHARE = 0.5;

/** The column most of whose cells are codes, and the column of the longest texts right of it; null without codes. */
export function guessColumns(rows: readonly TableRow[]): GuessedColumns | null {
  const sample = rows.slice(0, ROWS_LOOKED_AT);
  const columns = [...new Set(sample.flatMap(({ cells }) => cells.map(({ columnIndex }) => columnIndex)))];
  const scored = columns.map((column) => ({ column, ...codeShare(sample, column) }));
  const best = [...scored].sort((a, b) => b.deep - a.deep || b.share - a.share || a.column - b.column)[0];
  if (best === undefined || best.deep === 0 || best.share < LEAST_SHARE) return null;
  const firstRow = sample.findIndex((row) => isCode(cellText(cellAt(row, best.column))));
  return { code: best.column, name: longestRightOf(sample, best.column), firstRow };
}

/** Share of filled cells that are codes, and how many of them reach below an urusan (a running number looks like one). */
function codeShare(rows: readonly TableRow[], column: number): { share: number; deep: number } {
  const texts = rows.map((row) => cellText(cellAt(row, column))).filter((text) => text !== "");
  const codes = texts.filter(isCode);
  const deep = codes.filter((text) => /^'?[\dX]\s*[.,-]/i.test(text)).length;
  return { share: texts.length === 0 ? 0 : codes.length / texts.length, deep };
}

function isCode(text: string): boolean {
  return text !== "" && parseCode(text, { agencyField: null }).kind === "value";
}

function longestRightOf(rows: readonly TableRow[], code: number): number | null {
  const lengths = new Map<number, number>();
  for (const { cells } of rows)
    for (const { columnIndex, cell } of cells) {
      if (columnIndex <= code || cell.kind !== "text") continue;
      lengths.set(columnIndex, (lengths.get(columnIndex) ?? 0) + cell.value.length);
    }
  const best = [...lengths].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return best === undefined || best[1] === 0 ? null : best[0];
}
