import type { FormulaDialect } from "#core/workbook/formula";

/** Locales whose decimal sign is a point: their formulas separate with commas, all others with semicolons. */
const POINT_LOCALES =
  /^(?:en|zh|ja|ko|th|iw|he|hi|bn|ta|te|ms|fil|cy|ga|es_(?:MX|US|GT|HN|NI|PA|PE|PR|SV|DO)|de_CH)(?:_|$)/;

/** How formulas are spelt in a spreadsheet of this locale, e.g. `in_ID` → semicolon. */
export function dialectOf(locale: string): FormulaDialect {
  return POINT_LOCALES.test(locale) && locale !== "en_ZA" ? "comma" : "semicolon";
}
