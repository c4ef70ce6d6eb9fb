import { describe, expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import { BLANK, measured } from "#core/cell/measured-value";
import type { MeasuredValue } from "#core/cell/measured-value";
import { achievement, isAboveReview } from "#core/indicator/achievement";
import type { Achievement } from "#core/indicator/achievement";
import type { Profile } from "#core/indicator/profile";
import { parseTarget } from "#core/indicator/target";
import type { Direction } from "#core/register/register";
import { profileOf } from "./sample-profile";

const standard = profileOf("permendagri-86-2017");
const turunB = profileOf("turun-b");

function line(result: Achievement): string {
  if (result.kind === "notComputable") return result.cause;
  const marks = [result.capped ? "capped" : "", result.floored ? "floored" : ""].join("");
  return `${result.percent.toFixed(2)} ${marks}`.trim();
}

function actualOf(text: string): MeasuredValue {
  if (text === "TB") return { kind: "notApplicable" };
  if (text === "BA") return { kind: "notYet", reason: null };
  return text === "" ? BLANK : measured(decimalOf(text));
}

function result(direction: Direction, target: string, actual: string, profile: Profile = standard): string {
  return line(achievement({ direction, target: parseTarget(target), actual: actualOf(actual), profile }));
}

describe("naik is R/T", () => {
  it.each([
    ["90", "89.3", "99.22"],
    ["87", "100", "114.94"],
    ["3", "5", "166.67"],
    ["10", "0", "0.00"],
    ["10", "-2", "-20.00"],
    ["2", "75", "3750.00"],
    ["0,58", "0.58", "100.00"],
  ])("target %s, realisasi %s: %s", (target, actual, expected) => {
    expect(result("naik", target, actual)).toBe(expected);
  });
});

describe("turun-a is (2T − R)/T, turun-b is T/R, and they agree only at R = T", () => {
  it.each([
    ["10", "5", "150.00", "200.00"],
    ["10", "25", "-50.00", "40.00"],
    ["10", "0", "200.00", "division-by-zero"],
    ["10", "10", "100.00", "100.00"],
    ["12", "13", "91.67", "92.31"],
    ["10", "-5", "250.00", "actual-negative"],
  ])("target %s, realisasi %s: %s or %s", (target, actual, a, b) => {
    expect([result("turun", target, actual), result("turun", target, actual, turunB)]).toEqual([a, b]);
  });
});

describe("rentang", () => {
  it.each([
    ["80–90", "70", "87.50"],
    ["80–90", "80", "100.00"],
    ["80–90", "85", "100.00"],
    ["80–90", "90", "100.00"],
    ["80–90", "99", "90.00"],
    ["0-10", "-1", "target-zero"],
    ["0-10", "0", "100.00"],
    ["85", "85", "range-unreadable"],
    ["90-80", "85", "range-unreadable"],
    ["1.234-2.345", "85", "range-unreadable"],
  ])("target %s, realisasi %s: %s", (target, actual, expected) => {
    expect(result("rentang", target, actual)).toBe(expected);
  });

  it("measures above the band as naik when the profile or the indicator says so", () => {
    const input = { direction: "rentang", target: parseTarget("80-90"), actual: actualOf("99") } as const;
    const byProfile = achievement({ ...input, profile: { ...standard, rangeAbove: "naik" } });
    const byIndicator = achievement({ ...input, profile: standard, rangeAbove: "naik" });
    expect([line(byProfile), line(byIndicator)]).toEqual(["110.00", "110.00"]);
  });

  it("does not compare a naik indicator with a band", () => {
    expect(result("naik", "80-90", "85")).toBe("range-unreadable");
  });
});

describe("tidak dapat dihitung", () => {
  it.each([
    ["0", "5", "target-zero"],
    ["0", "0", "target-zero"],
    ["", "5", "target-blank"],
    ["-5", "-3", "target-negative"],
    ["10", "", "actual-blank"],
    ["10", "BA", "not-yet"],
    ["10", "TB", "not-applicable"],
    ["TB", "5", "not-applicable"],
    ["0", "TB", "not-applicable"],
    ["", "", "target-blank"],
    ["BA", "5", "not-yet"],
  ])("target %j, realisasi %j: %s in every direction and formula", (target, actual, cause) => {
    expect([result("naik", target, actual), result("turun", target, actual)]).toEqual([cause, cause]);
    expect(result("turun", target, actual, turunB)).toBe(cause);
  });
});

describe("limits of the profile", () => {
  it.each([
    ["batas-100", "10", "15", "100.00 capped"],
    ["batas-100", "10", "10", "100.00"],
    ["batas-120", "10", "15", "120.00 capped"],
    ["batas-120", "10", "11", "110.00"],
    ["batas-120", "10", "-1", "0.00 floored"],
  ])("%s: target %s, realisasi %s: %s", (id, target, actual, expected) => {
    expect(result("naik", target, actual, profileOf(id))).toBe(expected);
  });

  it("asks for a look at the target above 150 %, not at it", () => {
    expect(["150", "150.01"].map((percent) => isAboveReview(decimalOf(percent), standard))).toEqual([
      false,
      true,
    ]);
  });
});
