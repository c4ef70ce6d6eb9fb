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

/** How much of the checks one formula holds, by the count below; more would pass the 8192 characters of Excel. */
const CHECKS_IN_ONE = 45;

/** Ids of the helper columns that say what is wrong in a row: one, or several in a form with many checks. */
export function faultIds({ fields, rules }: FormDefinition): readonly string[] {
  const weight = fields.reduce((sum, field) => sum + checksOfField(field), rules.length);
  return Array.from({ length: Math.max(1, Math.ceil(weight / CHECKS_IN_ONE)) }, (_, index) =>
    index === 0 ? HELPER_IDS.faults : `${HELPER_IDS.faults}_${index + 1}`,
  );
}

function checksOfField(field: Field): number {
  if (field.role !== "input") return 0;
  if (["measure", "rupiah", "percent"].includes(field.type)) return field.states ? 3 : 2;
  return field.choicesFrom !== undefined && field.choicesFrom.open !== true ? 2 : 1;
}

/** Id of the helper column of forms with open rows: 1 in a row that is used. */
export const USED_ID = "_pakai";

/** Id of the helper column that holds what was chosen in a field, "" where that is in no list. */
export function listedId(fieldId: string): string {
  return `_pilihan_${fieldId}`;
}

/** The ids of every helper column of a form at the right end of its sheet, in their order. */
export function helperIds(definition: FormDefinition): readonly string[] {
  const chosen = definition.fields.filter(
    (field) => field.role === "input" && field.choicesFrom !== undefined && field.choicesFrom.open !== true,
  );
  const { missing, required, filled, faulty } = HELPER_IDS;
  return [
    ...[...faultIds(definition), missing, required, filled, faulty],
    ...(definition.rows.kind === "open" ? [USED_ID] : []),
    ...chosen.map(({ id }) => listedId(id)),
  ];
}

/** 0-based rows of the sheet Isian above its data, in a form without totals. */
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

/** 0-based rows of the sheet Isian above its data. */
export type EntryRows = { readonly [R in keyof typeof ENTRY_ROWS | "totals"]: number };

/** The rows above the data of a form: its totals push the headings down. */
export function entryRows({ totals = [] }: FormDefinition): EntryRows {
  const shift = totals.length;
  const { group, header, number, ids, first } = ENTRY_ROWS;
  return {
    ...ENTRY_ROWS,
    totals: group,
    group: group + shift,
    header: header + shift,
    number: number + shift,
    ids: ids + shift,
    first: first + shift,
  };
}

/** The 0-based column of the row keys. */
export const KEY_COLUMN = 0;

/** Where everything of a sheet Isian is. */
export interface EntryLayout {
  readonly columns: readonly EntryColumn[];
  readonly rows: EntryRows;
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

/**
 * The layout of a form with `rowCount` rows: the key, the visible fields, the hidden ones, the
 * helpers, and the hidden columns `carried` of what earlier quarters approved.
 */
export function entryLayout(
  definition: FormDefinition,
  rowCount: number,
  carried: readonly string[] = [],
): EntryLayout {
  const visible = definition.fields.filter((field) => field.role === "check" || !field.hidden);
  const hidden = definition.fields.filter((field) => field.role !== "check" && field.hidden);
  const helpers = helperIds(definition);
  const rows = entryRows(definition);
  const parts = [
    { id: HELPER_IDS.key, field: null, hidden: true, width: 10 },
    ...visible.map((field) => ({ id: field.id, field, hidden: false, width: field.width })),
    ...hidden.map((field) => ({ id: field.id, field, hidden: true, width: field.width })),
    ...helpers.map((id) => ({ id, field: null, hidden: true, width: 8 })),
    ...carried.map((id) => ({ id, field: null, hidden: true, width: 8 })),
  ];
  const columns = parts.map((part, columnIndex) => ({ ...part, columnIndex }));
  const columnOf = new Map(columns.map(({ id, columnIndex }) => [id, columnIndex]));
  return {
    columns,
    rows,
    firstRow: rows.first,
    lastRow: rows.first + rowCount - 1,
    columnOf,
    frozenColumns: (columnOf.get(definition.frozenThrough) ?? 0) + 1,
    lastVisibleColumn: visible.length,
  };
}

/** The data rows of one column. */
export function columnRange(layout: EntryLayout, columnIndex: number): CellRange {
  return { top: layout.firstRow, left: columnIndex, bottom: layout.lastRow, right: columnIndex };
}
