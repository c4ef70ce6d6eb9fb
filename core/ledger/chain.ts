import { EMPTY_HEAD } from "./entry";
import type { LedgerEntry, LedgerHead } from "./entry";
import { entryHash, payloadHash } from "./entry-hash";
import type { Sha256 } from "./sha256";

/** What is broken in an entry; the README of this folder tells what each means. */
export type ChainFaultCode =
  "ledger/payload-changed" | "ledger/entry-changed" | "ledger/sequence-broken" | "ledger/link-broken";

/** The first broken entry; `sequence` is the place in the ledger, counted from 1. */
export interface ChainFault {
  readonly sequence: number;
  readonly fault: ChainFaultCode;
  readonly expected: string;
  readonly found: string;
}

/** The first fault of the chain, or null when every entry and every link holds. An empty ledger holds. */
export function verifyChain(entries: readonly LedgerEntry[], sha256: Sha256): ChainFault | null {
  let head = EMPTY_HEAD;
  for (const entry of entries) {
    const fault = entryFault(entry, head, sha256);
    if (fault !== null) return fault;
    head = entry;
  }
  return null;
}

/**
 * True when `head` is one of the ledger's heads. A head that was printed on a paper or kept in an edition's manifest
 * and is no longer found means that the end of the ledger was cut off or rewritten, which the chain alone cannot show.
 */
export function containsHead(entries: readonly LedgerEntry[], head: LedgerHead): boolean {
  if (head.sequence === 0) return head.hash === EMPTY_HEAD.hash;
  return entries[head.sequence - 1]?.hash === head.hash;
}

function entryFault(entry: LedgerEntry, head: LedgerHead, sha256: Sha256): ChainFault | null {
  const place = head.sequence + 1;
  const checks: readonly [ChainFaultCode, () => string, string][] = [
    ["ledger/payload-changed", () => payloadHash(entry.event, sha256), entry.payloadHash],
    ["ledger/entry-changed", () => entryHash(entry, sha256), entry.hash],
    ["ledger/sequence-broken", () => String(place), String(entry.sequence)],
    ["ledger/link-broken", () => head.hash, entry.previousHash],
  ];
  for (const [fault, expect, found] of checks) {
    const expected = expect();
    if (expected !== found) return { sequence: place, fault, expected, found };
  }
  return null;
}
