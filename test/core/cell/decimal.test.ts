import { describe, expect, it } from "vitest";
import { decimalOf, quotient, roundHalfUp, sum, toJsonNumber } from "#core/cell/decimal";

describe("decimalOf", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [1.005, "1.005"],
    [0.615 * 100, "61.5"],
    [9007199254740991, "9007199254740991"],
    [-0, "0"],
    [1e21, "1000000000000000000000"],
    ["12.50", "12.5"],
    ["-0.00", "0"],
  ])("takes %s for %s, as a spreadsheet shows it", (value, expected) => {
    expect(decimalOf(value).toFixed()).toBe(expected);
  });

  it.each(["", "1,5", "1e5", "NaN", " 1", NaN, Infinity])("refuses %s", (value) => {
    expect(() => decimalOf(value)).toThrow(RangeError);
  });
});

describe("roundHalfUp", () => {
  it.each([
    ["0.125", 2, "0.13"],
    ["-0.125", 2, "-0.13"],
    ["-0.004", 2, "0"],
    ["90.995", 2, "91"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
  ])("rounds %s to %i decimals: %s", (value, places, expected) => {
    expect(roundHalfUp(decimalOf(value), places).toFixed()).toBe(expected);
  });
});

describe("quotient", () => {
  it("rounds once, from the exact quotient", () => {
    // 0.00499…9 with 24 nines: rounding first to 20 decimals would give 0.005 and then 0.01.
    const justBelow = decimalOf(`0.004${"9".repeat(24)}`);
    expect(quotient(justBelow, decimalOf(1), 2).toFixed()).toBe("0");
    expect(quotient(decimalOf(1), decimalOf(200), 2).toFixed()).toBe("0.01");
    expect(quotient(decimalOf(-1), decimalOf(200), 2).toFixed()).toBe("-0.01");
  });

  it("refuses to divide by zero", () => {
    expect(() => quotient(decimalOf(1), decimalOf(0), 2)).toThrow(RangeError);
  });
});

it("sums past 2^53 exactly and gives JSON numbers of two decimals", () => {
  expect(sum([decimalOf("9007199254740993"), decimalOf("0.01")]).toFixed()).toBe("9007199254740993.01");
  expect(sum([]).toFixed()).toBe("0");
  expect([toJsonNumber(decimalOf("97.325")), toJsonNumber(decimalOf("-50"))]).toEqual([97.33, -50]);
});
