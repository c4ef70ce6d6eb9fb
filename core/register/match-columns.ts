import { nearMiss } from "./near-miss";
import { cellText } from "./cell-text";
import type { TableFinding } from "./register-finding";
import { isBlankCell } from "./register-tables";
import type { RegisterTable, TableName, TableRow } from "./register-tables";
import { foldHeader, isSameHeader, SILENT_COLUMNS, TABLE_COLUMNS } from "./table-columns";
import type { ColumnSpec } from "./table-columns";
import { rowPlace, tablePlace } from "./table-place";

/** Where a column was found; `label` is its header as typed. */
export interface FoundColumn {
  readonly name: string;
  readonly label: string;
  readonly columnIndex: number;
}

/** A table whose header was understood, with its records. */
export interface MatchedTable {
  readonly table: RegisterTable;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** Columns that hold a header, known or not. */
  readonly headerIndexes: ReadonlySet<number>;
  readonly rows: readonly TableRow[];
}

/** A matched table (null when no header was found) and what is odd about its header. */
export interface ColumnMatch {
  readonly matched: MatchedTable | null;
  readonly findings: readonly TableFinding[];
}

const HEADER_ROWS_LOOKED_AT = 15;

/**
 * Finds the header among the first rows (titles may stand above it) and its columns: by exact name, then without
 * regard to case, spaces and underscores, then by alias. What is left over is a finding, with the name it may mean.
 */
export function matchColumns(name: TableName, table: RegisterTable): ColumnMatch {
  const specs = TABLE_COLUMNS[name];
  const rows = table.rows.filter((row) => row.cells.some(({ cell }) => !isBlankCell(cell)));
  const folded = foldSpecs(specs);
  const headerIndex = findHeader(rows, folded);
  const header = rows[headerIndex];
  if (header === undefined) return headerless(name, table, specs);
  const columns = assignColumns(header, folded);
  const titles: TableFinding[] =
    headerIndex === 0
      ? []
      : [
          {
            code: "register/title-rows",
            severity: "note",
            place: tablePlace(table),
            values: { count: headerIndex },
          },
        ];
  const headerIndexes = new Set(
    header.cells.filter(({ cell }) => !isBlankCell(cell)).map(({ columnIndex }) => columnIndex),
  );
  return {
    matched: { table, columns, headerIndexes, rows: rows.slice(headerIndex + 1) },
    findings: [
      ...titles,
      ...missingColumns(table, header, specs, columns),
      ...oddHeaders(table, header, specs, columns),
    ],
  };
}

function headerless(name: TableName, table: RegisterTable, specs: readonly ColumnSpec[]): ColumnMatch {
  const expected = specs.map((spec) => spec.name);
  const finding: TableFinding = {
    code: "register/header-missing",
    severity: "error",
    place: tablePlace(table),
    values: { table: name, expected },
  };
  return { matched: null, findings: [finding] };
}

/** A column's name as it is written and as headers are compared, and its aliases so folded. */
interface FoldedSpec {
  readonly name: string;
  readonly folded: string;
  readonly aliases: ReadonlySet<string>;
}

function foldSpecs(specs: readonly ColumnSpec[]): readonly FoldedSpec[] {
  return specs.map(({ name, aliases }) => ({
    name,
    folded: foldHeader(name),
    aliases: new Set(aliases.map(foldHeader)),
  }));
}

/** Index of the first row with the most known headers, two at least; -1 when there is none. */
function findHeader(rows: readonly TableRow[], specs: readonly FoldedSpec[]): number {
  const counts = rows.slice(0, HEADER_ROWS_LOOKED_AT).map((row) => assignColumns(row, specs).size);
  const most = Math.max(0, ...counts);
  return most < 2 ? -1 : counts.indexOf(most);
}

function assignColumns(header: TableRow, specs: readonly FoldedSpec[]): ReadonlyMap<string, FoundColumn> {
  const headers = header.cells
    .map(({ columnIndex, cell }) => ({ columnIndex, label: cellText(cell) }))
    .filter(({ label }) => label !== "")
    .map((found) => ({ ...found, folded: foldHeader(found.label) }));
  type Header = (typeof headers)[number];
  const passes: readonly ((spec: FoldedSpec, header: Header) => boolean)[] = [
    (spec, { label }) => label === spec.name,
    (spec, { folded }) => folded === spec.folded,
    (spec, { folded }) => spec.aliases.has(folded),
  ];
  const columns = new Map<string, FoundColumn>();
  const taken = new Set<number>();
  for (const matches of passes) {
    for (const spec of specs) {
      if (columns.has(spec.name)) continue;
      const found = headers.find((one) => !taken.has(one.columnIndex) && matches(spec, one));
      if (found === undefined) continue;
      const { columnIndex, label } = found;
      columns.set(spec.name, { name: spec.name, columnIndex, label });
      taken.add(columnIndex);
    }
  }
  return columns;
}

function missingColumns(
  table: RegisterTable,
  header: TableRow,
  specs: readonly ColumnSpec[],
  columns: ReadonlyMap<string, FoundColumn>,
): readonly TableFinding[] {
  return specs
    .filter(({ name, required }) => !columns.has(name) && (required || !SILENT_COLUMNS.has(name)))
    .map(({ name, required }) => ({
      code: "register/column-missing",
      severity: required ? "error" : "note",
      place: rowPlace(table, header.rowNumber),
      values: { column: name, isRequired: required },
    }));
}

function oddHeaders(
  table: RegisterTable,
  header: TableRow,
  specs: readonly ColumnSpec[],
  columns: ReadonlyMap<string, FoundColumn>,
): readonly TableFinding[] {
  const byIndex = new Map([...columns.values()].map((column) => [column.columnIndex, column]));
  return header.cells.flatMap(({ columnIndex, cell }): readonly TableFinding[] => {
    const label = cellText(cell);
    if (label === "") return [];
    const place = rowPlace(table, header.rowNumber, { label, columnIndex });
    const known = byIndex.get(columnIndex);
    if (known !== undefined) {
      if (isSameHeader(label, known.name)) return [];
      return [
        {
          code: "register/column-alias",
          severity: "note",
          place,
          values: { found: label, column: known.name },
        },
      ];
    }
    const twin = twinOf(label, specs, columns);
    if (twin !== null)
      return [
        {
          code: "register/column-repeated",
          severity: "warning",
          place,
          values: { column: label, first: twin.label },
        },
      ];
    const missing = specs.map(({ name }) => name).filter((name) => !columns.has(name));
    const suggestion = nearMiss(label, missing);
    const severity = suggestion === null ? "note" : "warning";
    return [{ code: "register/column-unknown", severity, place, values: { found: label, suggestion } }];
  });
}

/** The column that was taken for what `label` names too, or null. */
function twinOf(
  label: string,
  specs: readonly ColumnSpec[],
  columns: ReadonlyMap<string, FoundColumn>,
): FoundColumn | null {
  const spec = specs.find(({ name, aliases }) => [name, ...aliases].some((one) => isSameHeader(one, label)));
  return spec === undefined ? null : (columns.get(spec.name) ?? null);
}
