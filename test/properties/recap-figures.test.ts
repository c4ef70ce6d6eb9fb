import fc from "fast-check";
import { expect, it } from "vitest";
import { decimalOf, quotient, sum, toJsonNumber } from "#core/cell/decimal";
import { canonicalJson } from "#core/ledger/canonical-json";
import { buildRecap } from "#core/recap/build-recap";
import { checkRecap } from "#core/recap/check-recap";
import { recapContent } from "#core/recap/recap-content";
import type { RecapInput, RecapUnitInput } from "#core/recap/recap-input";
import { recapToJson } from "#core/recap/recap-json";
import { recapInput } from "./recap-arbitrary";

/** `input` with units and rows in another order, which `order` decides. */
function permuted(input: RecapInput, order: readonly number[]): RecapInput {
  const shuffle = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item, index) => ({ item, rank: order[index % order.length] ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  const units = input.units.map((unit): RecapUnitInput =>
    unit.submission === null
      ? unit
      : { ...unit, submission: { ...unit.submission, rows: shuffle(unit.submission.rows) } },
  );
  return { ...input, units: shuffle(units) };
}

/** `input` in which nothing that is not counted holds anything. */
function withoutUncounted(input: RecapInput): RecapInput {
  const units = input.units.map((unit) => (unit.counted ? unit : { ...unit, submission: null }));
  return { ...input, units };
}

it("never breaks its own invariants, and is the same as JSON", () => {
  fc.assert(
    fc.property(recapInput, (input) => {
      const recap = buildRecap(input);
      expect(checkRecap(recap)).toEqual([]);
      expect(JSON.parse(canonicalJson(recap))).toEqual(recap);
    }),
  );
});

it("does not depend on the order of units and rows", () => {
  fc.assert(
    fc.property(recapInput, fc.array(fc.integer(), { minLength: 1 }), (input, order) => {
      expect(buildRecap(permuted(input, order))).toEqual(buildRecap(input));
    }),
  );
});

it("has totals that are the sums of the counted units and of nothing else", () => {
  fc.assert(
    fc.property(recapInput, (input) => {
      const { total, unit } = recapToJson(buildRecap(input));
      const counted = unit.filter(({ keadaan }) => keadaan === "disahkan");
      const add = (values: readonly (number | null)[]): number | null => {
        const numbers = values.filter((value) => value !== null);
        return numbers.length === 0 ? null : numbers.reduce((all, value) => all + value, 0);
      };
      expect(total.pagu).toBe(add(counted.map(({ pagu }) => pagu)));
      expect(total.realisasi).toBe(add(counted.map(({ realisasi }) => realisasi)));
    }),
  );
});

it("does not move when unvalidated data does", () => {
  fc.assert(
    fc.property(recapInput, (input) => {
      expect(recapContent(buildRecap(withoutUncounted(input)))).toEqual(recapContent(buildRecap(input)));
    }),
  );
});

it("averages indicators, never averages, at the level indikator", () => {
  fc.assert(
    fc.property(recapInput, (input) => {
      const { total, indicators, profile } = buildRecap(input);
      fc.pre(profile.averageLevel === "indikator");
      const exact = indicators.flatMap(({ counted, unrounded }) =>
        counted && unrounded !== null ? [decimalOf(unrounded)] : [],
      );
      const mean =
        exact.length === 0
          ? null
          : toJsonNumber(quotient(sum(exact), decimalOf(exact.length), profile.decimals));
      expect(total.average).toBe(mean);
    }),
  );
});

it("leads from each figure to its cells, and from each cell back to the figure", () => {
  fc.assert(
    fc.property(recapInput, (input) => {
      const { sources, indicators } = buildRecap(input);
      const byId = new Map(sources.map((source) => [source.id, source]));
      for (const { indicator, actual, sources: ids } of indicators) {
        const fed = ids.map((id) => byId.get(id)?.feeds.some((ref) => ref.kind === "indicator") ?? false);
        if (actual !== null) expect(fed.length > 0 && fed.every(Boolean)).toBe(true);
        const feeding = sources.filter(({ feeds }) =>
          feeds.some((ref) => ref.kind === "indicator" && ref.code === indicator.code),
        );
        expect(feeding.map(({ id }) => id)).toEqual(actual === null ? [] : ids);
      }
    }),
  );
});
