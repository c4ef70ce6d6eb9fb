import Papa from "papaparse";
import type { CsvRow } from "#node/csv/csv-row";

/** One record of a CSV; with a quote fault its cells are the text that is not used. */
export interface CsvRecord {
  readonly row: CsvRow;
  readonly lastRowNumber: number;
  readonly quoteFault: "csv/stray-quote" | "csv/unclosed-quote" | null;
}

/**
 * Characters that may be read again because of quote faults before the rest of a file is given up: hundreds of
 * faults in a real register, a few seconds of work in a hostile file.
 */
const MAX_CHARACTERS_READ_AGAIN = 20_000_000;

/**
 * The records of `text` (lines end in \n) that are not blank. A record with a quote fault costs its first line only:
 * reading goes on at the next line, so that one stray quote does not swallow all that follows.
 */
export function parseRecords(text: string, delimiter: string, firstRowNumber: number): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let rest = text;
  let rowNumber = firstRowNumber;
  let readAgain = 0;
  while (rest !== "") {
    const run = parseRun(rest, delimiter, rowNumber);
    for (const record of run.records) records.push(record);
    if (run.fault === null) return records;
    readAgain += rest.length - run.faultAt;
    const isGivenUp = readAgain > MAX_CHARACTERS_READ_AGAIN;
    const faultRow = run.fault.row.rowNumber;
    const lineEnd = rest.indexOf("\n", run.faultAt);
    const line = rest.slice(run.faultAt, lineEnd === -1 ? rest.length : lineEnd);
    const lastRowNumber = isGivenUp ? faultRow + countLineBreaks(rest, run.faultAt, rest.length) : faultRow;
    records.push({ ...run.fault, row: { rowNumber: faultRow, cells: [line] }, lastRowNumber });
    if (isGivenUp || lineEnd === -1) return records;
    rest = rest.slice(lineEnd + 1);
    rowNumber = faultRow + 1;
  }
  return records;
}

/** Records up to the first one with a quote fault; `faultAt` is where that begins in the text. */
interface Run {
  readonly records: readonly CsvRecord[];
  readonly fault: CsvRecord | null;
  readonly faultAt: number;
}

function parseRun(text: string, delimiter: string, firstRowNumber: number): Run {
  const records: CsvRecord[] = [];
  const faults: CsvRecord[] = [];
  let rowNumber = firstRowNumber;
  let cursor = 0;
  Papa.parse<readonly string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }, parser) => {
      const lineBreaks = countLineBreaks(text, cursor, meta.cursor);
      const endsInBreak = text.charAt(meta.cursor - 1) === "\n";
      const lastRowNumber = rowNumber + lineBreaks - (endsInBreak ? 1 : 0);
      const record = { row: { rowNumber, cells: data }, lastRowNumber, quoteFault: quoteFaultOf(errors) };
      if (record.quoteFault !== null) {
        faults.push(record);
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== "")) records.push(record);
      rowNumber += lineBreaks;
      cursor = meta.cursor;
    },
  });
  return { records, fault: faults[0] ?? null, faultAt: cursor };
}

function quoteFaultOf(errors: readonly Papa.ParseError[]): CsvRecord["quoteFault"] {
  if (errors.some(({ code }) => code === "InvalidQuotes")) return "csv/stray-quote";
  return errors.some(({ code }) => code === "MissingQuotes") ? "csv/unclosed-quote" : null;
}

function countLineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
