import indikator from "#templates/contoh/indikator.csv";
import instansi from "#templates/contoh/instansi.csv";
import kode from "#templates/contoh/kode.csv";
import pejabat from "#templates/contoh/pejabat.csv";
import unit from "#templates/contoh/unit.csv";
import { REQUIRED_TABLES } from "#core/register/register-tables";
import type { RequiredTable } from "#core/register/register-tables";
import { underJobLock } from "../google/locks";
import { ledgerSheet } from "../google/ledger-sheet";
import { remember, setting } from "../google/settings";
import { cycleSheet } from "./cycle-index";
import { CODE_SHEET } from "./form-basis";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rows = readonly (readonly string[])[];

const SAMPLE: { readonly [T in RequiredTable]: Rows } = { instansi, unit, pejabat, indikator };

/** Makes the sheets of the register, the history and the list of forms. What is there already is left as it is. */
export function prepareRegister(book: Spreadsheet, withSample: boolean): readonly string[] {
  return underJobLock(() => {
    const made: string[] = REQUIRED_TABLES.filter((name) =>
      prepareSheet(book, name, withSample ? SAMPLE[name] : blankRows(name)),
    );
    if (prepareSheet(book, CODE_SHEET, withSample ? kode : kode.slice(0, 1))) made.push(CODE_SHEET);
    ledgerSheet(book);
    cycleSheet(book);
    if (setting("idInstansi") === null) remember("idInstansi", Utilities.getUuid());
    return made;
  });
}

/** Makes a sheet of the register with these rows, all as text; false, and nothing done, where it holds something. */
export function prepareSheet(book: Spreadsheet, name: string, rows: Rows): boolean {
  const known = book.getSheetByName(name);
  if (known !== null && known.getLastRow() > 0) return false;
  const sheet = known ?? book.insertSheet(name, book.getNumSheets());
  const columns = Math.max(...rows.map((row) => row.length));
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).setNumberFormat("@");
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, columns).setFontWeight("bold").setBackground("#D6E2F0");
  sheet
    .getRange(1, 1, rows.length, columns)
    .setValues(rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? "")));
  return true;
}

/** Headings only; of instansi, the keys to fill in. */
function blankRows(name: RequiredTable): Rows {
  const [head = [], ...rest] = SAMPLE[name];
  return name === "instansi" ? [head, ...rest.map(([key = ""]) => [key])] : [head];
}
