import { dateOfDayNumber } from "#core/cell/civil-date";
import { cellAddress } from "#core/workbook/address";
import type { Cell, WorkbookSnapshot } from "#core/workbook/snapshot";

/** Cells of a workbook as "sheet!A1" → what any reader can say about them, so that readers can be compared. */
export type PlainValues = Readonly<Record<string, string>>;

/** What our snapshot says. */
export function plainValues(workbook: WorkbookSnapshot): PlainValues {
  const values: Record<string, string> = {};
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      for (const { columnIndex, cell } of row.cells) {
        const text = plainCell(cell);
        if (text !== null) values[`${sheet.name}!${cellAddress(row.rowIndex, columnIndex)}`] = text;
      }
    }
  }
  return values;
}

function plainCell(cell: Cell): string | null {
  switch (cell.kind) {
    case "blank":
      return null;
    case "number":
      return plainNumber(cell.value);
    case "date":
      return `${cell.value} ${cell.secondsOfDay}`;
    case "text":
      return cell.value === "" ? null : JSON.stringify(cell.value);
    case "boolean":
    case "error":
      return String(cell.value);
  }
}

/** What a value of a JavaScript library says: number, text, boolean, Date in UTC; null when it says nothing. */
export function plainValue(value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "number") return plainNumber(value);
  if (value instanceof Date) return plainDate(value);
  return typeof value === "string" ? JSON.stringify(value) : JSON.stringify(value).replaceAll('"', "");
}

function plainNumber(value: number): string {
  return String(Number(value.toPrecision(14)));
}

function plainDate(value: Date): string {
  const seconds = Math.round(value.getTime() / 1000);
  const day = Math.floor(seconds / 86_400);
  return `${dateOfDayNumber(day)} ${seconds - day * 86_400}`;
}
