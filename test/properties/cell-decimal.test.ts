import fc from "fast-check";
import { expect, it } from "vitest";
import { decimalOf, quotient, roundHalfUp, sum } from "#core/cell/decimal";

const amounts = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });

it("divides as whole-number arithmetic does, a half going away from zero", () => {
  fc.assert(
    fc.property(
      amounts,
      fc.bigInt({ min: 1n, max: 10n ** 18n }),
      fc.boolean(),
      (numerator, size, isNegative) => {
        const denominator = isNegative ? -size : size;
        const magnitude = (numerator < 0n ? -numerator : numerator) * 100n;
        const hundredths = (2n * magnitude + size) / (2n * size);
        const sign = numerator < 0n !== isNegative && hundredths > 0n ? "-" : "";
        const expected = decimalOf(`${sign}${hundredths}`).div(100);
        const found = quotient(decimalOf(String(numerator)), decimalOf(String(denominator)), 2);
        expect(found.toFixed()).toBe(expected.toFixed());
      },
    ),
    { numRuns: 2000 },
  );
});

it("rounds to the nearest, the same for both signs, and once is enough", () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 6 }), (amount, places) => {
      const value = decimalOf(String(amount)).div(10 ** 8);
      const rounded = roundHalfUp(value, places);
      expect(rounded.minus(value).abs().times(2).lte(decimalOf(10).pow(-places))).toBe(true);
      expect(roundHalfUp(value.neg(), places).eq(rounded.neg())).toBe(true);
      expect(roundHalfUp(rounded, places).eq(rounded)).toBe(true);
    }),
  );
});

it("sums alike in any order and grouping", () => {
  fc.assert(
    fc.property(fc.array(amounts), fc.nat(), (values, cut) => {
      const all = values.map((value) => decimalOf(String(value)));
      const at = values.length === 0 ? 0 : cut % values.length;
      const parts = sum([sum(all.slice(at)), sum(all.slice(0, at))]);
      expect(parts.toFixed()).toBe(String(values.reduce((total, value) => total + value, 0n)));
    }),
  );
});
