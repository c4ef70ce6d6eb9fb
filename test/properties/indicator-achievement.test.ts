import fc from "fast-check";
import { expect, it } from "vitest";
import { decimalOf, sum } from "#core/cell/decimal";
import type { Decimal } from "#core/cell/decimal";
import type { Quarter } from "#core/cell/format-date";
import type { MeasuredValue } from "#core/cell/measured-value";
import { achievement } from "#core/indicator/achievement";
import type { Achievement } from "#core/indicator/achievement";
import { progress } from "#core/indicator/progress";
import { rating } from "#core/indicator/rating";
import type { Target } from "#core/indicator/target";
import { yearActual } from "#core/indicator/year-actual";
import type { Direction, Nature } from "#core/register/register";
import { profileOf } from "../core/indicator/sample-profile";

const turunA = profileOf("permendagri-86-2017");
const turunB = profileOf("turun-b");
const capped = profileOf("batas-120");

const positive = fc.integer({ min: 1, max: 10 ** 9 }).map((value) => decimalOf(value).div(100));
const actuals = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((value) => decimalOf(value).div(100));
const directions = fc.constantFrom<Direction>("naik", "turun", "rentang");
const natures = fc.constantFrom<Nature>("jumlah", "akhir", "rata");

const measuredValues: fc.Arbitrary<MeasuredValue> = fc.oneof(
  actuals.map((value) => ({ kind: "value" as const, value })),
  fc.constantFrom<MeasuredValue>(
    { kind: "blank" },
    { kind: "notApplicable" },
    { kind: "notYet", reason: null },
  ),
);
const targets: fc.Arbitrary<Target> = fc.oneof(
  actuals.map((value) => ({ kind: "single" as const, value })),
  fc
    .tuple(positive, positive)
    .map(([low, width]) => ({ kind: "range" as const, low, high: low.plus(width) })),
  fc.constantFrom<Target>(
    { kind: "blank" },
    { kind: "notApplicable" },
    { kind: "single", value: decimalOf(0) },
  ),
);

function of(direction: Direction, target: Decimal, actual: Decimal, profile = turunA): Achievement {
  return achievement({
    direction,
    target: { kind: "single", value: target },
    actual: { kind: "value", value: actual },
    profile,
  });
}

function percentOf(result: Achievement): string {
  return result.kind === "value" ? result.percent.toFixed() : result.cause;
}

it("naik and turun-a of one pair add up to 200", () => {
  fc.assert(
    fc.property(positive, actuals, (target, actual) => {
      const [up, down] = [of("naik", target, actual), of("turun", target, actual)];
      if (up.kind !== "value" || down.kind !== "value") throw new Error("computable");
      expect(up.unrounded.plus(down.unrounded).minus(200).abs().lt("0.0000000000000001")).toBe(true);
    }),
  );
});

it("does not depend on the scale of target and realisasi, nor on their unit of measure", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Direction>("naik", "turun"),
      positive,
      actuals,
      positive,
      (direction, target, actual, scale) => {
        for (const profile of [turunA, turunB, capped]) {
          const scaled = of(direction, target.times(scale), actual.times(scale), profile);
          expect(percentOf(scaled)).toBe(percentOf(of(direction, target, actual, profile)));
        }
      },
    ),
  );
});

it("turun-a and turun-b agree at R = T only, and there give 100", () => {
  fc.assert(
    fc.property(positive, positive, (target, actual) => {
      const [a, b] = [of("turun", target, actual), of("turun", target, actual, turunB)];
      if (a.kind !== "value" || b.kind !== "value") throw new Error("computable");
      expect(a.unrounded.eq(b.unrounded)).toBe(target.eq(actual));
      expect(percentOf(of("turun", target, target))).toBe("100");
    }),
  );
});

it("is better for more when naik, for less when turun", () => {
  fc.assert(
    fc.property(positive, actuals, positive, (target, actual, more) => {
      const step = (direction: Direction) => {
        const [before, after] = [of(direction, target, actual), of(direction, target, actual.plus(more))];
        if (before.kind !== "value" || after.kind !== "value") throw new Error("computable");
        return after.unrounded.minus(before.unrounded);
      };
      expect([step("naik").gt(0), step("turun").lt(0)]).toEqual([true, true]);
    }),
  );
});

