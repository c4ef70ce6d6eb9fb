import type { CellStyle } from "#core/workbook/plan";
import { needsPlainText } from "./cell-values";
import type { FoldedSheet } from "./fold-sheet";

type Range = GoogleAppsScript.Spreadsheet.Range;

const VERTICAL = { top: "top", middle: "middle", bottom: "bottom" } as const;

/**
 * Number formats of the whole sheet in one call, before any value: text columns and every text that could be taken for
 * a number, day or formula are plain text; a formula never is, since it would then be shown instead of worked out.
 */
export function writeNumberFormats(range: Range, folded: FoldedSheet): void {
  const formats = folded.cells.map((row, rowIndex) =>
    row.map((cell, columnIndex): string => {
      const planned = folded.styles[rowIndex]?.[columnIndex]?.numberFormat ?? "General";
      if (needsPlainText(cell)) return "@";
      const isLive = typeof cell === "object" && cell !== null && cell.kind !== "date";
      if (isLive && planned === "@") return "General";
      const isDay = typeof cell === "object" && cell !== null && cell.kind === "date";
      return isDay && !/[dmy]/i.test(planned) ? "dd/mm/yyyy" : planned;
    }),
  );
  range.setNumberFormats(formats);
}

/** One property of the look: its value in a cell that sets it, else the sheet's own; and the call that writes a grid. */
interface Look {
  readonly value: (style: CellStyle) => string | number | boolean | undefined;
  readonly otherwise: string | number | boolean | null;
  readonly write: (range: Range, grid: never) => Range;
}

const LOOKS: readonly Look[] = [
  {
    value: ({ fill }) => (fill === undefined ? undefined : `#${fill}`),
    otherwise: null,
    write: (range, grid) => range.setBackgrounds(grid),
  },
  {
    value: ({ color }) => (color === undefined ? undefined : `#${color}`),
    otherwise: null,
    write: (range, grid) => range.setFontColors(grid),
  },
  {
    value: ({ bold }) => (bold === undefined ? undefined : bold ? "bold" : "normal"),
    otherwise: "normal",
    write: (range, grid) => range.setFontWeights(grid),
  },
  {
    value: ({ italic }) => (italic === undefined ? undefined : italic ? "italic" : "normal"),
    otherwise: "normal",
    write: (range, grid) => range.setFontStyles(grid),
  },
  { value: ({ fontSize }) => fontSize, otherwise: 10, write: (range, grid) => range.setFontSizes(grid) },
  {
    value: ({ horizontal }) => horizontal,
    otherwise: null,
    write: (range, grid) => range.setHorizontalAlignments(grid),
  },
  {
    value: ({ vertical }) => (vertical === undefined ? undefined : VERTICAL[vertical]),
    otherwise: "bottom",
    write: (range, grid) => range.setVerticalAlignments(grid),
  },
  { value: ({ wrap }) => wrap, otherwise: false, write: (range, grid) => range.setWraps(grid) },
];

/** Fills, letters, alignment and wrapping: one call for each property that any cell sets. */
export function writeLooks(range: Range, { styles }: FoldedSheet): void {
  for (const { value, otherwise, write } of LOOKS) {
    const grid = styles.map((row) => row.map((style) => value(style) ?? otherwise));
    if (styles.some((row) => row.some((style) => value(style) !== undefined))) write(range, grid as never);
  }
}
