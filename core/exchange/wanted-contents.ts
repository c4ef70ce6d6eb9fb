import { parseCycleEvent } from "../cycle/event";
import { namedFiles } from "../cycle/named-file";
import type { LedgerEntry } from "../ledger/entry";
import { parseOfficeEvent } from "../office/procedure-event";
import { parsePublishedForm } from "../office/published-form";
import type { ContentKind, ContentName } from "./bundle";

/** Everything that a history rests on, each once, ordered by kind and hash. */
export function wantedContents(entries: readonly LedgerEntry[]): readonly ContentName[] {
  const wanted = new Map<string, ContentName>();
  const want = (kind: ContentKind, hash: string): void => {
    wanted.set(`${kind} ${hash}`, { kind, hash });
  };
  for (const { event } of entries) {
    const office = parseOfficeEvent(event);
    if (office?.kind === "paper.issued") want("surat", office.matterHash);
    const published = parsePublishedForm(event);
    if (published !== null) want("definisi", published.definitionHash);
    const known = parseCycleEvent(event);
    if (known === null) continue;
    for (const { role, hash } of namedFiles(known)) {
      if (role !== "request") want(role === "submission" ? "isian" : "asli", hash);
    }
    if (known.kind === "cycle.opened") {
      want("buku-induk", known.opening.registerHash);
      want("formulir", known.opening.formFingerprint);
    }
    if (known.kind === "cycle.revised") {
      want("buku-induk", known.registerHash);
      want("formulir", known.formFingerprint);
    }
    if (known.kind === "recap.made") {
      want("edisi", known.contentHash);
      want("profil", known.profileHash);
      if (known.layoutHash !== undefined) want("susunan", known.layoutHash);
      want("buku-induk", known.registerHash);
    }
  }
  return [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
