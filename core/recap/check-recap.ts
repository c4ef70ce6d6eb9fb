import { decimalOf, sum, toJsonNumber } from "../cell/decimal";
import { NOWHERE } from "../validation/finding";
import { figuresOf } from "./figures";
import type { LevelFigures, Recap } from "./recap";
import type { Disagreement, RecapFinding } from "./recap-finding";

/**
 * What does not agree inside `recap`; empty for every recap that `buildRecap` made. Sums are taken again from counted
 * units and from each level of the roll-up, the mean from the listed indicators.
 * Codes: recap/sum-differs, count-differs, average-differs, coverage-order, without-lineage.
 */
export function checkRecap(recap: Recap): readonly RecapFinding[] {
  return [
    ...unitSums(recap),
    ...levelSums(recap),
    ...counts(recap),
    ...averageAgain(recap),
    ...coverageOrder(recap),
    ...withoutLineage(recap),
  ];
}

type MoneyKey = "budget" | "spent";

const MONEY: readonly { readonly key: MoneyKey; readonly word: string }[] = [
  { key: "budget", word: "pagu" },
  { key: "spent", word: "realisasi" },
];

const LEVELS: readonly LevelFigures["level"][] = ["program", "kegiatan", "sub-kegiatan"];

function unitSums({ units, budgets, total }: Recap): readonly RecapFinding[] {
  const counted = units.filter((unit) => unit.counted);
  return MONEY.flatMap(({ key, word }) => [
    ...differing("recap/sum-differs", {
      figure: `${word} badan`,
      expected: sumOf(counted, key),
      found: total[key],
    }),
    ...units.flatMap((unit) =>
      differing("recap/sum-differs", {
        figure: `${word} unit ${unit.id}`,
        expected: sumOf(
          budgets.filter(({ unitId }) => unitId === unit.id),
          key,
        ),
        found: unit[key],
      }),
    ),
  ]);
}

function levelSums({ levels, total }: Recap): readonly RecapFinding[] {
  if (levels.length === 0) return [];
  return LEVELS.flatMap((level) =>
    MONEY.flatMap(({ key, word }) =>
      differing("recap/sum-differs", {
        figure: `${word} tingkat ${level}`,
        expected: total[key],
        found: sumOf(
          levels.filter((row) => row.level === level),
          key,
        ),
      }),
    ),
  );
}

function counts({ indicators, units, total }: Recap): readonly RecapFinding[] {
  const listed = indicators.filter(({ counted }) => counted);
  const computed = listed.filter(({ percent }) => percent !== null).length;
  const counted = units.filter((unit) => unit.counted);
  const inUnits = counted.reduce((all, unit) => all + unit.indicatorsCounted, 0);
  return [
    ...differing("recap/count-differs", {
      figure: "indikator dihitung",
      expected: computed,
      found: total.indicatorsCounted,
    }),
    ...differing("recap/count-differs", {
      figure: "indikator dihitung menurut unit",
      expected: computed,
      found: inUnits,
    }),
    ...differing("recap/count-differs", {
      figure: "indikator tidak dihitung",
      expected: listed.length - computed,
      found: total.indicatorsNotCounted,
    }),
  ];
}

function averageAgain({ indicators, profile, total, units }: Recap): readonly RecapFinding[] {
  const again = (test: (unitId: string, counted: boolean) => boolean): number | null =>
    figuresOf(
      indicators.filter(({ indicator, counted }) => test(indicator.unit, counted)),
      [],
      profile,
    ).average;
  return [
    ...differing("recap/average-differs", {
      figure: "rata-rata capaian badan",
      expected: again((_, counted) => counted),
      found: total.average,
    }),
    ...units.flatMap(({ id, average }) =>
      differing("recap/average-differs", {
        figure: `rata-rata capaian unit ${id}`,
        expected: again((unitId) => unitId === id),
        found: average,
      }),
    ),
  ];
}

function coverageOrder({ coverage: { asked, submitted, approved } }: Recap): readonly RecapFinding[] {
  if (approved <= submitted && submitted <= asked) return [];
  const values = { asked, submitted, approved };
  return [{ code: "recap/coverage-order", severity: "error", place: NOWHERE, values }];
}

function withoutLineage({ indicators, budgets, sources }: Recap): readonly RecapFinding[] {
  const known = new Set(sources.map(({ id }) => id));
  const proved = (ids: readonly string[]): boolean => ids.length > 0 && ids.every((id) => known.has(id));
  const figures = [
    ...indicators
      .filter(({ actual, sources: ids }) => actual !== null && !proved(ids))
      .map(({ indicator }) => `realisasi indikator ${indicator.code}`),
    ...budgets
      .filter(({ spent, sources: ids }) => spent !== null && !proved(ids))
      .map(({ unitId, holder }) => `realisasi anggaran ${unitId}, baris ${holder}`),
  ];
  return figures.map((figure) => ({
    code: "recap/without-lineage",
    severity: "error",
    place: NOWHERE,
    values: { figure },
  }));
}

function differing(
  code: "recap/sum-differs" | "recap/count-differs" | "recap/average-differs",
  values: Disagreement,
): readonly RecapFinding[] {
  return values.expected === values.found ? [] : [{ code, severity: "error", place: NOWHERE, values }];
}

function sumOf(rows: readonly { readonly [K in MoneyKey]: number | null }[], key: MoneyKey): number | null {
  const values = rows.flatMap((row) => row[key] ?? []);
  return values.length === 0 ? null : toJsonNumber(sum(values.map((value) => decimalOf(value))), 0);
}
