import { cellAddress } from "#core/workbook/address";
import { parseIsoDate } from "#core/cell/civil-date";
import { BLANK_CELL, type Cell } from "#core/workbook/snapshot";
import { damaged } from "../read-fault";
import { serialDate } from "../style/serial-date";
import { unescapeControls } from "../xml/unescape";
import type { RawCell } from "./raw-cell";
import type { SheetContext } from "./sheet-context";

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?\s*$/;
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?Z?)?$/;

/** The meaning of a stored cell. `formula` is its text, null for a typed cell. Notes go to the context. */
export function cellOf(raw: RawCell, formula: string | null, context: SheetContext): Cell {
  const { type, value } = raw;
  if (type === "n" && value !== null) return numberCell(raw, value, formula, context);
  if (type === "inlineStr") return inlineCell(raw, formula);
  if (value === null || (value === "" && type !== "str")) return blankCell(formula);
  switch (type) {
    case "s":
      return sharedTextCell(value, formula, context);
    case "str":
      return textCell(String(value), formula);
    case "b":
      return { kind: "boolean", value: /^\s*(?:1|true)\s*$/.test(String(value)), formula };
    case "e":
      return { kind: "error", value: String(value), formula };
    case "d":
      return isoDateCell(String(value), formula);
    case "n":
      return blankCell(formula);
    default:
      throw damaged("xml", context.part);
  }
}

function blankCell(formula: string | null): Cell {
  return formula === null ? BLANK_CELL : { kind: "blank", value: null, formula };
}

function textCell(text: string, formula: string | null): Cell {
  return { kind: "text", value: unescapeControls(text), formula };
}

function inlineCell(raw: RawCell, formula: string | null): Cell {
  const text = raw.inlineText ?? raw.value;
  return text === null ? blankCell(formula) : textCell(String(text), formula);
}

function sharedTextCell(index: string | number, formula: string | null, context: SheetContext): Cell {
  const value = context.strings[Number(index)];
  if (value !== undefined) return { kind: "text", value, formula };
  if (String(index).trim() === "") return blankCell(formula);
  throw damaged("shared-string", context.part);
}

function numberCell(
  raw: RawCell,
  stored: string | number,
  formula: string | null,
  context: SheetContext,
): Cell {
  const value = typeof stored === "number" ? stored : NUMBER.test(stored) ? Number(stored) : NaN;
  if (!Number.isFinite(value)) return unreadableNumber(raw, String(stored), formula, context);
  const kind = context.styles[raw.styleIndex] ?? "plain";
  if (kind === "plain" || kind === "percent")
    return { kind: "number", value, formula, percent: kind === "percent" };
  if (kind === "time" && value >= 0 && value < 1) return { kind: "number", value, formula, percent: false };
  const date = serialDate(value, context.uses1904);
  if (date !== null) return { kind: "date", value: date.value, secondsOfDay: date.secondsOfDay, formula };
  const address = cellAddress(raw.rowIndex, raw.columnIndex);
  context.notes.add({ code: "read/date-outside-calendar", sheet: context.sheet, address, serial: value });
  return { kind: "number", value, formula, percent: false };
}

function unreadableNumber(raw: RawCell, text: string, formula: string | null, context: SheetContext): Cell {
  if (text.trim() === "") return blankCell(formula);
  const address = cellAddress(raw.rowIndex, raw.columnIndex);
  context.notes.add({
    code: "read/not-a-number",
    sheet: context.sheet,
    address,
    text: text.slice(0, 100),
  });
  return { kind: "error", value: "#NUM!", formula };
}

/** A date as strict files may store it (`t="d"`); a text that is none stays text. */
function isoDateCell(text: string, formula: string | null): Cell {
  const parts = ISO_TIME.exec(text.trim());
  const value = parseIsoDate(parts?.[1] ?? "");
  if (parts === null || value === null) return textCell(text, formula);
  const [hours, minutes, seconds] = [Number(parts[2] ?? 0), Number(parts[3] ?? 0), Number(parts[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return textCell(text, formula);
  return { kind: "date", value, secondsOfDay: hours * 3600 + minutes * 60 + seconds, formula };
}
