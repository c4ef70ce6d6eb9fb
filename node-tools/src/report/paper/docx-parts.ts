import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  SymbolRun,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type {
  FieldRow,
  ParagraphStyle,
  SignatureBlock,
  TableColumn,
  TickItem,
} from "#core/paper/paper-document";
import { twipsOf, TYPE } from "./page-geometry";
import { printableText } from "./printable-text";

/** What a paper, or a cell of it, is made of in a .docx. */
export type DocxContent = Paragraph | Table;

/** Indent of a first line and of indented fields, in twentieths of a point. */
const INDENT = 600;
const AFTER_PARAGRAPH = 120;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** No line on any side, inside or out. */
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** Runs for `text`, one break for each line end; `sizePt` in points. */
export function runsOf(
  text: string,
  look: { readonly bold?: boolean; readonly underline?: boolean; readonly sizePt?: number } = {},
): TextRun[] {
  const { bold = false, underline = false, sizePt = TYPE.body } = look;
  return printableText(text)
    .split("\n")
    .map((line, index) => {
      const common = { text: line, bold, size: sizePt * 2, ...(index > 0 ? { break: 1 } : {}) };
      return new TextRun(underline ? { ...common, underline: {} } : common);
    });
}

/** Label, colon and value by tab stops: one paragraph a line, so that long values wrap under their own start. */
export function fieldParagraphs(rows: readonly FieldRow[], isIndented: boolean): readonly Paragraph[] {
  const start = isIndented ? INDENT : 0;
  const colon = start + Math.max(0, ...rows.map((row) => labelTwips(row.label))) + 120;
  return rows.map(
    (row, index) =>
      new Paragraph({
        children: runsOf(`${row.label}\t:\t${row.value}`),
        tabStops: [
          { type: TabStopType.LEFT, position: colon },
          { type: TabStopType.LEFT, position: colon + 180 },
        ],
        indent: { left: colon + 180, hanging: colon + 180 - start },
        spacing: { after: index === rows.length - 1 ? AFTER_PARAGRAPH : 20 },
      }),
  );
}

/** About how wide a label is in Times: a capital is two thirds of its size, any other letter less than half. */
function labelTwips(label: string): number {
  const capitals = label.replace(/[^A-Z]/g, "").length;
  return Math.round((capitals * 0.69 + (label.length - capitals) * 0.45) * TYPE.body * 20);
}

/** A paragraph in its style. */
export function styledParagraph(text: string, style: ParagraphStyle): Paragraph {
  const spacing = { after: AFTER_PARAGRAPH };
  switch (style) {
    case "body":
      return new Paragraph({
        children: runsOf(text),
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: INDENT },
        spacing,
      });
    case "centered":
      return new Paragraph({ children: runsOf(text), alignment: AlignmentType.CENTER, spacing });
    case "heading":
      return new Paragraph({
        children: runsOf(text, { bold: true }),
        keepNext: true,
        spacing: { before: 80, after: 40 },
      });
    case "plain":
      return new Paragraph({ children: runsOf(text), spacing });
  }
}

/** A lined table; its heading repeats on every page and no row breaks across pages. */
export function linedTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  widthMm: number,
  sizePt: number = TYPE.table,
): Table {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => twipsOf((column.width / total) * widthMm));
  const row = (texts: readonly string[], isHeading: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeading,
      cantSplit: true,
      children: columns.map((column, index) =>
        lineCell(texts[index] ?? "", isHeading ? "center" : column.align, {
          ...{ isHeading, sizePt, width: widths[index] ?? 0 },
        }),
      ),
    });
  const heading = row(
    columns.map((column) => column.heading),
    true,
  );
  return new Table({
    columnWidths: widths,
    width: { size: twipsOf(widthMm), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: [heading, ...rows.map((texts) => row(texts, false))],
  });
}

function lineCell(
  text: string,
  align: TableColumn["align"],
  {
    isHeading,
    width,
    sizePt,
  }: { readonly isHeading: boolean; readonly width: number; readonly sizePt: number },
): TableCell {
  const children = [
    new Paragraph({
      children: runsOf(text, { bold: isHeading, sizePt }),
      alignment: ALIGNMENTS[align],
    }),
  ];
  const verticalAlign = isHeading ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP;
  const margins = { top: 50, bottom: 50, left: 80, right: 80 };
  return new TableCell({ children, verticalAlign, margins, width: { size: width, type: WidthType.DXA } });
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A box of the Wingdings font, ticked or empty, before its label. */
export function tickParagraph(item: TickItem): Paragraph {
  const box = new SymbolRun({ char: item.ticked ? "F0FE" : "F0A8", symbolfont: "Wingdings" });
  return new Paragraph({
    children: [box, ...runsOf(`\t${item.label}`)],
    tabStops: [{ type: TabStopType.LEFT, position: 340 }],
    indent: { left: 340, hanging: 340 },
  });
}

/** A signature in two parts, centred and kept together: what stands above the room to sign, and the person below it. */
export interface SignatureParts {
  readonly above: readonly Paragraph[];
  readonly below: readonly Paragraph[];
}

/** The parts of a signature; blank ones for null. The last line lets go of what follows. */
export function signatureParts(block: SignatureBlock | null): SignatureParts {
  if (block === null) return { above: [new Paragraph({})], below: [new Paragraph({})] };
  const isPerson = !block.name.startsWith("..");
  const room = Array.from({ length: block.heightLines }, () => "");
  const centred = (children: TextRun[], keepNext: boolean): Paragraph =>
    new Paragraph({ children, alignment: AlignmentType.CENTER, keepNext });
  const person = runsOf(block.name, { bold: isPerson, underline: isPerson });
  return {
    above: [...block.above, ...room].map((text) => centred(runsOf(text), true)),
    below: [person, ...block.below.map((text) => runsOf(text))].map((runs, index) =>
      centred(runs, index < block.below.length),
    ),
  };
}
