import { describe, expect, it } from "vitest";
import type { PlanItem } from "#core/register/register";
import { buildRenja } from "#core/renja/build-renja";
import { totalReached } from "#core/renja/evaluation/total-reached";
import { planOfRenja } from "#core/renja/plan-of-renja";
import type { PlanBefore } from "#core/renja/plan-before";
import { evaluationOf, evaluationRow, pair } from "./sample-evaluation";
import { inputOf, number, row } from "./sample-renja";

const MUSREN = "5.01.02.2.01.0005";
/** Of 2027: up to 2024 2, 2025 1, target of 2026 2: expected until 2026 is 5. */
const RENJA = buildRenja(
  inputOf([
    row(1, "ekon", MUSREN, 100, {
      indicator: "Indikator 1",
      figures: { reachedUntilN3: number(2), reachedN2: number(1), targetN1: number(2) },
    }),
  ]),
);

function planned(before: Partial<PlanBefore>): PlanItem | undefined {
  return planOfRenja(RENJA, { previous: [], reached: [], ...before }).find(({ unit }) => unit === "ekon");
}

const FIRST = planned({});
if (FIRST === undefined) throw new Error("no row");

describe("the realisasi until last year of a planned row", () => {
  it("is T-C.29's column 10 while nothing better is known, and says so", () => {
    expect(FIRST).toMatchObject({
      untilLastYear: { volume: "5", amount: null },
      note: "Realisasi s/d tahun 2026 adalah perkiraan menurut T-C.29 Renja 2027, kecuali sudah diganti.",
    });
  });

  it("is column 13 of last year's E.81 where there is one: 6 + 12 of both K and Rp", () => {
    const quarters = [pair("1", 50), pair("1", 25), pair("1", 5), pair("0", 20)];
    const reached = totalReached(evaluationOf(4, [evaluationRow(1, MUSREN, {}, ...quarters)]));
    expect(planned({ reached })).toMatchObject({
      untilLastYear: { volume: "7", amount: 500 },
      note: "Realisasi s/d tahun 2026 menurut Formulir E.81 Triwulan IV Tahun 2026.",
    });
    expect(planned({ reached: reached.map((one) => ({ ...one, unit: "sek" })) })).toEqual(FIRST);
  });

  it("is what people typed with a source of their own for that year, and of no other year", () => {
    const own = { untilLastYear: { volume: "6", amount: 90 }, note: "LKjIP 2026" };
    expect(planned({ previous: [{ ...FIRST, ...own }] })).toMatchObject(own);
    expect(planned({ previous: [{ ...FIRST, ...own, note: "LKjIP 2025" }] })).toEqual(FIRST);
    const lastTable =
      "Realisasi s/d tahun 2025 adalah perkiraan menurut T-C.29 Renja 2026, kecuali sudah diganti.";
    for (const note of [FIRST.note, lastTable])
      expect(planned({ previous: [{ ...FIRST, ...own, note }] })).toEqual(FIRST);
  });
});

it("keeps sasaran, arah and the Renstra's rupiah that people typed, when the table is made again", () => {
  const typed = { goal: "Sasaran 1", direction: "turun", renstra: { volume: null, amount: 9000 } } as const;
  expect(planned({ previous: [{ ...FIRST, ...typed }] })).toEqual({ ...FIRST, ...typed });
});
