import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { decimalOf } from "#core/cell/decimal";
import type { Decimal } from "#core/cell/decimal";
import { parseIndonesianNumber } from "#core/cell/parse-number";
import type { NumberContext } from "#core/cell/parse-number";

/** One record of a published table, by column name. */
export type PublishedRow = Readonly<Record<string, string>>;

const FOLDER = new URL("../../../shared/data/", import.meta.url);

/** The records of a published table that lies beside the project; null, with the reason printed, when it does not. */
export function publishedTable(name: string): readonly PublishedRow[] | null {
  const file = new URL(name, FOLDER);
  if (!existsSync(file)) {
    console.info(`dilewati: ${name} tidak ada di ../shared/data`);
    return null;
  }
  return Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
}

/** The text of a column; throws when the table has no such column. */
export function textOf(row: PublishedRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

/** The figure that a published text says in Indonesian spelling; throws when it reads in no or in two ways. */
export function figureOf(row: PublishedRow, column: string, context: NumberContext): Decimal {
  const parsed = parseIndonesianNumber(textOf(row, column), context);
  if (parsed.kind !== "value") throw new Error(`${column}: ${JSON.stringify(parsed)}`);
  return parsed.value;
}

/** The figure of a column whose table is written with a decimal point throughout; null when blank. */
export function plainFigureOf(row: PublishedRow, column: string): Decimal | null {
  const text = textOf(row, column);
  return text === "" ? null : decimalOf(text);
}
