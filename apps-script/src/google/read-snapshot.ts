import { rangeAddress } from "#core/workbook/address";
import type {
  DefinedName,
  PlacedCell,
  SheetSnapshot,
  SnapshotRow,
  WorkbookSnapshot,
} from "#core/workbook/snapshot";
import { snapshotCell } from "./snapshot-cell";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Which sheets to read; every sheet unless told. */
export type SheetChoice = (name: string) => boolean;

/**
 * A spreadsheet as the core reads it. Each sheet costs six service calls and each name three, whatever the number of
 * rows. Covered cells of a merge are empty in Google's answer, so merges need no reading.
 */
export function readSnapshot(book: Spreadsheet, wanted: SheetChoice = () => true): WorkbookSnapshot {
  const timeZone = book.getSpreadsheetTimeZone();
  const sheets = book.getSheets().flatMap((sheet) => {
    const name = sheet.getName();
    return wanted(name) ? [readSheet(sheet, name, timeZone)] : [];
  });
  return { sheets, names: book.getNamedRanges().map(definedName) };
}

/** One sheet of it. */
export function readSheet(sheet: Sheet, name: string, timeZone: string): SheetSnapshot {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const rows = values.flatMap((row, rowIndex): readonly SnapshotRow[] => {
    const cells = row.flatMap((value, columnIndex): readonly PlacedCell[] => {
      const formula = formulas[rowIndex]?.[columnIndex] ?? "";
      if (value === "" && formula === "") return [];
      const numberFormat = formats[rowIndex]?.[columnIndex] ?? "";
      return [{ columnIndex, cell: snapshotCell({ value, formula, numberFormat }, timeZone) }];
    });
    return cells.length === 0 ? [] : [{ rowIndex, cells }];
  });
  return { name, state: sheet.isSheetHidden() ? "hidden" : "visible", rows, merges: [] };
}

function definedName(named: GoogleAppsScript.Spreadsheet.NamedRange): DefinedName {
  const range = named.getRange();
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  const area = { top, left, bottom: range.getLastRow() - 1, right: range.getLastColumn() - 1 };
  const sheet = range.getSheet().getName().replace(/'/g, "''");
  return { name: named.getName(), refersTo: `'${sheet}'!${rangeAddress(area)}` };
}