it("stays inside the profile's limits and says when they were used", () => {
  fc.assert(
    fc.property(positive, actuals, (target, actual) => {
      const [free, limited] = [of("naik", target, actual), of("naik", target, actual, capped)];
      if (free.kind !== "value" || limited.kind !== "value") throw new Error("computable");
      expect(limited.percent.gte(0) && limited.percent.lte(120)).toBe(true);
      expect(limited.capped).toBe(free.unrounded.gt(120));
      expect(limited.floored).toBe(free.unrounded.lt(0));
    }),
  );
});

it("answers every combination, and gives no number where target or realisasi has none", () => {
  fc.assert(
    fc.property(
      directions,
      targets,
      measuredValues,
      fc.constantFrom(turunA, turunB),
      (direction, target, actual, profile) => {
        const result = achievement({ direction, target, actual, profile });
        const hasBoth = (target.kind === "single" || target.kind === "range") && actual.kind === "value";
        if (!hasBoth) expect(result.kind).toBe("notComputable");
        if (result.kind === "value") expect(rating(result.percent, profile)).not.toBe("");
      },
    ),
    { numRuns: 2000 },
  );
});

it("rates a greater percentage no lower", () => {
  const order = ["Sangat Rendah", "Rendah", "Sedang", "Tinggi", "Sangat Tinggi"];
  fc.assert(
    fc.property(actuals, positive, (percent, more) => {
      const [low, high] = [rating(percent, turunA), rating(percent.plus(more), turunA)];
      expect(order.indexOf(high)).toBeGreaterThanOrEqual(order.indexOf(low));
    }),
  );
});

it("progress with all quarters filled is the capaian of the year when the quarter targets make the annual one", () => {
  const quarterValues = fc.tuple(positive, positive, positive, positive);
  fc.assert(
    fc.property(natures, quarterValues, quarterValues, (nature, targetValues, actualValues) => {
      const single = (value: Decimal) => ({ kind: "single" as const, value });
      const value = (amount: Decimal) => ({ kind: "value" as const, value: amount });
      const quarterTargets = targetValues.map(single) as [Target, Target, Target, Target];
      const quarterActuals = actualValues.map(value) as [
        MeasuredValue,
        MeasuredValue,
        MeasuredValue,
        MeasuredValue,
      ];
      const total = sum(targetValues);
      const annual = nature === "jumlah" ? total : nature === "akhir" ? targetValues[3] : total.div(4);
      const input = {
        nature,
        direction: "naik",
        quarterActuals,
        throughQuarter: 4,
        profile: turunA,
      } as const;
      const found = progress({ ...input, quarterTargets, annualTarget: single(annual) });
      const year = yearActual(nature, quarterActuals);
      if (year.kind !== "value" || found.kind !== "value") throw new Error("computable");
      const ofYear = of("naik", annual, year.value);
      expect(ofYear.kind === "value" && ofYear.unrounded.minus(found.unrounded).abs().lt("0.00000001")).toBe(
        true,
      );
    }),
  );
});

it("progress looks at nothing after its quarter", () => {
  const four = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one, one, one);
  fc.assert(
    fc.property(
      fc.tuple(natures, directions, four(targets), four(measuredValues), four(measuredValues), targets),
      fc.constantFrom<Quarter>(1, 2, 3, 4),
      ([nature, direction, quarterTargets, now, later, annualTarget], throughQuarter) => {
        const keep = (index: number) => (index < throughQuarter ? now : later);
        const quarterActuals = [keep(0)[0], keep(1)[1], keep(2)[2], keep(3)[3]] as const;
        const input = { nature, direction, quarterTargets, throughQuarter, annualTarget, profile: turunA };
        expect(progress({ ...input, quarterActuals })).toEqual(progress({ ...input, quarterActuals: now }));
      },
    ),
    { numRuns: 1000 },
  );
});
