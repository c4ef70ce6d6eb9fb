import type { CellRef } from "../cycle/event-parts";
import { HELPER_IDS } from "../form/entry-layout";
import { FORM_SHEETS } from "../form/form-request";
import type { SheetGrid } from "../workbook/sheet-grid";
import { gridOf, textOfCell } from "../workbook/sheet-grid";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** The cells of a form as the form itself names them, for who may see the form and nothing of its cycle. */
export interface FormCells {
  readonly rowKeys: readonly string[];
  /** The columns that people fill: what stands over the others is given or worked out. */
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  /** What a cell holds as text, a number with a decimal comma; "" for nothing. */
  readonly textAt: (cell: CellRef) => string;
}

/** The cells of a filled form by its hidden ids and keys; null where it has lost them. */
export function formCells(workbook: WorkbookSnapshot): FormCells | null {
  const given = givenIds(workbook);
  const sheets = workbook.sheets.filter(({ name }) => name !== FORM_SHEETS.reference);
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    const idRow = grid.rowIndices.find((rowIndex) => hasIds(grid, rowIndex));
    if (idRow !== undefined) return cellsBelow(grid, idRow, given);
  }
  return null;
}

function hasIds(grid: SheetGrid, rowIndex: number): boolean {
  const texts = [...grid.row(rowIndex).values()].map(textOfCell);
  return texts.includes(HELPER_IDS.key) && texts.includes(HELPER_IDS.filled);
}

/** What the hidden sheet Acuan lists: fields of the register, and what was carried over. */
function givenIds({ sheets }: WorkbookSnapshot): ReadonlySet<string> {
  const sheet = sheets.find(({ name }) => name === FORM_SHEETS.reference);
  return new Set(sheet?.rows[0]?.cells.map(({ cell }) => textOfCell(cell)) ?? []);
}

function cellsBelow(grid: SheetGrid, idRow: number, given: ReadonlySet<string>): FormCells {
  const columnOf = new Map([...grid.row(idRow)].map(([column, cell]) => [textOfCell(cell), column]));
  const keyColumn = columnOf.get(HELPER_IDS.key) ?? 0;
  const below = grid.rowIndices.filter((rowIndex) => rowIndex > idRow);
  const rowOf = new Map(
    below.map((rowIndex) => [textOfCell(grid.cell(rowIndex, keyColumn)).trim(), rowIndex]),
  );
  rowOf.delete("");
  const isWorkedOut = (column: number): boolean =>
    [...rowOf.values()].some((rowIndex) => grid.cell(rowIndex, column).formula !== null);
  const fields = [...columnOf].flatMap(([id, column]) =>
    id.startsWith("_") || given.has(id) || isWorkedOut(column)
      ? []
      : [{ id, label: headingOver(grid, idRow, column) }],
  );
  return {
    rowKeys: [...rowOf.keys()],
    fields,
    textAt: ({ rowKey, fieldId }) => {
      const [rowIndex, column] = [rowOf.get(rowKey), columnOf.get(fieldId)];
      if (rowIndex === undefined || column === undefined) return "";
      const cell = grid.cell(rowIndex, column);
      return cell.kind === "number" ? textOfCell(cell).replace(".", ",") : textOfCell(cell);
    },
  };
}

/** The nearest text above the ids that is no number of a column. */
function headingOver(grid: SheetGrid, idRow: number, column: number): string {
  for (let rowIndex = idRow - 1; rowIndex >= 0; rowIndex -= 1) {
    const text = textOfCell(grid.cell(rowIndex, column)).trim();
    if (text !== "" && !/^\(?\d+\)?$/.test(text)) return text;
  }
  return "";
}
