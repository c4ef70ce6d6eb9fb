import { parseIndonesianNumber } from "../../cell/parse-number";
import { NOWHERE } from "../../validation/finding";
import type { FindingOf } from "../../validation/finding";
import { foldWords } from "../../codelist/search-codes";
import { cellText } from "../../register/cell-text";
import { cellAt, isBlankCell } from "../../register/register-tables";
import type { RegisterTable, TableRow } from "../../register/register-tables";
import { rowPlace, tablePlace } from "../../register/table-place";
import type { Unit } from "../../register/register";
import type { RenjaRow, RenjaValue } from "../renja-row";
import { NO_FIGURES } from "../renja-row";
import { codeParts, codeText, findRenjaColumns } from "./renja-columns";
import type { RenjaColumn, RenjaColumns } from "./renja-columns";

/** What can be odd in somebody else's Renja table. */
export type RenjaImportFinding =
  | FindingOf<"renja-import/no-columns", object>
  | FindingOf<"renja-import/amount", { readonly found: string; readonly readings: readonly string[] }>
  | FindingOf<"renja-import/unit", { readonly found: string }>;

/** The rows of a table, and what is odd about it. */
export interface RenjaImport {
  readonly rows: readonly RenjaRow[];
  readonly findings: readonly RenjaImportFinding[];
}

/**
 * Renja rows from a table as units, offices and SIPD print it (Tabel 4.1, T-C.33 or a plain list). A row without code
 * but with an indicator belongs to the code above it. Units are matched by name or id. `unit` answers for rows whose
 * table names none. Never throws.
 */
export function importRenja(table: RegisterTable, units: readonly Unit[], unit: string): RenjaImport {
  const rows = table.rows.filter((row) => row.cells.some(({ cell }) => !isBlankCell(cell)));
  const found = findRenjaColumns(rows);
  if (found === null) {
    const place = tablePlace(table);
    return {
      rows: [],
      findings: [{ code: "renja-import/no-columns", severity: "error", place, values: {} }],
    };
  }
  const findings: RenjaImportFinding[] = [];
  const reader = rowReader(found, table, units, unit, findings);
  return { rows: rows.slice(found.firstRow).flatMap(reader), findings };
}

/** The rows of the first of `tables` that holds any; where none does, what is wrong with the first. */
export function importFirstRenja(
  tables: readonly RegisterTable[],
  units: readonly Unit[],
  unit: string,
): RenjaImport {
  const imports = tables.map((table) => importRenja(table, units, unit));
  return imports.find(({ rows }) => rows.length > 0) ?? imports[0] ?? { rows: [], findings: [] };
}

function rowReader(
  { columns, codeColumns, header }: RenjaColumns,
  table: RegisterTable,
  units: readonly Unit[],
  unit: string,
  findings: RenjaImportFinding[],
): (row: TableRow) => readonly RenjaRow[] {
  let above = { code: "", unit };
  let partsAbove: readonly string[] = [];
  const headings = new Set(header.map(rowTexts));
  const unitOf = unitFinder(units);
  return (row) => {
    const text = (id: RenjaColumn): string => {
      if (id === "code") return codeText(row, codeColumns, partsAbove);
      const column = columns.get(id);
      return column === undefined ? "" : cellText(cellAt(row, column));
    };
    const amount = (id: RenjaColumn): number | null => {
      const read = readAmount(row, columns.get(id));
      if (read.kind === "value") return read.value;
      const column = {
        label: id === "budget" ? "pagu" : "pagu prakiraan maju",
        columnIndex: columns.get(id) ?? 0,
      };
      const place = rowPlace(table, row.rowNumber, column);
      const { found, readings } = read;
      findings.push({ code: "renja-import/amount", severity: "error", place, values: { found, readings } });
      return null;
    };
    if (headings.has(rowTexts(row)) || isPageFoot(row)) return [];
    if (isColumnNumbers(row) || isTotal(row, text)) return [];
    const isMore = text("code") === "" && text("name") === "";
    if (isMore && text("indicator") === "" && text("budget") === "") return [];
    const named = text("unit");
    const own = named === "" ? (isMore ? above.unit : unit) : unitOf(named);
    if (own === null)
      findings.push({
        code: "renja-import/unit",
        severity: "warning",
        place: rowPlace(table, row.rowNumber),
        values: { found: named },
      });
    const code = isMore ? above.code : text("code");
    above = { code, unit: own ?? named };
    if (codeColumns.length > 1) partsAbove = codeParts(row, codeColumns, partsAbove);
    const target = readFigure(text("targetN"));
    const figure = (id: RenjaColumn): RenjaValue | null => readFigure(text(id)).value;
    return [
      {
        key: String(row.rowNumber),
        unit: own ?? named,
        place: { ...NOWHERE, ...rowPlace(table, row.rowNumber) },
        code,
        name: text("name"),
        indicator: {
          name: text("indicator"),
          measure: text("measure") === "" ? target.measure : text("measure"),
          nature: "jumlah",
          figures: {
            ...NO_FIGURES,
            renstraTarget: figure("renstraTarget"),
            reachedN2: figure("reachedN2"),
            expectedN1: figure("expectedN1"),
            targetN: target.value,
            targetNext: figure("targetNext"),
          },
        },
        budget: amount("budget"),
        budgetNext: amount("budgetNext"),
        location: text("location"),
        fundSource: text("fundSource"),
        nationalPriority: text("nationalPriority"),
        regionalPriority: text("regionalPriority"),
        targetGroup: text("targetGroup"),
        note: text("note"),
      },
    ];
  };
}

