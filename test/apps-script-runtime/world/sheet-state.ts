import type { Area } from "./area";
import type { CellFormat } from "./cell-format";
import { Grid } from "./grid";

/** What was put into a cell. A date is a number with a date format, as in the spreadsheet itself. */
export type Content =
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly links?: readonly LinkRun[] }
  | { readonly kind: "formula"; readonly text: string };

/** Part of a rich text that carries a link; `end` is exclusive. */
export interface LinkRun {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** A data validation rule as stored; dates among `values` are serials of the file. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly scriptId: string;
  readonly place: MetadataPlace;
}

export type MetadataPlace =
  | { readonly type: "SPREADSHEET" }
  | { readonly type: "SHEET"; readonly sheetId: number }
  | { readonly type: "ROW" | "COLUMN"; readonly sheetId: number; readonly index: number };

export interface ProtectionState {
  readonly id: number;
  readonly sheetId: number;
  /** null protects the whole sheet. */
  readonly area: Area | null;
  readonly rangeName: string | null;
  readonly description: string;
  /** null until the list is changed: everyone who may edit the file may edit the range. */
  readonly editors: readonly string[] | null;
  readonly domainEdit: boolean;
  readonly warningOnly: boolean;
  readonly unprotected: readonly Area[];
}

export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly look: Readonly<Record<string, unknown>>;
}

export interface ChartState {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly numHeaders: number;
}

/** A sheet. Mutable only through `World.editSheet`, which copies it when a snapshot still looks at it. */
export interface SheetState {
  epoch: number;
  readonly id: number;
  name: string;
  content: Grid<Content>;
  format: Grid<CellFormat>;
  validation: Grid<ValidationRule>;
  notes: Grid<string>;
  maxRows: number;
  maxColumns: number;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  rowHeights: ReadonlyMap<number, number>;
  columnWidths: ReadonlyMap<number, number>;
  merges: readonly Area[];
  conditional: readonly ConditionalRule[];
  charts: readonly ChartState[];
  filter: Area | null;
  tabColor: string | null;
  hiddenGridlines: boolean;
}

/** A new sheet of 1000 rows and 26 columns, as Google makes it. */
export function emptySheet(
  id: number,
  name: string,
  epoch: number,
  maxRows = 1000,
  maxColumns = 26,
): SheetState {
  return {
    epoch,
    id,
    name,
    content: new Grid(),
    format: new Grid(),
    validation: new Grid(),
    notes: new Grid(),
    maxRows,
    maxColumns,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    merges: [],
    conditional: [],
    charts: [],
    filter: null,
    tabColor: null,
    hiddenGridlines: false,
  };
}

/** A copy that may be changed without the original noticing. */
export function cloneSheet(sheet: SheetState, epoch: number): SheetState {
  return {
    ...sheet,
    epoch,
    content: sheet.content.clone(),
    format: sheet.format.clone(),
    validation: sheet.validation.clone(),
    notes: sheet.notes.clone(),
  };
}
