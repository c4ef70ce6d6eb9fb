import { codeAtLevel } from "../../code/code-level";
import {
  CAUSE_TEXTS,
  DIRECTION_LABELS,
  NATURE_LABELS,
  NOTHING,
  RECAP_SHEETS,
  RECAP_WORDS,
} from "../../messages/recap-texts";
import type { TargetValue } from "../../register/register";
import type { Formula } from "../../workbook/formula";
import { binary, call, fixedRange, integer, relativeCell } from "../../workbook/formula-build";
import type { PlanCell } from "../../workbook/plan";
import type { BudgetFigure, IndicatorFigure } from "../recap";
import type { RecapBook, UnitPlace } from "./recap-book";
import { actualFormula, percentFormula } from "./row-formulas";
import type { RowParts } from "./row-formulas";
import { absorptionFormula, isFigure, ratingLookup } from "./sum-formulas";
import { columnIndexById, formulaCell, rowCells } from "./table";
import type { UnitColumnId } from "./unit-columns";

/** One indicator as a row of its unit's sheet: what was typed as values, what follows from it as live formulas. */
export function unitRow(
  figure: IndicatorFigure,
  index: number,
  place: UnitPlace,
  book: RecapBook,
): readonly PlanCell[] {
  const { indicator } = figure;
  const budget = book.recap.budgets.find(({ holder }) => holder === indicator.code) ?? null;
  const quarters = book.recap.cycle.quarter;
  return rowCells(book.columns, {
    no: index + 1,
    code: indicator.code,
    name: indicator.name,
    measure: indicator.measure,
    direction: DIRECTION_LABELS[indicator.direction],
    nature: NATURE_LABELS[indicator.nature],
    targetYear: targetCell(indicator.targetYear),
    ...Object.fromEntries(
      indicator.targetQuarters
        .slice(0, quarters)
        .map((target, quarter) => [`target${quarter + 1}`, targetCell(target)]),
    ),
    ...Object.fromEntries(figure.quarterCells.map(({ quarter, shown }) => [`actual${quarter}`, shown])),
    ...resultCells(figure, book),
    ...(budget === null ? {} : moneyCells(budget, book)),
    remark: remarkOf(figure),
    lineage: lineageCell(figure, budget, book),
    group: groupOf(figure, book),
    weight: formulaCell(weightFormula(place, book), weightOf(figure, place, book)),
  });
}

function resultCells(figure: IndicatorFigure, book: RecapBook): { readonly [id: string]: PlanCell } {
  const { profile } = book.recap;
  const actualParts = partsFor(figure, book, "actual");
  const percentParts = partsFor(figure, book, "percent");
  return {
    actual:
      figure.actual === null
        ? NOTHING
        : formulaCell(actualFormula(figure, actualParts), Number(figure.actual)),
    percent:
      figure.unrounded === null
        ? NOTHING
        : formulaCell(percentFormula(figure, percentParts, profile), Number(figure.unrounded)),
    rating: formulaCell(ratingLookup(sameRow(book, "rating", "percent"), profile), figure.rating ?? NOTHING),
  };
}

function moneyCells(budget: BudgetFigure, book: RecapBook): { readonly [id: string]: PlanCell } {
  const [pagu, actual] = [sameRow(book, "absorption", "budget"), sameRow(book, "absorption", "spent")];
  return {
    budget: budget.budget ?? NOTHING,
    spent: budget.spent ?? NOTHING,
    absorption: formulaCell(
      absorptionFormula(pagu, actual, book.recap.profile.decimals),
      budget.absorption ?? NOTHING,
    ),
  };
}

function partsFor(figure: IndicatorFigure, book: RecapBook, from: UnitColumnId): RowParts {
  const cellsOf = (kind: "actual" | "target"): readonly Formula[] =>
    figure.quarters.map((quarter) => sameRow(book, from, `${kind}${quarter}`));
  return {
    actuals: cellsOf("actual"),
    targets: cellsOf("target"),
    targetYear: sameRow(book, from, "targetYear"),
    actual: from === "actual" ? integer(0) : sameRow(book, from, "actual"),
  };
}

/** The cell of column `to` in the row of the formula that stands in column `from`. */
function sameRow({ columns }: RecapBook, from: UnitColumnId, to: string): Formula {
  return relativeCell(0, columnIndexById(columns, to) - columnIndexById(columns, from));
}

/** 1, or where groups are averaged, 1 over the number of capaian in the row's own group; 0 without a capaian. */
function weightFormula(place: UnitPlace, book: RecapBook): Formula {
  const percent = sameRow(book, "weight", "percent");
  const one = integer(1);
  const weight =
    book.recap.profile.averageLevel === "indikator" ? one : binary("/", one, groupCount(place, book));
  return call("IF", call("ISNUMBER", percent), weight, integer(0));
}

function groupCount({ firstRow, lastRow }: UnitPlace, book: RecapBook): Formula {
  const range = (id: UnitColumnId): Formula => {
    const index = columnIndexById(book.columns, id);
    return fixedRange({ top: firstRow, bottom: lastRow, left: index, right: index });
  };
  const isSame = binary("=", range("group"), sameRow(book, "weight", "group"));
  return call("SUMPRODUCT", binary("*", isSame, isFigure(range("percent"))));
}

function weightOf(figure: IndicatorFigure, { indicators }: UnitPlace, book: RecapBook): number {
  if (figure.percent === null) return 0;
  if (book.recap.profile.averageLevel === "indikator") return 1;
  const group = groupOf(figure, book);
  const members = indicators.filter((other) => other.percent !== null && groupOf(other, book) === group);
  return 1 / members.length;
}

/** The code that the indicator is averaged under, or the common bucket; the indicator itself at the lowest level. */
export function groupOf({ indicator }: IndicatorFigure, { recap }: RecapBook): string {
  const level = recap.profile.averageLevel;
  if (level === "indikator") return indicator.code;
  return codeAtLevel(indicator.subActivityCode, level) ?? RECAP_WORDS.withoutCode;
}

function lineageCell(figure: IndicatorFigure, budget: BudgetFigure | null, book: RecapBook): PlanCell {
  const id = figure.sources[0] ?? budget?.sources[0];
  const rowIndex = id === undefined ? undefined : book.lineageRows.get(id);
  if (rowIndex === undefined) return null;
  const target = { sheet: RECAP_SHEETS.lineage, rowIndex, columnIndex: 0 };
  return { kind: "link", text: RECAP_WORDS.seeLineage, target };
}

/** What a reader should know about the row: no capaian and why, a limit used, or the year's target taken. */
export function remarkOf({ cause, limited, against, indicator }: IndicatorFigure): string {
  if (cause !== null) return CAUSE_TEXTS[cause];
  const parts = [
    limited === "cap" ? "dibatasi batas atas profil" : "",
    limited === "floor" ? "dibatasi batas bawah profil" : "",
    against === "year" && indicator.direction !== "rentang" ? "terhadap target tahun" : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function targetCell(target: TargetValue | null): PlanCell {
  if (target === null) return null;
  if (target.kind === "single") return Number(target.value);
  return `${target.low}–${target.high}`.replace(/\./g, ",");
}
