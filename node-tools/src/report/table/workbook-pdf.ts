import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { PAPER_WORDS } from "#core/messages/paper-texts";
import type { ChartPlan, WorkbookPlan } from "#core/workbook/plan";
import { pointsOf } from "../paper/page-geometry";
import { standardFontText } from "../paper/printable-text";
import { chartData } from "./chart-data";
import { chartSvg } from "./chart-svg";
import type { CellContext } from "./pdf-cells";
import { pdfLine } from "./pdf-cells";
import { belowContent, columnWidths, PDF_MARKS, tableContent, typeScale } from "./pdf-table";
import { printedSheet } from "./printed-sheet";
import type { PrintedCells, PrintedSheet } from "./printed-sheet";
import { pageSizeMm, SHEET_MARGIN_MM } from "./sheet-page";

/** A workbook as PDF, and the characters that the standard fonts could not show (printed as `?`), each once. */
export interface WorkbookPdf {
  readonly bytes: Uint8Array;
  readonly lostCharacters: readonly string[];
}

const FONTS = {
  Helvetica: {
    normal: "Helvetica",
    bold: "Helvetica-Bold",
    italics: "Helvetica-Oblique",
    bolditalics: "Helvetica-BoldOblique",
  },
};
const SIDE_PT = pointsOf(SHEET_MARGIN_MM.side);

/**
 * The visible sheets of `plan` as PDF, each from a new page on its own paper: headings repeat, columns fit the width,
 * no row breaks over pages, page x of y at the foot. `createdAt` goes into the properties: the same plan and time give
 * the same bytes. Neither files nor addresses are read.
 */
export async function workbookPdf(plan: WorkbookPlan, createdAt: Date): Promise<WorkbookPdf> {
  const lost = new Set<string>();
  const clean = (text: string): string => {
    const read = standardFontText(text);
    for (const character of read.lost) lost.add(character);
    return read.text;
  };
  // Loaded only here: it takes a seventh of a second, which no other command should wait for.
  const { default: pdfmake } = await import("pdfmake");
  pdfmake.setFonts(FONTS);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(FONTS.Helvetica).includes(path));
  const pages = new Map<number, readonly number[]>();
  const seen: TDocumentDefinitions["pageBreakBefore"] = ({ headlineLevel, pageNumbers }) => {
    if (headlineLevel !== undefined) pages.set(headlineLevel, pageNumbers);
    return false;
  };
  const made = async (parted: ReadonlySet<number>): Promise<Buffer> =>
    pdfmake.createPdf({ ...documentOf(plan, clean, createdAt, parted), pageBreakBefore: seen }).getBuffer();
  const first = await made(new Set());
  const alone = sheetsWithLoneEnd(pages, plan.sheets.length);
  const bytes = alone.size === 0 ? first : await made(alone);
  return { bytes: new Uint8Array(bytes), lostCharacters: [...lost] };
}

/** The sheets whose notes and signatures came to a page on which nothing of their table stands. */
function sheetsWithLoneEnd(
  pages: ReadonlyMap<number, readonly number[]>,
  count: number,
): ReadonlySet<number> {
  const lone = new Set<number>();
  for (let sheet = 0; sheet < count; sheet += 1) {
    const [table, below] = [pages.get(PDF_MARKS.table(sheet)), pages.get(PDF_MARKS.below(sheet))];
    if (table !== undefined && below !== undefined && Math.min(...below) > Math.max(...table))
      lone.add(sheet);
  }
  return lone;
}

function documentOf(
  plan: WorkbookPlan,
  clean: (text: string) => string,
  createdAt: Date,
  parted: ReadonlySet<number>,
): TDocumentDefinitions {
  const sheets = plan.sheets.filter(({ state }) => state === "visible").map(printedSheet);
  return {
    defaultStyle: { font: "Helvetica", fontSize: 8 },
    info: { title: clean(plan.title), creator: "Himpun", producer: "Himpun", creationDate: createdAt },
    content: sheets.map((sheet, index): Content => {
      const { width, height } = pageSizeMm(sheet.page);
      const left = clean(sheet.page?.footer.left ?? "");
      return {
        section: sheetContent(sheet, plan, clean, {
          roomPt: pointsOf(width) - 2 * SIDE_PT,
          index,
          isParted: parted.has(index),
        }),
        pageSize: { width: pointsOf(width), height: pointsOf(height) },
        pageMargins: [SIDE_PT, pointsOf(SHEET_MARGIN_MM.top), SIDE_PT, pointsOf(SHEET_MARGIN_MM.bottom)],
        footer: (current, count) => footerOf(left, current, count),
      };
    }),
  };
}

function footerOf(left: string, current: number, count: number): Content {
  return {
    margin: [SIDE_PT, 8, SIDE_PT, 0],
    fontSize: 7,
    columns: [
      { text: left, width: "*" },
      { text: PAPER_WORDS.pageOf(current, count), width: "*", alignment: "center" },
      { text: "", width: "*" },
    ],
  };
}

/** A sheet's room, its place among the sheets, and whether its last rows begin a new page. */
interface PlacedSheet {
  readonly roomPt: number;
  readonly index: number;
  readonly isParted: boolean;
}

function marked(headlineLevel: number, content: readonly Content[]): Content {
  return { headlineLevel, stack: [...content] };
}

function sheetContent(
  sheet: PrintedSheet,
  plan: WorkbookPlan,
  clean: (text: string) => string,
  { roomPt, index, isParted }: PlacedSheet,
): Content[] {
  const context = { scale: typeScale(sheet, roomPt), clean };
  const widths = columnWidths(sheet, roomPt);
  const isTable = sheet.header.length + sheet.body.length > 0;
  return [
    ...sheet.above.flatMap((row) => aboveContent(row, context, roomPt)),
    ...(isTable ? [marked(PDF_MARKS.table(index), tableContent(sheet, widths, context, isParted))] : []),
    ...chartContent(sheet.charts, plan, clean, roomPt),
    marked(PDF_MARKS.below(index), belowContent(sheet.below, widths, context)),
  ];
}

const CHART_GAP = 12;
const WIDEST_CHART = 620;

/** Charts that stand beside each other in the sheet stand so here too; a row of them is never torn apart. */
function chartContent(
  charts: readonly ChartPlan[],
  plan: WorkbookPlan,
  clean: (text: string) => string,
  roomPt: number,
): Content[] {
  const rows = [...new Set(charts.map(({ anchor }) => anchor.top))];
  return rows.map((top): Content => {
    const beside = charts.filter(({ anchor }) => anchor.top === top);
    const room = (roomPt - CHART_GAP * (beside.length - 1)) / beside.length;
    const width = Math.min(room, WIDEST_CHART);
    const columns = beside.map((chart) => ({ svg: chartSvg(chartData(chart, plan), clean), width }));
    return { columns, columnGap: CHART_GAP, margin: [0, 6, 0, 6], unbreakable: true };
  });
}

function aboveContent(row: PrintedCells, context: CellContext, roomPt: number): Content[] {
  const line = pdfLine(row, context);
  const isRuled = row.some((cell) => cell?.style.border === "double-bottom");
  const rule: Content = {
    canvas: [
      { type: "line", x1: 0, y1: 2, x2: roomPt, y2: 2, lineWidth: 1.6 },
      { type: "line", x1: 0, y1: 4.2, x2: roomPt, y2: 4.2, lineWidth: 0.5 },
    ],
    margin: [0, 0, 0, 6],
  };
  return [...(line === null ? [] : [line]), ...(isRuled ? [rule] : [])];
}
