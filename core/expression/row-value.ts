import type { Decimal } from "../cell/decimal";

/** What a cell of a row holds, as a spreadsheet's functions see it: TB and BA are texts, a date is a number to it. */
export type RowValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error" };

/** The values of one row by field id; a field that is not there is blank. */
export type RowValues = ReadonlyMap<string, RowValue>;

/** The blank value. */
export const BLANK_VALUE: RowValue = { kind: "blank" };

/** A cell that holds an error such as #DIV/0!, or an expression that meets one. */
export const ERROR_VALUE: RowValue = { kind: "error" };

/** The number `value`. */
export function numberValue(value: Decimal): RowValue {
  return { kind: "number", value };
}

/** The text `text`; the empty text is a text, as the result of a formula is. */
export function textValue(text: string): RowValue {
  return { kind: "text", text };
}

/** The truth `value`. */
export function truthValue(value: boolean): RowValue {
  return { kind: "boolean", value };
}

/** The text TRIM gives: outer blanks away, inner runs of blanks one blank. null for an error. */
export function trimmedText(value: RowValue): string | null {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return value.value.toFixed();
    case "text":
      return trimmed(value.text);
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "error":
      return null;
  }
}

function trimmed(text: string): string {
  if (!text.startsWith(" ") && !text.endsWith(" ") && !text.includes("  ")) return text;
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}
