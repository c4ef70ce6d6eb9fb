import { describe, expect, it } from "vitest";
import { formatNumber } from "#core/cell/format-number";
import { ratioOfSums } from "#core/indicator/ratio-of-sums";
import { figureOf, publishedTable, textOf } from "./published-table";

const table = publishedTable("dki-apbd-2020-2024.csv");
const rows = table ?? [];

describe.skipIf(table === null)("APBD DKI Jakarta 2020 to 2024", () => {
  it("has 20 rows, amounts up to 7,8 × 10^13", () => {
    const amounts = rows.map((row) => figureOf(row, "target_text", "rupiah"));
    expect(rows.length).toBe(20);
    expect(amounts.reduce((most, amount) => (amount.gt(most) ? amount : most)).toFixed()).toBe("77796647728301");
  });

  it("reproduces every published percentage, 213,38 included", () => {
    const ours = rows.map((row) => {
      const spending = { pagu: figureOf(row, "target_text", "rupiah"), actual: figureOf(row, "realisasi_text", "rupiah") };
      const { percent } = ratioOfSums([spending]);
      return percent === null ? "" : formatNumber(percent, { places: 2 });
    });
    expect(ours).toEqual(rows.map((row) => textOf(row, "published_persen_text")));
    expect(ours).toContain("213,38");
  });

  it("reproduces every published difference, negatives in parentheses", () => {
    const ours = rows.map((row) =>
      figureOf(row, "realisasi_text", "rupiah").minus(figureOf(row, "target_text", "rupiah")).toFixed(),
    );
    const published = rows.map((row) => figureOf(row, "published_bertambah_berkurang_text", "rupiah").toFixed());
    expect(ours).toEqual(published);
    expect(ours.filter((difference) => difference.startsWith("-")).length).toBe(17);
  });

  it("writes every amount back as it was published", () => {
    const ours = rows.map((row) => formatNumber(figureOf(row, "target_text", "rupiah")));
    expect(ours).toEqual(rows.map((row) => textOf(row, "target_text")));
  });
});
