import { cellAddress, columnLetters } from "#core/workbook/address";
import type { SheetPlan } from "#core/workbook/plan";
import type { CellRange } from "#core/workbook/snapshot";
import { WorkbookWriteError } from "./workbook-write-error";

const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001F]|^'|'$/;

/** Names of the sheets; throws `sheet/…` faults: bad or duplicate name, no visible sheet. */
export function checkedSheetNames(sheets: readonly SheetPlan[]): ReadonlySet<string> {
  const folded = new Set<string>();
  for (const { name } of sheets) {
    if (name.trim() === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name)) {
      throw new WorkbookWriteError(
        "sheet/bad-name",
        name,
        "1 to 31 characters, none of []:*?/\\, no outer '",
      );
    }
    if (folded.has(name.toLowerCase()))
      throw new WorkbookWriteError("sheet/duplicate-name", name, "used twice");
    folded.add(name.toLowerCase());
  }
  if (!sheets.some(({ state }) => state === "visible")) {
    throw new WorkbookWriteError("sheet/none-visible", "workbook", "a file needs one sheet that shows");
  }
  return new Set(sheets.map(({ name }) => name));
}

/** A sheet's name as names, links and charts write it: always quoted, which every program takes. */
export function sheetReference(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A fixed range with its sheet: `'Isian'!$A$1:$C$9`. */
export function absoluteReference(sheet: string, range: CellRange): string {
  const from = `$${columnLetters(range.left)}$${range.top + 1}`;
  const to = `$${columnLetters(range.right)}$${range.bottom + 1}`;
  const single = cellAddress(range.top, range.left) === cellAddress(range.bottom, range.right);
  return `${sheetReference(sheet)}!${single ? from : `${from}:${to}`}`;
}
