import { describe, expect, it } from "vitest";
import { decimalOf } from "#core/cell/decimal";
import { BLANK, measured } from "#core/cell/measured-value";
import type { MeasuredValue } from "#core/cell/measured-value";
import { achievement, isAboveReview } from "#core/indicator/achievement";
import { ratioOfSums } from "#core/indicator/ratio-of-sums";
import { yearActual } from "#core/indicator/year-actual";
import type { QuarterActuals } from "#core/indicator/year-actual";
import { profileOf } from "../core/indicator/sample-profile";
import { plainFigureOf, publishedTable, textOf } from "./published-table";
import type { PublishedRow } from "./published-table";

const profile = profileOf("permendagri-86-2017");
const table = publishedTable("polman-2022.csv");
const rows = table ?? [];

function quartersOf(row: PublishedRow): QuarterActuals {
  const figure = (column: string): MeasuredValue => {
    const value = plainFigureOf(row, column);
    return value === null ? BLANK : measured(value);
  };
  return [figure("nilai1"), figure("nilai2"), figure("nilai3"), figure("nilai4")];
}

function targetOf(row: PublishedRow) {
  return plainFigureOf(row, "target") ?? decimalOf(0);
}

describe.skipIf(table === null)("Polewali Mandar 2022", () => {
  it("adds the quarters to the published realisasi, a blank quarter adding nothing", () => {
    const years = rows.map((row) => yearActual("jumlah", quartersOf(row)));
    const ours = years.map((year) => (year.kind === "value" ? year.value.toFixed() : year.cause));
    expect(ours).toEqual(rows.map((row) => textOf(row, "realisasi_jumlah")));
  });

  it("reproduces every published percentage", () => {
    const ours = rows.map((row) => {
      const target = { kind: "single", value: targetOf(row) } as const;
      const year = yearActual("jumlah", quartersOf(row));
      const actual = year.kind === "value" ? measured(year.value) : BLANK;
      const result = achievement({ direction: "naik", target, actual, profile });
      return result.kind === "value" ? result.percent.toFixed(2) : result.cause;
    });
    expect(ours).toEqual(["97.32", "150.00", "166.67", "99.66", "99.62", "99.80"]);
    expect(ours).toEqual(rows.map((row) => textOf(row, "published_pct")));
  });

  it("finds one capaian that asks for a look at its target: 166,67, not 150,00", () => {
    const high = rows.filter((row) => isAboveReview(decimalOf(textOf(row, "published_pct")), profile));
    expect(high.map((row) => textOf(row, "published_pct"))).toEqual(["166.67"]);
  });

  it("sums the money of the two sub kegiatan to that of their kegiatan", () => {
    const money = rows.filter((row) => textOf(row, "jenis") === "anggaran");
    const spendings = money.map((row) => ({
      pagu: targetOf(row),
      actual: plainFigureOf(row, "realisasi_jumlah") ?? decimalOf(0),
    }));
    const [kegiatan, ...subKegiatan] = spendings;
    const { pagu, actual, percent } = ratioOfSums(subKegiatan);
    expect([pagu.toFixed(), actual.toFixed()]).toEqual([kegiatan?.pagu.toFixed(), kegiatan?.actual.toFixed()]);
    expect(percent?.toFixed(2)).toBe("99.66");
  });
});
