import { CODE_LEVELS } from "../../code/code-level";
import { parseCode } from "../../code/parse-code";
import { fullPart, joinedParts } from "../../codelist/code-parts";
import { cellText } from "../../register/cell-text";
import { cellAt } from "../../register/register-tables";
import type { TableRow } from "../../register/register-tables";
import { normaliseHeader } from "../../register/table-columns";

/** What a column of somebody else's Renja table may hold. */
export type RenjaColumn =
  | "code" | "name" | "indicator" | "measure" | "renstraTarget" | "reachedN2" | "expectedN1" | "targetN" | "budget"
  | "location" | "fundSource" | "nationalPriority" | "regionalPriority" | "targetGroup" | "targetNext"
  | "budgetNext" | "unit" | "note"; // prettier-ignore

/** Where the columns stand, and the first row below the heading (0-based among the rows). */
export interface RenjaColumns {
  readonly columns: ReadonlyMap<RenjaColumn, number>;
  readonly labels: ReadonlyMap<RenjaColumn, string>;
  /** The columns of the code, more than one where each segment has its own below one heading. */
  readonly codeColumns: readonly number[];
  /** The rows of the heading, which prints repeat on every page. */
  readonly header: readonly TableRow[];
  readonly firstRow: number;
}

/** What headings say, the more telling first: `target` alone is that of the planned year. */
const PATTERNS: readonly (readonly [RenjaColumn, RegExp])[] = [
  ["targetNext", /(prakiraan|perkiraan)_maju.*target|target.*(n_1$|maju)/],
  ["budgetNext", /(prakiraan|perkiraan)_maju.*(pagu|dana|anggaran)|pagu.*maju/],
  ["renstraTarget", /target.*(renstra|akhir_periode)/],
  ["reachedN2", /realisasi/],
  ["expectedN1", /(prakiraan|perkiraan)_(capaian|realisasi)/],
  ["fundSource", /sumber_dana/],
  ["nationalPriority", /prioritas_nasional/],
  ["regionalPriority", /prioritas_(daerah|pembangunan)/],
  ["targetGroup", /kelompok_sasaran/],
  ["unit", /penanggung_jawab|^(unit|bidang|pd)(_kerja|_pelaksana)?$/],
  ["note", /catatan|keterangan/],
  ["location", /lokasi/],
  ["measure", /^satuan/],
  ["budget", /pagu|kebutuhan_dana|anggaran/],
  ["targetN", /target/],
  ["indicator", /indikator/],
  ["code", /^(kode|kode_.*)$/],
  ["name", /^(nama|uraian|urusan|program|kegiatan|sub_kegiatan).*/],
];

const ROWS_LOOKED_AT = 30;
const LONGEST_HEADER = 4;

/** The columns of a table of Renja rows: headings may take several rows; null without codes and pagu. */
export function findRenjaColumns(rows: readonly TableRow[]): RenjaColumns | null {
  for (const [top] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    for (let depth = LONGEST_HEADER; depth >= 1; depth -= 1) {
      const header = rows.slice(top, top + depth);
      const next = rows[top + depth];
      const labels = labelsOf(header);
      const found = columnsOf(labels);
      const code = found.columns.get("code");
      if (code === undefined || !found.columns.has("budget")) continue;
      const codeColumns = partsFrom(code, labels, rows.slice(top + depth, top + depth + ROWS_LOOKED_AT));
      const holdsCode = header.some((row) => isCode(codeText(row, codeColumns, [])));
      if (!holdsCode && next !== undefined) return { ...found, codeColumns, header, firstRow: top + depth };
    }
  }
  return null;
}

/** The code of a row; in parts, those that are blank before its last one are those of `above`. */
export function codeText(row: TableRow, columns: readonly number[], above: readonly string[]): string {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return cellText(cellAt(row, only));
  return codeParts(row, columns, above).join(".");
}

/** The parts of a row's code, each in its own column. */
export function codeParts(
  row: TableRow,
  columns: readonly number[],
  above: readonly string[],
): readonly string[] {
  const parts = columns.map((column, index) => fullPart(cellAt(row, column), CODE_LEVELS[index]));
  return joinedParts(parts, above);
}

/** `code` and the columns right of it that have no heading and hold segments of codes. */
function partsFrom(
  code: number,
  labels: ReadonlyMap<number, string>,
  body: readonly TableRow[],
): readonly number[] {
  const columns = [code];
  for (let column = code + 1; columns.length < CODE_LEVELS.length && !labels.has(column); column += 1) {
    const texts = body.map((row) => cellText(cellAt(row, column))).filter((text) => text !== "");
    const segments = texts.filter((text) => /^(\d{1,4}|XX|\d[.,]\d{1,2})$/i.test(text));
    if (segments.length === 0 || segments.length < texts.length / 2) break;
    columns.push(column);
  }
  return columns;
}

function isCode(text: string): boolean {
  return /\./.test(text) && parseCode(text, { agencyField: null }).kind === "value";
}

/** The headings of each column from the top; a heading over several columns is carried to those at its right. */
function labelsOf(header: readonly TableRow[]): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const last = Math.max(-1, ...header.flatMap(({ cells }) => cells.map(({ columnIndex }) => columnIndex)));
  for (let column = 0; column <= last; column += 1) {
    const parts = header.map((row, depth) => {
      const own = cellText(cellAt(row, column));
      const isLowest = depth === header.length - 1;
      const hasBelow = header
        .slice(depth + 1)
        .some((below) => /\p{L}/u.test(cellText(cellAt(below, column))));
      return own !== "" || isLowest || !hasBelow ? own : headingAtLeft(row, column);
    });
    const label = normaliseHeader(parts.filter((part) => /\p{L}/u.test(part)).join(" "));
    if (label !== "") labels.set(column, label);
  }
  return labels;
}

function headingAtLeft(row: TableRow, column: number): string {
  for (let at = column - 1; at >= 0; at -= 1) {
    const text = cellText(cellAt(row, at));
    if (text !== "") return text;
  }
  return "";
}

function columnsOf(labels: ReadonlyMap<number, string>): Pick<RenjaColumns, "columns" | "labels"> {
  const columns = new Map<RenjaColumn, number>();
  const taken = new Map<RenjaColumn, string>();
  for (const [column, label] of labels) {
    const match = PATTERNS.find(([id, pattern]) => !columns.has(id) && pattern.test(label));
    if (match === undefined) continue;
    columns.set(match[0], column);
    taken.set(match[0], label);
  }
  return { columns, labels: taken };
}
