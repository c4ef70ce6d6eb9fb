import { cellText } from "../register/cell-text";
import { nearMiss } from "../register/near-miss";
import { isSameHeader } from "../register/table-columns";
import type { Place } from "../validation/finding";
import { NOWHERE } from "../validation/finding";
import { cellAddress } from "../workbook/address";
import { gridOf, isEmptyCell } from "../workbook/sheet-grid";
import type { SheetGrid } from "../workbook/sheet-grid";
import type { Cell, SheetSnapshot } from "../workbook/snapshot";
import type { SheetFinding } from "./definition-sheet-finding";
import { SHEET_COLUMNS } from "./sheet-columns";
import type { ColumnKey, DefinitionSheetName, SheetColumn } from "./sheet-columns";

/** One row of a sheet below its headings that holds something. */
export interface SheetRow {
  readonly rowNumber: number;
  readonly cell: (key: ColumnKey) => Cell;
  /** One line of text; "" where nothing stands or the sheet lacks the column. */
  readonly text: (key: ColumnKey) => string;
  /** The cell of a column, or the row as a whole. */
  readonly place: (key: ColumnKey | null) => Place;
}

/** A sheet with its columns found. `rows` is empty when no headings were found. */
export interface SheetTable {
  readonly name: DefinitionSheetName;
  readonly rows: readonly SheetRow[];
  readonly findings: readonly SheetFinding[];
}

interface FoundColumn {
  readonly columnIndex: number;
  readonly label: string;
}

const HEADER_ROWS_LOOKED_AT = 15;

/** Sheets that a form without choices or rules leaves empty. */
const MAY_BE_EMPTY: readonly DefinitionSheetName[] = ["Pilihan", "Aturan"];

const BLANK: Cell = { kind: "blank", value: null, formula: null };

/**
 * The rows of one definition sheet. Headings may stand below titles and notes; each is matched exactly, then without regard to case, spaces
 * and signs, then by alias; what is left over is a finding with the heading it may mean.
 */
export function sheetTable(name: DefinitionSheetName, sheet: SheetSnapshot, file: string | null): SheetTable {
  const specs = SHEET_COLUMNS[name];
  const grid = gridOf(sheet);
  const place: Place = { ...NOWHERE, file, sheet: sheet.name };
  const headerRow = headerRowOf(grid, specs);
  if (headerRow === null) {
    if (MAY_BE_EMPTY.includes(name) && grid.rowIndices.every((rowIndex) => !holdsSomething(grid, rowIndex)))
      return { name, rows: [], findings: [] };
    const expected = specs.filter(({ isRequired }) => isRequired).map(({ title }) => title);
    const finding: SheetFinding = {
      code: "formsheet/header-missing",
      severity: "error",
      place,
      values: { sheet: sheet.name, expected },
    };
    return { name, rows: [], findings: [finding] };
  }
  const columns = assign(grid, headerRow, specs);
  const rowIndices = grid.rowIndices.filter(
    (rowIndex) => rowIndex > headerRow && holdsSomething(grid, rowIndex),
  );
  const rows = rowIndices.map((rowIndex) => rowOf(grid, rowIndex, columns, place));
  const findings = [
    ...headerFindings(grid, headerRow, specs, columns, place),
    ...rowIndices.flatMap((rowIndex) => outsideFindings(grid, headerRow, rowIndex, place)),
  ];
  return {
    name,
    rows: rows.filter((row) =>
      specs.some(({ key }) => !isEmptyCell(row.cell(key)) || row.cell(key).formula !== null),
    ),
    findings,
  };
}

function holdsSomething(grid: SheetGrid, rowIndex: number): boolean {
  return [...grid.row(rowIndex).values()].some((cell) => !isEmptyCell(cell) || cell.formula !== null);
}