type ReadAmount =
  | { readonly kind: "value"; readonly value: number | null }
  | { readonly kind: "unread"; readonly found: string; readonly readings: readonly string[] };

function readAmount(row: TableRow, column: number | undefined): ReadAmount {
  const cell = column === undefined ? null : cellAt(row, column);
  if (cell === null || isBlankCell(cell)) return { kind: "value", value: null };
  if (cell.kind === "number") return { kind: "value", value: cell.value };
  const found = cellText(cell);
  const parsed = parseIndonesianNumber(found, "rupiah");
  if (parsed.kind === "value") return { kind: "value", value: Number(parsed.value.toFixed()) };
  if (/^[-–—]$/.test(found) || parsed.kind === "blank") return { kind: "value", value: null };
  const readings = parsed.kind === "ambiguous" ? parsed.readings.map((one) => one.toFixed()) : [];
  return { kind: "unread", found, readings };
}

/** `12 Dokumen` is 12 with its satuan; anything that is no plain number stays the words it is. */
function readFigure(text: string): { readonly value: RenjaValue | null; readonly measure: string } {
  const plain = text.trim();
  if (plain === "" || /^[-–—]$/.test(plain)) return { value: null, measure: "" };
  const parts = /^([\d.,]+)\s*(\D.*)?$/.exec(plain);
  const parsed = parseIndonesianNumber(parts?.[1] ?? plain, "kinerja");
  if (parsed.kind !== "value") return { value: { kind: "text", text: plain }, measure: "" };
  return { value: { kind: "number", decimal: parsed.value.toFixed() }, measure: parts?.[2]?.trim() ?? "" };
}

function unitFinder(units: readonly Unit[]): (name: string) => string | null {
  const known = new Map(
    units.flatMap(({ id, name }) => [[foldWords(id), id] as const, [foldWords(name), id] as const]),
  );
  return (name) => known.get(foldWords(name)) ?? null;
}

/** What a row says, cell by cell; two rows of a print that say the same are the same heading. */
function rowTexts({ cells }: TableRow): string {
  return cells
    .map(({ columnIndex, cell }) => [columnIndex, foldWords(cellText(cell))] as const)
    .filter(([, text]) => text !== "")
    .map(([columnIndex, text]) => `${columnIndex} ${text}`)
    .join("\n");
}

/** `Halaman 1 dari 5` alone in a row is the foot of a printed page. */
function isPageFoot({ cells }: TableRow): boolean {
  const [only, more] = cells.map(({ cell }) => cellText(cell)).filter((text) => text !== "");
  return more === undefined && /^hal(aman|\.)?\s*:?\s*\d+(\s*(dari|\/)\s*\d+)?$/i.test(only ?? "");
}

/** A row of 1, 2, 3 below a heading; `12 = 8+9+10+11` says how a column follows from others. */
function isColumnNumbers({ cells }: TableRow): boolean {
  const texts = cells.map(({ cell }) => cellText(cell)).filter((text) => text !== "");
  return texts.length > 2 && texts.every((text) => /^\(?\d{1,2}\)?( ?= ?[\d+/×x*%() ]+)?$/.test(text));
}

/** The last row of a printed table is a sum and no proposal: it says so and has neither code nor indicator. */
function isTotal(row: TableRow, text: (id: RenjaColumn) => string): boolean {
  if (/\./.test(text("code")) || text("indicator") !== "") return false;
  const first = cellText(row.cells.find(({ cell }) => !isBlankCell(cell))?.cell ?? cellAt(row, 0));
  return [text("name"), text("code"), first].some((one) =>
    /^(jumlah|total)( keseluruhan| pagu)?$/i.test(one),
  );
}
