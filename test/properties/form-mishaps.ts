import fc from "fast-check";
import { CARRIED_PHRASES_ID } from "#core/form/carried-form";
import { entryLayout, HELPER_IDS } from "#core/form/entry-layout";
import { FORM_SHEETS } from "#core/form/form-request";
import { planRequest } from "#core/form/request-plan";
import type { ReadingContext } from "#core/submission/read-submission";
import { textOfCell } from "#core/workbook/sheet-grid";
import type { Cell, WorkbookSnapshot } from "#core/workbook/snapshot";
import { kinerjaForm, sampleIndicator, sampleRequest, single } from "../core/form/sample-form";
import type { LooseSheet } from "../core/submission/loose-sheet";
import * as loose from "../core/submission/loose-sheet";
import { snapshotOf } from "../core/submission/plan-snapshot";

/** A filled form with a value of its own in every input cell, before anything happens to it. */
export interface StartedForm {
  readonly context: ReadingContext;
  readonly workbook: WorkbookSnapshot;
  readonly sheet: LooseSheet;
  /** `key/field` of every typed value, by its text. */
  readonly homes: ReadonlyMap<string, string>;
  readonly lastVisibleColumn: number;
}

/** Something that people do to a sheet; the numbers choose among what is there at that time. */
export type Mishap =
  | { readonly kind: "sort"; readonly seed: number; readonly visibleOnly: boolean }
  | { readonly kind: "insert-row" | "delete-row" | "duplicate-row"; readonly at: number; readonly to: number }
  | { readonly kind: "insert-column" | "delete-column"; readonly at: number; readonly to: number }
  | { readonly kind: "move-column"; readonly at: number; readonly to: number }
  | { readonly kind: "rename-sheet" | "copy-sheet" | "lose-identity" | "delete-id-row" }
  | { readonly kind: "paste-label" | "paste-id"; readonly at: number; readonly to: number }
  | { readonly kind: "paste-keys"; readonly at: number; readonly to: number }
  | { readonly kind: "retype-code"; readonly at: number; readonly to: number }
  | { readonly kind: "note-below"; readonly at: number; readonly to: number };

const CODES = [
  "5.01.02.2.01.0001",
  "5.01.02.2.01.0002",
  "5.01.02.2.01.0003",
  "5.01.02.2.02.0001",
  "x-5",
  "x-6",
];

/** The form with the values typed in. Two of its rows have the same texts; two have a pagu. */
export function startedForm(): StartedForm {
  const indicators = CODES.map((code, index) =>
    sampleIndicator(code, {
      name: index < 2 ? "Jumlah dokumen" : `Indikator ${index}`,
      measure: index % 2 === 0 ? "Dokumen" : "Laporan",
      targetYear: single(String(index + 3)),
      budget: index % 3 === 0 ? 1_000_000 * (index + 1) : null,
    }),
  );
  const form = kinerjaForm(4);
  const request = sampleRequest(form, indicators);
  const workbook = snapshotOf(planRequest(request));
  const layout = entryLayout(form.definition, indicators.length);
  const entry = workbook.sheets.find(({ name }) => name === FORM_SHEETS.entry);
  if (entry === undefined) throw new Error("no sheet Isian");
  const homes = new Map<string, string>();
  let sheet = loose.looseSheet(entry);
  CODES.forEach((code, row) => {
    for (const { id, columnIndex, field } of layout.columns) {
      if (field?.role !== "input") continue;
      const cell = token(homes.size, ["measure", "rupiah"].includes(field.type));
      homes.set(textOfCell(cell), `${code}/${id}`);
      sheet = loose.withCell(sheet, [layout.firstRow + row, columnIndex], cell);
    }
  });
  const context = { identity: request.identity, form, rows: request.rows, file: null };
  return { context, workbook, sheet, homes, lastVisibleColumn: layout.lastVisibleColumn };
}

/** Any mishap. */
export function mishaps(): fc.Arbitrary<Mishap> {
  const at = fc.nat(1000);
  const placed = <K extends Mishap["kind"]>(...kinds: readonly K[]) =>
    fc.record({ kind: fc.constantFrom(...kinds), at, to: at });
  return fc.oneof(
    fc.record({ kind: fc.constant("sort" as const), seed: at, visibleOnly: fc.boolean() }),
    placed("insert-row", "delete-row", "duplicate-row"),
    placed("insert-column", "delete-column", "move-column"),
    fc.record({ kind: fc.constantFrom("rename-sheet", "copy-sheet", "lose-identity", "delete-id-row") }),
    placed("paste-label", "paste-id", "paste-keys", "retype-code", "note-below"),
  );
}

