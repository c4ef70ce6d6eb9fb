import type { ChartPlan } from "#core/workbook/plan";
import { chartTitleXml, smallTextXml } from "./chart-text-xml";
import { escapeMarkup } from "./escape-xml";

const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
const AXIS_LINE =
  '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:ln></c:spPr>';

/** An axis of numbers; id 1001 is the axis of a chart's first values, 1002 of its second. */
interface ValueAxis {
  readonly id: 1001 | 1002;
  readonly position: "b" | "l";
  readonly crosses: "autoZero" | "max";
  readonly between: "midCat" | "between";
  readonly format: string;
  /** Bars and lines stand on zero; what is shown of points may begin elsewhere. */
  readonly fromZero: boolean;
}

const VALUES = { id: 1002, position: "l", crosses: "autoZero", between: "between" } as const;

/** References to the two axes, as a chart's body ends with them. */
export const AXIS_IDS = '<c:axId val="1001"/><c:axId val="1002"/>';

/** What the axes must know of a chart's values: their number format, and whether one is below zero. */
export interface AxisFigures {
  readonly format: string;
  readonly isNegative: boolean;
}

/** The two axes of a chart; "" for a pie. In bar charts the first category stands on top. */
export function axesXml(chart: ChartPlan, { format, isNegative }: AxisFigures): string {
  const { horizontal, vertical } = chart.axisTitles;
  const values: ValueAxis = { ...VALUES, format, fromZero: !isNegative && chart.type !== "scatter" };
  switch (chart.type) {
    case "pie":
      return "";
    case "scatter":
      return (
        valueAxisXml({ ...values, id: 1001, position: "b", between: "midCat" }, horizontal) +
        valueAxisXml({ ...values, between: "midCat" }, vertical)
      );
    case "bar":
      return (
        categoryAxisXml("l", vertical, "maxMin") +
        valueAxisXml({ ...values, position: "b", crosses: "max" }, horizontal)
      );
    case "column":
    case "line":
      return categoryAxisXml("b", horizontal, "minMax") + valueAxisXml(values, vertical);
  }
}

function categoryAxisXml(position: "b" | "l", title: string, order: "minMax" | "maxMin"): string {
  return (
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${chartTitleXml(title, 900)}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `${AXIS_LINE}${smallTextXml(800)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxisXml(axis: ValueAxis, title: string): string {
  return (
    `<c:valAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="minMax"/>${axis.fromZero ? '<c:min val="0"/>' : ""}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${axis.position}"/>${axis.id === 1002 ? GRID : ""}${chartTitleXml(title, 900)}` +
    `<c:numFmt formatCode="${escapeMarkup(axis.format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${AXIS_LINE}${smallTextXml(800)}<c:crossAx val="${axis.id === 1001 ? 1002 : 1001}"/>` +
    `<c:crosses val="${axis.crosses}"/><c:crossBetween val="${axis.between}"/></c:valAx>`
  );
}
