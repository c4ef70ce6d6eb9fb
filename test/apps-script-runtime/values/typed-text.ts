import type { SheetLocale } from "./locale";
import { typedDate } from "./typed-date";

/** What a spreadsheet makes of typed text: a value with the number format it brings along, or a formula. */
export type Typed =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly format?: string }
  | { readonly kind: "formula"; readonly text: string };

/**
 * Reads text as the file's locale reads what a person types [R]; unverified corners ('+…', '@…', apostrophes, 'BENAR',
 * parentheses for negatives) are marked [U] in the tests and asked again by the on-platform self-test.
 */
export function parseTyped(text: string, locale: SheetLocale, todayYear: number): Typed {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", text };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { kind: "value", value: true };
  if (/^false$/i.test(trimmed)) return { kind: "value", value: false };
  const number = typedNumber(trimmed, locale);
  if (number !== null) return number;
  const date = typedDate(trimmed, locale, todayYear);
  if (date !== null) return { kind: "value", value: date.serial, format: date.format };
  if (/^\+[A-Za-z$(]/.test(trimmed)) return { kind: "formula", text: `=${trimmed}` };
  return { kind: "value", value: text };
}

/** Reads a number, percentage or amount of money; null when the text is none of these. */
function typedNumber(text: string, locale: SheetLocale): Typed | null {
  const bare = stripCurrency(text, locale);
  const percent = /^(.*?)\s*%$/.exec(bare.text);
  const body = percent?.[1] ?? bare.text;
  const negative = /^\((.+)\)$/.exec(body);
  const value = plainNumber(negative?.[1] ?? body, locale);
  if (value === null) return null;
  const signed = (negative === null ? value : -value) * (bare.negative ? -1 : 1);
  if (percent !== null)
    return { kind: "value", value: signed / 100, format: hasFraction(body, locale) ? "0.00%" : "0%" };
  if (bare.money) return { kind: "value", value: signed, format: moneyFormat(body, locale) };
  return { kind: "value", value: signed, ...groupedFormat(body, locale) };
}

function stripCurrency(
  text: string,
  locale: SheetLocale,
): { text: string; money: boolean; negative: boolean } {
  const sign = /^-\s*/.exec(text)?.[0] ?? "";
  const rest = text.slice(sign.length);
  const symbol = [locale.currency, "$"].find((one) => rest.toLowerCase().startsWith(one.toLowerCase()));
  if (symbol === undefined) return { text, money: false, negative: false };
  return { text: rest.slice(symbol.length).trim(), money: true, negative: sign !== "" };
}

function plainNumber(text: string, locale: SheetLocale): number | null {
  const [group, point] = locale.thousands === "." ? ["\\.", ","] : [",", "\\."];
  const whole = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const pattern = new RegExp(`^[+-]?(?:${whole}(?:${point}\\d*)?|${point}\\d+)(?:[eE][+-]?\\d+)?$`);
  if (!pattern.test(text)) return null;
  return Number(text.split(locale.thousands).join("").replace(locale.decimal, "."));
}

function hasFraction(text: string, locale: SheetLocale): boolean {
  return text.includes(locale.decimal);
}

function moneyFormat(body: string, locale: SheetLocale): string {
  return `[$${locale.currency}]#,##0${hasFraction(body, locale) ? ".00" : ""}`;
}

function groupedFormat(body: string, locale: SheetLocale): { format?: string } {
  if (/e/i.test(body)) return { format: "0.00E+00" };
  if (!body.includes(locale.thousands)) return {};
  return { format: hasFraction(body, locale) ? "#,##0.00" : "#,##0" };
}
