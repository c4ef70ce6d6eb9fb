import { formatQuarter } from "../../cell/format-date";
import { CHART_WORDS } from "../../messages/chart-texts";
import { coverageText, editionTitle, RECAP_SHEETS } from "../../messages/recap-texts";
import type { Agency } from "../../register/register";
import { performanceSheet } from "../../renja/tables/performance-sheet";
import type { PerformanceFigures } from "../../renja/tables/performance-sheet";
import type { SheetPlan } from "../../workbook/plan";
import { quarterTrend } from "../quarter-trend";
import type { Recap } from "../recap";

/** The sheet Grafik of `recap`: the figures of counted units that are drawn, and the charts over them. */
export function chartSheet(recap: Recap, agency: Agency): SheetPlan {
  const frame = {
    sheet: RECAP_SHEETS.charts,
    agency,
    subtitle: `${recap.period} · ${editionTitle(recap.edition)}`,
    notes: [coverageText(recap.coverage)],
    footer: `${editionTitle(recap.edition)} · ${recap.cycle.id}`,
  };
  return performanceSheet(frame, figuresOf(recap));
}

function figuresOf(recap: Recap): PerformanceFigures {
  const counted = recap.indicators.filter((figure) => figure.counted);
  return {
    units: recap.units
      .filter((unit) => unit.counted)
      .map(({ name, average, absorption }) => ({ name, achievement: average, absorption })),
    ratings: recap.profile.bands.map(({ rating }) => ({
      name: rating,
      count: counted.filter((one) => one.rating === rating).length,
    })),
    quarters: quarterTrend(recap).map(({ quarter, average }) => ({
      name: CHART_WORDS.quarter(formatQuarter(quarter)),
      achievement: average,
    })),
    programs: recap.levels
      .filter(({ level }) => level === "program")
      .map(({ code, name, budget, spent }) => ({ name: `${code} ${name}`.trim(), budget, spent })),
  };
}
