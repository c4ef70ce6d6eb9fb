import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { appendEvents, appendIfUnmoved } from "#core/ledger/append";
import { containsHead, verifyChain } from "#core/ledger/chain";
import { EMPTY_HEAD, headOf } from "#core/ledger/entry";
import type { LedgerEntry, Stamp } from "#core/ledger/entry";
import { entryHash, payloadHash } from "#core/ledger/entry-hash";
import { encodeLedger, parseLedger } from "#core/ledger/jsonl";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const ACTOR = { name: "Sri Wahyuni", role: "validator", unitId: "bidang-1", capacity: "definitive" };
const STAMP: Stamp = { now: "2026-01-05T09:30:00+07:00", actor: ACTOR };
const note = (text: string) => ({ kind: "note", text });

const three = appendEvents(EMPTY_HEAD, [note("satu"), note("dua"), note("tiga")], STAMP, sha256);
const text = encodeLedger(three);

/** Entry `index` with `change`, and every hash of its own made to fit again, as a careful forger would. */
function forge(index: number, change: Partial<LedgerEntry>): readonly LedgerEntry[] {
  return three.map((entry, at) => {
    if (at !== index) return entry;
    const changed = { ...entry, ...change };
    const header = { ...changed, payloadHash: payloadHash(changed.event, sha256) };
    return { ...header, hash: entryHash(header, sha256) };
  });
}

describe("appendEvents", () => {
  it("numbers from 1 and links each entry to the one before", () => {
    expect(three.map((entry) => entry.sequence)).toEqual([1, 2, 3]);
    expect(three.map((entry) => entry.previousHash)).toEqual([
      EMPTY_HEAD.hash,
      three[0]?.hash,
      three[1]?.hash,
    ]);
    expect(verifyChain(three, sha256)).toBeNull();
  });

  it("continues a ledger to the same entries as one append would have given", () => {
    const first = appendEvents(EMPTY_HEAD, [note("satu")], STAMP, sha256);
    const rest = appendEvents(headOf(first), [note("dua"), note("tiga")], STAMP, sha256);
    expect([...first, ...rest]).toEqual(three);
  });

  it.each(["2026-01-05", "2026-01-05T09:30:00", "5/1/2026 09.30", ""])(
    "takes no time without offset: %s",
    (now) => {
      expect(() => appendEvents(EMPTY_HEAD, [note("x")], { ...STAMP, now }, sha256)).toThrow(RangeError);
    },
  );

  it("gives the hash that any SHA-256 of the documented text gives", () => {
    const [first] = appendEvents(EMPTY_HEAD, [note("satu")], STAMP, sha256);
    const payload = sha256('{"kind":"note","text":"satu"}');
    expect(first?.payloadHash).toBe(payload);
    const actor = '{"capacity":"definitive","name":"Sri Wahyuni","role":"validator","unitId":"bidang-1"}';
    const header = `{"actor":${actor},"at":"2026-01-05T09:30:00+07:00","payloadHash":"${payload}","previousHash":"${"0".repeat(64)}","sequence":1}`;
    expect(first?.hash).toBe(sha256(header));
  });
});

describe("appendIfUnmoved", () => {
  it("refuses when somebody else appended first, naming both heads", () => {
    const heads = { expected: EMPTY_HEAD, found: headOf(three) };
    expect(appendIfUnmoved(heads, [note("x")], STAMP, sha256)).toEqual({
      ok: false,
      fault: { code: "ledger/head-moved", ...heads },
    });
  });

  it("refuses a ledger of the same length that is another ledger", () => {
    const other = appendEvents(EMPTY_HEAD, [note("lain"), note("dua"), note("tiga")], STAMP, sha256);
    const outcome = appendIfUnmoved({ expected: headOf(three), found: headOf(other) }, [], STAMP, sha256);
    expect(outcome.ok).toBe(false);
  });

  it("appends when nothing moved", () => {
    const outcome = appendIfUnmoved(
      { expected: EMPTY_HEAD, found: EMPTY_HEAD },
      [note("satu")],
      STAMP,
      sha256,
    );
    expect(outcome).toEqual({ ok: true, entries: three.slice(0, 1) });
  });
});

