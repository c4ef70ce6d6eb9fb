import fc from "fast-check";
import { expect, it } from "vitest";
import { buildRecap } from "#core/recap/build-recap";
import { diffRecaps, unexplainedChanges } from "#core/recap/diff-recaps";
import type { RecapInput, RecapUnitInput } from "#core/recap/recap-input";
import { profileOf } from "../core/indicator/sample-profile";
import { submissionOf } from "../core/recap/sample-recap";
import { recapInput, rowLine } from "./recap-arbitrary";

/** What may happen to a cycle between two editions. */
type Happening =
  | { readonly kind: "approve" }
  | { readonly kind: "correct"; readonly lines: readonly string[] }
  | { readonly kind: "profile"; readonly id: string }
  | { readonly kind: "budget"; readonly value: number | null }
  | { readonly kind: "quarter"; readonly quarter: 1 | 2 | 3 | 4 };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant("approve" as const) }),
  fc.record({
    kind: fc.constant("correct" as const),
    lines: fc.array(rowLine, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("profile" as const), id: fc.constantFrom("turun-b", "rata-sub-kegiatan") }),
  fc.record({ kind: fc.constant("budget" as const), value: fc.option(fc.integer({ min: 0, max: 1e9 })) }),
  fc.record({ kind: fc.constant("quarter" as const), quarter: fc.constantFrom(1, 2, 3, 4) }),
);

function after(input: RecapInput, event: Happening): RecapInput {
  switch (event.kind) {
    case "approve":
      return { ...input, units: input.units.map((unit) => ({ ...unit, counted: true, state: "approved" })) };
    case "correct":
      return {
        ...input,
        units: input.units.map((unit, index) => (index === 0 ? corrected(unit, event.lines) : unit)),
      };
    case "profile":
      return { ...input, profile: profileOf(event.id) };
    case "budget": {
      const indicators = input.register.indicators.map((indicator, index) =>
        index === 0 ? { ...indicator, budget: event.value } : indicator,
      );
      return { ...input, register: { ...input.register, indicators } };
    }
    case "quarter":
      return { ...input, cycle: { ...input.cycle, quarter: event.quarter } };
  }
}

function corrected(unit: RecapUnitInput, lines: readonly string[]): RecapUnitInput {
  const rows = Object.fromEntries(lines.map((line, index) => [`${unit.unitId}-${index}`, line]));
  return { ...unit, submission: submissionOf(unit.unitId, rows) };
}

it("finds no difference between a recap and itself", () => {
  fc.assert(
    fc.property(recapInput, (input) => {
      expect(diffRecaps(buildRecap(input), buildRecap(input))).toEqual([]);
    }),
  );
});

it("explains every number that moved", () => {
  fc.assert(
    fc.property(recapInput, fc.array(happening, { minLength: 1, maxLength: 3 }), (input, events) => {
      const later = events.reduce(after, input);
      expect(unexplainedChanges(diffRecaps(buildRecap(input), buildRecap(later)))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
