import { NOWHERE } from "#core/validation/finding";
import type { Place } from "#core/validation/finding";
import type { CsvFinding } from "#core/register/csv-finding";
import type { CsvRow } from "#node/csv/csv-row";
import { decodeText } from "#node/csv/decode-text";
import type { TextEncoding } from "#node/csv/decode-text";
import { detectDelimiter } from "#node/csv/detect-delimiter";
import { parseRecords } from "#node/csv/parse-records";
import type { CsvRecord } from "#node/csv/parse-records";
import { sniffNotText } from "#node/csv/sniff-not-text";

/** The records that could be read, blank lines left out, and everything that is wrong with the rest. */
export interface CsvReading {
  readonly rows: readonly CsvRow[];
  readonly findings: readonly CsvFinding[];
}

/**
 * Reads a CSV as people save it here: comma, semicolon or tab; `sep=;` on the first line; UTF-8, UTF-16 or
 * Windows-1252; any line ends; line breaks in quotes. A record with a quote fault or a NUL byte is left out and
 * named. Never throws on content. Findings: the `csv/` codes.
 */
export function readCsv(bytes: Uint8Array, file: string): CsvReading {
  const place: Place = { ...NOWHERE, file };
  const found = sniffNotText(bytes);
  if (found !== null)
    return onlyFinding({ code: "csv/not-text", severity: "error", place, values: { found } });
  const { text, encoding } = decodeText(bytes);
  const body = splitSeparatorLine(text.replace(/\r\n?/g, "\n"));
  if (body.text.trim() === "")
    return onlyFinding({ code: "csv/empty", severity: "error", place, values: {} });
  const delimiter = body.delimiter ?? detectDelimiter(body.text);
  const records = parseRecords(body.text, delimiter ?? ",", body.firstRowNumber);
  const encodingFindings = findEncoding(encoding, text, place);
  const shapeFindings = delimiter === null ? [oneColumn(body.text, place)] : [];
  const checked = records.map((record) => ({ record, findings: checkRecord(record, place) }));
  return {
    rows: checked.filter(({ findings }) => !findings.some(isError)).map(({ record }) => record.row),
    findings: [...encodingFindings, ...shapeFindings, ...checked.flatMap(({ findings }) => findings)],
  };
}

function checkRecord({ row, lastRowNumber, quoteFault }: CsvRecord, filePlace: Place): readonly CsvFinding[] {
  const place = { ...filePlace, rowNumber: row.rowNumber };
  const all = row.cells.join(" ");
  const nulCount = all.split("\0").length - 1;
  const findings: CsvFinding[] = [];
  if (quoteFault !== null)
    findings.push({
      code: quoteFault,
      severity: "error",
      place,
      values: { found: excerpt(all, 0), lastRowNumber },
    });
  if (nulCount > 0) findings.push({ code: "csv/nul", severity: "error", place, values: { count: nulCount } });
  const lostAt = all.indexOf("\uFFFD");
  if (lostAt !== -1)
    findings.push({
      code: "csv/lost-character",
      severity: "warning",
      place,
      values: { sample: excerpt(all, lostAt) },
    });
  return findings;
}

/** Excel's `sep=;` line, which names the separator and is no record. */
function splitSeparatorLine(text: string): {
  text: string;
  delimiter: string | null;
  firstRowNumber: number;
} {
  const line = /^"?sep=(.)"?\n/i.exec(text);
  if (line === null) return { text, delimiter: null, firstRowNumber: 1 };
  return { text: text.slice(line[0].length), delimiter: line[1] ?? null, firstRowNumber: 2 };
}

function findEncoding(encoding: TextEncoding, text: string, place: Place): readonly CsvFinding[] {
  if (encoding === "utf-16-without-mark")
    return [{ code: "csv/utf-16-without-mark", severity: "note", place, values: {} }];
  if (encoding !== "windows-1252") return [];
  const sample = excerpt(text, text.search(/[^\0-\x7F]/));
  return [{ code: "csv/windows-1252", severity: "note", place, values: { sample } }];
}

function oneColumn(text: string, place: Place): CsvFinding {
  const found = excerpt(text.trim(), 0);
  return { code: "csv/one-column", severity: "warning", place, values: { found } };
}

/** About forty characters of `text` around `at`, on one line. */
function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - 15);
  const to = at + 25;
  const part = text.slice(from, to).replace(/[\s\0]+/g, " ");
  return `${from > 0 ? "…" : ""}${part.trim()}${to < text.length ? "…" : ""}`;
}

function isError(finding: CsvFinding): boolean {
  return finding.severity === "error";
}

function onlyFinding(finding: CsvFinding): CsvReading {
  return { rows: [], findings: [finding] };
}
