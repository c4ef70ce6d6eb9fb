import { types } from "node:util";
import { sheetLocale } from "../../values/locale";
import { serialOfInstant } from "../../values/serial";
import { parseTyped } from "../../values/typed-text";
import type { Area } from "../../world/area";
import type { ValidationRule } from "../../world/sheet-state";
import type { SpreadsheetState } from "../../world/spreadsheet-state";

/** A range named in a rule's values. */
export interface RuleRange {
  readonly sheetId: number;
  readonly area: Area;
}

/** Whether a value (as typed or as written) breaks a rule. Blank never does. Custom formulas are not judged here. */
export function violates(rule: ValidationRule, value: unknown, book: SpreadsheetState): boolean {
  if (value === "" || value === null || value === undefined) return false;
  const plain = plainValue(value, book);
  const text = typeof value === "string" ? value : String(plain);
  const [first, second] = rule.values;
  const low = boundOf(first, book);
  const high = boundOf(second, book);
  if (rule.criteria.startsWith("NUMBER_"))
    return typeof plain !== "number" || !compares(rule.criteria.slice(7), plain, low, high);
  if (rule.criteria.startsWith("DATE_"))
    return typeof plain !== "number" || !datesCompare(rule.criteria, plain, low, high);
  switch (rule.criteria) {
    case "VALUE_IN_LIST":
      return !(Array.isArray(first) && first.includes(text));
    case "VALUE_IN_RANGE":
      return !textsIn(first as RuleRange, book).has(text);
    case "CHECKBOX":
      return !(rule.values.length === 0 ? typeof plain === "boolean" : rule.values.includes(plain));
    case "TEXT_CONTAINS":
      return !text.includes(String(first));
    case "TEXT_DOES_NOT_CONTAIN":
      return text.includes(String(first));
    case "TEXT_EQUAL_TO":
      return text !== String(first);
    case "TEXT_IS_VALID_EMAIL":
      return !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case "TEXT_IS_VALID_URL":
      return !/^(https?:\/\/)?[^\s.]+\.[^\s]+$/.test(text);
    default:
      return false;
  }
}

function plainValue(value: unknown, book: SpreadsheetState): string | number | boolean {
  if (types.isDate(value)) return serialOfInstant(book.timeZone, value.getTime());
  if (typeof value === "number" || typeof value === "boolean") return value;
  const typed = parseTyped(String(value), sheetLocale(book.locale), 2000);
  return typed.kind === "value" ? typed.value : String(value);
}

function boundOf(value: unknown, book: SpreadsheetState): number {
  return types.isDate(value) ? Math.floor(serialOfInstant(book.timeZone, value.getTime())) : Number(value);
}

function compares(criterion: string, value: number, low: number, high: number): boolean {
  switch (criterion) {
    case "BETWEEN":
      return value >= low && value <= high;
    case "NOT_BETWEEN":
      return value < low || value > high;
    case "EQUAL_TO":
      return value === low;
    case "NOT_EQUAL_TO":
      return value !== low;
    case "GREATER_THAN":
      return value > low;
    case "GREATER_THAN_OR_EQUAL_TO":
      return value >= low;
    case "LESS_THAN":
      return value < low;
    default:
      return value <= low;
  }
}

const DATE_AS_NUMBER: Readonly<Record<string, string>> = {
  DATE_AFTER: "GREATER_THAN",
  DATE_BEFORE: "LESS_THAN",
  DATE_ON_OR_AFTER: "GREATER_THAN_OR_EQUAL_TO",
  DATE_ON_OR_BEFORE: "LESS_THAN_OR_EQUAL_TO",
  DATE_BETWEEN: "BETWEEN",
  DATE_NOT_BETWEEN: "NOT_BETWEEN",
  DATE_EQUAL_TO: "EQUAL_TO",
};

function datesCompare(criteria: string, value: number, low: number, high: number): boolean {
  const criterion = DATE_AS_NUMBER[criteria];
  return criterion === undefined || compares(criterion, Math.floor(value), low, high);
}

function textsIn(range: RuleRange, book: SpreadsheetState): Set<string> {
  const sheet = book.sheets.find((one) => one.id === range.sheetId);
  const texts = new Set<string>();
  sheet?.content.forEach((cell, row, column) => {
    const { top, bottom, left, right } = range.area;
    if (cell.kind === "value" && row >= top && row <= bottom && column >= left && column <= right)
      texts.add(String(cell.value));
  });
  return texts;
}
