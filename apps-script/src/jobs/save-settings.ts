import { PAPER_KINDS } from "#core/procedure/procedure";
import { sheetTexts } from "../google/sheet-texts";
import { officeSettings, SETTINGS_SHEET } from "./office-settings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const DAYS = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"];

/** The keys that the sheet pengaturan knows, in its order. */
export const SETTING_KEYS: readonly string[] = [
  ...["sop", "kertas", "nomor_pola", "nomor_kode", "nomor_unit"],
  ...["evaluasi_triwulan", "evaluasi_dasar"],
  ...PAPER_KINDS.map((kind) => `nomor_kode_${kind}`),
  ...DAYS.map((day) => `jam_${day}`),
];

/**
 * Writes settings into the sheet pengaturan, which is made when it is not there: known keys in their rows, new ones
 * below. Throws UserFault, leaving the sheet as written, for a value of another kind.
 */
export function saveSettings(book: Spreadsheet, values: { readonly [key: string]: string }): void {
  const rows = sheetTexts(book, SETTINGS_SHEET) ?? [];
  const given = Object.keys(values).filter((key) => SETTING_KEYS.includes(key));
  const head = ["kunci", "nilai"];
  const kept = rows.slice(1).map(([key = "", value = ""]) => [key, values[key.trim()] ?? value]);
  const known = new Set(kept.map(([key = ""]) => key.trim()));
  const added = given.filter((key) => !known.has(key)).map((key) => [key, values[key] ?? ""]);
  const sheet = book.getSheetByName(SETTINGS_SHEET) ?? book.insertSheet(SETTINGS_SHEET, book.getNumSheets());
  const all = [head, ...kept, ...added];
  sheet.getRange(1, 1, all.length, 2).setNumberFormat("@").setValues(all);
  sheet.setFrozenRows(1);
  SpreadsheetApp.flush();
  officeSettings(book);
}
