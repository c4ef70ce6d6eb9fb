import { registerRows } from "#core/exchange/register-rows";
import type { Register } from "#core/register/register";
import { prepareSheet } from "./prepare-register";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes the register of an archive into the sheets of a master that holds none: sheets that are not there, or have
 * their headings and keys only. Gives which were filled, and which held something else and were left.
 */
export function fillRegister(
  book: Spreadsheet,
  register: Register,
): { readonly filled: readonly string[]; readonly kept: readonly string[] } {
  const [filled, kept]: [string[], string[]] = [[], []];
  for (const { file, rows } of registerRows(register)) {
    const name = file.replace(/\.csv$/, "");
    const sheet = book.getSheetByName(name);
    if (sheet !== null && holdsSomething(sheet, name)) {
      if (!isSame(sheet, rows)) kept.push(name);
      continue;
    }
    sheet?.clearContents();
    prepareSheet(book, name, rows);
    filled.push(name);
  }
  return { filled, kept };
}

/** A fresh sheet has its headings; that of the agency also the keys in its first column. */
function holdsSomething(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): boolean {
  const [, ...rows] = sheet.getDataRange().getDisplayValues();
  const texts = name === "instansi" ? rows.map(([, ...values]) => values) : rows;
  return texts.flat().some((text) => text.trim() !== "");
}

function isSame(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly (readonly string[])[]): boolean {
  const shown = sheet.getDataRange().getDisplayValues();
  const filledIn = (row: readonly string[]): string => row.join("\t").trimEnd();
  return shown.map(filledIn).join("\n").trimEnd() === rows.map(filledIn).join("\n").trimEnd();
}
