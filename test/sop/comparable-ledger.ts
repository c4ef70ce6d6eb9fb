import type { LedgerEntry } from "#core/ledger/entry";

/** Parts of an event that are ids, times or names of files, which two platforms may have different ones of. */
const OWN_TO_A_PLATFORM =
  /^(at|day|fileHash|originalHash|originalName|contentHash|profileHash|registerHash|submissionHash|comparedWith|corrects|formFingerprint|matterHash|subject|inputs|opening|engine)$/;

/** A ledger without ids and times: who did what to which unit, in which words. */
export function comparableLedger(entries: readonly LedgerEntry[]): readonly object[] {
  return entries.map(({ actor, event }) => ({ actor, event: withoutOwn(event) }));
}

/** The kinds of event in the order in which they happened, repeats in a row counted: `request.sent ×3`. */
export function kindsOf(entries: readonly LedgerEntry[]): readonly string[] {
  const runs: { kind: string; count: number }[] = [];
  for (const { event } of entries) {
    const last = runs[runs.length - 1];
    if (last?.kind === event.kind) last.count += 1;
    else runs.push({ kind: event.kind, count: 1 });
  }
  return runs.map(({ kind, count }) => (count === 1 ? kind : `${kind} ×${count}`));
}

function withoutOwn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !OWN_TO_A_PLATFORM.test(key))
      .map(([key, inner]) => [key, withoutOwn(inner)]),
  );
}
