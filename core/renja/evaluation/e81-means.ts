import { decimalOf, sum } from "../../cell/decimal";
import type { Decimal } from "../../cell/decimal";
import { QUARTERS } from "../../cell/format-date";
import { ratingFormula } from "../../expression/achievement-formula";
import { average } from "../../indicator/average";
import type { Average } from "../../indicator/average";
import { rating } from "../../indicator/rating";
import { NOTHING } from "../../messages/recap-texts";
import type { Formula } from "../../workbook/formula";
import { binary, call, fixedRange, integer, relativeCell, text } from "../../workbook/formula-build";
import type { FormulaCell, PlanCell } from "../../workbook/plan";
import { amountOf } from "../roll-up";
import { sumOfDepth } from "../tables/level-sums";
import { placeOf } from "../tables/printed-column";
import { percentFigure } from "../tables/progress-figures";
import type { PrintedRow } from "../tables/table-sheet";
import { amountId, PERCENT_IDS, quarterPair, volumeId } from "./e81-columns";
import type { PairId } from "./e81-columns";
import { amountsOf, countedPairs } from "./evaluation-amounts";
import type { E81Place } from "./e81-lines";
import type { Evaluation } from "./evaluation";
import { joinedPercents } from "./joined-percents";

/** The row of means and the row of their predikat, and over how many indicators the year's mean is. */
export interface MeanRows {
  readonly rows: readonly [means: PrintedRow, ratings: PrintedRow];
  readonly year: Average;
}

/**
 * Rata-rata capaian kinerja and predikat for each quarter and for column 12: K is the mean of the capaian of the sub
 * kegiatan indicators against the year's target, Rp the ratio of the sums; a quarter is read as the profile says. Column 14 is the mean of its own cells.
 */
export function meanRows(evaluation: Evaluation, place: E81Place): MeanRows {
  const { profile } = evaluation;
  const joined = evaluation.items.flatMap(({ indicators }) =>
    indicators.map((indicator) => joinedPercents(indicator, profile)),
  );
  const means = new Map<string, LiveMean>();
  PERCENT_IDS.forEach((percentId, at) => {
    const pair = MEAN_PAIRS[at] ?? "year";
    const isToCome = at < QUARTERS.length && at >= evaluation.quarter;
    if (isToCome) return;
    const percents = joined.map((all) => all[at] ?? null);
    means.set(volumeId(pair), volumeMean(percents, percentId, place, profile.decimals));
    const quarter = QUARTERS[at];
    const counted = quarter === undefined ? [pair] : countedPairs(quarter, profile);
    if (pair !== "rate") means.set(amountId(pair), amountRatio(evaluation, counted, place));
  });
  const ids = [...means.keys()];
  const meanCells = Object.fromEntries(ids.map((id) => [id, means.get(id)?.cell ?? null]));
  const ratingCells = Object.fromEntries(
    ids.map((id): [string, PlanCell] => {
      const value = means.get(id)?.value ?? null;
      const cached = value === null ? "" : rating(value, profile);
      return [id, { kind: "formula", formula: ratingFormula(relativeCell(-1, 0), profile), cached }];
    }),
  );
  return {
    rows: [footRow("Rata-rata capaian kinerja (%)", meanCells), footRow("Predikat kinerja", ratingCells)],
    year: average(joined.map((all) => all[YEAR] ?? null)),
  };
}

/** The pair of columns that each of `PERCENT_IDS` is the mean of. */
const MEAN_PAIRS: readonly PairId[] = [...QUARTERS.map(quarterPair), "year", "rate"];
const YEAR = MEAN_PAIRS.indexOf("year");

interface LiveMean {
  readonly value: Decimal | null;
  readonly cell: FormulaCell;
}

function footRow(title: string, cells: PrintedRow["cells"]): PrintedRow {
  const joined = [
    ["no", amountId("target")],
    ["totalK", "totalRp"],
    ["rateK", "rateRp"],
  ] as const;
  const style = { horizontal: "center", numberFormat: "#,##0.00" } as const;
  return { look: "total", joined, style, cells: { no: title, ...cells } };
}

/** The mean of a column's numbers in the rows of sub kegiatan; words among them are left out. */
function volumeMean(
  percents: readonly (Decimal | null)[],
  columnId: string,
  { columns, body }: E81Place,
  places: number,
): LiveMean {
  const range = (id: string): Formula => {
    const at = placeOf(columns, id);
    return fixedRange({ top: body.firstRow, bottom: body.lastRow, left: at, right: at });
  };
  const { percent } = average(percents, places);
  const count = call("COUNT", range(columnId));
  const total = call("SUM", range(columnId));
  const mean = call("ROUND", call("ROUND", binary("/", total, count), integer(9)), integer(places));
  const formula = call("IF", binary("=", count, integer(0)), text(NOTHING), mean);
  return {
    value: percent,
    cell: { kind: "formula", formula, cached: percent === null ? NOTHING : Number(percent.toFixed()) },
  };
}

/** Realisasi of all sub kegiatan over their target, in percent: never a mean of percentages. */
function amountRatio({ items }: Evaluation, pairs: readonly PairId[], { columns, body }: E81Place): LiveMean {
  const total = (id: PairId) => {
    const amount = amountOf(items, (item) => amountsOf(item)[id]);
    return {
      value: decimalOf(amount ?? 0),
      formula: sumOfDepth(body, placeOf(columns, amountId(id)), 1, amount).formula,
    };
  };
  const spent = pairs.map(total);
  const part = {
    value: sum(spent.map(({ value }) => value)),
    formula: spent.map(({ formula }) => formula).reduce((before, one) => binary("+", before, one)),
  };
  const ratio = percentFigure(part, total("target"));
  const cached = ratio.value === null ? NOTHING : Number(ratio.value.toFixed());
  return { value: ratio.value, cell: { kind: "formula", formula: ratio.formula, cached } };
}
