import { describe, expect, it } from "vitest";
import { formatNumber } from "#core/cell/format-number";
import { parseIndonesianNumber } from "#core/cell/parse-number";
import { publishedTable, textOf } from "./published-table";

const table = publishedTable("dki-indikator-2023.csv");
const texts = (table ?? []).flatMap((row) => [textOf(row, "target_2023_text"), textOf(row, "realisasi_2023_text")]);

describe.skipIf(table === null)("153 indicators of DKI Jakarta 2023", () => {
  it("reads every figure one way only, or as words that ask for nihil, TB or BA", () => {
    const outcomes = new Map<string, number>();
    for (const text of texts) {
      const parsed = parseIndonesianNumber(text, "kinerja");
      const outcome = parsed.kind === "notNumber" ? `${text} → ${parsed.suggestion ?? "?"}` : parsed.kind;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect(Object.fromEntries(outcomes)).toEqual({ value: 300, "N/A → either": 6 });
  });

  it("loses no digit: each figure written again is the published text, grouping apart", () => {
    const changed = texts.filter((text) => {
      const parsed = parseIndonesianNumber(text, "kinerja");
      return parsed.kind === "value" && formatNumber(parsed.value).split(".").join("") !== text;
    });
    expect(changed).toEqual([]);
  });
});