/** What the mishaps leave: the workbook, and the home of every value that is still in it. */
export interface Aftermath {
  readonly workbook: WorkbookSnapshot;
  readonly tokens: readonly TypedToken[];
}

/** A value that somebody typed: where it belongs, and how often it now stands in the workbook. */
export interface TypedToken {
  readonly text: string;
  readonly home: string;
  readonly count: number;
}

interface State {
  readonly sheet: LooseSheet;
  readonly name: string;
  readonly copies: readonly LooseSheet[];
  readonly hasIdentity: boolean;
  /** Values typed outside the form's cells. */
  readonly notes: readonly string[];
  /** Columns whose id or heading was already pasted over: of two witnesses one must be left. */
  readonly touched: ReadonlySet<string>;
}

/** One mishap after the other. */
export function applyAll(start: StartedForm, changes: readonly Mishap[]): Aftermath {
  const state = changes.reduce<State>((before, change, step) => apply(start, before, change, step), {
    sheet: start.sheet,
    name: FORM_SHEETS.entry,
    copies: [],
    hasIdentity: true,
    notes: [],
    touched: new Set(),
  });
  const sheets = start.workbook.sheets.flatMap((sheet) => {
    if (sheet.name === FORM_SHEETS.identity && !state.hasIdentity) return [];
    return sheet.name === FORM_SHEETS.entry ? [loose.tightSheet(state.name, state.sheet)] : [sheet];
  });
  const copies = state.copies.map((copy, index) => loose.tightSheet(`Isian (${index + 2})`, copy));
  const counts = new Map<string, number>();
  for (const cell of [state.sheet, ...state.copies].flat(2)) {
    if (cell !== null) counts.set(textOfCell(cell), (counts.get(textOfCell(cell)) ?? 0) + 1);
  }
  const homes = new Map([...start.homes, ...state.notes.map((note) => [note, "quarantine"] as const)]);
  return {
    workbook: { ...start.workbook, sheets: [...sheets, ...copies] },
    tokens: [...homes].flatMap(([text, home]) => {
      const count = counts.get(text) ?? 0;
      return count === 0 ? [] : [{ text, home, count }];
    }),
  };
}

function apply(start: StartedForm, state: State, change: Mishap, step: number): State {
  const { sheet } = state;
  const data = dataRows(start, sheet);
  const width = Math.max(...sheet.map((row) => row.length));
  switch (change.kind) {
    case "sort": {
      const order = [...data].sort((a, b) => hash(a, change.seed) - hash(b, change.seed));
      const isWhole = !change.visibleOnly || state.touched.has("layout");
      const [left, right] = isWhole ? [0, width - 1] : [1, start.lastVisibleColumn];
      return { ...state, sheet: loose.sortRows(sheet, data, order, left, right) };
    }
    case "insert-row": {
      const at = among(data, change.at) ?? sheet.length;
      const note = `sisipan ${step}`;
      const inserted = loose.withCell(
        loose.insertRow(sheet, at),
        [at, change.to % width],
        loose.typedText(note),
      );
      return { ...state, sheet: inserted, notes: noted(inserted, at, state.notes, note) };
    }
    case "delete-row": {
      const at = among(data, change.at);
      return at === null ? state : { ...state, sheet: loose.deleteRow(sheet, at) };
    }
    case "duplicate-row": {
      const at = among(data, change.at);
      if (at === null) return state;
      return { ...state, sheet: loose.insertRow(sheet, (among(data, change.to) ?? at) + 1, sheet[at]) };
    }
    case "insert-column": {
      const at = change.at % width;
      const row = among(data, change.to);
      const note = `kolom baru ${step}`;
      const inserted = loose.insertColumn(sheet, at);
      const touched = new Set([...state.touched, "layout"]);
      if (row === null) return { ...state, touched, sheet: inserted };
      return {
        ...state,
        touched,
        sheet: loose.withCell(inserted, [row, at], loose.typedText(note)),
        notes: [...state.notes, note],
      };
    }
    case "delete-column":
      return {
        ...state,
        sheet: loose.deleteColumn(sheet, change.at % width),
        touched: new Set([...state.touched, "layout"]),
      };
    case "move-column":
      return {
        ...state,
        sheet: loose.moveColumn(sheet, change.at % width, change.to % width),
        touched: new Set([...state.touched, "layout"]),
      };
    case "rename-sheet":
      return { ...state, name: "Isian Bidang" };
    case "copy-sheet":
      return { ...state, copies: [...state.copies, sheet] };
    case "lose-identity":
      return { ...state, hasIdentity: false };
    case "delete-id-row": {
      const at = idRow(sheet);
      const isPasted = [...state.touched].some((name) => name !== "layout");
      if (at === null || isPasted) return state;
      return { ...state, sheet: loose.deleteRow(sheet, at), touched: new Set([...state.touched, "ids"]) };
    }
    case "paste-label":
    case "paste-id":
      return pasteOver(state, change);
    case "paste-keys": {
      if (state.touched.has("layout")) return state;
      const key = among(CODES, change.to) ?? "";
      const rows = change.at % 3 === 0 ? data : data.filter((row) => row % 3 === change.at % 3);
      return { ...state, sheet: pasteColumn(sheet, rows, 0, change.at % 2 === 0 ? key : "salah tempel") };
    }
    case "retype-code": {
      const row = among(data, change.at);
      if (row === null || state.touched.has("layout")) return state;
      const code = textOfCell(sheet[row]?.[1] ?? loose.typedText(""));
      const respelled = [code.toUpperCase(), ` ${code} `, code.replace(/\./g, ". "), "tidak ada"];
      const cell = loose.typedText(among(respelled, change.to) ?? code);
      return { ...state, sheet: loose.withCell(sheet, [row, 1], cell) };
    }
    case "note-below": {
      const at = sheet.length + (change.at % 4);
      const note = `catatan ${step}`;
      const written = loose.withCell(sheet, [at, change.to % width], loose.typedText(note));
      return { ...state, sheet: written, notes: noted(written, at, state.notes, note) };
    }
  }
}

