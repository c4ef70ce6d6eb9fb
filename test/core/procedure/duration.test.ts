import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDuration, parseDuration, workingMinutes, type DurationUnit } from "#core/procedure/duration";
import { formatTotal, formatWorked, totalOf } from "#core/procedure/duration-total";

describe("a stated time", () => {
  it.each([
    ["480 menit", [{ amount: 480, unit: "menit" }]],
    ["3 Jam", [{ amount: 3, unit: "jam" }]],
    ["1 hari", [{ amount: 1, unit: "hari" }]],
    ["3  Hari  Kerja", [{ amount: 3, unit: "hari kerja" }]],
    ["1,5 jam", [{ amount: 1.5, unit: "jam" }]],
    ["2.055 menit", [{ amount: 2055, unit: "menit" }]],
    [
      "12 jam 5 menit",
      [
        { amount: 12, unit: "jam" },
        { amount: 5, unit: "menit" },
      ],
    ],
    [
      "1 jam, 30 menit",
      [
        { amount: 1, unit: "jam" },
        { amount: 30, unit: "menit" },
      ],
    ],
    [
      "2 jam dan 15 menit",
      [
        { amount: 2, unit: "jam" },
        { amount: 15, unit: "menit" },
      ],
    ],
    ["15menit", [{ amount: 15, unit: "menit" }]],
    ["", []],
    ["-", []],
  ])("%j reads as %j", (text, parts) => {
    expect(parseDuration(text, null)).toEqual(parts);
  });

  it.each([
    "0 menit",
    "dua jam",
    "2-3 hari",
    "1.5 jam",
    "15",
    "-5 menit",
    "5 menit 3 menit",
    "1 minggu",
    "harian",
  ])("%j is not guessed", (text) => {
    expect(parseDuration(text, null)).toBeNull();
  });

  it("takes the unit of its column when it is a bare number", () => {
    expect(parseDuration("15", "menit")).toEqual([{ amount: 15, unit: "menit" }]);
  });

  it("counts 480 minutes to a working day unless told otherwise", () => {
    const time = parseDuration("2 hari kerja 1 jam", null) ?? [];
    expect([workingMinutes(time, 480), workingMinutes(time, 450)]).toEqual([1020, 960]);
  });

  it("reads back what it prints", () => {
    const units: readonly DurationUnit[] = ["hari kerja", "hari", "jam", "menit"];
    const part = (unit: DurationUnit) =>
      fc.integer({ min: 1, max: 99_999_999 }).map((hundredths) => ({ amount: hundredths / 100, unit }));
    const duration = fc.subarray([...units]).chain((chosen) => fc.tuple(...chosen.map(part)));
    fc.assert(
      fc.property(duration, (parts) => {
        expect(parseDuration(formatDuration(parts), null)).toEqual(parts);
      }),
    );
  });

  it("reads any text as parts above 0, or not at all", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect((parseDuration(text, "jam") ?? []).every((part) => part.amount > 0)).toBe(true);
      }),
    );
  });
});

describe("a total", () => {
  it.each([
    [["1.000 menit", "1.055 menit"], "2.055 menit"],
    [["7 hari", "11 jam", "65 menit"], "7 hari + 12 jam 5 menit"],
    [["13 hari kerja", "2 jam", "15 menit"], "13 hari kerja + 2 jam 15 menit"],
    [["2 jam"], "2 jam"],
    [[], "0 menit"],
  ])("of %j is %s", (times, printed) => {
    expect(formatTotal(totalOf(times.map((time) => parseDuration(time, null) ?? [])))).toBe(printed);
  });

  it.each([
    [0, "0 menit"],
    [59, "59 menit"],
    [480, "1 hari kerja"],
    [1025, "2 hari kerja 1 jam 5 menit"],
  ])("of %d worked minutes prints as %s", (minutes, printed) => {
    expect(formatWorked(minutes, 480)).toBe(printed);
  });
});