/** The first of the upper rows with the most headings, all required ones preferred; null when none has any. */
function headerRowOf(grid: SheetGrid, specs: readonly SheetColumn[]): number | null {
  const counted = grid.rowIndices
    .slice(0, HEADER_ROWS_LOOKED_AT)
    .map((rowIndex) => ({ rowIndex, count: assign(grid, rowIndex, specs).size }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const least = specs.length <= 2 ? 1 : 2;
  return most < least ? null : (counted.find(({ count }) => count === most)?.rowIndex ?? null);
}

function assign(
  grid: SheetGrid,
  rowIndex: number,
  specs: readonly SheetColumn[],
): ReadonlyMap<ColumnKey, FoundColumn> {
  const headers = labelsIn(grid, rowIndex);
  const passes: readonly ((spec: SheetColumn, label: string) => boolean)[] = [
    (spec, label) => label === spec.title,
    (spec, label) => isSameHeader(label, spec.title),
    (spec, label) => spec.aliases.some((alias) => isSameHeader(label, alias)),
  ];
  const found = new Map<ColumnKey, FoundColumn>();
  const taken = new Set<number>();
  for (const matches of passes) {
    for (const spec of specs) {
      const header = headers.find(
        ({ columnIndex, label }) => !taken.has(columnIndex) && matches(spec, label),
      );
      if (header === undefined || found.has(spec.key)) continue;
      found.set(spec.key, header);
      taken.add(header.columnIndex);
    }
  }
  return found;
}

function labelsIn(grid: SheetGrid, rowIndex: number): readonly FoundColumn[] {
  return [...grid.row(rowIndex)]
    .map(([columnIndex, cell]) => ({ columnIndex, label: cellText(cell).replace(/\s*\*$/, "") }))
    .filter(({ label }) => label !== "")
    .sort((a, b) => a.columnIndex - b.columnIndex);
}

function rowOf(
  grid: SheetGrid,
  rowIndex: number,
  columns: ReadonlyMap<ColumnKey, FoundColumn>,
  place: Place,
): SheetRow {
  const cell = (key: ColumnKey): Cell => {
    const column = columns.get(key);
    return column === undefined ? BLANK : grid.cell(rowIndex, column.columnIndex);
  };
  return {
    rowNumber: rowIndex + 1,
    cell,
    text: (key) => {
      const found = cell(key);
      return found.kind === "error" ? "" : cellText(found);
    },
    place: (key) => {
      const row: Place = { ...place, rowNumber: rowIndex + 1 };
      const column = key === null ? undefined : columns.get(key);
      return column === undefined
        ? row
        : { ...row, column: column.label, cell: cellAddress(rowIndex, column.columnIndex) };
    },
  };
}

function headerFindings(
  grid: SheetGrid,
  headerRow: number,
  specs: readonly SheetColumn[],
  columns: ReadonlyMap<ColumnKey, FoundColumn>,
  place: Place,
): readonly SheetFinding[] {
  const missing = specs
    .filter(({ key, isRequired }) => isRequired && !columns.has(key))
    .map(({ title }): SheetFinding => ({
      code: "formsheet/column-missing",
      severity: "error",
      place: { ...place, rowNumber: headerRow + 1 },
      values: { column: title },
    }));
  const odd = labelsIn(grid, headerRow).flatMap((header): readonly SheetFinding[] => {
    const at: Place = {
      ...place,
      rowNumber: headerRow + 1,
      column: header.label,
      cell: cellAddress(headerRow, header.columnIndex),
    };
    return oddHeader(header, specs, columns, at);
  });
  return [...missing, ...odd];
}

function oddHeader(
  { columnIndex, label }: FoundColumn,
  specs: readonly SheetColumn[],
  columns: ReadonlyMap<ColumnKey, FoundColumn>,
  place: Place,
): readonly SheetFinding[] {
  const own = specs.find(({ key }) => columns.get(key)?.columnIndex === columnIndex);
  if (own !== undefined)
    return isSameHeader(label, own.title)
      ? []
      : [
          {
            code: "formsheet/column-alias",
            severity: "note",
            place,
            values: { found: label, column: own.title },
          },
        ];
  const twin = specs.find(({ title, aliases }) =>
    [title, ...aliases].some((name) => isSameHeader(name, label)),
  );
  const first = twin === undefined ? undefined : columns.get(twin.key);
  if (first !== undefined)
    return [
      {
        code: "formsheet/column-repeated",
        severity: "error",
        place,
        values: { column: label, first: first.label },
      },
    ];
  const free = specs.filter(({ key }) => !columns.has(key)).map(({ title }) => title);
  const suggestion = nearMiss(label, free);
  const severity = suggestion === null ? "note" : "error";
  return [{ code: "formsheet/column-unknown", severity, place, values: { found: label, suggestion } }];
}

/** What stands in a row where no heading stands above it: it is not read, and the author is told. */
function outsideFindings(
  grid: SheetGrid,
  headerRow: number,
  rowIndex: number,
  place: Place,
): readonly SheetFinding[] {
  const headed = new Set(labelsIn(grid, headerRow).map(({ columnIndex }) => columnIndex));
  return [...grid.row(rowIndex)].flatMap(([columnIndex, cell]): readonly SheetFinding[] => {
    const found = cellText(cell);
    if (headed.has(columnIndex) || found === "") return [];
    const at: Place = { ...place, rowNumber: rowIndex + 1, cell: cellAddress(rowIndex, columnIndex) };
    return [{ code: "formsheet/value-outside", severity: "note", place: at, values: { found } }];
  });
}
