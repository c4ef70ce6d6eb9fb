import { parseAddress } from "../../workbook/address";
import type { Place } from "../../validation/finding";
import { NOWHERE } from "../../validation/finding";
import type { GatheredRow } from "./row-recap";

/** What a cell of a row says as text: a number in plain notation, a state as it was typed; "" when blank. */
export function textIn({ values }: Pick<GatheredRow, "values">, fieldId: string): string {
  const value = values[fieldId]?.value;
  if (value === undefined) return "";
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return value.decimal;
    case "text":
    case "unreadable":
      return value.text.trim();
    case "date":
      return value.date;
    case "state":
      return value.state === "TB" || value.reason === null ? value.state : `BA: ${value.reason}`;
  }
}

/** The exact decimal in a cell; null where it holds none. */
export function decimalIn({ values }: Pick<GatheredRow, "values">, fieldId: string): string | null {
  const value = values[fieldId]?.value;
  return value?.kind === "number" ? value.decimal : null;
}

/** The whole rupiah in a cell; null where it holds no number. */
export function amountIn(row: Pick<GatheredRow, "values">, fieldId: string): number | null {
  const decimal = decimalIn(row, fieldId);
  return decimal === null ? null : Number(decimal);
}

/** What a cell shows in print: its number, or its words; null when blank. */
export function shownIn(row: Pick<GatheredRow, "values">, fieldId: string): number | string | null {
  const decimal = decimalIn(row, fieldId);
  if (decimal !== null) return Number(decimal);
  const text = textIn(row, fieldId);
  return text === "" ? null : text;
}

/** Where a row stands: its file and sheet, and the row of its first cell. */
export function placeOfRow({ file, sheet, values }: GatheredRow): Place {
  const [first] = Object.values(values);
  const address = first === undefined ? null : parseAddress(first.cell);
  return { ...NOWHERE, file, sheet, rowNumber: address === null ? null : address.rowIndex + 1 };
}
