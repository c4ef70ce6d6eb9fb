import { sameHead } from "./entry";
import type { LedgerEntry, LedgerEvent, LedgerHead, Stamp } from "./entry";
import { entryHash, payloadHash } from "./entry-hash";
import type { Sha256 } from "./sha256";

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The entries that add `events`, in order, after `head`; the caller writes them. Only the new entries are returned.
 * Throws RangeError when `stamp.now` is not an ISO time with an offset, TypeError when an event is not JSON.
 */
export function appendEvents<E extends LedgerEvent>(
  head: LedgerHead,
  events: readonly E[],
  stamp: Stamp,
  sha256: Sha256,
): readonly LedgerEntry<E>[] {
  if (!ISO_WITH_OFFSET.test(stamp.now))
    throw new RangeError(`"${stamp.now}" is not an ISO time with an offset`);
  const entries: LedgerEntry<E>[] = [];
  let last = head;
  for (const event of events) {
    const entry = entryAfter(last, event, stamp, sha256);
    entries.push(entry);
    last = entry;
  }
  return entries;
}

/** What came of an append that expected a certain head. */
export type AppendOutcome<E extends LedgerEvent> =
  | { readonly ok: true; readonly entries: readonly LedgerEntry<E>[] }
  | { readonly ok: false; readonly fault: HeadMoved };

/** Somebody else appended since the caller read the ledger: read again, decide again, then append. */
export interface HeadMoved {
  readonly code: "ledger/head-moved";
  readonly expected: LedgerHead;
  readonly found: LedgerHead;
}

/**
 * As `appendEvents`, but only when `found`, the head that is stored now, is still `expected`, the head that the
 * decision was taken on. Call it while holding the platform's lock on the ledger.
 */
export function appendIfUnmoved<E extends LedgerEvent>(
  heads: { readonly expected: LedgerHead; readonly found: LedgerHead },
  events: readonly E[],
  stamp: Stamp,
  sha256: Sha256,
): AppendOutcome<E> {
  if (!sameHead(heads.expected, heads.found))
    return { ok: false, fault: { code: "ledger/head-moved", expected: heads.expected, found: heads.found } };
  return { ok: true, entries: appendEvents(heads.found, events, stamp, sha256) };
}

function entryAfter<E extends LedgerEvent>(
  head: LedgerHead,
  event: E,
  stamp: Stamp,
  sha256: Sha256,
): LedgerEntry<E> {
  const header = {
    sequence: head.sequence + 1,
    at: stamp.now,
    actor: stamp.actor,
    payloadHash: payloadHash(event, sha256),
    previousHash: head.hash,
  };
  return { ...header, event, hash: entryHash(header, sha256) };
}
