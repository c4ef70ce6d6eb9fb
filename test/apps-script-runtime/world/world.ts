import { cloneSheet } from "./sheet-state";
import type { SheetState } from "./sheet-state";
import type { DriveItem } from "./drive-state";
import type { SpreadsheetState } from "./spreadsheet-state";

/** A mail that was sent. */
export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }[];
  readonly sentMs: number;
}

/** An installed trigger. */
export interface TriggerState {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  readonly event: "CLOCK" | "ON_OPEN" | "ON_EDIT" | "ON_CHANGE";
  readonly sourceId: string | null;
  /** Next time a clock trigger is due; null for the others. */
  readonly dueMs: number | null;
  /** Time between two firings of a repeating clock trigger; null fires once. */
  readonly everyMs: number | null;
}

/** Everything that outlives a run. Snapshot and restore copy the maps only; records are immutable. */
export interface WorldState {
  readonly nowMs: number;
  readonly serial: number;
  readonly items: ReadonlyMap<string, DriveItem>;
  readonly spreadsheets: ReadonlyMap<string, SpreadsheetState>;
  readonly mails: readonly SentMail[];
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly cache: ReadonlyMap<string, { readonly value: string; readonly untilMs: number }>;
  readonly triggers: readonly TriggerState[];
  readonly quota: ReadonlyMap<string, number>;
  readonly locks: ReadonlyMap<string, number>;
}

const EMPTY: WorldState = {
  nowMs: 0,
  serial: 0,
  items: new Map(),
  spreadsheets: new Map(),
  mails: [],
  properties: new Map(),
  cache: new Map(),
  triggers: [],
  quota: new Map(),
  locks: new Map(),
};

/** The state of the pretended Google, with cheap snapshots: a sheet is copied at the first write after one. */
export class World {
  #state: WorldState;
  #epoch = 1;

  constructor(nowMs: number) {
    this.#state = { ...EMPTY, nowMs };
  }

  get state(): WorldState {
    return this.#state;
  }

  /** Replaces parts of the state. */
  update(change: Partial<WorldState>): void {
    this.#state = { ...this.#state, ...change };
  }

  snapshot(): WorldState {
    this.#epoch += 1;
    return this.#state;
  }

  restore(state: WorldState): void {
    this.#epoch += 1;
    this.#state = state;
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** A number never given before. */
  nextSerial(): number {
    const serial = this.#state.serial + 1;
    this.update({ serial });
    return serial;
  }

  putItem(item: DriveItem): void {
    this.update({ items: new Map(this.#state.items).set(item.id, item) });
  }

  /** Marks a file as modified now. */
  touch(id: string): void {
    const item = this.#state.items.get(id);
    if (item !== undefined && item.modifiedMs !== this.#state.nowMs) {
      this.putItem({ ...item, modifiedMs: this.#state.nowMs });
    }
  }

  putSpreadsheet(id: string, spreadsheet: SpreadsheetState): void {
    this.update({ spreadsheets: new Map(this.#state.spreadsheets).set(id, spreadsheet) });
  }

  /** The sheet, ready to be changed in place; undefined when it is gone. */
  editSheet(spreadsheetId: string, sheetId: number): SheetState | undefined {
    const spreadsheet = this.#state.spreadsheets.get(spreadsheetId);
    const sheet = spreadsheet?.sheets.find((one) => one.id === sheetId);
    if (spreadsheet === undefined || sheet === undefined) return undefined;
    if (sheet.epoch === this.#epoch) return sheet;
    const own = cloneSheet(sheet, this.#epoch);
    const sheets = spreadsheet.sheets.map((one) => (one === sheet ? own : one));
    this.putSpreadsheet(spreadsheetId, { ...spreadsheet, sheets });
    return own;
  }
}
