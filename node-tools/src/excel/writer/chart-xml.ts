import type { ChartPlan } from "#core/workbook/plan";
import { AXIS_IDS, axesXml } from "./chart-axes-xml";
import { axisFigures } from "./chart-number-format";
import { seriesXml } from "./chart-series-xml";
import { chartTitleXml, smallTextXml } from "./chart-text-xml";
import type { SheetModel } from "./sheet-model";
import { RELATION_NAMESPACE, XML_HEAD } from "./xml-head";

/** Namespace of charts. */
export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Namespace of DrawingML, the shapes inside charts and drawings. */
export const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The part of one chart: native, so that it follows the cells when they change. Throws `sheet/unknown`. */
export function chartXml(chart: ChartPlan, models: readonly SheetModel[]): string {
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${smallTextXml(800)}</c:legend>`
      : "";
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">` +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>' +
    `<c:chart>${chartTitleXml(chart.title, 1000)}<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${bodyXml(chart, seriesXml(chart, models))}${axesXml(chart, axisFigures(chart, models))}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></c:spPr>' +
    "</c:chartSpace>"
  );
}

function bodyXml(chart: ChartPlan, series: string): string {
  switch (chart.type) {
    case "bar":
    case "column":
      return (
        `<c:barChart><c:barDir val="${chart.type === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/>` +
        `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${AXIS_IDS}</c:barChart>`
      );
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${AXIS_IDS}</c:scatterChart>`;
  }
}