/** One cell of the ids or of the headings gets another text, of another column or no sense; one a column. */
function pasteOver(
  state: State,
  change: { readonly kind: string; readonly at: number; readonly to: number },
): State {
  const { sheet, touched } = state;
  const row = change.kind === "paste-id" ? idRow(sheet) : headingRow(sheet);
  if (row === null || touched.has("ids") || touched.size > 3) return state;
  const columns = (sheet[row] ?? []).flatMap((cell, index) => (cell === null ? [] : [index]));
  const at = among(columns, change.at) ?? 0;
  const name = `column ${textOfCell(sheet[idRow(sheet) ?? 0]?.[at] ?? loose.typedText(""))}`;
  if (touched.has(name)) return state;
  const source = among(columns, change.to) ?? at;
  const cell = change.to % 2 === 0 ? (sheet[row]?.[source] ?? null) : loose.typedText("tertimpa");
  const other = `column ${textOfCell(sheet[idRow(sheet) ?? 0]?.[source] ?? loose.typedText(""))}`;
  return {
    ...state,
    sheet: loose.withCell(sheet, [row, at], cell),
    touched: new Set([...touched, name, other]),
  };
}

/** A note in the hidden key column or a helper column is no note that anyone could see. */
function noted(sheet: LooseSheet, at: number, notes: readonly string[], note: string): readonly string[] {
  const ids = sheet[idRow(sheet) ?? -1] ?? [];
  const column = (sheet[at] ?? []).findIndex((cell) => cell !== null && textOfCell(cell) === note);
  const id = textOfCell(ids[column] ?? loose.typedText(""));
  const hidden: readonly string[] = Object.values(HELPER_IDS);
  return hidden.includes(id) || id.startsWith(CARRIED_PHRASES_ID) || column === 0 ? notes : [...notes, note];
}

function pasteColumn(sheet: LooseSheet, rows: readonly number[], column: number, text: string): LooseSheet {
  return rows.reduce((before, row) => loose.withCell(before, [row, column], loose.typedText(text)), sheet);
}

/** The rows that hold a typed value of the form. */
function dataRows(start: StartedForm, sheet: LooseSheet): readonly number[] {
  return sheet.flatMap((row, index) =>
    row.some((cell) => cell !== null && start.homes.has(textOfCell(cell))) ? [index] : [],
  );
}

function idRow(sheet: LooseSheet): number | null {
  const at = sheet.findIndex(
    (row) => row.filter((cell) => isText(cell, /^(realisasi|anggaran)_tw\d$/)).length > 2,
  );
  return at < 0 ? null : at;
}

function headingRow(sheet: LooseSheet): number | null {
  const at = sheet.findIndex(
    (row) => row.filter((cell) => isText(cell, /^(Realisasi|Anggaran) TW/)).length > 2,
  );
  return at < 0 ? null : at;
}

function isText(cell: Cell | null, pattern: RegExp): boolean {
  return cell !== null && pattern.test(textOfCell(cell));
}

function token(index: number, isNumber: boolean): Cell {
  return isNumber ? loose.typedNumber(100_003 + index * 7) : loose.typedText(`isi ${index}`);
}

function among<T>(options: readonly T[], index: number): T | null {
  return options[index % Math.max(1, options.length)] ?? null;
}

function hash(value: number, seed: number): number {
  return ((value + 11) * 7919 * (seed + 3)) % 1009;
}
