import { describe, expect, it } from "vitest";
import { formsOf } from "./addon";
import { largeAgency, openLarge } from "./large-agency";

describe("a large agency", () => {
  it.each([
    [10, 60],
    [30, 60],
    [60, 60],
  ])("sends %i forms of %i rows, at most two runs of six minutes for 60", (units, rows) => {
    const addon = largeAgency(units, rows);
    const startedMs = addon.runtime.clock.nowMs;
    let runs = 0;
    const { total } = addon.runtime.countCalls(() => {
      runs = openLarge(addon);
    });
    const seconds = addon.runtime.runs
      .filter(({ functionName }) => functionName === "layanan" || functionName === "lanjutkanPekerjaan")
      .reduce((sum, run) => sum + run.durationMs / 1000, 0);
    console.log(
      `${units} units × ${rows} rows: ${total} calls, ${Math.round(seconds)} virtual seconds, ${runs} runs`,
    );
    expect(addon.runtime.clock.nowMs).toBeGreaterThan(startedMs);
    expect(formsOf(addon).size).toBe(units);
    expect(runs).toBeLessThanOrEqual(2);
  });
});
