import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { CSV_MESSAGES } from "#core/messages/csv-messages";
import { formFindingSentence, sentenceIn } from "#core/messages/render-finding";
import { textRow } from "#core/register/register-tables";
import type { RegisterTable } from "#core/register/register-tables";
import { readFormFile } from "../archive/read-form-file";
import { readCsv } from "../csv/read-csv";
import type { SaidFinding } from "../terminal/report";

/** The tables of a file (one a visible sheet of a workbook, one of a CSV), and what is wrong with the file. */
export interface FileTables {
  readonly tables: readonly RegisterTable[];
  readonly said: readonly SaidFinding[];
}

/** Reads a CSV or .xlsx as tables; a file that is neither has no table and a finding. Throws only what the disk throws. */
export function readTables(path: string): FileTables {
  const file = basename(path);
  if (/\.(csv|tsv|txt)$/i.test(path)) {
    const { rows, findings } = readCsv(readFileSync(path), file);
    return {
      tables: [{ file, sheet: null, rows: rows.map(({ rowNumber, cells }) => textRow(rowNumber, cells)) }],
      said: findings.map((finding) => ({ finding, sentence: sentenceIn(CSV_MESSAGES, finding) })),
    };
  }
  const { workbook, findings } = readFormFile(path, file);
  const visible = (workbook?.sheets ?? []).filter(
    ({ state, rows }) => state === "visible" && rows.length > 0,
  );
  return {
    tables: visible.map(({ name, rows }) => ({
      file,
      sheet: name,
      rows: rows.map(({ rowIndex, cells }) => ({ rowNumber: rowIndex + 1, cells })),
    })),
    said: findings.map((finding) => ({ finding, sentence: formFindingSentence(finding) })),
  };
}
