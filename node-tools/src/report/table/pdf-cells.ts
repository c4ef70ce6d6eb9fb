import type { Content, TableCell } from "pdfmake/interfaces";
import type { CellStyle } from "#core/workbook/plan";
import type { PrintedCell, PrintedCells } from "./printed-sheet";

/** What drawing cells needs to know: the size of type for a style of 8 points, and how text is made fit for the fonts. */
export interface CellContext {
  readonly scale: number;
  readonly clean: (text: string) => string;
}

/** A row as pdfmake has it: places that a span covers hold an empty cell. `spaceAbove` is in points. */
export function pdfRow(
  cells: PrintedCells,
  context: CellContext,
  spaceAbove: (cell: PrintedCell, column: number) => number = () => 0,
): TableCell[] {
  return cells.map((cell, column) => {
    if (cell === null) return { text: "" };
    const { style, columnSpan, rowSpan } = cell;
    const above = spaceAbove(cell, column);
    return {
      ...(above > 0 ? { margin: [0, above, 0, 0] } : {}),
      text: context.clean(cell.text),
      ...styleOf(rowSpan > 1 ? { ...style, vertical: "top" } : style, context.scale),
      ...(columnSpan > 1 ? { colSpan: columnSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
      ...(style.fill === undefined ? {} : { fillColor: `#${style.fill}` }),
    };
  });
}

/** A row above the table as a line of text: the first cell that says something, in its look. */
export function pdfLine(cells: PrintedCells, { clean }: CellContext): Content | null {
  const cell = cells.find((one) => one !== null && one.text !== "");
  if (cell === undefined || cell === null) return null;
  return { text: clean(cell.text), ...styleOf(cell.style, 1), margin: [0, 0, 0, 2] };
}

function styleOf({ bold, italic, fontSize, color, horizontal, vertical }: CellStyle, scale: number) {
  return {
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italics: true } : {}),
    ...(color === undefined ? {} : { color: `#${color}` }),
    ...(horizontal === undefined ? {} : { alignment: horizontal }),
    ...(vertical === "middle" ? { verticalAlignment: "middle" as const } : {}),
    fontSize: (fontSize ?? 10) * scale,
  };
}
