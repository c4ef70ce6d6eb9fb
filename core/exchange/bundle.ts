import type { LedgerEntry, LedgerHead } from "../ledger/entry";

/** The kinds of content that a history rests on. `asli` are files as they came; all others are JSON. */
export const CONTENT_KINDS = [
  "isian",
  "asli",
  "buku-induk",
  "formulir",
  "definisi",
  "profil",
  "susunan",
  "edisi",
  "surat",
] as const;

/** A kind of content. */
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** Names one content: its kind, and the hash of its canonical JSON or of its bytes. */
export interface ContentName {
  readonly kind: ContentKind;
  readonly hash: string;
}

/** One content: a JSON value, or the bytes of a file in base64. */
export type BundleContent =
  | (ContentName & { readonly kind: Exclude<ContentKind, "asli">; readonly value: unknown })
  | (ContentName & { readonly kind: "asli"; readonly base64: string });

/** An archive in one file. */
export interface Bundle {
  /** Tells this agency's archives from any other's. */
  readonly agencyId: string;
  readonly head: LedgerHead;
  readonly entries: readonly LedgerEntry[];
  readonly contents: readonly BundleContent[];
}