describe("verifyChain names the first broken event", () => {
  const changed = note("diubah");
  it.each<[string, readonly LedgerEntry[], number, string]>([
    [
      "a changed event",
      three.map((e, i) => (i === 1 ? { ...e, event: changed } : e)),
      2,
      "ledger/payload-changed",
    ],
    [
      "a changed time",
      three.map((e, i) => (i === 1 ? { ...e, at: "2026-01-06T09:30:00+07:00" } : e)),
      2,
      "ledger/entry-changed",
    ],
    [
      "a changed actor",
      three.map((e, i) => (i === 1 ? { ...e, actor: { ...ACTOR, name: "X" } } : e)),
      2,
      "ledger/entry-changed",
    ],
    [
      "a changed hash",
      three.map((e, i) => (i === 1 ? { ...e, hash: "f".repeat(64) } : e)),
      2,
      "ledger/entry-changed",
    ],
    ["an event changed with all its hashes", forge(1, { event: changed }), 3, "ledger/link-broken"],
    ["a removed first event", three.slice(1), 1, "ledger/sequence-broken"],
    [
      "a removed middle event",
      [three[0], three[2]].flatMap((e) => (e === undefined ? [] : [e])),
      2,
      "ledger/sequence-broken",
    ],
    ["a doubled event", [...three.slice(0, 2), ...three.slice(1)], 3, "ledger/sequence-broken"],
    ["swapped events", [...three].reverse(), 1, "ledger/sequence-broken"],
  ])("%s", (_, entries, sequence, fault) => {
    expect(verifyChain(entries, sha256)).toMatchObject({ sequence, fault });
  });

  it("holds for an empty ledger", () => {
    expect(verifyChain([], sha256)).toBeNull();
  });
});

describe("containsHead", () => {
  const printed = headOf(three);
  it("finds a head that was printed, also after more was appended", () => {
    const more = [...three, ...appendEvents(printed, [note("empat")], STAMP, sha256)];
    expect(containsHead(more, printed)).toBe(true);
    expect(containsHead(more, EMPTY_HEAD)).toBe(true);
  });

  it("misses it when the end was cut off or rewritten, which the chain alone cannot show", () => {
    const rewritten = appendEvents(headOf(three.slice(0, 2)), [note("lain")], STAMP, sha256);
    expect(verifyChain(three.slice(0, 2), sha256)).toBeNull();
    expect(containsHead(three.slice(0, 2), printed)).toBe(false);
    expect(containsHead([...three.slice(0, 2), ...rewritten], printed)).toBe(false);
  });
});

describe("parseLedger", () => {
  it("reads back what encodeLedger wrote", () => {
    expect(parseLedger(text)).toEqual({ entries: three, torn: null, fault: null, completeText: text });
    expect(parseLedger("")).toEqual({ entries: [], torn: null, fault: null, completeText: "" });
  });

  it("tells an interrupted append from tampering, wherever the last line was cut", () => {
    const kept = encodeLedger(three.slice(0, 2));
    for (let length = kept.length + 1; length < text.length - 1; length += 1) {
      const reading = parseLedger(text.slice(0, length));
      expect(reading.torn).toEqual({ lineNumber: 3, text: text.slice(kept.length, length) });
      expect(reading.fault).toBeNull();
      expect(reading.completeText).toBe(kept);
    }
  });

  it("takes a last line as whole that lost only its line break, and gives the break back", () => {
    expect(parseLedger(text.slice(0, -1))).toEqual(parseLedger(text));
  });

  it("lets a byte order mark and Windows line breaks pass", () => {
    expect(parseLedger(`\uFEFF${text.replaceAll("\n", "\r\n")}`).entries).toEqual(three);
  });

  const lines = text.split("\n");
  it.each<[string, string, string]>([
    [
      "a cut line in the middle",
      [lines[0], lines[1]?.slice(0, 40), lines[2], ""].join("\n"),
      "ledger/line-unreadable",
    ],
    ["a blank line in the middle", [lines[0], "", lines[2], ""].join("\n"), "ledger/line-unreadable"],
    ["a line that is no entry", [lines[0], "[1]", ""].join("\n"), "ledger/line-unreadable"],
    ["a nest too deep to hold", [lines[0], "[".repeat(200000), ""].join("\n"), "ledger/line-unreadable"],
    ["white space put in", [lines[0], lines[1]?.replace(":", ": "), ""].join("\n"), "ledger/line-respelt"],
    [
      "a doubled key",
      [lines[0], lines[1]?.replace('"kind"', '"kind":"x","kind"'), ""].join("\n"),
      "ledger/line-respelt",
    ],
    [
      "a field put in",
      [lines[0], lines[1]?.replace("{", '{"a":1,'), ""].join("\n"),
      "ledger/line-unreadable",
    ],
  ])("names %s as line 2 and keeps what stands before it", (_, damaged, code) => {
    const reading = parseLedger(damaged);
    expect(reading.fault).toEqual({ code, lineNumber: 2 });
    expect(reading.entries).toEqual(three.slice(0, 1));
    expect(reading.completeText).toBe(damaged);
  });
});
