import fc from "fast-check";
import { expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import type { Decimal } from "#core/cell/decimal";
import { formatNumber, formatPercent, formatRupiah } from "#core/cell/format-number";
import { parseIndonesianNumber } from "#core/cell/parse-number";
import type { NumberContext } from "#core/cell/parse-number";

const CONTEXTS: readonly NumberContext[] = ["rupiah", "kinerja", "percent"];

/** Decimals of up to 14 digits and `places` decimals, small and large ones alike. */
function decimals(places: number): fc.Arbitrary<Decimal> {
  const scaled = fc
    .oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.maxSafeInteger())
    .map((value) => value % 10 ** 14);
  return scaled.map((value) => decimalOf(value).div(10 ** places));
}

function read(text: string, context: NumberContext): string {
  const parsed = parseIndonesianNumber(text, context);
  return parsed.kind === "value" ? parsed.value.toFixed() : JSON.stringify(parsed);
}

it("reads back what it writes with two decimals, in every column", () => {
  fc.assert(
    fc.property(decimals(2), (value) => {
      const text = formatNumber(value, { places: 2 });
      expect(CONTEXTS.map((context) => read(text, context))).toEqual(CONTEXTS.map(() => value.toFixed()));
    }),
    { numRuns: 1000 },
  );
});

it("reads a percentage back in a percent column and an amount in a rupiah column", () => {
  fc.assert(
    fc.property(decimals(2), (value) => {
      expect(read(formatPercent(value), "percent")).toBe(value.toFixed());
      expect(read(formatRupiah(value), "rupiah")).toBe(value.toFixed());
    }),
    { numRuns: 1000 },
  );
});

it("reads what it writes in full as that very number, or asks with it among the readings", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 6 }).chain(decimals),
      fc.constantFrom(...CONTEXTS),
      (value, context) => {
        const parsed = parseIndonesianNumber(formatNumber(value), context);
        const readings =
          parsed.kind === "ambiguous" ? parsed.readings : parsed.kind === "value" ? [parsed.value] : [];
        expect(readings.map((reading) => reading.toFixed())).toContain(value.toFixed());
      },
    ),
    { numRuns: 2000 },
  );
});

it("never loses, adds or moves a digit of a numeral", () => {
  const numerals = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789.,")),
    minLength: 1,
    maxLength: 16,
  });
  const digitsOf = (text: string) => text.replace(/\D/g, "").replace(/^0+|0+$/g, "");
  fc.assert(
    fc.property(numerals, fc.constantFrom(...CONTEXTS), (text, context) => {
      const parsed = parseIndonesianNumber(text, context);
      const readings =
        parsed.kind === "ambiguous" ? parsed.readings : parsed.kind === "value" ? [parsed.value] : [];
      for (const reading of readings) expect(digitsOf(reading.toFixed())).toBe(digitsOf(text));
      if (parsed.kind === "ambiguous") expect(parsed.readings[0].eq(parsed.readings[1])).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

it("negates with its sign: −x and (x) read as the opposite of x", () => {
  fc.assert(
    fc.property(decimals(2), (value) => {
      const text = formatNumber(value.abs(), { places: 2 });
      const opposite = value.eq(0) ? "0" : value.abs().neg().toFixed();
      expect([
        read(`-${text}`, "kinerja"),
        read(`\u2212${text}`, "kinerja"),
        read(`(${text})`, "rupiah"),
      ]).toEqual([opposite, opposite, opposite]);
    }),
  );
});

it("answers any text at all without throwing", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...Array.from("0123456789.,-+()%eERrpPMmjtBTA: \u00A0'/")),
      maxLength: 20,
    }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...CONTEXTS), (text, context) => {
      expect(typeof parseIndonesianNumber(text, context).kind).toBe("string");
    }),
    { numRuns: 3000 },
  );
});
