import fc from "fast-check";
import { expect, it } from "vitest";
import { CODE_LEVELS } from "#core/code/code-level";
import { civilDateOf } from "#core/cell/civil-date";
import { blankSignature } from "#core/paper/signature";
import { buildRenja } from "#core/renja/build-renja";
import { checkInvariants } from "#core/renja/check-renja";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import type { RenjaRow } from "#core/renja/renja-row";
import { amountOf, nodesOfLevel } from "#core/renja/roll-up";
import { inputOf, row } from "../core/renja/sample-renja";

const codes = fc.constantFrom(
  "5.01.02.2.01.0001",
  "5.01.02.2.01.05",
  "5.01.02.02.02.0001",
  "X.XX.01.2.06.0009",
  "5.01.02",
  "5.01.02.2.01",
  "5.99.02.2.01.0001",
  "2.1",
  "",
  "bukan kode",
);
const rows: fc.Arbitrary<readonly RenjaRow[]> = fc
  .array(
    fc.record({
      unit: fc.constantFrom("sek", "ekon", "lain", ""),
      code: codes,
      budget: fc.option(fc.integer({ min: 0, max: 9_000_000_000 })),
      fundSource: fc.constantFrom("1.1 PAD", "1.2 DAU", ""),
      indicator: fc.constantFrom("Jumlah A", "Jumlah B", ""),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ unit, code, budget, ...more }, index) => row(index + 1, unit, code, budget, more)),
  );

it("sums to the agency's total at every level, and keeps every row", () => {
  fc.assert(
    fc.property(rows, (proposed) => {
      const renja = buildRenja(inputOf(proposed));
      for (const { expected, found, id } of checkInvariants(renja))
        if (id.kind !== "answerable" && id.kind !== "above") expect(found).toBe(expected);
      const total = amountOf(renja.items, ({ budget }) => budget) ?? 0;
      for (const level of CODE_LEVELS) {
        const known = nodesOfLevel(renja.tree, level).flatMap(({ items }) => items);
        const all = [...known, ...renja.tree.bucket];
        expect(amountOf(all, ({ budget }) => budget) ?? 0).toBe(total);
        expect(all).toHaveLength(renja.items.length);
      }
      const kept = [...renja.items, ...renja.outcomes.values()].flatMap((one) => one.rows);
      expect(new Set(kept.map(({ key }) => key))).toEqual(new Set(proposed.map(({ key }) => key)));
    }),
  );
});

it("is the same whatever the order of the rows", () => {
  const signature = blankSignature("Kepala,");
  const today = civilDateOf(2026, 3, 1);
  if (today === null) throw new Error("no such day");
  fc.assert(
    fc.property(
      rows.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
      ),
      ([proposed, shuffled]) => {
        const plan = (some: readonly RenjaRow[]) =>
          planRenjaWorkbook(buildRenja(inputOf(some)), signature, today);
        expect(plan(shuffled)).toEqual(plan(proposed));
      },
    ),
    { numRuns: 60 },
  );
});
