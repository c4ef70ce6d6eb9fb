import { decimalOf, quotient } from "../../cell/decimal";
import type { Decimal } from "../../cell/decimal";
import { QUARTERS } from "../../cell/format-date";
import { average } from "../../indicator/average";
import { rating } from "../../indicator/rating";
import { amountOf } from "../roll-up";
import { amountsOf, countedPairs } from "./evaluation-amounts";
import type { ItemAmounts } from "./evaluation-amounts";
import type { Evaluation, EvaluationItem } from "./evaluation";
import { joinedPercents } from "./joined-percents";

const PLACES = 2;

/** A mean of E.81 in percent with its predikat; null where nothing can be computed. */
export interface MeanFigure {
  readonly percent: number | null;
  readonly rating: string | null;
}

/** The two rows below E.81 as values: K and Rp of each quarter that has come, of the year, and of column 14. */
export interface EvaluationMeans {
  readonly quarters: readonly { readonly volume: MeanFigure; readonly money: MeanFigure }[];
  readonly year: { readonly volume: MeanFigure; readonly money: MeanFigure };
  readonly rate: MeanFigure;
  /** Indicators of sub kegiatan with a capaian of the year, and without. */
  readonly counted: number;
  readonly notCounted: number;
}

/** Means of K over indicators of sub kegiatan, and of Rp as ratios of sums, as E.81 prints them. */
export function evaluationMeans(evaluation: Evaluation): EvaluationMeans {
  const { items, profile, quarter } = evaluation;
  const joined = items.flatMap(({ indicators }) => indicators.map((one) => joinedPercents(one, profile)));
  const figureOf = (percent: Decimal | null): MeanFigure => ({
    percent: percent === null ? null : Number(percent.toFixed()),
    rating: percent === null ? null : rating(percent, profile),
  });
  const volume = (at: number): MeanFigure =>
    figureOf(
      average(
        joined.map((all) => all[at] ?? null),
        profile.decimals,
      ).percent,
    );
  const money = (pairs: readonly (keyof ItemAmounts)[]): MeanFigure => figureOf(moneyRatio(items, pairs));
  const { counted, notCounted } = average(joined.map((all) => all[QUARTERS.length] ?? null));
  return {
    quarters: QUARTERS.slice(0, quarter).map((one, at) => ({
      volume: volume(at),
      money: money(countedPairs(one, profile)),
    })),
    year: { volume: volume(QUARTERS.length), money: money(["year"]) },
    rate: volume(QUARTERS.length + 1),
    ...{ counted, notCounted },
  };
}

function moneyRatio(items: readonly EvaluationItem[], pairs: readonly (keyof ItemAmounts)[]): Decimal | null {
  const sum = (id: keyof ItemAmounts): number => amountOf(items, (item) => amountsOf(item)[id]) ?? 0;
  const [target, spent] = [sum("target"), pairs.reduce((total, pair) => total + sum(pair), 0)];
  return target <= 0 ? null : quotient(decimalOf(spent).times(100), decimalOf(target), PLACES);
}
