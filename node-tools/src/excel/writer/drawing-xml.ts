import type { ChartPlan } from "#core/workbook/plan";
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from "./chart-xml";
import { escapeMarkup } from "./escape-xml";
import { RELATION_NAMESPACE, XML_HEAD } from "./xml-head";

const FRAME_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** A chart and the relationship id of its part. */
export interface PlacedChart {
  readonly chart: ChartPlan;
  readonly relationId: string;
}

/** The drawing of one sheet: each chart over its cells, with its alternative text. */
export function drawingXml(charts: readonly PlacedChart[]): string {
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${FRAME_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}">` +
    `${charts.map((placed, index) => frameXml(placed, index + 2)).join("")}</xdr:wsDr>`
  );
}

function frameXml({ chart, relationId }: PlacedChart, shapeId: number): string {
  const { top, left, bottom, right } = chart.anchor;
  return (
    `<xdr:twoCellAnchor>${cornerXml("from", top, left)}${cornerXml("to", bottom + 1, right + 1)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${shapeId}" name="${escapeMarkup(chart.title === "" ? "Grafik" : chart.title)}" descr="${escapeMarkup(chart.altText)}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}" r:id="${relationId}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function cornerXml(tag: "from" | "to", rowIndex: number, columnIndex: number): string {
  return (
    `<xdr:${tag}><xdr:col>${columnIndex}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${rowIndex}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`
  );
}
