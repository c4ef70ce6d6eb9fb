import { CODE_LEVELS } from "../code/code-level";
import type { CodeLevel } from "../code/code-level";
import { cellText } from "../register/cell-text";
import type { TableRow } from "../register/register-tables";
import { cellAt } from "../register/register-tables";
import { normaliseHeader } from "../register/table-columns";
import { guessColumns } from "./guess-columns";

/**
 * Where a table keeps its codes: in one column; in parts, one column a segment; or each level with a column of its
 * own. All indices are 0-based.
 */
export type CodePlace =
  | { readonly kind: "one"; readonly column: number; readonly name: number | null }
  | {
      readonly kind: "parts";
      readonly columns: readonly number[];
      /** Which level's segment a column holds. */
      readonly segments: ReadonlyMap<number, CodeLevel>;
      readonly name: number | null;
    }
  | { readonly kind: "levels"; readonly levels: readonly LevelColumns[] };

/** The columns of one level in a wide table; `name` null when the name stands in the code's own cell. */
export interface LevelColumns {
  readonly level: CodeLevel;
  readonly code: number;
  readonly name: number | null;
}

/** How a table of codes is laid out. `headerIndex` is the place of the heading in `rows`, -1 when it has none. */
export interface ListColumns {
  readonly headerIndex: number;
  readonly place: CodePlace;
  readonly indicator: number | null;
  readonly measure: number | null;
  readonly guessed: boolean;
}

const HEADER_ROWS_LOOKED_AT = 15;
/** Fewer columns named like levels may be anything else. */
const LEAST_LEVELS = 3;
const CODE_HEADERS = /^(kode|kode_(rekening|nomenklatur|lengkap|urusan_.*|program_kegiatan.*|unik)|code|kd)$/;
const NAME_HEADERS =
  /^(nama|uraian|nomenklatur.*|nama_(nomenklatur|rekening).*|urusan_(bidang|pemerintahan).*|keterangan_kode)$/;
const LEVEL_WORDS: { readonly [L in CodeLevel]: string } = {
  urusan: "urusan",
  bidang: "bidang(?:_urusan)?",
  program: "program",
  kegiatan: "kegiatan",
  "sub-kegiatan": "sub_?kegiatan",
};

/** The layout of the table `rows` (blank rows left out), or null when no column holds codes. */
export function findListColumns(rows: readonly TableRow[]): ListColumns | null {
  for (const [headerIndex, row] of rows.slice(0, HEADER_ROWS_LOOKED_AT).entries()) {
    const two = twoRowHeader(row, rows[headerIndex + 1]);
    const lowest = two === null ? headerIndex : headerIndex + 1;
    const headers = two ?? headersOf(row);
    const place = placeFromHeader(headers, rows.slice(lowest + 1));
    if (place !== null) return { headerIndex: lowest, place, ...measuresOf(headers), guessed: false };
  }
  const guess = guessColumns(rows);
  if (guess === null) return null;
  const headerIndex = guess.firstRow - 1;
  const header = headerIndex < 0 ? undefined : rows[headerIndex];
  const measures = header === undefined ? { indicator: null, measure: null } : measuresOf(headersOf(header));
  const place: CodePlace = { kind: "one", column: guess.code, name: guess.name };
  return { headerIndex, place, ...measures, guessed: true };
}

type Headers = readonly (readonly [label: string, columnIndex: number])[];

function headersOf(row: TableRow): Headers {
  return row.cells
    .map(({ columnIndex, cell }) => [normaliseHeader(cellText(cell)), columnIndex] as const)
    .filter(([label]) => label !== "");
}

/**
 * The headings of the ministry's annex: "Kode" over one column a level, the other headings over both rows. Null where the
 * lower row does not name the levels.
 */
function twoRowHeader(upper: TableRow, lower: TableRow | undefined): Headers | null {
  if (lower === undefined || levelColumns(headersOf(upper)).length >= LEAST_LEVELS) return null;
  const below = headersOf(lower);
  if (levelColumns(below).length < LEAST_LEVELS) return null;
  const named = new Set(below.map(([, columnIndex]) => columnIndex));
  return [...below, ...headersOf(upper).filter(([label, at]) => !named.has(at) && !CODE_HEADERS.test(label))];
}

function placeFromHeader(headers: Headers, body: readonly TableRow[]): CodePlace | null {
  const levels = levelColumns(headers);
  if (levels.length >= LEAST_LEVELS) {
    const holdsParts = isInParts(levels, body);
    if (!holdsParts) return { kind: "levels", levels };
    return {
      kind: "parts",
      columns: levels.map(({ code }) => code),
      segments: new Map(levels.map(({ level, code }) => [code, level])),
      name: firstOf(headers, NAME_HEADERS),
    };
  }
  const column = firstOf(headers, CODE_HEADERS) ?? levels[0]?.code ?? null;
  if (column === null) return null;
  return { kind: "one", column, name: firstOf(headers, NAME_HEADERS) ?? namedLevel(headers, column) };
}

/** The column headed by the deepest level's own word (`sub_kegiatan`), in a table without a column called name. */
function namedLevel(headers: Headers, codeColumn: number): number | null {
  const columns = [...CODE_LEVELS].reverse().map((level) => firstOf(headers, levelName(level)));
  return columns.find((column) => column !== null && column !== codeColumn) ?? null;
}

function levelName(level: CodeLevel): RegExp {
  return new RegExp(`^(?:nama_|uraian_)?${LEVEL_WORDS[level]}$`);
}

function levelColumns(headers: Headers): readonly LevelColumns[] {
  return CODE_LEVELS.flatMap((level) => {
    const word = LEVEL_WORDS[level];
    const coded = firstOf(headers, new RegExp(`^(?:kode|kd)_${word}$`));
    const named = firstOf(headers, levelName(level));
    if (coded !== null) return [{ level, code: coded, name: named }];
    return named === null ? [] : [{ level, code: named, name: null }];
  });
}

/** True when the columns below the first hold single segments (`01`, `2.01`), not whole codes. */
function isInParts(levels: readonly LevelColumns[], body: readonly TableRow[]): boolean {
  const deepest = levels[levels.length - 1];
  if (deepest === undefined) return false;
  const texts = body.map((row) => cellText(cellAt(row, deepest.code))).filter((text) => text !== "");
  return texts.length > 0 && texts.slice(0, 50).every((text) => /^\d{1,4}$/.test(text));
}

function measuresOf(headers: Headers): { indicator: number | null; measure: number | null } {
  return {
    indicator: firstOf(headers, /^indikator(_.*)?$/),
    measure: firstOf(headers, /^satuan(_.*)?$/),
  };
}

function firstOf(headers: Headers, pattern: RegExp): number | null {
  return headers.find(([label]) => pattern.test(label))?.[1] ?? null;
}
