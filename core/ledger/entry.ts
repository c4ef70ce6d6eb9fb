/** An event as the ledger sees it: something with a kind, that canonical JSON can hold. */
export interface LedgerEvent {
  readonly kind: string;
}

/** Who caused an event, as it stood at that moment: the name is free text where the platform has no sign-in. */
export interface LedgerActor {
  readonly name: string;
  readonly role: string;
  /** The unit the person acted for; null when for the whole agency. */
  readonly unitId: string | null;
  /** How the office is held: `definitive`, or acting as `plt`, `plh` or `delegate`. */
  readonly capacity: string;
}

/** When and by whom: `now` is ISO 8601 with seconds and an offset, e.g. `2026-01-05T09:30:00+07:00`. */
export interface Stamp {
  readonly now: string;
  readonly actor: LedgerActor;
}

/**
 * One line of the history. `payloadHash` is the hash of the event's canonical JSON; `hash` covers everything else of
 * the entry and, through `previousHash`, all entries before it. `sequence` counts from 1.
 */
export interface LedgerEntry<E extends LedgerEvent = LedgerEvent> {
  readonly sequence: number;
  readonly at: string;
  readonly actor: LedgerActor;
  readonly event: E;
  readonly payloadHash: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** The end of a ledger: what the next entry builds on, and what an edition prints to pin its history. */
export interface LedgerHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The head of a ledger that holds nothing yet. */
export const EMPTY_HEAD: LedgerHead = { sequence: 0, hash: "0".repeat(64) };

/** The head of `entries`; `EMPTY_HEAD` when there is none. */
export function headOf(entries: readonly LedgerEntry[]): LedgerHead {
  const last = entries[entries.length - 1];
  return last === undefined ? EMPTY_HEAD : { sequence: last.sequence, hash: last.hash };
}

/** True when both heads name the same entry. */
export function sameHead(a: LedgerHead, b: LedgerHead): boolean {
  return a.sequence === b.sequence && a.hash === b.hash;
}
