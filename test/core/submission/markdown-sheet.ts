import type { Cell, SheetSnapshot } from "#core/workbook/snapshot";

/**
 * A sheet written as a markdown table: the first column gives the row number as seen, the others the cells from
 * column A on. `12` is a number, `'12` a text, `=…` a formula without a result, `#N/A` an error, nothing is nothing.
 */
export function markdownSheet(name: string, table: string): SheetSnapshot {
  const rows = table
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim()),
    )
    .filter(([first = ""]) => /^\d+$/.test(first))
    .map(([first = "", ...texts]) => ({
      rowIndex: Number(first) - 1,
      cells: texts.flatMap((text, columnIndex) => {
        const cell = cellOf(text);
        return cell === null ? [] : [{ columnIndex, cell }];
      }),
    }));
  return { name, state: "visible", rows, merges: [] };
}

function cellOf(text: string): Cell | null {
  if (text === "") return null;
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1), formula: null };
  if (text.startsWith("=")) return { kind: "blank", value: null, formula: text.slice(1) };
  if (text.startsWith("#")) return { kind: "error", value: text, formula: null };
  if (/^-?\d+(\.\d+)?$/.test(text)) {
    return { kind: "number", value: Number(text), formula: null, percent: false };
  }
  return { kind: "text", value: text, formula: null };
}
