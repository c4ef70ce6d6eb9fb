import type { CellRange } from "../workbook/snapshot";
import type { Field, FormDefinition } from "./definition";

/** Ids of the helper columns that every sheet Isian carries besides the form's fields. */
export const HELPER_IDS = {
  key: "_kunci",
  faults: "_perbaiki",
  missing: "_isi",
  required: "_wajib",
  filled: "_terisi",
  faulty: "_salah",
} as const;

/** 0-based rows of the sheet Isian above its data. */
export const ENTRY_ROWS = {
  government: 0,
  agency: 1,
  address: 2,
  title: 3,
  unit: 4,
  status: 5,
  group: 6,
  header: 7,
  number: 8,
  ids: 9,
  first: 10,
} as const;

/** The 0-based column of the row keys. */
export const KEY_COLUMN = 0;

/** Where everything of a sheet Isian is. */
export interface EntryLayout {
  readonly columns: readonly EntryColumn[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** 0-based column of each field and helper id. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Number of leading columns (the key column with them) that stay in sight. */
  readonly frozenColumns: number;
  /** 0-based last visible column. */
  readonly lastVisibleColumn: number;
}

/** One column: a field, or a helper with no field. */
export interface EntryColumn {
  readonly id: string;
  readonly columnIndex: number;
  readonly field: Field | null;
  readonly hidden: boolean;
  readonly width: number;
}

/** The layout of a form with `rowCount` rows: the key, the visible fields, the hidden ones, the helpers. */
export function entryLayout(definition: FormDefinition, rowCount: number): EntryLayout {
  const visible = definition.fields.filter((field) => field.role === "check" || !field.hidden);
  const hidden = definition.fields.filter((field) => field.role !== "check" && field.hidden);
  const helpers = [
    HELPER_IDS.faults,
    HELPER_IDS.missing,
    HELPER_IDS.required,
    HELPER_IDS.filled,
    HELPER_IDS.faulty,
  ];
  const parts = [
    { id: HELPER_IDS.key, field: null, hidden: true, width: 10 },
    ...visible.map((field) => ({ id: field.id, field, hidden: false, width: field.width })),
    ...hidden.map((field) => ({ id: field.id, field, hidden: true, width: field.width })),
    ...helpers.map((id) => ({ id, field: null, hidden: true, width: 8 })),
  ];
  const columns = parts.map((part, columnIndex) => ({ ...part, columnIndex }));
  const columnOf = new Map(columns.map(({ id, columnIndex }) => [id, columnIndex]));
  return {
    columns,
    firstRow: ENTRY_ROWS.first,
    lastRow: ENTRY_ROWS.first + rowCount - 1,
    columnOf,
    frozenColumns: (columnOf.get(definition.frozenThrough) ?? 0) + 1,
    lastVisibleColumn: visible.length,
  };
}

/** The data rows of one column. */
export function columnRange(layout: EntryLayout, columnIndex: number): CellRange {
  return { top: layout.firstRow, left: columnIndex, bottom: layout.lastRow, right: columnIndex };
}
