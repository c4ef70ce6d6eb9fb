import type { PlanCell } from "#core/workbook/plan";
import type { CellRange } from "#core/workbook/snapshot";
import { dateSerial } from "./date-serial";
import { escapeMarkup } from "./escape-xml";
import { checkedRange } from "./sheet-limits";
import { valueAt, type SheetModel } from "./sheet-model";
import { absoluteReference } from "./sheet-names";
import { WorkbookWriteError } from "./workbook-write-error";

/** A range of the workbook that a chart draws from. */
export interface ChartSource {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A reference to texts, with the plan's own texts as cache. */
export function textReferenceXml(source: ChartSource, models: readonly SheetModel[]): string {
  const points = sourceValues(source, models).map((value) => (value === null ? null : String(value)));
  return `<c:strRef><c:f>${sourceFormula(source)}</c:f><c:strCache>${pointsXml(points)}</c:strCache></c:strRef>`;
}

/** A reference to numbers, with the plan's own numbers as cache; what is no number leaves a gap. */
export function numberReferenceXml(source: ChartSource, models: readonly SheetModel[]): string {
  const points = sourceValues(source, models).map((value) =>
    typeof value === "number" && Number.isFinite(value) ? String(value) : null,
  );
  return (
    `<c:numRef><c:f>${sourceFormula(source)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `${pointsXml(points)}</c:numCache></c:numRef>`
  );
}

/** The values a range holds as far as the plan knows them, row by row; null where it does not. Throws `sheet/unknown`. */
export function sourceValues(
  { sheet, range }: ChartSource,
  models: readonly SheetModel[],
): readonly (string | number | boolean | null)[] {
  const model = models.find(({ name }) => name === sheet);
  if (model === undefined) throw new WorkbookWriteError("sheet/unknown", "chart", sheet);
  checkedRange(range, sheet);
  const values: (string | number | boolean | null)[] = [];
  for (let rowIndex = range.top; rowIndex <= range.bottom; rowIndex += 1) {
    for (let columnIndex = range.left; columnIndex <= range.right; columnIndex += 1) {
      values.push(shownValue(valueAt(model, rowIndex, columnIndex) ?? null));
    }
  }
  return values;
}

function shownValue(cell: PlanCell): string | number | boolean | null {
  if (cell === null || typeof cell !== "object") return cell;
  switch (cell.kind) {
    case "date":
      return dateSerial(cell.date);
    case "formula":
      return cell.cached;
    case "link":
      return cell.text;
  }
}

function sourceFormula({ sheet, range }: ChartSource): string {
  return escapeMarkup(absoluteReference(sheet, range));
}

function pointsXml(points: readonly (string | null)[]): string {
  const items = points.map((point, index) =>
    point === null ? "" : `<c:pt idx="${index}"><c:v>${escapeMarkup(point)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${points.length}"/>${items.join("")}`;
}
