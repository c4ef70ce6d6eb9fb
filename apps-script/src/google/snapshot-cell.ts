import { parseIsoDate } from "#core/cell/civil-date";
import { BLANK_CELL } from "#core/workbook/snapshot";
import type { Cell } from "#core/workbook/snapshot";
import { cellText } from "./cell-text";

/** What Google hands over for one cell. `formula` has its "=", or is "" for a typed cell. */
export interface SheetCell {
  readonly value: unknown;
  readonly formula: string;
  readonly numberFormat: string;
}

const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/;

/** One cell with Google's ways removed: days are days in `timeZone` of the file, an empty text is blank. */
export function snapshotCell({ value, formula, numberFormat }: SheetCell, timeZone: string): Cell {
  const text = formula === "" ? null : formula.slice(1);
  if (typeof value === "number")
    return { kind: "number", value, formula: text, percent: isPercent(numberFormat) };
  if (typeof value === "boolean") return { kind: "boolean", value, formula: text };
  if (isDate(value)) return dateCell(value, text, timeZone);
  const shown = cellText(value);
  if (shown === "") return text === null ? BLANK_CELL : { kind: "blank", value: null, formula: text };
  if (text !== null && ERROR_VALUE.test(shown)) return { kind: "error", value: shown, formula: text };
  return { kind: "text", value: shown, formula: text };
}

/** Told by tag: a date from the service may belong to another realm than this script. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function dateCell(value: Date, formula: string | null, timeZone: string): Cell {
  const [day = "", hours = "0", minutes = "0", seconds = "0"] = Utilities.formatDate(
    value,
    timeZone,
    "yyyy-MM-dd HH mm ss",
  ).split(" ");
  const date = parseIsoDate(day);
  if (date === null) return { kind: "text", value: day, formula };
  const secondsOfDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { kind: "date", value: date, secondsOfDay, formula };
}

function isPercent(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, "").includes("%");
}
