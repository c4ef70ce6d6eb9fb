import { describe, expect, it } from "vitest";
import { compareThree } from "#core/submission/compare-three";
import type { FieldValue, Submission } from "#core/submission/submission";

function form(values: { readonly [fieldId: string]: string | number }): Submission {
  const row = Object.entries(values).map(([fieldId, value]) => [
    fieldId,
    { value: fieldValue(value), cell: "A1", raw: String(value) },
  ]);
  return {
    form: "kinerja",
    fingerprint: "f",
    cycle: "c",
    unit: "u",
    sheet: "Isian",
    rows: [{ key: "K-1", values: Object.fromEntries(row) as Submission["rows"][number]["values"] }],
    quarantine: [],
  };
}

function fieldValue(value: string | number): FieldValue {
  if (value === "") return { kind: "blank" };
  return typeof value === "number"
    ? { kind: "number", decimal: String(value) }
    : { kind: "text", text: value };
}

describe("comparing an offline form with the one in the office", () => {
  it.each([
    ["only the file changed it", 1, 1, 2, "offline"],
    ["only the office changed it", 1, 2, 1, "online"],
    ["both changed it alike", 1, 2, 2, "same"],
    ["both changed it differently", 1, 2, 3, "conflict"],
    ["the file emptied it", 1, 1, "", "offline"],
    ["the file filled it first", "", "", 0, "offline"],
  ] as const)("%s", (_name, baseline, online, offline, outcome) => {
    const cells = compareThree(form({ tw1: baseline }), form({ tw1: online }), form({ tw1: offline }));
    expect(cells.map((cell) => cell.outcome)).toEqual([outcome]);
  });

  it("says nothing of a cell that nobody changed, and takes a missing baseline for an empty form", () => {
    expect(compareThree(form({ tw1: 1 }), form({ tw1: 1 }), form({ tw1: 1 }))).toEqual([]);
    expect(compareThree(null, form({ tw1: "" }), form({ tw1: 12.5 }))).toEqual([
      {
        ...{ rowKey: "K-1", fieldId: "tw1", baseline: "", online: "", offline: "12,5" },
        ...{ outcome: "offline", offlineValue: 12.5 },
      },
    ]);
  });
});
