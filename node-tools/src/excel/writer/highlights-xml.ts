import { rangeAddress } from "#core/workbook/address";
import type { CellRange } from "#core/workbook/snapshot";
import { escapeMarkup } from "./escape-xml";
import { formulaText } from "./formula-text";
import type { ModelHighlight, SheetModel } from "./sheet-model";
import type { StyleBook } from "./style-book";

/**
 * The `conditionalFormatting` elements, one a range, so that no program has to guess which cell a formula counts
 * from. An earlier highlight wins over a later one; the same one given twice is written once.
 */
export function highlightsXml(model: SheetModel, styles: StyleBook): string {
  const seen = new Set<string>();
  let xml = "";
  for (const highlight of model.highlights) {
    for (const range of highlight.ranges) {
      const rule = ruleXml(highlight, range, model.name, styles);
      if (seen.has(rule)) continue;
      seen.add(rule);
      xml += rule.replace("<cfRule ", `<cfRule priority="${seen.size}" `);
    }
  }
  return xml;
}

function ruleXml(highlight: ModelHighlight, range: CellRange, sheet: string, styles: StyleBook): string {
  const format = styles.conditionalIndex(highlight.style);
  const origin = { rowIndex: range.top, columnIndex: range.left };
  const formula = escapeMarkup(formulaText(highlight.when, origin, sheet));
  return (
    `<conditionalFormatting sqref="${rangeAddress(range)}"><cfRule type="expression" dxfId="${format}">` +
    `<formula>${formula}</formula></cfRule></conditionalFormatting>`
  );
}
