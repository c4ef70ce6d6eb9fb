import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { encodeBundle } from "#core/exchange/encode-bundle";
import { relationOf } from "#core/exchange/ledger-relation";
import { parseBundle } from "#core/exchange/parse-bundle";
import { EXCHANGE_MESSAGES } from "#core/messages/exchange-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { HASHES, ledgerOf, sampleBundle, sha256 } from "./sample-bundle";

const TEXT = encodeBundle(sampleBundle(), sha256);
const LINES = TEXT.trimEnd().split("\n");

/** What reading `text` finds, as `code@line`. */
function findings(text: string): readonly string[] {
  return parseBundle(text, HASHES).findings.map(({ code, place }) => `${code}@${place.rowNumber ?? "–"}`);
}

/** The archive with line `number` (1-based) changed by `edit`; null leaves it out. */
function withLine(number: number, edit: (line: string) => string | null): string {
  const lines = LINES.map((line, index) => (index === number - 1 ? edit(line) : line));
  return `${lines.filter((line) => line !== null).join("\n")}\n`;
}

describe("an archive in one file", () => {
  it("comes back as it was, and the same archive gives the same text whatever the order of its contents", () => {
    const { bundle, findings: found } = parseBundle(TEXT, HASHES);
    expect(found).toEqual([]);
    expect(bundle?.entries).toEqual(sampleBundle().entries);
    expect(bundle?.head).toEqual(sampleBundle().head);
    const shuffled = { ...sampleBundle(), contents: [...sampleBundle().contents].reverse() };
    expect(encodeBundle(shuffled, sha256)).toBe(TEXT);
  });

  it("lets a byte order mark pass, which Windows editors add", () => {
    expect(findings(`\uFEFF${TEXT}`)).toEqual([]);
  });

  it.each([
    ["a value was edited", withLine(7, (line) => line.replace("U1", "U2")), "exchange/content-changed@7"],
    [
      "an event was edited",
      withLine(2, (line) => line.replace("Unit Satu", "Unit Dua")),
      "exchange/chain-broken@2",
    ],
    ["an event is gone", withLine(2, () => null), "exchange/chain-broken@2"],
    ["a content is gone", withLine(6, () => null), "exchange/content-missing@–"],
    ["the end is gone", withLine(8, () => null), "exchange/cut-off@7"],
    ["a line is no JSON", withLine(4, () => "rusak"), "exchange/line-unreadable@4"],
    [
      "the last event and the end line agree, the head does not",
      withLine(3, () => null),
      "exchange/head-differs@1",
    ],
    ["it is another file", "kode;nama\n", "exchange/not-ours@1"],
    ["it is empty", "", "exchange/not-ours@1"],
    [
      "it is of a later version",
      withLine(1, (line) => line.replace('"versi":1', '"versi":2')),
      "exchange/other-version@1",
    ],
  ])("names that %s", (_what, text, expected) => {
    expect(findings(text)).toContain(expected);
  });

  it("says each finding as a sentence", () => {
    const { findings: found } = parseBundle(
      withLine(6, (line) => line.replace("U1", "U2")),
      HASHES,
    );
    for (const finding of found) expect(sentenceIn(EXCHANGE_MESSAGES, finding).cause).toMatch(/\.$/);
  });

  it("finds any one changed character", () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 2), fc.constantFrom("0", "a", "Z", "}"), (at, character) => {
        if (TEXT[at] === character) return;
        const changed = `${TEXT.slice(0, at)}${character}${TEXT.slice(at + 1)}`;
        expect(parseBundle(changed, HASHES).findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("how two histories stand to each other", () => {
  const [one, two, other] = [{ kind: "a" }, { kind: "b" }, { kind: "c" }];
  it.each([
    [[one], [one], { kind: "same" }],
    [[], [one], { kind: "newer" }],
    [[one], [one, two], { kind: "newer" }],
    [[one, two], [one], { kind: "older" }],
    [[one, two], [one, other], { kind: "forked", lastCommon: 1 }],
  ])("%j and %j", (ours, theirs, expected) => {
    expect(relationOf(ledgerOf(...ours), ledgerOf(...theirs))).toEqual(expected);
  });
});
