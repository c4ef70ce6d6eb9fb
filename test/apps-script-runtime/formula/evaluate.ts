import { NotImplemented } from "../run/errors";
import { createHash } from "node:crypto";
import { sheetLocale } from "../values/locale";
import { serialOfInstant } from "../values/serial";
import type { SheetState } from "../world/sheet-state";
import type { SpreadsheetState } from "../world/spreadsheet-state";
import { calledFunctions, toEngineSpelling } from "./dialect";
import type { AskedCell, Computed, EngineSheet, FormulaEngine } from "./engine";
import { hyperFormulaEngine } from "./hyperformula-engine";
import { MISSING_FUNCTIONS } from "./missing-functions";

/** Results of a spreadsheet's formulas by sheet id and `row,column`. */
export type Results = ReadonlyMap<number, ReadonlyMap<string, Computed>>;

const KEPT = 400;
const engine: FormulaEngine = hyperFormulaEngine();
const byContent = new Map<string, Results>();
const PARSE_ERROR: Computed = { kind: "error", code: "#ERROR!" };

/**
 * Computes every formula of a spreadsheet. Answers are kept by content, so that a state met again (after a restore, or in
 * another run of the same test) costs a hash. Throws "not implemented" for a Google function the engine does not have.
 */
export function evaluateSpreadsheet(spreadsheet: SpreadsheetState, nowMs: number): Results {
  const now = serialOfInstant(spreadsheet.timeZone, nowMs);
  const prepared = spreadsheet.sheets.map((sheet) => prepareSheet(sheet, spreadsheet.locale, now));
  if (prepared.every((sheet) => sheet.asked.length === 0)) return new Map();
  const key = contentKey(spreadsheet, prepared);
  const known = byContent.get(key);
  if (known !== undefined) return known;
  const results = compute(spreadsheet, prepared);
  if (byContent.size >= KEPT) byContent.delete(byContent.keys().next().value ?? "");
  byContent.set(key, results);
  return results;
}

interface PreparedSheet extends EngineSheet {
  readonly id: number;
  readonly asked: readonly { rowIndex: number; columnIndex: number; refused: boolean }[];
}

function prepareSheet(sheet: SheetState, localeName: string, now: number): PreparedSheet {
  const locale = sheetLocale(localeName);
  const rows: (string | number | boolean | null)[][] = [];
  const asked: { rowIndex: number; columnIndex: number; refused: boolean }[] = [];
  sheet.content.forEach((cell, rowIndex, columnIndex) => {
    while (rows.length <= rowIndex) rows.push([]);
    const row = rows[rowIndex] ?? [];
    while (row.length < columnIndex) row.push(null);
    if (cell.kind === "value") row[columnIndex] = plainCell(cell.value);
    else {
      const spelled = toEngineSpelling(cell.text, locale);
      asked.push({ rowIndex, columnIndex, refused: spelled === null });
      row[columnIndex] = spelled === null ? '="#ERROR!"' : withSheetFacts(spelled, sheet.maxRows, now);
    }
  });
  return { id: sheet.id, name: sheet.name, rows, asked };
}

/** Text that the engine could take for a formula or a number is marked as text. */
function plainCell(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? `'${value}` : value;
}

/** Bare TRUE and FALSE become calls, open ranges (`A2:A`) end at the sheet's last row, and the clock functions read the virtual clock. */
function withSheetFacts(formula: string, maxRows: number, now: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : closedRanges(part, maxRows, now)))
    .join("");
}

function closedRanges(part: string, maxRows: number, now: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(now) * 86_400_000);
  const today = `DATE(${day.getUTCFullYear()},${day.getUTCMonth() + 1},${day.getUTCDate()})`;
  return part
    .replace(/(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![A-Za-z0-9$(])/g, `$1:$2${maxRows}`)
    .replace(/\b(TRUE|FALSE)\b(?!\s*\()/gi, "$1()")
    .replace(/\bTODAY\s*\(\s*\)/gi, today)
    .replace(/\bNOW\s*\(\s*\)/gi, `(${today}+${now - Math.floor(now)})`);
}

function compute(spreadsheet: SpreadsheetState, prepared: readonly PreparedSheet[]): Results {
  refuseMissingFunctions(prepared);
  const cells: (AskedCell & { readonly refused: boolean })[] = prepared.flatMap((sheet, sheetIndex) =>
    sheet.asked.map((cell) => ({ ...cell, sheetIndex })),
  );
  const names = spreadsheet.names.flatMap(({ name, sheetId, area }) => {
    const sheetName = spreadsheet.sheets.find((sheet) => sheet.id === sheetId)?.name;
    return sheetName === undefined ? [] : [{ name, sheetName, area }];
  });
  const values = engine.evaluate(prepared, names, cells);
  const results = new Map(prepared.map((sheet) => [sheet.id, new Map<string, Computed>()]));
  cells.forEach((cell, index) => {
    const computed = cell.refused ? PARSE_ERROR : (values[index] ?? PARSE_ERROR);
    results.get(prepared[cell.sheetIndex]?.id ?? -1)?.set(`${cell.rowIndex},${cell.columnIndex}`, computed);
  });
  return results;
}

function refuseMissingFunctions(prepared: readonly PreparedSheet[]): void {
  for (const sheet of prepared) {
    for (const { rowIndex, columnIndex } of sheet.asked) {
      const formula = String(sheet.rows[rowIndex]?.[columnIndex] ?? "");
      const missing = calledFunctions(formula).find(
        (name) => MISSING_FUNCTIONS.has(name) && !engine.functionNames.has(name),
      );
      if (missing !== undefined) throw new NotImplemented(`formula function ${missing}`);
    }
  }
}

function contentKey(spreadsheet: SpreadsheetState, prepared: readonly PreparedSheet[]): string {
  const names = spreadsheet.names.map(({ name, sheetId, area }) => [
    name,
    sheetId,
    area.top,
    area.left,
    area.bottom,
    area.right,
  ]);
  const sheets = prepared.map((sheet) => [sheet.id, sheet.name, sheet.rows]);
  return createHash("sha1")
    .update(JSON.stringify([spreadsheet.locale, names, sheets]))
    .digest("base64");
}
