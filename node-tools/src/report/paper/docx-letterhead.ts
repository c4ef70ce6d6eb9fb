import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Letterhead } from "#core/paper/paper-document";
import { NO_BORDERS, runsOf, type DocxContent } from "./docx-parts";
import { twipsOf, TYPE } from "./page-geometry";

const LOGO_MM = 24;
const LOGO_PIXELS = { width: 76, height: 84 } as const;

/** The kop: logo at the left, names and address centred on the page, and the double rule under them. */
export function docxLetterhead(letterhead: Letterhead, widthMm: number): readonly DocxContent[] {
  const names = nameParagraphs(letterhead);
  const head = letterhead.logoPng === null ? names : [logoTable(letterhead.logoPng, names, widthMm)];
  const rule = new Paragraph({
    border: {
      top: { style: BorderStyle.SINGLE, size: 18, space: 1, color: "000000" },
      bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" },
    },
    spacing: { before: 60, after: 160, line: 30, lineRule: LineRuleType.EXACT },
  });
  return [...head, rule];
}

function nameParagraphs(letterhead: Letterhead): readonly Paragraph[] {
  const centred = (text: string, sizePt: number, bold: boolean): Paragraph =>
    new Paragraph({ children: runsOf(text, { sizePt, bold }), alignment: AlignmentType.CENTER });
  return [
    centred(letterhead.government, TYPE.government, false),
    centred(letterhead.agency, TYPE.agency, true),
    ...letterhead.contactLines.map((line) => centred(line, TYPE.contact, false)),
  ];
}

function logoTable(logoPng: string, names: readonly Paragraph[], widthMm: number): Table {
  const logo = new Paragraph({
    children: [new ImageRun({ type: "png", data: logoPng, transformation: LOGO_PIXELS })],
  });
  const cell = (children: readonly Paragraph[], mm: number): TableCell =>
    new TableCell({
      children,
      verticalAlign: VerticalAlignTable.CENTER,
      width: { size: twipsOf(mm), type: WidthType.DXA },
    });
  return new Table({
    columnWidths: [LOGO_MM, widthMm - LOGO_MM * 2, LOGO_MM].map(twipsOf),
    width: { size: twipsOf(widthMm), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          cell([logo], LOGO_MM),
          cell(names, widthMm - LOGO_MM * 2),
          cell([new Paragraph({})], LOGO_MM),
        ],
      }),
    ],
  });
}
