import { describe, expect, it } from "vitest";
import { formsOf } from "./addon";
import { largeAgency, openLarge } from "./large-agency";

const ROWS = 60;
/** The largest is left to the thorough run. */
const UNITS = process.env["HIMPUN_CI"] === undefined ? [5, 30] : [10, 30, 60];

interface Cost {
  readonly units: number;
  readonly calls: number;
  readonly seconds: number;
  readonly runs: number;
}

describe("a large agency", () => {
  it("gets its forms at a cost that is linear in its units, in two runs of six minutes for as many as 60 units of 60 rows", () => {
    const costs = UNITS.map(costOf);
    console.log(costs.map(({ units, calls, seconds, runs }) => `${units} units × ${ROWS} rows: ${calls} calls, ${seconds} virtual seconds, ${runs} runs`).join("\n")); // prettier-ignore
    const [first, ...others] = costs.map(({ calls, units }) => calls / units);
    for (const perUnit of others) expect(perUnit / (first ?? 1)).toBeLessThan(1.05);
    expect(costs.map(({ runs }) => runs).every((runs) => runs <= 2)).toBe(true);
  }, 300_000);
});

/** Opens a cycle for that many units and lets the clock run until every form is there. */
function costOf(units: number): Cost {
  const addon = largeAgency(units, ROWS);
  let runs = 0;
  const { total: calls } = addon.runtime.countCalls(() => {
    runs = openLarge(addon);
  });
  const spentMs = addon.runtime.runs
    .filter(({ functionName }) => functionName === "layanan" || functionName === "lanjutkanPekerjaan")
    .reduce((sum, { durationMs }) => sum + durationMs, 0);
  expect(formsOf(addon).size).toBe(units);
  return { units, calls, seconds: Math.round(spentMs / 1000), runs };
}
