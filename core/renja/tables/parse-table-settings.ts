import { cellText } from "../../register/cell-text";
import { cellAt, isBlankCell } from "../../register/register-tables";
import type { RegisterTable, TableRow } from "../../register/register-tables";
import { normaliseHeader } from "../../register/table-columns";
import { rowPlace, tablePlace } from "../../register/table-place";
import type { Place } from "../../validation/finding";
import { e81Columns } from "../evaluation/e81-columns";
import { placeAfter } from "./inserted-columns";
import type { PrintedColumn } from "./printed-column";
import { tc30Columns, tc31Columns, tc32Columns } from "./service-columns";
import { tc29Columns } from "./t-c-29-columns";
import { tc33Columns } from "./t-c-33-columns";
import { table41Columns } from "./table-4-1-columns";
import type { TableSettingFinding } from "./table-setting-finding";
import { COLUMN_SOURCES, DEFAULT_TABLE_SETTINGS, TABLE_IDS } from "./table-settings";
import type { InsertedColumn, TableId, TableSetting, TableSettings } from "./table-settings";

const HEADERS = ["tabel", "hal", "isi", "setelah", "sumber", "lebar"] as const;
type Header = (typeof HEADERS)[number];
const HEADER_ROWS_LOOKED_AT = 10;
const WIDTH = { least: 3, usual: 12, most: 80 } as const;

/**
 * The settings that staff write as a table: `tabel` (Tabel 4.1, T-C.33, …, E.81), `hal` (dasar, asumsi, kolom), `isi`
 * (the text, or the heading of the column), and for a column `setelah` (the heading it follows), `sumber` (what it shows;
 * blank for `kosong`), `lebar`. A basis replaces ours, the first assumption of a table all of ours. Rows that say nothing
 * certain are left out and told. Findings: `table-settings/`.
 */
export function parseTableSettings(table: RegisterTable): {
  readonly settings: TableSettings;
  readonly findings: readonly TableSettingFinding[];
} {
  const rows = table.rows.filter((row) => row.cells.some(({ cell }) => !isBlankCell(cell)));
  const headerIndex = rows
    .slice(0, HEADER_ROWS_LOOKED_AT)
    .findIndex((row) => ["tabel", "hal", "isi"].every((name) => columnOf(row, name) !== null));
  const header = rows[headerIndex];
  if (header === undefined) {
    const place = tablePlace(table);
    const finding = { code: "table-settings/header", severity: "error", place, values: {} } as const;
    return { settings: DEFAULT_TABLE_SETTINGS, findings: [finding] };
  }
  const columns = HEADERS.map((name) => [name, columnOf(header, name)] as const);
  const read = rows.slice(headerIndex + 1).map((row) => {
    const texts = columns.map(([name, at]) => [name, at === null ? "" : cellText(cellAt(row, at))] as const);
    return readRow(new Map(texts), rowPlace(table, row.rowNumber));
  });
  const changes = read.flatMap((one) => ("table" in one ? [one] : []));
  return {
    settings: TABLE_IDS.reduce<TableSettings>(
      (all, id) => ({
        ...all,
        [id]: changed(
          all[id],
          changes.filter((change) => change.table === id),
        ),
      }),
      DEFAULT_TABLE_SETTINGS,
    ),
    findings: read.flatMap((one) => ("table" in one ? [] : [one])),
  };
}

/** One understood row: a text of some kind, or a column. */
interface Change {
  readonly table: TableId;
  readonly basis?: string;
  readonly assumption?: string;
  readonly column?: InsertedColumn;
}

function readRow(texts: ReadonlyMap<Header, string>, place: Place): Change | TableSettingFinding {
  const text = (name: Header): string => texts.get(name) ?? "";
  const table = TABLE_IDS.find((id) => folded(id) === folded(text("tabel")));
  if (table === undefined)
    return { code: "table-settings/table", severity: "error", place, values: { found: text("tabel") } };
  switch (text("hal").toLowerCase()) {
    case "dasar":
      return { table, basis: text("isi") };
    case "asumsi":
      return { table, assumption: text("isi") };
    case "kolom":
      return columnChange(table, text, place);
    default:
      return { code: "table-settings/kind", severity: "error", place, values: { found: text("hal") } };
  }
}

function columnChange(
  table: TableId,
  text: (name: Header) => string,
  place: Place,
): Change | TableSettingFinding {
  const typed = text("sumber") === "" ? "kosong" : normaliseHeader(text("sumber"));
  const source = COLUMN_SOURCES.find((one) => one === typed);
  if (source === undefined)
    return { code: "table-settings/source", severity: "error", place, values: { found: text("sumber") } };
  const columns = REGULAR_COLUMNS[table]();
  const after = text("setelah");
  if (placeAfter(columns, after) === null) {
    const values = { found: after, headings: headingsOf(columns) };
    return { code: "table-settings/place", severity: "error", place, values };
  }
  const asked = Number(text("lebar").replace(",", "."));
  const width = asked >= WIDTH.least ? Math.min(asked, WIDTH.most) : WIDTH.usual;
  return { table, column: { after, heading: text("isi"), width, source } };
}

function changed(setting: TableSetting, changes: readonly Change[]): TableSetting {
  const assumptions = changes.flatMap(({ assumption }) => assumption ?? []);
  return {
    basis: changes.reduce((before, { basis }) => basis ?? before, setting.basis),
    assumptions: assumptions.length === 0 ? setting.assumptions : assumptions.filter((one) => one !== ""),
    inserted: [...setting.inserted, ...changes.flatMap(({ column }) => column ?? [])],
  };
}

/** Places do not depend on the year; any will do. */
const ANY_YEAR = 2000;

const REGULAR_COLUMNS: { readonly [T in TableId]: () => readonly PrintedColumn[] } = {
  "tabel-4-1": () => table41Columns(ANY_YEAR),
  "t-c-33": () => tc33Columns(ANY_YEAR),
  "t-c-29": () => tc29Columns(ANY_YEAR),
  "t-c-30": () => tc30Columns(ANY_YEAR),
  "t-c-31": tc31Columns,
  "t-c-32": tc32Columns,
  "e-81": () => e81Columns(ANY_YEAR),
};

function headingsOf(columns: readonly PrintedColumn[]): readonly string[] {
  return columns.flatMap(({ headings, look }) =>
    look === "helper" ? [] : (headings[headings.length - 1] ?? []),
  );
}

function columnOf(row: TableRow, name: string): number | null {
  return row.cells.find(({ cell }) => normaliseHeader(cellText(cell)) === name)?.columnIndex ?? null;
}

/** `Tabel T-C.33`, `T-C 33` and `t-c-33` are one. */
function folded(name: string): string {
  return normaliseHeader(name)
    .replace(/_/g, "")
    .replace(/^(tabel|formulir)/, "");
}
