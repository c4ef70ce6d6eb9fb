import type { Content, TableCell } from "pdfmake/interfaces";
import type { CellStyle } from "#core/workbook/plan";
import type { PrintedCells } from "./printed-sheet";

/** What drawing cells needs to know: the size of type for a style of 8 points, and how text is made fit for the fonts. */
export interface CellContext {
  readonly scale: number;
  readonly clean: (text: string) => string;
}

/** A row as pdfmake has it: places that a span covers hold an empty cell. */
export function pdfRow(cells: PrintedCells, context: CellContext): TableCell[] {
  return cells.map((cell) => {
    if (cell === null) return { text: "" };
    const { style, columnSpan, rowSpan } = cell;
    return {
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
