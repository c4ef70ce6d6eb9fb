import { describe, expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import type { Quarter } from "#core/cell/format-date";
import type { MeasuredValue } from "#core/cell/measured-value";
import { progress } from "#core/indicator/progress";
import type { ProgressInput } from "#core/indicator/progress";
import { parseTarget } from "#core/indicator/target";
import type { Target } from "#core/indicator/target";
import { yearActual } from "#core/indicator/year-actual";
import type { QuarterActuals } from "#core/indicator/year-actual";
import type { Nature } from "#core/register/register";
import { profileOf } from "./sample-profile";

/** Four figures from one line: `10 - BA 15`, where `-` is blank. */
function actualsOf(line: string): QuarterActuals {
  const figure = (text: string | undefined): MeasuredValue => {
    if (text === undefined || text === "-") return { kind: "blank" };
    if (text === "TB") return { kind: "notApplicable" };
    return text === "BA" ? { kind: "notYet", reason: null } : { kind: "value", value: decimalOf(text) };
  };
  const words = line.split(" ");
  return [figure(words[0]), figure(words[1]), figure(words[2]), figure(words[3])];
}

function targetsOf(line: string): ProgressInput["quarterTargets"] {
  const target = (text: string | undefined): Target =>
    parseTarget(text === undefined || text === "_" ? "" : text);
  const words = line.split(" ");
  return [target(words[0]), target(words[1]), target(words[2]), target(words[3])];
}

interface Case {
  readonly targets: string;
  readonly actuals: string;
  readonly through?: Quarter;
  readonly annual?: string;
  readonly direction?: ProgressInput["direction"];
}

function result(nature: Nature, given: Case): string {
  const found = progress({
    nature,
    direction: given.direction ?? "naik",
    quarterTargets: targetsOf(given.targets),
    quarterActuals: actualsOf(given.actuals),
    throughQuarter: given.through ?? 4,
    annualTarget: parseTarget(given.annual ?? ""),
    profile: profileOf("permendagri-86-2017"),
  });
  return found.kind === "notComputable" ? found.cause : `${found.percent.toFixed(2)} ${found.against}`;
}

describe("realisasi tahun", () => {
  it.each([
    ["jumlah", "1 2 - -", "3"],
    ["jumlah", "0 0 0 0", "0"],
    ["jumlah", "1 BA TB 2", "3"],
    ["akhir", "90 95 80 -", "80"],
    ["akhir", "90 - - -", "90"],
    ["akhir", "90 95 BA TB", "95"],
    ["rata", "90 95 - 80", "88.33333333333333333333"],
    ["rata", "4 - - -", "4"],
    ["jumlah", "- - - -", "actual-blank"],
    ["akhir", "- BA - TB", "not-yet"],
    ["rata", "TB TB TB TB", "not-applicable"],
  ] as const)("%s of %s is %s", (nature, actuals, expected) => {
    const year = yearActual(nature, actualsOf(actuals));
    expect(year.kind === "value" ? year.value.toFixed() : year.cause).toBe(expected);
  });

  it("does not look past the asked quarter, and names the quarters used", () => {
    expect(yearActual("jumlah", actualsOf("1 2 4 8"), 2)).toMatchObject({ quarters: [1, 2] });
    expect(yearActual("akhir", actualsOf("1 2 - 8"), 3)).toMatchObject({ quarters: [2] });
  });
});

describe("progress against the same quarters", () => {
  it.each([
    ["akhir", { targets: "25 50 75 100", actuals: "20 - - -", through: 1 }, "80.00 quarters"],
    ["akhir", { targets: "25 50 75 100", actuals: "20 45 - -", through: 2 }, "90.00 quarters"],
    ["akhir", { targets: "25 50 75 100", actuals: "20 45 - -", through: 3 }, "90.00 quarters"],
    ["jumlah", { targets: "10 20 30 40", actuals: "8 18 - -", through: 2 }, "86.67 quarters"],
    ["jumlah", { targets: "10 20 30 40", actuals: "10 - 15 -", through: 3 }, "62.50 quarters"],
    ["jumlah", { targets: "10 20 30 40", actuals: "10 - 15 99", through: 3 }, "62.50 quarters"],
    [
      "akhir",
      { targets: "12 12 12 12", actuals: "12 13 - -", through: 2, direction: "turun" },
      "91.67 quarters",
    ],
    ["rata", { targets: "80 90 90 90", actuals: "80 85 - -", through: 2 }, "97.06 quarters"],
    ["jumlah", { targets: "0 0 10 10", actuals: "0 0 - -", through: 2 }, "target-zero"],
    ["jumlah", { targets: "10 20 30 40", actuals: "- - - -", annual: "100" }, "actual-blank"],
    [
      "akhir",
      { targets: "80-90 80-90 80-90 80-90", actuals: "70 - - -", direction: "rentang" },
      "87.50 quarters",
    ],
    ["jumlah", { targets: "1-2 1-2 1-2 1-2", actuals: "2 1 - -", direction: "rentang" }, "100.00 quarters"],
    ["jumlah", { targets: "1-2 1 1-2 1-2", actuals: "2 1 - -", direction: "rentang" }, "range-unreadable"],
  ] as const)("%s %j: %s", (nature, given, expected) => {
    expect(result(nature, given)).toBe(expected);
  });
});

describe("progress against the year where a compared quarter has no target", () => {
  it.each([
    ["jumlah", { targets: "_ _ _ _", actuals: "8 18 - -", annual: "100" }, "26.00 year"],
    ["akhir", { targets: "_ _ _ 100", actuals: "20 45 - -", annual: "100" }, "45.00 year"],
    ["rata", { targets: "_ _ _ _", actuals: "80 85 - -", annual: "90" }, "91.67 year"],
    [
      "rata",
      { targets: "_ _ _ _", actuals: "80 85 - -", annual: "90-95", direction: "rentang" },
      "91.67 year",
    ],
    ["jumlah", { targets: "10 _ _ _", actuals: "8 18 - -", annual: "100" }, "26.00 year"],
    ["jumlah", { targets: "10 _ _ _", actuals: "8 - - -", annual: "100" }, "80.00 quarters"],
    ["jumlah", { targets: "_ _ _ _", actuals: "8 - - -" }, "target-blank"],
    ["jumlah", { targets: "_ _ _ _", actuals: "8 - - -", annual: "0" }, "target-zero"],
  ] as const)("%s %j: %s", (nature, given, expected) => {
    expect(result(nature, given)).toBe(expected);
  });
});
