import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterNumber } from "#core/paper/letter-number";
import { signatureOf } from "#core/paper/signature";
import { spellDate, spellNumber } from "#core/paper/spell-number";
import { findVerified, readVerificationCode, verificationCode } from "#core/paper/verification-code";
import { day, kepala } from "./sample-papers";

const parts = { number: 7, code: "050", unit: "BAPPEDA", date: day("2026-11-21") };

describe("the number of a letter", () => {
  it.each([
    ["{nomor}/{kode}/{unit}/{bulan-romawi}/{tahun}", "7/050/BAPPEDA/XI/2026"],
    ["{nomor:3}.{bulan}-{tahun}", "007.11-2026"],
    ["207/{nomor}/01/Bappeda & Litbang", "207/7/01/Bappeda & Litbang"],
  ])("%s makes %s", (pattern, value) => {
    expect(letterNumber(pattern, parts)).toEqual({ ok: true, value });
  });

  it.each([
    ["{nomor}/{kantor}", parts, ["paper/unknown-token"]],
    ["{nomor}/{unit}", { ...parts, unit: " " }, ["paper/missing-part"]],
    ["{kode}/{tahun}", parts, ["paper/number-without-token"]],
    ["{}", parts, ["paper/unknown-token", "paper/number-without-token"]],
  ])("%s is refused", (pattern, given, codes) => {
    const made = letterNumber(pattern, given);
    expect(made.ok ? [] : made.findings.map((finding) => finding.code)).toEqual(codes);
  });

  it("keeps dollar signs of a unit's name as they are", () => {
    expect(letterNumber("{nomor}/{unit}", { ...parts, unit: "$& $1" })).toEqual({
      ok: true,
      value: "7/$& $1",
    });
  });
});

const pointer = fc.record({
  sequence: fc.integer({ min: 1, max: 999_999_999 }),
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
});

describe("a verification code", () => {
  it("leads to its event, however it is typed", () => {
    fc.assert(
      fc.property(pointer, (event) => {
        const code = verificationCode(event);
        for (const typed of [
          code,
          code.toLowerCase(),
          code.replaceAll("-", " "),
          ` ${code.replaceAll("0", "O")}`,
        ]) {
          const read = readVerificationCode(typed);
          expect(read === null ? null : findVerified(read, [event]).kind).toBe("found");
        }
      }),
    );
  });

  it("is refused after one mistyped or two swapped characters", () => {
    fc.assert(
      fc.property(pointer, fc.nat(200), fc.stringMatching(/^[0-9A-F]$/), (event, position, digit) => {
        const code = verificationCode(event).replaceAll("-", "");
        const at = position % (code.length - 1);
        const mistyped = code.slice(0, at) + digit + code.slice(at + 1);
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        for (const wrong of [mistyped, swapped])
          if (wrong !== code) expect(readVerificationCode(wrong)).toBeNull();
      }),
    );
  });

  it("tells a changed event from an unknown one", () => {
    const event = { sequence: 12, hash: "a".repeat(64) };
    const read = readVerificationCode(verificationCode(event));
    if (read === null) throw new Error("code expected");
    expect(findVerified(read, [{ sequence: 12, hash: "b".repeat(64) }]).kind).toBe("changed");
    expect(findVerified(read, [{ sequence: 13, hash: "a".repeat(64) }]).kind).toBe("unknown");
  });

  it.each(["", "12", "12-9F3A", "x".repeat(18), "0".repeat(500)])("%j is no code", (typed) => {
    expect(readVerificationCode(typed)).toBeNull();
  });
});

describe("a signature block", () => {
  it.each([
    [kepala, ["Kepala Badan,"]],
    [{ ...kepala, authority: "Plt." as const }, ["Plt. Kepala Badan,"]],
    [
      { ...kepala, position: "Sekretaris", authority: "a.n." as const, onBehalfOf: "Kepala Badan" },
      ["a.n. Kepala Badan", "Sekretaris,"],
    ],
  ])("names the office", (signatory, above) => {
    expect(signatureOf(signatory).above).toEqual(above);
  });

  it("prints the NIP in its groups, and leaves a missing rank or NIP out", () => {
    expect(signatureOf(kepala).below).toEqual(["Pembina Utama Muda, IV/c", "NIP. 19661214 199203 1 004"]);
    expect(signatureOf({ ...kepala, rank: "", nip: "" }).below).toEqual([]);
    expect(signatureOf({ ...kepala, rank: "", nip: "123" }).below).toEqual(["NIP. 123"]);
  });
});

describe("numbers in words", () => {
  it.each([
    [0, "nol"],
    [10, "sepuluh"],
    [11, "sebelas"],
    [17, "tujuh belas"],
    [21, "dua puluh satu"],
    [100, "seratus"],
    [111, "seratus sebelas"],
    [1000, "seribu"],
    [1999, "seribu sembilan ratus sembilan puluh sembilan"],
    [2026, "dua ribu dua puluh enam"],
    [11_000, "sebelas ribu"],
  ])("%d is %s", (value, words) => {
    expect(spellNumber(value)).toBe(words);
  });

  it("spells the day that a berita acara opens with", () => {
    expect(spellDate(day("2026-11-21"))).toBe(
      "Sabtu tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam",
    );
  });

  it("spells every number differently", () => {
    const words = Array.from({ length: 10_000 }, (_, value) => spellNumber(value));
    expect(new Set(words).size).toBe(words.length);
  });
});
