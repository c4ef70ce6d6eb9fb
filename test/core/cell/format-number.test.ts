import { expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import { formatNumber, formatPercent, formatRupiah } from "#core/cell/format-number";

it.each([
  ["1234567.89", undefined, "1.234.567,89"],
  ["1234567.895", 2, "1.234.567,90"],
  ["0", 2, "0,00"],
  ["-0.004", 2, "0,00"],
  ["-1234.5", undefined, "-1.234,5"],
  ["999", undefined, "999"],
  ["1000", 0, "1.000"],
  ["999999.999", 2, "1.000.000,00"],
])("formats %s with %s places as %s", (value, places, expected) => {
  expect(formatNumber(decimalOf(value), places === undefined ? {} : { places })).toBe(expected);
});

it.each([
  ["1234567", "Rp1.234.567"],
  ["-500", "-Rp500"],
  ["1250.5", "Rp1.250,50"],
  ["0.001", "Rp0"],
])("formats %s rupiah as %s", (value, expected) => {
  expect(formatRupiah(decimalOf(value))).toBe(expected);
});

it("formats percentages with two decimals unless told", () => {
  expect([formatPercent(decimalOf("97.3")), formatPercent(decimalOf("3750"), 0)]).toEqual([
    "97,30%",
    "3.750%",
  ]);
});
