import fc from "fast-check";
import { expect, it } from "vitest";
import { decimalOf, sum } from "#core/cell/decimal";
import { average, averageOfGroups } from "#core/indicator/average";
import { ratioOfSums } from "#core/indicator/ratio-of-sums";

const percents = fc.integer({ min: -5000, max: 400_000 }).map((value) => decimalOf(value).div(100));
const maybePercents = fc.option(percents, { nil: null });
const groups = fc.constantFrom("a", "b", "c", "d");
const spendings = fc.record({
  pagu: fc.integer({ min: 1, max: 10 ** 12 }).map((value) => decimalOf(value)),
  actual: fc.integer({ min: 0, max: 10 ** 12 }).map((value) => decimalOf(value)),
});

it("a mean lies between its least and greatest, in any order, and counts everything once", () => {
  fc.assert(
    fc.property(fc.array(maybePercents), (values) => {
      const found = average(values);
      const counted = values.filter((value) => value !== null);
      expect([found.counted, found.notCounted]).toEqual([counted.length, values.length - counted.length]);
      expect(average([...values].reverse())).toEqual(found);
      if (found.percent === null) return;
      const { percent } = found;
      expect(counted.some((value) => value.lte(percent)) && counted.some((value) => value.gte(percent))).toBe(
        true,
      );
    }),
  );
});

it("groups of one are a plain mean, and so is one group", () => {
  fc.assert(
    fc.property(fc.array(maybePercents), (values) => {
      const alone = averageOfGroups(values.map((percent, index) => ({ group: String(index), percent })));
      expect(alone).toEqual(average(values));
      const together = averageOfGroups(values.map((percent) => ({ group: "all", percent })));
      expect(together.percent).toEqual(average(values).percent);
    }),
  );
});

it("a mean of group means is that of its parts, worked out one by one", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ group: groups, percent: maybePercents })), (items) => {
      const names = [...new Set(items.map(({ group }) => group))];
      const means = names.map((name) =>
        average(
          items.filter(({ group }) => group === name).map(({ percent }) => percent),
          40,
        ),
      );
      const expected = average(
        means.map(({ percent }) => percent),
        10,
      );
      const found = averageOfGroups(items, 10);
      expect([found.percent?.toFixed(), found.counted]).toEqual([
        expected.percent?.toFixed(),
        expected.counted,
      ]);
      expect(averageOfGroups([...items].reverse(), 10)).toEqual(found);
    }),
  );
});

it("serapan of all is the ratio of all sums, whatever the grouping into units", () => {
  fc.assert(
    fc.property(fc.array(spendings), fc.array(spendings), (first, second) => {
      const all = ratioOfSums([...first, ...second]);
      const units = [ratioOfSums(first), ratioOfSums(second)];
      const ofUnits = ratioOfSums(units.map(({ pagu, actual }) => ({ pagu, actual })));
      expect(ofUnits).toEqual(all);
      expect(all.actual.eq(sum([...first, ...second].map(({ actual }) => actual)))).toBe(true);
    }),
  );
});
