import type { Column, Content, ContentStack, TableCell } from "pdfmake/interfaces";
import { PAPER_WORDS } from "#core/messages/paper-texts";
import type { FrameCell, PaperBlock } from "#core/paper/paper-document";
import { GRID, gridSpans, TYPE } from "./page-geometry";
import {
  fieldsContent,
  LINE_PT,
  paragraphContent,
  signaturesContent,
  tableContent,
  tickContent,
  type PdfContext,
} from "./pdf-parts";

const FRAME_PADDING_PT = 6;

/** The PDF content of one block. */
export function pdfBlock(block: PaperBlock, context: PdfContext): Content {
  const { clean, widthPt } = context;
  switch (block.kind) {
    case "title":
      return titleContent(clean(block.text), block.number === null ? null : clean(block.number));
    case "fields":
      return fieldsContent(block.rows, block.isIndented, context);
    case "paragraph":
      return paragraphContent(clean(block.text), block.style);
    case "list":
      return { ol: block.items.map(clean), margin: [0, 0, 0, 6] };
    case "table":
      return tableContent(block.columns, block.rows, context, block.sizePoints);
    case "ticks":
      return { stack: [clean(block.heading), ...block.items.map((item) => tickContent(item, context))] };
    case "columns":
      return columnsContent(block.cells, context);
    case "frame":
      return frameContent(block.rows, context);
    case "signatures":
      return signaturesContent(block.left, block.right, context);
    case "rule":
      return {
        canvas: [{ type: "line", x1: 0, y1: 0, x2: widthPt, y2: 0, lineWidth: LINE_PT }],
        margin: [0, 2, 0, 10],
      };
    case "space":
      return { text: " ", margin: [0, 0, 0, (block.lines - 1) * TYPE.body] };
  }
}

function titleContent(text: string, number: string | null): Content {
  const alignment = "center";
  if (number === null) return { text, bold: true, alignment, margin: [0, 8, 0, 12] };
  const title: Content = { text, bold: true, decoration: "underline" };
  const below: Content = { text: PAPER_WORDS.number(number), margin: [0, 2, 0, 0] };
  return { stack: [title, below], alignment, margin: [0, 8, 0, 12] };
}

function columnsContent(cells: readonly FrameCell[], context: PdfContext): Content {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  const columns = cells.map((cell): Column => {
    const width = (cell.width / total) * context.widthPt;
    return { ...cellStack(cell, { ...context, widthPt: width }), width };
  });
  return { columns };
}

function frameContent(rows: readonly (readonly FrameCell[])[], context: PdfContext): Content {
  return {
    table: {
      widths: Array.from({ length: GRID }, () => context.widthPt / GRID - LINE_PT),
      body: rows.map((row) => frameRow(row, context)),
    },
    layout: {
      hLineWidth: () => LINE_PT,
      vLineWidth: () => LINE_PT,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => FRAME_PADDING_PT,
      paddingBottom: () => FRAME_PADDING_PT,
    },
  };
}

function frameRow(row: readonly FrameCell[], context: PdfContext): TableCell[] {
  const spans = gridSpans(row.map((cell) => cell.width));
  return row.flatMap((cell, index): TableCell[] => {
    const colSpan = spans[index] ?? 1;
    const widthPt = (colSpan * context.widthPt) / GRID - FRAME_PADDING_PT * 2;
    const margin: [number, number, number, number] = [FRAME_PADDING_PT, 0, FRAME_PADDING_PT, 0];
    const covered = Array.from({ length: colSpan - 1 }, (): TableCell => "");
    return [{ ...cellStack(cell, { ...context, widthPt }), colSpan, margin }, ...covered];
  });
}

function cellStack(cell: FrameCell, context: PdfContext): ContentStack {
  return { stack: cell.blocks.map((block) => pdfBlock(block, context)) };
}
