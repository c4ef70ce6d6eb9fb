import type { ChartPlan } from "#core/workbook/plan";
import { chartTitleXml, smallTextXml } from "./chart-text-xml";

const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
const AXIS_LINE =
  '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:ln></c:spPr>';

/** References to the two axes, as a chart's body ends with them. */
export const AXIS_IDS = '<c:axId val="1001"/><c:axId val="1002"/>';

/** The two axes of a chart; "" for a pie. In bar charts the first category stands on top. */
export function axesXml(chart: ChartPlan): string {
  const { horizontal, vertical } = chart.axisTitles;
  switch (chart.type) {
    case "pie":
      return "";
    case "scatter":
      return valueAxisXml(1001, "b", horizontal, "autoZero") + valueAxisXml(1002, "l", vertical, "autoZero");
    case "bar":
      return categoryAxisXml("l", vertical, "maxMin") + valueAxisXml(1002, "b", horizontal, "max");
    case "column":
    case "line":
      return categoryAxisXml("b", horizontal, "minMax") + valueAxisXml(1002, "l", vertical, "autoZero");
  }
}

function categoryAxisXml(position: "b" | "l", title: string, order: "minMax" | "maxMin"): string {
  return (
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${chartTitleXml(title, 900)}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `${AXIS_LINE}${smallTextXml(800)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxisXml(
  id: 1001 | 1002,
  position: "b" | "l",
  title: string,
  crosses: "autoZero" | "max",
): string {
  const grid = id === 1002 ? GRID : "";
  const between = id === 1001 || position === "l" ? "midCat" : "between";
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${grid}${chartTitleXml(title, 900)}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${AXIS_LINE}${smallTextXml(800)}<c:crossAx val="${id === 1001 ? 1002 : 1001}"/><c:crosses val="${crosses}"/>` +
    `<c:crossBetween val="${between}"/></c:valAx>`
  );
}
