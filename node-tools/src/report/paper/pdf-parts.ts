import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import type {
  FieldRow,
  ParagraphStyle,
  SignatureBlock,
  TableColumn,
  TickItem,
} from "#core/paper/paper-document";
import { TYPE } from "./page-geometry";

/** What drawing needs to know: the width at hand in points, and how text is made fit for the fonts. */
export interface PdfContext {
  readonly widthPt: number;
  readonly clean: (text: string) => string;
}

/** Width of a table's lines in points. */
export const LINE_PT = 0.75;

const INDENT_PT = 30;
const FIELD_LAYOUT: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 1,
  paddingLeft: () => 0,
  paddingRight: () => 6,
};
const TABLE_LAYOUT: CustomTableLayout = {
  hLineWidth: () => LINE_PT,
  vLineWidth: () => LINE_PT,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

const SIGNATURE_LAYOUT: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

/** Label, colon, value in three columns without lines. */
export function fieldsContent(
  rows: readonly FieldRow[],
  isIndented: boolean,
  { clean }: PdfContext,
): Content {
  const body = rows.map((row) => [{ text: clean(row.label), noWrap: true }, ":", clean(row.value)]);
  const margin: [number, number, number, number] = [isIndented ? INDENT_PT : 0, 2, 0, 6];
  return { table: { widths: ["auto", 4, "*"], body }, layout: FIELD_LAYOUT, margin };
}

/** A paragraph in its style. */
export function paragraphContent(text: string, style: ParagraphStyle): Content {
  switch (style) {
    case "body":
      return { text, alignment: "justify", leadingIndent: INDENT_PT, margin: [0, 0, 0, 6] };
    case "centered":
      return { text, alignment: "center", margin: [0, 0, 0, 6] };
    case "heading":
      return { text, bold: true, margin: [0, 4, 0, 2], headlineLevel: 1 };
    case "plain":
      return { text, preserveLeadingSpaces: true, margin: [0, 0, 0, 6] };
  }
}

/** A lined table; its heading repeats on every page and no row breaks across pages. */
export function tableContent(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { widthPt, clean }: PdfContext,
  sizePoints: number = TYPE.table,
): Content {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const room = widthPt - columns.length * 8 - LINE_PT * (columns.length + 1);
  const widths = columns.map((column) => (column.width / total) * room);
  const head = columns.map((column) => ({
    text: clean(column.heading),
    bold: true,
    alignment: "center" as const,
  }));
  const body = rows.map((row) =>
    columns.map((column, index) => ({ text: clean(row[index] ?? ""), alignment: column.align })),
  );
  return {
    table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...body] },
    fontSize: sizePoints,
    layout: TABLE_LAYOUT,
    margin: [0, 2, 0, 8],
  };
}

/** A drawn box, ticked or empty, before its label. */
export function tickContent(item: TickItem, { clean }: PdfContext): Content {
  const stroke = (x1: number, y1: number, x2: number, y2: number) =>
    ({ type: "line", x1, y1, x2, y2, lineWidth: 1.2 }) as const;
  const box = { type: "rect", x: 0, y: 2, w: 9, h: 9, lineWidth: LINE_PT } as const;
  const canvas = item.ticked ? [box, stroke(2, 6.5, 4, 9), stroke(4, 9, 8, 3.5)] : [box];
  return {
    columns: [
      { canvas, width: 15 },
      { text: clean(item.label), width: "*" },
    ],
    margin: [0, 1, 0, 1],
  };
}

/** Two signatures side by side, not to be torn apart; the names stand level however many lines an office takes. */
export function signaturesContent(
  left: SignatureBlock | null,
  right: SignatureBlock | null,
  context: PdfContext,
): Content {
  const sides = [left, right].map((block) => signatureParts(block, context));
  const body = [sides.map(({ above }) => above), sides.map(({ below }) => below)];
  const table = { widths: ["*", "*"], body, dontBreakRows: true };
  return { unbreakable: true, stack: [{ table, layout: SIGNATURE_LAYOUT }], margin: [0, 14, 0, 8] };
}

function signatureParts(
  block: SignatureBlock | null,
  { clean }: PdfContext,
): { readonly above: TableCell; readonly below: TableCell } {
  if (block === null) return { above: "", below: "" };
  const isPerson = !block.name.startsWith("..");
  const room: Content = { text: " ", margin: [0, 0, 0, (block.heightLines - 1) * TYPE.body] };
  const name: Content = { text: clean(block.name), bold: isPerson };
  const alignment = "center";
  return {
    above: { alignment, stack: [...block.above.map((text) => (text === "" ? " " : clean(text))), room] },
    below: {
      alignment,
      stack: [isPerson ? { ...name, decoration: "underline" } : name, ...block.below.map(clean)],
    },
  };
}
