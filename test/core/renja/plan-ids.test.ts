import { expect, it } from "vitest";
import type { PlanItem } from "#core/register/register";
import { withPlanIds } from "#core/renja/plan-ids";

const NONE = { volume: null, amount: null };

/** `ekon 5.01.02.2.01.0005 Jumlah`: unit, code and indicator of a planned row. */
function items(...lines: readonly string[]): readonly Omit<PlanItem, "id">[] {
  return lines.map((line) => {
    const [unit = "", code = "", indicator = ""] = line.split(" ");
    const words = {
      unit: unit === "-" ? "" : unit,
      code,
      name: "",
      goal: "",
      indicator,
      measure: "Dok",
      note: "",
    };
    return { ...words, direction: null, nature: "jumlah", target: NONE, renstra: NONE, untilLastYear: NONE };
  });
}

const PREVIOUS = withPlanIds(
  items("- 5.01.02", "ekon 5.01.02.2.01.0005 Jumlah", "ekon 5.01.02.2.01.0005 Peserta"),
  [],
);

function idsOf(...lines: readonly string[]): readonly string[] {
  return withPlanIds(items(...lines), PREVIOUS).map(({ id }) => id);
}

it("numbers new rows within their unit", () => {
  expect(PREVIOUS.map(({ id }) => id)).toEqual(["kode-001", "ekon-001", "ekon-002"]);
});

it("keeps the id of every row that was there, wherever it stands now", () => {
  expect(
    idsOf(
      "ekon 5.01.02.2.01.0001 Baru",
      "ekon 5.01.02.2.01.0005 Peserta",
      "- 5.01.02",
      "ekon 5.01.02.2.01.0005 Jumlah",
    ),
  ).toEqual(["ekon-003", "ekon-002", "kode-001", "ekon-001"]);
});

it("never gives the id of a row that is gone to another", () => {
  expect(idsOf("ekon 5.01.02.2.01.0001 Baru", "ekon 5.01.02.2.01.0005 Peserta")).toEqual([
    "ekon-003",
    "ekon-002",
  ]);
});

it("lets a row take its id along to another unit", () => {
  expect(idsOf("sek 5.01.02.2.01.0005 Jumlah", "ekon 5.01.02.2.01.0005 Peserta")).toEqual([
    "ekon-001",
    "ekon-002",
  ]);
});
