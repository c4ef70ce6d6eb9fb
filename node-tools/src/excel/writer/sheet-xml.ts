import { cellAddress, rangeAddress } from "#core/workbook/address";
import type { CellContext } from "./cell-xml";
import { chartBreaksXml } from "./chart-breaks-xml";
import { columnsXml } from "./columns-xml";
import { highlightsXml } from "./highlights-xml";
import { mergesXml } from "./merges-xml";
import { pageXml } from "./page-xml";
import { DEFAULT_ROW_HEIGHT } from "./sheet-defaults";
import { sheetDataXml, usedRange } from "./sheet-data-xml";
import type { SheetModel } from "./sheet-model";
import { validationsXml } from "./validations-xml";
import { RELATION_NAMESPACE, SHEET_NAMESPACE, XML_HEAD } from "./xml-head";

/**
 * Structure is locked, contents of locked cells too; what a filler needs stays allowed: column widths, row heights,
 * sorting, filtering. No password: the protection is a handrail, not a lock.
 */
function protectionXml({ unlocked, rowsMayChange }: SheetModel): string {
  if (unlocked === null) return "";
  const rows = rowsMayChange ? ' insertRows="0" deleteRows="0"' : "";
  return `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"${rows} sort="0" autoFilter="0"/>`;
}

/** What a sheet's part says about other parts; "" where it has none. */
export interface SheetAttachments {
  /** The `hyperlinks` element. */
  readonly links: string;
  /** The `drawing` and `legacyDrawing` elements. */
  readonly drawings: string;
}

/** The part of one sheet. `active` is the sheet that shows when the file opens. */
export function sheetXml(
  model: SheetModel,
  context: CellContext,
  attachments: SheetAttachments,
  active: boolean,
): string {
  const fit = model.page?.fitToWidth === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  const columns = columnsXml(model, context.styles);
  return (
    `${XML_HEAD}<worksheet xmlns="${SHEET_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">${fit}` +
    `<dimension ref="${rangeAddress(usedRange(model))}"/>` +
    viewXml(model, active) +
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>` +
    columns +
    sheetDataXml(model, context) +
    protectionXml(model) +
    mergesXml(model) +
    highlightsXml(model, context.styles) +
    validationsXml(model) +
    attachments.links +
    pageXml(model.page) +
    chartBreaksXml(model.charts) +
    attachments.drawings +
    "</worksheet>"
  );
}

function viewXml(model: SheetModel, active: boolean): string {
  const selected = active ? ' tabSelected="1"' : "";
  if (model.freeze === null) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const { rows, columns } = model.freeze;
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const corner = cellAddress(rows, columns);
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0"><pane` +
    (columns > 0 ? ` xSplit="${columns}"` : "") +
    (rows > 0 ? ` ySplit="${rows}"` : "") +
    ` topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}
