import Papa from "papaparse";

/** What a cell of a written CSV may hold; null is blank. */
export type CsvValue = string | number | null;

/** Begins like a formula and is not just a signed number, so that "-5" and "+62 811" are told apart. */
const FORMULA_START = /^(?![+-]?\d+(?:[.,]\d+)*$)\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * The CSV text of `rows`: UTF-8 mark first, CRLF line ends, numbers with a decimal point. Text that a spreadsheet
 * would run as a formula gets a leading apostrophe; numbers, also negative ones and those given as text, stay as
 * they are. Text made of digits and points (codes, NIP) is quoted and otherwise untouched.
 */
export function writeCsv(rows: readonly (readonly CsvValue[])[], delimiter: "," | ";" = ","): string {
  const body = Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter, newline: "\r\n", escapeFormulae: FORMULA_START, quotes: looksLikeCode },
  );
  return `\uFEFF${body}\r\n`;
}

function looksLikeCode(value: unknown): boolean {
  return typeof value === "string" && /^\d[\d.]*$/.test(value);
}
