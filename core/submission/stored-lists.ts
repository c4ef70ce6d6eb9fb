import { FORM_SHEETS } from "../form/form-request";
import type { FormLists } from "../form/form-lists";
import { LISTS_HEADING } from "../form/list-sheet";
import { gridOf, textOfCell } from "../workbook/sheet-grid";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/**
 * The lists that a form carries on its sheet Daftar; null when it has none, or they are damaged. Whoever takes them
 * compares the fingerprint of the form that they make.
 */
export function storedLists(workbook: WorkbookSnapshot): FormLists | null {
  const sheet = workbook.sheets.find(({ name }) => name === FORM_SHEETS.lists);
  if (sheet === undefined) return null;
  const grid = gridOf(sheet);
  if (textOfCell(grid.cell(0, 0)) !== LISTS_HEADING) return null;
  const text = grid.rowIndices
    .filter((rowIndex) => rowIndex > 0)
    .map((rowIndex) => textOfCell(grid.cell(rowIndex, 0)))
    .join("");
  try {
    const lists: unknown = JSON.parse(text);
    return isLists(lists) ? lists : null;
  } catch {
    return null;
  }
}

function isLists(value: unknown): value is FormLists {
  if (typeof value !== "object" || value === null || !("texts" in value)) return false;
  const { texts } = value;
  const isTexts =
    typeof texts === "object" && texts !== null && Object.values(texts).every((list) => Array.isArray(list));
  if (!isTexts || !("codes" in value)) return isTexts;
  const { codes } = value;
  return typeof codes === "object" && codes !== null && "entries" in codes && Array.isArray(codes.entries);
}
