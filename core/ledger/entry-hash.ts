import { canonicalJson } from "./canonical-json";
import type { LedgerEntry, LedgerEvent } from "./entry";
import type { Sha256 } from "./sha256";

/** The part of an entry that its own hash covers; the event comes in through `payloadHash`. */
export type EntryHeader = Pick<LedgerEntry, "sequence" | "at" | "actor" | "payloadHash" | "previousHash">;

/** The hash of an event's canonical JSON. */
export function payloadHash(event: LedgerEvent, sha256: Sha256): string {
  return sha256(canonicalJson(event));
}

/** The hash that an entry with this header must carry. */
export function entryHash(header: EntryHeader, sha256: Sha256): string {
  const { sequence, at, actor, payloadHash: payload, previousHash } = header;
  return sha256(canonicalJson({ sequence, at, actor, payloadHash: payload, previousHash }));
}
