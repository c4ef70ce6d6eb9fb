import ExcelJS from "exceljs";
import { formatA1 } from "../values/a1";
import { isDateFormat } from "../values/date-format";
import { wallOfSerial } from "../values/serial";
import type { Results } from "../formula/evaluate";
import { bookResults, bookState } from "../services/spreadsheet/book";
import type { Book } from "../services/spreadsheet/book";
import { sheetLocale } from "../values/locale";
import { toEngineSpelling } from "../formula/dialect";
import type { CellFormat } from "../world/cell-format";
import type { Content, SheetState } from "../world/sheet-state";
import type { World } from "../world/world";

/** The spreadsheet as .xlsx: values, formulas with results, looks, merges, widths, frozen panes, hidden rows and columns. */
export async function exportXlsx(world: World, spreadsheetId: string): Promise<Uint8Array> {
  const owner = world.state.items.get(spreadsheetId)?.owner ?? "";
  const book: Book = { world, id: spreadsheetId, user: owner };
  const workbook = new ExcelJS.Workbook();
  const results = bookResults(book);
  for (const sheet of bookState(book).sheets) addSheet(workbook, book, results, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, book: Book, results: Results, sheet: SheetState): void {
  const made = workbook.addWorksheet(sheet.name, { state: sheet.hidden ? "hidden" : "visible" });
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
    made.views = [{ state: "frozen", xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }];
  sheet.content.forEach((content, row, column) => {
    made.getCell(row + 1, column + 1).value = cellValue(book, results, sheet, content, row, column);
  });
  sheet.format.forEach((format, row, column) => {
    applyLook(made.getCell(row + 1, column + 1), format);
  });
  sheet.notes.forEach((note, row, column) => {
    made.getCell(row + 1, column + 1).note = note;
  });
  for (const merge of sheet.merges)
    made.mergeCells(merge.top + 1, merge.left + 1, merge.bottom + 1, merge.right + 1);
  addHighlights(made, book, sheet);
  for (const [column, width] of sheet.columnWidths) made.getColumn(column + 1).width = width / 7;
  for (const [row, height] of sheet.rowHeights) made.getRow(row + 1).height = height * 0.75;
  for (const row of sheet.hiddenRows) made.getRow(row + 1).hidden = true;
  for (const column of sheet.hiddenColumns) made.getColumn(column + 1).hidden = true;
}

/** Conditional formats by formula, in the order in which the first that holds wins. */
function addHighlights(made: ExcelJS.Worksheet, book: Book, sheet: SheetState): void {
  for (const [index, { areas, criteria, values, look }] of sheet.conditional.entries()) {
    const [text] = values;
    if (criteria !== "CUSTOM_FORMULA" || typeof text !== "string") continue;
    const formula = toEngineSpelling(text, sheetLocale(bookState(book).locale)) ?? text;
    const { background, fontColor, bold } = look;
    const fill = typeof background === "string" ? solid(background) : {};
    const color = typeof fontColor === "string" ? { color: { argb: argb(fontColor) } } : {};
    made.addConditionalFormatting({
      ref: areas.map(formatA1).join(" "),
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [formula.replace(/^=/, "")],
          style: { ...fill, font: { ...color, bold: bold === true } },
        },
      ],
    });
  }
}

/** A fill as a conditional format carries it: the colour stands in both places, since programs differ in which they read. */
function solid(color: string): { readonly fill: ExcelJS.FillPattern } {
  const own = { argb: argb(color) };
  return { fill: { type: "pattern", pattern: "solid", fgColor: own, bgColor: own } };
}

function cellValue(
  book: Book,
  results: Results,
  sheet: SheetState,
  content: Content,
  row: number,
  column: number,
): ExcelJS.CellValue {
  const format = sheet.format.get(row, column)?.numberFormat ?? "";
  const dated = (value: string | number | boolean): string | number | boolean | Date =>
    typeof value === "number" && isDateFormat(format) ? new Date(wallOfSerial(value)) : value;
  if (content.kind === "value") {
    const url = content.links?.[0]?.url;
    return url === undefined ? dated(content.value) : { text: String(content.value), hyperlink: url };
  }
  const formula = toEngineSpelling(content.text, sheetLocale(bookState(book).locale)) ?? content.text;
  const computed = results.get(sheet.id)?.get(`${row},${column}`);
  if (computed?.kind !== "value") return { formula: formula.slice(1) };
  return { formula: formula.slice(1), result: dated(computed.value) };
}

function applyLook(cell: ExcelJS.Cell, format: CellFormat): void {
  if (format.numberFormat !== "General") cell.numFmt = format.numberFormat;
  cell.font = {
    name: format.fontFamily,
    size: format.fontSize,
    bold: format.fontWeight === "bold",
    italic: format.fontStyle === "italic",
    color: { argb: argb(format.fontColor) },
  };
  if (format.background !== "#ffffff")
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argb(format.background) } };
  const horizontal = (["left", "center", "right"] as const).find((one) => one === format.horizontalAlignment);
  const vertical = ({ top: "top", middle: "middle", bottom: "bottom" } as const)[
    format.verticalAlignment as "top"
  ];
  cell.alignment = {
    wrapText: format.wrapStrategy === "WRAP",
    vertical,
    ...(horizontal === undefined ? {} : { horizontal }),
  };
  const side = (name: string): Partial<ExcelJS.Border> | undefined => {
    const border = format.borders[name];
    return border === undefined ? undefined : { style: "thin", color: { argb: argb(border.color) } };
  };
  if (Object.keys(format.borders).length === 0) return;
  const sides: Partial<ExcelJS.Borders> = {};
  for (const name of ["top", "left", "bottom", "right"] as const) {
    const border = side(name);
    if (border !== undefined) sides[name] = border;
  }
  cell.border = sides;
}

function argb(color: string): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  return `FF${(hex ?? "000000").toUpperCase()}`;
}
