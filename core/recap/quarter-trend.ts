import { decimalOf } from "../cell/decimal";
import { QUARTERS } from "../cell/format-date";
import type { Quarter } from "../cell/format-date";
import { BLANK, measured } from "../cell/measured-value";
import type { MeasuredValue } from "../cell/measured-value";
import { figuresOf } from "./figures";
import { progressOf } from "./indicator-figure";
import type { FourFigures } from "./quarter-figures";
import type { IndicatorFigure, Recap } from "./recap";

/** The agency's mean capaian at one quarter; null while nothing can be computed. */
export interface QuarterMean {
  readonly quarter: Quarter;
  readonly average: number | null;
}

/**
 * The mean capaian at each quarter up to the asked one, over the counted indicators as the profile averages them; the
 * last one is the recap's own. What a cell holds besides a number counts as not filled.
 */
export function quarterTrend({ indicators, profile, cycle }: Recap): readonly QuarterMean[] {
  const counted = indicators.filter((figure) => figure.counted);
  return QUARTERS.filter((quarter) => quarter <= cycle.quarter).map((quarter) => {
    const figures = counted.map((figure): IndicatorFigure => {
      if (figure.cause !== null && figure.cause === "unreadable") return figure;
      const result = progressOf(figure.indicator, cellsUntil(figure, quarter), { profile, through: quarter });
      const unrounded = result.kind === "value" ? result.unrounded.toFixed() : null;
      return { ...figure, unrounded };
    });
    return { quarter, average: figuresOf(figures, [], profile).average };
  });
}

function cellsUntil({ quarterCells }: IndicatorFigure, through: Quarter): FourFigures {
  const at = (quarter: Quarter): MeasuredValue => {
    const shown = quarterCells.find((cell) => cell.quarter === quarter)?.shown ?? null;
    return quarter <= through && typeof shown === "number" ? measured(decimalOf(shown)) : BLANK;
  };
  return [at(1), at(2), at(3), at(4)];
}
