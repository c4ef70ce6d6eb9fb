import { parseCycleEvent } from "#core/cycle/event";
import { evolve, foldCycles } from "#core/cycle/evolve";
import type { Actor } from "#core/cycle/role";
import type { CycleState } from "#core/cycle/state";
import { appendEvents } from "#core/ledger/append";
import { verifyChain } from "#core/ledger/chain";
import type { LedgerEntry, LedgerEvent } from "#core/ledger/entry";
import { headOf, sameHead } from "#core/ledger/entry";
import { parseLedger } from "#core/ledger/jsonl";
import { chainFaultSentence, lineFaultSentence } from "#core/messages/ledger-messages";
import { headOfRow, ledgerLine, LEDGER_HEADINGS, ledgerRow } from "./ledger-rows";
import { underLedgerLock } from "./locks";
import { warnBeforeEdit } from "./plan/write-protection";
import { withRetry } from "./retry";
import { sha256 } from "./sha256";
import { UserFault } from "./user-fault";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The history as read, and the cycles it adds up to. */
export interface Ledger {
  readonly sheet: Sheet;
  readonly entries: readonly LedgerEntry[];
  readonly cycles: ReadonlyMap<string, CycleState>;
}

/** Events of one actor, of the cycle or of the office around it. */
export interface RecordedEvents {
  readonly actor: Actor;
  readonly events: readonly LedgerEvent[];
}

/** What a step of a job wants to add, and what it answers. */
export interface LedgerStep<T> {
  readonly acted: readonly RecordedEvents[];
  readonly answer: T;
}

export const LEDGER_SHEET = "Riwayat";

/** The sheet Riwayat, made with its headings when it is not there. */
export function ledgerSheet(book: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  const known = book.getSheetByName(LEDGER_SHEET);
  const sheet = known ?? book.insertSheet(LEDGER_SHEET, book.getNumSheets());
  if (known !== null && known.getLastRow() > 0) return known;
  const columns = LEDGER_HEADINGS.length;
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).setNumberFormat("@");
  sheet.setFrozenRows(1);
  warnBeforeEdit(sheet, "Riwayat ditulis oleh Himpun; perubahan dengan tangan akan ketahuan.");
  sheet
    .getRange(1, 1, 1, columns)
    .setFontWeight("bold")
    .setValues([[...LEDGER_HEADINGS]]);
  return sheet;
}

/** The history as the text of a history file, byte for byte what the file platform writes. */
export function ledgerText(sheet: Sheet): string {
  const rows: unknown[][] = withRetry(() => sheet.getDataRange().getValues());
  return rows
    .slice(1)
    .map((row) => `${ledgerLine(row)}\n`)
    .join("");
}

/** Reads and proves the history; throws UserFault, naming the entry, where it was changed by hand. */
export function readLedger(sheet: Sheet): Ledger {
  const reading = parseLedger(ledgerText(sheet));
  if (reading.fault !== null) throw new UserFault(lineFaultSentence(reading.fault));
  const fault = verifyChain(reading.entries, sha256);
  if (fault !== null) throw new UserFault(chainFaultSentence(fault));
  const events = reading.entries.map(({ event }) => parseCycleEvent(event)).filter((event) => event !== null);
  return { sheet, entries: reading.entries, cycles: foldCycles(events) };
}

/**
 * Decides and appends under the lock. Where somebody appended since `ledger` was read, it is read again and `decide`
 * asked anew, so that nothing is decided on a state that has passed. Gives the ledger after it, and the answer.
 */
export function commit<T>(
  ledger: Ledger,
  now: string,
  decide: (ledger: Ledger) => LedgerStep<T>,
): { readonly ledger: Ledger; readonly answer: T } {
  return underLedgerLock(() => {
    const { sheet } = ledger;
    const lastRow = sheet.getLastRow();
    const [row = []] = sheet.getRange(lastRow, 1, 1, LEDGER_HEADINGS.length).getValues() as unknown[][];
    const current = sameHead(headOfRow(row), headOf(ledger.entries)) ? ledger : readLedger(sheet);
    const { acted, answer } = decide(current);
    return { ledger: appended(current, lastRow, acted, now), answer };
  });
}

/** Goes on with entries that were made elsewhere after exactly this history; nothing when it moved since it was read. */
export function continueWith(ledger: Ledger, entries: readonly LedgerEntry[]): boolean {
  return underLedgerLock(() => {
    const { sheet } = ledger;
    const lastRow = sheet.getLastRow();
    const [row = []] = sheet.getRange(lastRow, 1, 1, LEDGER_HEADINGS.length).getValues() as unknown[][];
    if (!sameHead(headOfRow(row), headOf(ledger.entries))) return false;
    writeEntries(sheet, lastRow, entries);
    return true;
  });
}

function writeEntries(sheet: Sheet, lastRow: number, entries: readonly LedgerEntry[]): void {
  if (entries.length === 0) return;
  const room = sheet.getMaxRows() - lastRow;
  if (room < entries.length) sheet.insertRowsAfter(lastRow, entries.length - room + 100);
  const range = sheet.getRange(lastRow + 1, 1, entries.length, LEDGER_HEADINGS.length).setNumberFormat("@");
  range.setValues(entries.map((entry) => [...ledgerRow(entry)]));
}

function appended(ledger: Ledger, lastRow: number, acted: readonly RecordedEvents[], now: string): Ledger {
  const added: LedgerEntry[] = [];
  const cycles = new Map(ledger.cycles);
  let head = headOf(ledger.entries);
  for (const { actor, events } of acted) {
    const entries = appendEvents(head, events, { now, actor }, sha256);
    added.push(...entries);
    if (entries.length > 0) head = headOf(entries);
    for (const raw of events) {
      const event = parseCycleEvent(raw);
      if (event !== null) cycles.set(event.cycleId, evolve(cycles.get(event.cycleId) ?? null, event));
    }
  }
  if (added.length === 0) return ledger;
  const { sheet } = ledger;
  writeEntries(sheet, lastRow, added);
  return { sheet, entries: [...ledger.entries, ...added], cycles };
}
