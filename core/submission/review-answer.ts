import { FORM_SHEETS } from "../form/form-request";
import { reviewLabel } from "../form/review-sheet";
import { cellAddress, parseAddress } from "../workbook/address";
import type { SheetGrid } from "../workbook/sheet-grid";
import { gridOf, textOfCell } from "../workbook/sheet-grid";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What a named answer of the sheet Pengesahan says ("" for nothing), and where it stands; null when it is nowhere. */
export interface ReviewAnswer {
  readonly text: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)(?::.*)?$/i;

/** The answer of that workbook name; where the name is lost, the cell beside its label. */
export function reviewAnswer(workbook: WorkbookSnapshot, name: string): ReviewAnswer {
  return byName(workbook, name) ?? byLabel(workbook, name) ?? { text: "", sheet: null, cell: null };
}

function byName(workbook: WorkbookSnapshot, name: string): ReviewAnswer | null {
  const named = workbook.names.find((entry) => entry.name.toLowerCase() === name);
  const parts = named === undefined ? null : QUALIFIED.exec(named.refersTo);
  const at = parts === null ? null : parseAddress(parts[3] ?? "");
  if (parts === null || at === null) return null;
  const sheetName = parts[1]?.replace(/''/g, "'") ?? parts[2] ?? "";
  const sheet = workbook.sheets.find((candidate) => candidate.name === sheetName);
  return sheet === undefined ? null : answerAt(gridOf(sheet), at.rowIndex, at.columnIndex);
}

function byLabel(workbook: WorkbookSnapshot, name: string): ReviewAnswer | null {
  const { label, columnsToAnswer } = reviewLabel(name);
  const wanted = label.toLowerCase();
  const isReview = (sheetName: string): number => (sheetName === FORM_SHEETS.review ? 0 : 1);
  const sheets = [...workbook.sheets].sort((a, b) => isReview(a.name) - isReview(b.name));
  for (const sheet of sheets.filter(({ name: own }) => own !== FORM_SHEETS.instructions)) {
    for (const { rowIndex, cells } of sheet.rows) {
      const found = cells.find(({ cell }) => textOfCell(cell).trim().toLowerCase() === wanted);
      if (found !== undefined) return answerAt(gridOf(sheet), rowIndex, found.columnIndex + columnsToAnswer);
    }
  }
  return null;
}

function answerAt(grid: SheetGrid, rowIndex: number, columnIndex: number): ReviewAnswer {
  const text = textOfCell(grid.cell(rowIndex, columnIndex)).trim();
  return { text, sheet: grid.sheet.name, cell: cellAddress(rowIndex, columnIndex) };
}
