import type { CellStyle } from "#core/workbook/plan";
import { escapeMarkup } from "./escape-xml";
import { borderXml, conditionalBorderXml, conditionalFillXml, fillXml, fontXml } from "./style-elements-xml";
import type { CellLook, StyleBook } from "./style-book";
import { SHEET_NAMESPACE, XML_HEAD } from "./xml-head";

const FIRST_CUSTOM_FORMAT = 164;
/** Formats with fixed numbers that every program knows. */
const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** Distinct pieces of XML in the order they were first asked for. */
interface Pool {
  readonly items: readonly string[];
  readonly indexOf: (item: string) => number;
}

/** The styles part for everything `book` has interned so far. */
export function stylesXml(book: StyleBook): string {
  const fonts = createPool([fontXml({})]);
  const fills = createPool([fillXml(null), '<fill><patternFill patternType="gray125"/></fill>']);
  const borders = createPool([borderXml("none")]);
  const formats = createPool([]);
  const formatNumber = (code: string): number =>
    BUILT_IN_FORMATS.get(code) ?? FIRST_CUSTOM_FORMAT + formats.indexOf(code);
  const cellFormats = book.cellFormats().map((look) =>
    cellFormatXml(look, {
      font: fonts.indexOf(fontXml(look)),
      fill: fills.indexOf(fillXml(look.fill ?? null)),
      border: borders.indexOf(borderXml(look.border ?? "none")),
      format: formatNumber(look.numberFormat ?? "General"),
    }),
  );
  const conditionals = book.conditionalFormats().map((style) => conditionalXml(style, formatNumber));
  const customFormats = formats.items.map(
    (code, index) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escapeMarkup(code)}"/>`,
  );
  return (
    `${XML_HEAD}<styleSheet xmlns="${SHEET_NAMESPACE}">` +
    (customFormats.length === 0 ? "" : listXml("numFmts", customFormats)) +
    listXml("fonts", fonts.items) +
    listXml("fills", fills.items) +
    listXml("borders", borders.items) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    listXml("cellXfs", cellFormats) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    listXml("dxfs", conditionals) +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>' +
    "</styleSheet>"
  );
}

function cellFormatXml(
  look: CellLook,
  ids: { readonly font: number; readonly fill: number; readonly border: number; readonly format: number },
): string {
  const alignment = alignmentXml(look);
  const protection = look.unlocked === true ? '<protection locked="0"/>' : "";
  const applied =
    (ids.format === 0 ? "" : ' applyNumberFormat="1"') +
    (ids.font === 0 ? "" : ' applyFont="1"') +
    (ids.fill === 0 ? "" : ' applyFill="1"') +
    (ids.border === 0 ? "" : ' applyBorder="1"') +
    (alignment === "" ? "" : ' applyAlignment="1"') +
    (protection === "" ? "" : ' applyProtection="1"') +
    (look.quotePrefix === true ? ' quotePrefix="1"' : "");
  const head = `<xf numFmtId="${ids.format}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"${applied}`;
  return alignment + protection === "" ? `${head}/>` : `${head}>${alignment}${protection}</xf>`;
}

function alignmentXml(look: CellStyle): string {
  const indent = look.indent ?? 0;
  const vertical = look.vertical === "middle" ? "center" : look.vertical;
  const horizontal = look.horizontal ?? (indent > 0 ? "left" : undefined);
  const attributes =
    (horizontal === undefined ? "" : ` horizontal="${horizontal}"`) +
    (vertical === undefined ? "" : ` vertical="${vertical}"`) +
    (look.wrap === true ? ' wrapText="1"' : "") +
    (indent > 0 ? ` indent="${Math.min(250, Math.trunc(indent))}"` : "");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

function conditionalXml(style: CellStyle, formatNumber: (code: string) => number): string {
  const { numberFormat } = style;
  const font =
    style.bold === undefined && style.italic === undefined && style.color === undefined
      ? ""
      : `<font>${style.bold === undefined ? "" : `<b val="${style.bold ? 1 : 0}"/>`}` +
        (style.italic === undefined ? "" : `<i val="${style.italic ? 1 : 0}"/>`) +
        `${style.color === undefined ? "" : `<color rgb="FF${style.color}"/>`}</font>`;
  const format =
    numberFormat === undefined
      ? ""
      : `<numFmt numFmtId="${formatNumber(numberFormat)}" formatCode="${escapeMarkup(numberFormat)}"/>`;
  return `<dxf>${font}${format}${conditionalFillXml(style.fill ?? null)}${conditionalBorderXml(style.border ?? "none")}</dxf>`;
}

function listXml(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
}

function createPool(first: readonly string[]): Pool {
  const items = [...first];
  const indices = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    indexOf: (item) => {
      const found = indices.get(item);
      if (found !== undefined) return found;
      indices.set(item, items.length);
      items.push(item);
      return items.length - 1;
    },
  };
}
