import type { CycleEvent } from "../../cycle/event";
import { parseCycleEvent } from "../../cycle/event";
import { foldCycles } from "../../cycle/evolve";
import { finalEditions } from "../../cycle/edition-id";
import type { CycleState } from "../../cycle/state";
import type { LedgerEntry } from "../../ledger/entry";
import type { CodeFaultValues } from "../../messages/office-messages";
import { findVerified, readVerificationCode } from "../../paper/verification-code";
import { parseOfficeEvent } from "../procedure-event";
import type { PaperIssued } from "../procedure-event";
import { standingEntries } from "../standing-entries";

/** Whether what a code leads to still stands: as it was, taken back, or replaced by a later version or edition. */
export type CodeStanding =
  | { readonly kind: "holds" }
  | { readonly kind: "undone" }
  | { readonly kind: "replaced"; readonly version: number }
  | { readonly kind: "directed" }
  | { readonly kind: "superseded"; readonly editionId: string };

/** What a code leads to. */
export interface VerifiedCode {
  readonly entry: LedgerEntry;
  /** The paper, where the entry is one that went out; null for a plain event. */
  readonly paper: PaperIssued | null;
  /** The entry that the paper tells of; null for none. */
  readonly subject: LedgerEntry | null;
  readonly standing: CodeStanding;
}

/** A code that leads somewhere, or the reason why it leads nowhere. */
export type CodeAnswer =
  | { readonly ok: true; readonly verified: VerifiedCode }
  | { readonly ok: false; readonly fault: keyof CodeFaultValues };

/** What the code as typed leads to in a proved ledger, and whether that still stands. */
export function verifyCode(typed: string, entries: readonly LedgerEntry[]): CodeAnswer {
  const read = readVerificationCode(typed);
  if (read === null) return { ok: false, fault: "code/mistyped" };
  const verdict = findVerified(read, entries);
  if (verdict.kind !== "found") return { ok: false, fault: `code/${verdict.kind}` };
  const entry = verdict.event;
  const office = parseOfficeEvent(entry.event);
  const paper = office?.kind === "paper.issued" ? office : null;
  const subject = paper?.subject == null ? null : (entries[paper.subject.sequence - 1] ?? null);
  const standing = standingOf(subject ?? entry, entries);
  return { ok: true, verified: { entry, paper, subject, standing } };
}

function standingOf(entry: LedgerEntry, entries: readonly LedgerEntry[]): CodeStanding {
  const event = parseCycleEvent(entry.event);
  if (event === null) return { kind: "holds" };
  if (!standingEntries(entries).includes(entry)) return { kind: "undone" };
  const events = entries.flatMap((one) => parseCycleEvent(one.event) ?? []);
  const cycle = foldCycles(events).get(event.cycleId);
  return cycle === undefined ? { kind: "holds" } : standingIn(cycle, event);
}

function standingIn(cycle: CycleState, event: CycleEvent): CodeStanding {
  if (event.kind === "form.approved") {
    const approved = cycle.units.get(event.unitId)?.approved ?? null;
    return approved === null || approved.version === event.version
      ? { kind: "holds" }
      : { kind: "replaced", version: approved.version };
  }
  if (!("editionId" in event)) return { kind: "holds" };
  const edition = cycle.editions.find(({ editionId }) => editionId === event.editionId);
  if (edition?.stage === "directed") return { kind: "directed" };
  const finals = finalEditions(cycle);
  const last = finals[finals.length - 1];
  const isFinal = finals.some(({ editionId }) => editionId === event.editionId);
  return isFinal && last !== undefined && last.editionId !== event.editionId
    ? { kind: "superseded", editionId: last.editionId }
    : { kind: "holds" };
}
