import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { PAPER_WORDS } from "#core/messages/paper-texts";
import type { FrameCell, PaperBlock } from "#core/paper/paper-document";
import {
  fieldParagraphs,
  linedTable,
  NO_BORDERS,
  runsOf,
  signatureParts,
  styledParagraph,
  tickParagraph,
  type DocxContent,
  type SignatureParts,
} from "./docx-parts";
import { GRID, gridSpans, twipsOf } from "./page-geometry";

/** The name of the numbering that lists use; each list is an instance of it, so that each begins at 1. */
export const LIST_REFERENCE = "daftar";

/** How the numbering of lists looks. */
export const LIST_NUMBERING = {
  reference: LIST_REFERENCE,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: "%1.",
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 340, hanging: 340 } } },
    },
  ],
};

const FRAME_PADDING_MM = 2;

/** The content of one block in a space `widthMm` wide; `instance` tells lists apart. */
export function docxBlock(block: PaperBlock, widthMm: number, instance: number): readonly DocxContent[] {
  switch (block.kind) {
    case "title":
      return titleParagraphs(block.text, block.number);
    case "fields":
      return fieldParagraphs(block.rows, block.isIndented);
    case "paragraph":
      return [styledParagraph(block.text, block.style)];
    case "list":
      return block.items.map((item) => listParagraph(item, instance));
    case "table":
      return [linedTable(block.columns, block.rows, widthMm, block.sizePoints), gap()];
    case "ticks":
      return [new Paragraph({ children: runsOf(block.heading) }), ...block.items.map(tickParagraph)];
    case "columns":
      return [gridTable([block.cells], widthMm, false, instance)];
    case "frame":
      return [gridTable(block.rows, widthMm, true, instance), gap()];
    case "signatures":
      return [gap(), signatureTable(signatureParts(block.left), signatureParts(block.right), widthMm)];
    case "rule":
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1 } },
          spacing: { after: 160, line: 60, lineRule: LineRuleType.EXACT },
        }),
      ];
    case "space":
      return Array.from({ length: block.lines }, () => new Paragraph({}));
  }
}

function titleParagraphs(text: string, number: string | null): readonly Paragraph[] {
  const alignment = AlignmentType.CENTER;
  if (number === null)
    return [
      new Paragraph({
        children: runsOf(text, { bold: true }),
        alignment,
        spacing: { before: 160, after: 240 },
      }),
    ];
  return [
    new Paragraph({
      children: runsOf(text, { bold: true, underline: true }),
      alignment,
      spacing: { before: 160 },
    }),
    new Paragraph({ children: runsOf(PAPER_WORDS.number(number)), alignment, spacing: { after: 240 } }),
  ];
}

function listParagraph(text: string, instance: number): Paragraph {
  return new Paragraph({
    children: runsOf(text),
    numbering: { reference: LIST_REFERENCE, level: 0, instance },
  });
}

/** A table needs a paragraph after it; this one takes little room. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT } });
}

/** Cells on a grid of 12 columns, with lines around them or without. */
function gridTable(
  rows: readonly (readonly FrameCell[])[],
  widthMm: number,
  isLined: boolean,
  instance: number,
): Table {
  const padding = isLined ? FRAME_PADDING_MM : 0;
  return new Table({
    columnWidths: Array.from({ length: GRID }, () => twipsOf(widthMm / GRID)),
    width: { size: twipsOf(widthMm), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(isLined ? {} : { borders: NO_BORDERS }),
    rows: rows.map((row) => gridRow(row, widthMm, padding, instance)),
  });
}

function gridRow(row: readonly FrameCell[], widthMm: number, padding: number, instance: number): TableRow {
  const spans = gridSpans(row.map((cell) => cell.width));
  const margin = twipsOf(padding);
  const children = row.map((cell, index) => {
    const columnSpan = spans[index] ?? 1;
    const cellMm = (widthMm * columnSpan) / GRID;
    const content = cell.blocks.flatMap((block) => docxBlock(block, cellMm - padding * 2, instance));
    return new TableCell({
      columnSpan,
      width: { size: twipsOf(cellMm), type: WidthType.DXA },
      margins: { top: margin, bottom: margin, left: margin, right: margin },
      children: endsInParagraph(content) ? content : [...content, gap()],
    });
  });
  return new TableRow({ children });
}

/** Word refuses a cell that is empty or ends in a table. */
function endsInParagraph(content: readonly DocxContent[]): boolean {
  return content[content.length - 1] instanceof Paragraph;
}

/** Offices in one row, names in the next: they stand level however many lines an office takes. */
function signatureTable(left: SignatureParts, right: SignatureParts, widthMm: number): Table {
  const size = twipsOf(widthMm / 2);
  const cell = (children: readonly Paragraph[]): TableCell =>
    new TableCell({ children, width: { size, type: WidthType.DXA } });
  const row = (part: keyof SignatureParts): TableRow =>
    new TableRow({ cantSplit: true, children: [cell(left[part]), cell(right[part])] });
  return new Table({
    columnWidths: [size, size],
    width: { size: size * 2, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [row("above"), row("below")],
  });
}
