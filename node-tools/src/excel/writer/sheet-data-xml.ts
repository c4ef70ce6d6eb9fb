import { columnLetters } from "#core/workbook/address";
import type { CellRange } from "#core/workbook/snapshot";
import { cellXml, type CellContext } from "./cell-xml";
import { rowHeightEstimate } from "./row-heights";
import type { ModelRow, SheetModel } from "./sheet-model";

/** The `sheetData` element: rows ascending, cells ascending, empty rows without a look left out. */
export function sheetDataXml(model: SheetModel, context: CellContext): string {
  const letters: string[] = [];
  const estimate = rowHeightEstimate(model, context.styles);
  let xml = "<sheetData>";
  for (const [rowIndex, row] of sortedRows(model)) {
    const cells = rowCellsXml(row, rowIndex, letters, context);
    const attributes = heightAttributes(row, row.height === null ? estimate(rowIndex, row) : null);
    if (cells === "" && attributes === "") continue;
    xml += `<row r="${rowIndex + 1}"${attributes}>${cells}</row>`;
  }
  return `${xml}</sheetData>`;
}

/** The smallest range that holds every written or formatted cell; A1 for an empty sheet. */
export function usedRange(model: SheetModel): CellRange {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [rowIndex, row] of model.rows) {
    const first = row.looks.findIndex((look) => look !== undefined);
    if (first < 0) continue;
    top = Math.min(top, rowIndex);
    bottom = Math.max(bottom, rowIndex);
    left = Math.min(left, first);
    right = Math.max(right, row.looks.length - 1);
  }
  return top === Infinity ? { top: 0, left: 0, bottom: 0, right: 0 } : { top, left, bottom, right };
}

function heightAttributes(row: ModelRow, estimated: number | null): string {
  const hidden = row.hidden ? ' hidden="1"' : "";
  if (row.height !== null) return ` ht="${row.height}" customHeight="1"${hidden}`;
  return estimated === null ? hidden : ` ht="${estimated}"${hidden}`;
}

function sortedRows(model: SheetModel): readonly (readonly [number, ModelRow])[] {
  return [...model.rows].sort(([a], [b]) => a - b);
}

function rowCellsXml(row: ModelRow, rowIndex: number, letters: string[], context: CellContext): string {
  let xml = "";
  row.looks.forEach((look, columnIndex) => {
    if (look === undefined) return;
    const address = (letters[columnIndex] ??= columnLetters(columnIndex)) + String(rowIndex + 1);
    xml += cellXml(row.values[columnIndex], look, { address, rowIndex, columnIndex }, context);
  });
  return xml;
}
