import { rangeAddress } from "#core/workbook/address";
import type { CellStyle, PlanCell } from "#core/workbook/plan";
import { needsPlainText } from "./cell-values";
import type { FoldedSheet } from "./fold-sheet";
import { rectanglesByValue } from "./rectangles";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The number format of a cell that nothing was set for. */
const AUTOMATIC = "General";
/** Sizes from here to the sheet's own 10 points are left at that: they are for paper. */
const SMALL_PRINT = 8;

/**
 * Number formats, before any value: text columns and every text that could be taken for a number, day or formula are
 * plain text; a formula never is, since it would then be shown instead of worked out.
 */
export function writeNumberFormats(sheet: Sheet, folded: FoldedSheet): void {
  const formats = folded.cells.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const format = numberFormat(cell, folded.styles[rowIndex]?.[columnIndex]?.numberFormat);
      return format === AUTOMATIC ? undefined : format;
    }),
  );
  writeEach(sheet, formats, (list, format) => list.setNumberFormat(format));
}

function numberFormat(cell: PlanCell, planned = AUTOMATIC): string {
  if (needsPlainText(cell)) return "@";
  const isObject = typeof cell === "object" && cell !== null;
  if (isObject && cell.kind !== "date") return planned === "@" ? AUTOMATIC : planned;
  return isObject && !/[dmy]/i.test(planned) ? "dd/mm/yyyy" : planned;
}

/** Fills, letters, alignment and wrapping: one call for each property and value that any cell has. */
export function writeLooks(sheet: Sheet, { cells, styles, isHidden }: FoldedSheet): void {
  const write = <T>(
    valueOf: (style: CellStyle, cell: PlanCell | undefined) => T | undefined,
    set: (list: RangeList, value: T) => RangeList,
  ): void => {
    writeEach(
      sheet,
      styles.map((row, rowIndex) =>
        row.map((style, column) =>
          isHidden(column) ? undefined : valueOf(style, cells[rowIndex]?.[column]),
        ),
      ),
      set,
    );
  };
  write(({ fill }) => fill, (list, fill) => list.setBackground(`#${fill}`)); // prettier-ignore
  write(({ color }) => color, (list, color) => list.setFontColor(`#${color}`)); // prettier-ignore
  write(({ bold }) => (bold === true ? "bold" : undefined), (list, weight) => list.setFontWeight(weight)); // prettier-ignore
  write(({ italic }) => (italic === true ? "italic" : undefined), (list, style) => list.setFontStyle(style)); // prettier-ignore
  write(fontSize, (list, size) => list.setFontSize(size));
  write(alignment, (list, side) => list.setHorizontalAlignment(side));
  write(({ vertical }) => vertical, (list, side) => list.setVerticalAlignment(side)); // prettier-ignore
  write(({ wrap }) => (wrap === true ? wrap : undefined), (list, wrap) => list.setWrap(wrap)); // prettier-ignore
}

function fontSize({ fontSize: size }: CellStyle): number | undefined {
  return size === undefined || (size >= SMALL_PRINT && size <= 10) ? undefined : size;
}

/** Only what a sheet does not do by itself: it sets figures right and words left, and a figure written as text is a word. */
function alignment({ horizontal }: CellStyle, cell: PlanCell | undefined): "center" | "right" | undefined {
  if (horizontal === "center") return horizontal;
  return horizontal === "right" && typeof cell === "string" && cell !== "" ? horizontal : undefined;
}

function writeEach<T>(
  sheet: Sheet,
  grid: readonly (readonly (T | undefined)[])[],
  set: (list: RangeList, value: T) => RangeList,
): void {
  for (const [value, ranges] of rectanglesByValue(grid))
    set(sheet.getRangeList(ranges.map(rangeAddress)), value);
}
