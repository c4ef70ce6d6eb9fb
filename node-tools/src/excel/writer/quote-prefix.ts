const STARTS_LIKE_FORMULA = /^[=+\-@'\t\r]/;
const READS_LIKE_NUMBER = /^\s*\(?[\d.,][\d\s.,:/()%eE+-]*$/;

/**
 * Whether a text cell carries the quote prefix, which keeps it text when a person opens the cell and presses Enter:
 * always where it begins like a formula, and where it would be read as a number or date (codes, NIP) unless the
 * cell's format is text already.
 */
export function needsQuotePrefix(text: string, numberFormat: string | undefined): boolean {
  if (STARTS_LIKE_FORMULA.test(text)) return true;
  return numberFormat !== "@" && READS_LIKE_NUMBER.test(text);
}
