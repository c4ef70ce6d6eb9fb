import { describe, expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import { average, averageOfGroups } from "#core/indicator/average";
import { parseDirection, parseNature } from "#core/indicator/direction";
import { rating } from "#core/indicator/rating";
import { ratioOfSums } from "#core/indicator/ratio-of-sums";
import { targetOf } from "#core/indicator/target";
import { profileOf } from "./sample-profile";

describe("predikat", () => {
  it.each([
    ["Sangat Tinggi", ["100", "91", "166.67", "90.995"]],
    ["Tinggi", ["90.99", "90.5", "76", "90.994"]],
    ["Sedang", ["75.99", "66"]],
    ["Rendah", ["65.99", "65", "51"]],
    ["Sangat Rendah", ["50.99", "50", "0", "-50"]],
  ])("%s holds %j", (expected, percents) => {
    const profile = profileOf("permendagri-86-2017");
    expect(percents.map((percent) => rating(decimalOf(percent), profile))).toEqual(
      percents.map(() => expected),
    );
  });
});

describe("average", () => {
  const percents = (...texts: (string | null)[]) =>
    texts.map((text) => (text === null ? null : decimalOf(text)));

  it("leaves out what cannot be computed and counts it", () => {
    const found = average(percents("100", "50.01", null));
    expect([found.percent?.toFixed(), found.counted, found.notCounted]).toEqual(["75.01", 2, 1]);
  });

  it("has no value over nothing", () => {
    expect([average([]), average(percents(null))]).toEqual([
      { percent: null, counted: 0, notCounted: 0 },
      { percent: null, counted: 0, notCounted: 1 },
    ]);
  });

  it("weighs groups alike and divides once, so that three thirds are whole", () => {
    const items = ["a", "a", "b", "b", "b"].map((group, index) => ({
      group,
      percent: decimalOf([100, 50, 1, 1, 2][index] ?? 0),
    }));
    const found = averageOfGroups([...items, { group: "c", percent: null }]);
    expect([found.percent?.toFixed(), found.counted, found.notCounted]).toEqual(["38.17", 2, 1]);
  });
});

it("takes serapan as a ratio of sums, and none of a pagu of nothing", () => {
  const rows = [
    { pagu: decimalOf(100), actual: decimalOf(100) },
    { pagu: decimalOf(900), actual: decimalOf(0) },
  ];
  expect(ratioOfSums(rows).percent?.toFixed()).toBe("10");
  expect(ratioOfSums([]).percent).toBeNull();
});

it("reads arah and sifat, and never guesses a blank one", () => {
  expect(["Naik", " TURUN ", "rentang", "", "positif"].map(parseDirection)).toEqual([
    "naik",
    "turun",
    "rentang",
    null,
    null,
  ]);
  expect(["jumlah", "Absolut", "akhir", "Non-Absolut", "rata-rata", "rata", ""].map(parseNature)).toEqual([
    "jumlah",
    "jumlah",
    "akhir",
    "akhir",
    "rata",
    "rata",
    null,
  ]);
});

it("takes the register's targets as they are", () => {
  expect(targetOf(null)).toEqual({ kind: "blank" });
  expect(targetOf({ kind: "single", value: "12.5" })).toEqual({ kind: "single", value: decimalOf("12.5") });
  expect(targetOf({ kind: "range", low: "80", high: "90" })).toMatchObject({ kind: "range" });
});
