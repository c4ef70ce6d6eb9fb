import { PAPER_KINDS } from "#core/procedure/procedure";
import { sheetTexts } from "../google/sheet-texts";
import { weekHours } from "#core/office/office-settings";
import { UserFault } from "../google/user-fault";
import { settingsRefused } from "../messages/procedure-faults";
import { liveRegister } from "./caller";
import { SETTINGS_SHEET, settingKey, settingsIn } from "./office-settings";
import { procedureNamed } from "./procedures";

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
 * below. Throws UserFault for a key or value that cannot be read, before anything is written; what stood there wrongly
 * before does not keep others from being set.
 */
export function saveSettings(book: Spreadsheet, values: { readonly [key: string]: string }): void {
  const rows = sheetTexts(book, SETTINGS_SHEET) ?? [];
  const unknown = Object.keys(values).filter((key) => !SETTING_KEYS.includes(key));
  const all = rowsWith(rows, values);
  const known = new Set(wrongIn(rows));
  const wrong = [...unknown, ...wrongIn(all).filter((name) => !known.has(name))];
  if (wrong.length > 0) throw new UserFault(settingsRefused(wrong));
  const { sop = "" } = values;
  if (sop !== "") procedureNamed(book, sop, liveRegister(book));
  const sheet = book.getSheetByName(SETTINGS_SHEET) ?? book.insertSheet(SETTINGS_SHEET, book.getNumSheets());
  sheet.getRange(1, 1, all.length, 2).setNumberFormat("@").setValues(all);
  sheet.setFrozenRows(1);
  SpreadsheetApp.flush();
}

const HEADING = ["kunci", "nilai"] as const;

/** The rows with these values in them; a sheet that was typed without a heading gets one, and keeps its first row. */
function rowsWith(
  rows: readonly (readonly string[])[],
  values: { readonly [key: string]: string },
): string[][] {
  const kept = rows
    .filter(([key = ""], index) => index > 0 || settingKey(key) !== HEADING[0])
    .map(([key = "", value = ""]) => [key, values[settingKey(key)] ?? value]);
  const known = new Set(kept.map(([key = ""]) => settingKey(key)));
  const added = Object.entries(values).filter(([key]) => !known.has(key));
  return [[...HEADING], ...kept, ...added];
}

/** The names of what these rows say that cannot be read; hours by the text that stands there. */
function wrongIn(rows: readonly (readonly string[])[]): readonly string[] {
  const parsed = settingsIn(rows, []);
  if (!parsed.ok) return parsed.wrong;
  const week = weekHours(parsed.settings);
  return week.ok ? [] : [`jam kerja "${week.text}"`];
}
