import type { CellStyle, ChartPlan, WorkbookPlan } from "#core/workbook/plan";
import { chartData } from "./chart-data";
import { escapeMarkup } from "./chart-frame";
import { chartSvg } from "./chart-svg";
import { htmlStyles } from "./html-styles";
import { printedSheet } from "./printed-sheet";
import type { PrintedCell, PrintedCells, PrintedSheet } from "./printed-sheet";

/**
 * The visible sheets of `plan` as one HTML file that loads nothing: a table with caption and scoped headings for each,
 * charts as SVG, and styles that print it on its own paper with repeated headings and page numbers.
 */
export function workbookHtml(plan: WorkbookPlan): string {
  const sheets = plan.sheets.filter(({ state }) => state === "visible").map(printedSheet);
  const links = sheets.map(
    ({ name }, index) => `<li><a href="#lembar-${index + 1}">${escapeMarkup(name)}</a></li>`,
  );
  return [
    "<!doctype html>",
    '<html lang="id"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(plan.title)}</title><style>${htmlStyles(sheets)}</style></head><body>`,
    `<nav aria-label="Daftar lembar"><ul>${links.join("")}</ul></nav><main>`,
    ...sheets.map((sheet, index) => sectionHtml(sheet, index, plan)),
    "</main></body></html>",
  ].join("\n");
}

function sectionHtml(sheet: PrintedSheet, index: number, plan: WorkbookPlan): string {
  const isTable = sheet.header.length + sheet.body.length > 0;
  return [
    `<section id="lembar-${index + 1}" class="lembar-${index + 1}" aria-label="${escapeMarkup(sheet.name)}">`,
    ...sheet.above.map((row, at) => lineHtml(row, at)),
    ...(isTable ? [tableHtml(sheet)] : []),
    ...(sheet.charts.length === 0 ? [] : [chartsHtml(sheet.charts, plan)]),
    ...belowHtml(sheet),
    "</section>",
  ].join("\n");
}

function chartsHtml(charts: readonly ChartPlan[], plan: WorkbookPlan): string {
  const figures = charts.map((chart) => `<figure>${chartSvg(chartData(chart, plan))}</figure>`);
  return `<div class="grafik">${figures.join("\n")}</div>`;
}

/** A line above the table; the first bold one that follows the kop is the sheet's heading. */
function lineHtml(row: PrintedCells, at: number): string {
  const cell = row.find((one) => one !== null && one.text !== "");
  if (cell === undefined || cell === null) return "";
  const isRuled = row.some((one) => one?.style.border === "double-bottom");
  const tag = at > 2 && cell.style.bold === true ? "h2" : "p";
  return `<${tag} class="atas${isRuled ? " garis" : ""}" style="${inlineStyle(cell.style)}">${escapeMarkup(cell.text)}</${tag}>`;
}

function tableHtml(sheet: PrintedSheet): string {
  const total = sheet.widths.reduce((sum, width) => sum + width, 0);
  const columns = sheet.widths.map((width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`);
  return [
    '<div class="gulir" tabindex="0" role="group">',
    `<table><caption>${escapeMarkup(captionOf(sheet))}</caption><colgroup>${columns.join("")}</colgroup>`,
    `<thead>${sheet.header.map((row) => `<tr>${row.map(headHtml).join("")}</tr>`).join("\n")}</thead>`,
    `<tbody>${sheet.body.map((row, at) => bodyRowHtml(row, sheet.rowHeading, sheet.bodyHeights[at] ?? null)).join("\n")}</tbody></table></div>`,
  ].join("\n");
}

function captionOf({ above, name }: PrintedSheet): string {
  const lines = above
    .slice(3)
    .flatMap((row) => row.find((cell) => cell !== null && cell.text !== "")?.text ?? []);
  return lines.length === 0 ? name : lines.join(": ");
}

function headHtml(cell: PrintedCell | null): string {
  if (cell === null) return "";
  const scope = cell.columnSpan > 1 ? "colgroup" : "col";
  return `<th scope="${scope}"${spans(cell)}>${escapeMarkup(cell.text)}</th>`;
}

function bodyRowHtml(row: PrintedCells, rowHeading: number | null, heightPt: number | null): string {
  const first = row.find((cell) => cell !== null);
  const styles = [
    ...(first?.style.fill === undefined ? [] : [`background:#${first.style.fill}`]),
    ...(heightPt === null ? [] : [`height:${heightPt}pt`]),
  ];
  const look = styles.length === 0 ? "" : ` style="${styles.join(";")}"`;
  const weight = first?.style.bold === true ? ' class="tebal"' : "";
  const cells = row.map((cell, index) => {
    if (cell === null) return "";
    const classes = classesOf(cell);
    const isHeading = index === rowHeading && cell.text !== "";
    const tag = isHeading ? "th" : "td";
    return `<${tag}${isHeading ? ' scope="row"' : ""}${classes}${spans(cell)}>${escapeMarkup(cell.text)}</${tag}>`;
  });
  return `<tr${weight}${look}>${cells.join("")}</tr>`;
}

/** Numbers and codes stay in one line: one that is torn in two is read as two. */
function classesOf({ style, isNumber, text }: PrintedCell): string {
  const { horizontal, wrap } = style;
  const classes = [
    ...(horizontal === "right" ? ["kanan"] : horizontal === "center" ? ["tengah"] : []),
    ...(isNumber || (wrap !== true && !/\s/.test(text)) ? ["utuh"] : []),
  ];
  return classes.length === 0 ? "" : ` class="${classes.join(" ")}"`;
}

function spans({ columnSpan, rowSpan }: PrintedCell): string {
  const across = columnSpan > 1 ? ` colspan="${columnSpan}"` : "";
  return across + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : "");
}

/** Notes as paragraphs; signature blocks as columns where they stand. */
function belowHtml({ below, widths }: PrintedSheet): readonly string[] {
  const notes = below.filter((row) => (row[0]?.columnSpan ?? 0) === widths.length && row[0]?.text !== "");
  const blocks = below.filter((row) =>
    row.some((cell) => cell !== null && cell.columnSpan > 1 && cell.columnSpan < widths.length),
  );
  const starts = [
    ...new Set(
      blocks.flatMap((row) => row.flatMap((cell, at) => (cell !== null && cell.columnSpan > 1 ? [at] : []))),
    ),
  ];
  const block = (start: number): string => {
    const lines = blocks
      .map((row) => row[start] ?? null)
      .filter((cell) => cell !== null && cell.columnSpan > 1);
    const last = lines.map((cell) => cell?.text ?? "");
    return `<div class="tanda-tangan">${last.map((text) => `<div>${text === "" ? "&nbsp;" : escapeMarkup(text)}</div>`).join("")}</div>`;
  };
  const sides =
    starts.length === 1 ? ['<div class="tanda-tangan"></div>', ...starts.map(block)] : starts.map(block);
  return [
    ...notes.map((row) => `<p class="catatan">${escapeMarkup(row[0]?.text ?? "")}</p>`),
    ...(starts.length === 0 ? [] : [`<div class="kaki">${sides.join("")}</div>`]),
  ];
}

function inlineStyle({ bold, fontSize, horizontal }: CellStyle): string {
  return [
    bold === true ? "font-weight:bold" : "font-weight:normal",
    `font-size:${fontSize ?? 10}pt`,
    `text-align:${horizontal ?? "left"}`,
  ].join(";");
}
