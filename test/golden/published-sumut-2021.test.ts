import { describe, expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import { average } from "#core/indicator/average";
import { agreesWithPrinted } from "#core/indicator/printed-percent";
import { ratioOfSums } from "#core/indicator/ratio-of-sums";
import type { Spending } from "#core/indicator/ratio-of-sums";
import { figureOf, publishedTable, textOf } from "./published-table";

// Serapan of four sub kegiatan as a Sekretariat Daerah published it in 2021, with the percentages it printed.
// Two of the printed figures are mistakes; ours are the right ones.
const ROWS: readonly { spending: Spending; printed: string; ours: string }[] = [
  { spending: spendingOf("749930215", "702188300"), printed: "93.6", ours: "93.63" },
  { spending: spendingOf("216194000", "188957200"), printed: "87.4", ours: "87.4" },
  { spending: spendingOf("378896500", "351953546"), printed: "92.9", ours: "92.89" },
  { spending: spendingOf("398379650", "307055630"), printed: "80.5", ours: "77.08" },
];

function spendingOf(pagu: string, actual: string): Spending {
  return { pagu: decimalOf(pagu), actual: decimalOf(actual) };
}

describe("serapan published by a Sekretariat Daerah, 2021", () => {
  it.each(ROWS)("a row printed $printed is $ours", ({ spending, ours }) => {
    expect(ratioOfSums([spending]).percent?.toFixed()).toBe(ours);
  });

  it("names the one printed row that its own figures contradict: 80,5 for 77,08", () => {
    const wrong = ROWS.filter(({ spending, printed }) => !agreesWithPrinted(printed, ratioOf(spending)));
    expect(wrong.map(({ printed, ours }) => [printed, ours])).toEqual([["80.5", "77.08"]]);
  });

  it("takes the program as a ratio of sums, 88,92, where a mean of the printed percentages gave 88,6", () => {
    const printedMean = average(ROWS.map(({ printed }) => decimalOf(printed)), 1);
    expect(printedMean.percent?.toFixed()).toBe("88.6");
    expect(ratioOfSums(ROWS.map(({ spending }) => spending)).percent?.toFixed()).toBe("88.92");
  });
});

const table = publishedTable("sumut-2021.csv");

describe.skipIf(table === null)("the same table as published", () => {
  it("holds the figures above", () => {
    const published = (table ?? []).map((row) => ({
      pagu: figureOf(row, "anggaran_rp_text", "rupiah").toFixed(),
      actual: figureOf(row, "realisasi_rp_text", "rupiah").toFixed(),
      printed: textOf(row, "published_capaian_pct"),
    }));
    const here = ROWS.map(({ spending, printed }) => ({
      pagu: spending.pagu.toFixed(),
      actual: spending.actual.toFixed(),
      printed,
    }));
    expect(published).toEqual(here);
  });
});

function ratioOf(spending: Spending) {
  return ratioOfSums([spending], 20).percent;
}
