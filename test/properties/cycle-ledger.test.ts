import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decide } from "#core/cycle/decide";
import { parseCycleEvent } from "#core/cycle/event";
import { foldCycles } from "#core/cycle/evolve";
import { appendEvents, appendIfUnmoved } from "#core/ledger/append";
import { canonicalJson } from "#core/ledger/canonical-json";
import { verifyChain } from "#core/ledger/chain";
import { EMPTY_HEAD, headOf } from "#core/ledger/entry";
import type { LedgerEntry } from "#core/ledger/entry";
import { encodeLedger, parseLedger } from "#core/ledger/jsonl";
import { CYCLE_ID, TODAY, approve, entitled, giveBack, open, record, submit } from "../core/cycle/play";
import { anAttempt, commandOf } from "./cycle-moves";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const ACTOR = { name: "Ni Luh Ayu", role: "data-officer", unitId: null, capacity: "definitive" };
const STAMP = { now: "2025-12-16T08:00:00+08:00", actor: ACTOR };

it("canonical JSON reads back to what it was and is the same for any order of keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

it("a ledger of any events survives the file", () => {
  const events = fc.array(fc.record({ kind: fc.string(), note: fc.jsonValue({ maxDepth: 3 }) }));
  fc.assert(
    fc.property(events, (drafts) => {
      const entries = appendEvents(EMPTY_HEAD, drafts, STAMP, sha256);
      const reading = parseLedger(encodeLedger(entries));
      expect(reading.fault).toBeNull();
      expect(encodeLedger(reading.entries)).toBe(encodeLedger(entries));
      expect(verifyChain(reading.entries, sha256)).toBeNull();
    }),
    { numRuns: 500 },
  );
});

const events = record(null, open(), submit("a"), giveBack("a"), submit("b"), approve("b"));
const entries = appendEvents(EMPTY_HEAD, events, STAMP, sha256);
const bytes = Buffer.from(encodeLedger(entries), "utf8");

it("one changed byte is named at its line or the next, wherever it is", () => {
  const aByte = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }));
  fc.assert(
    fc.property(aByte, ([place, mask]) => {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8((damaged[place] ?? 0) ^ mask, place);
      const lineNumber = bytes.subarray(0, place).toString("utf8").split("\n").length;
      const named = firstFault(damaged.toString("utf8"));
      expect(named === lineNumber || named === lineNumber + 1).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it("two people who decide on the same head: the second is told, decides again, and nothing is doubled", () => {
  const turns = fc.array(fc.tuple(anAttempt, fc.boolean()), { maxLength: 40 });
  fc.assert(
    fc.property(turns, (attempts) => {
      let stored: readonly LedgerEntry[] = appendEvents(EMPTY_HEAD, record(null, open()), STAMP, sha256);
      let stale = stored;
      for (const [attempt, fresh] of attempts) {
        if (fresh) stale = stored;
        const decided = decideOn(stale, attempt);
        const heads = { expected: headOf(stale), found: headOf(stored) };
        const outcome = appendIfUnmoved(heads, decided, STAMP, sha256);
        expect(outcome.ok).toBe(stale === stored);
        if (outcome.ok) stored = stale = [...stored, ...outcome.entries];
        else stored = [...stored, ...appendEvents(headOf(stored), decideOn(stored, attempt), STAMP, sha256)];
      }
      expect(verifyChain(stored, sha256)).toBeNull();
      expect(() => cycleOf(stored)).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

function cycleOf(ledger: readonly LedgerEntry[]) {
  const known = ledger.map((entry) => parseCycleEvent(entry.event)).filter((event) => event !== null);
  return foldCycles(known).get(CYCLE_ID) ?? null;
}

function decideOn(ledger: readonly LedgerEntry[], attempt: Parameters<typeof commandOf>[0]) {
  const cycle = cycleOf(ledger);
  const command = commandOf(attempt, cycle);
  const decision = decide(cycle, command, { today: TODAY, actor: entitled(command) });
  return decision.ok ? decision.events : [];
}

/** The line that a check of the file names first, as `himpun verifikasi` would; null when it finds nothing. */
function firstFault(text: string): number | null {
  const reading = parseLedger(text);
  const broken = verifyChain(reading.entries, sha256)?.sequence;
  return broken ?? reading.fault?.lineNumber ?? reading.torn?.lineNumber ?? null;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}
