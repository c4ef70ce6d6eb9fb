import { moneyHolders } from "./budget-figure";
import type { FigureContext } from "./indicator-figure";
import { sourceId } from "./lineage";
import type { FigureRef, SourceCell } from "./lineage";
import { quarterFigures, sourceValue } from "./quarter-figures";
import type { QuarterFigure, QuarterKind } from "./quarter-figures";
import type { BudgetFigure, IndicatorFigure } from "./recap";
import type { UnitRows } from "./unit-rows";

/** Figures by the cells they are made of, turned around: for each cell id, what it feeds. */
export type Feeds = ReadonlyMap<string, readonly FigureRef[]>;

/** The figures that each cell feeds. A cell that only tells why there is no figure feeds nothing. */
export function feedsOf(indicators: readonly IndicatorFigure[], budgets: readonly BudgetFigure[]): Feeds {
  const feeds = new Map<string, FigureRef[]>();
  const add = (sources: readonly string[], refs: readonly FigureRef[]): void => {
    for (const id of sources) feeds.set(id, [...(feeds.get(id) ?? []), ...refs]);
  };
  for (const { indicator, actual, percent, counted, sources } of indicators) {
    const upper = percent === null ? [] : upperRefs(indicator.unit, "average", counted);
    if (actual !== null) add(sources, [{ kind: "indicator", code: indicator.code }, ...upper]);
  }
  for (const { unitId, holder, spent, counted, sources } of budgets) {
    if (spent !== null)
      add(sources, [{ kind: "budget", unitId, holder }, ...upperRefs(unitId, "spent", counted)]);
  }
  return feeds;
}

/**
 * The typed cells of `unit` that its figures were made from, in the order of its indicators and quarters; also those
 * that were looked at and fed nothing, such as an earlier quarter of a nilai akhir.
 */
export function sourceCells(unit: UnitRows, context: FigureContext, feeds: Feeds): readonly SourceCell[] {
  const holders = moneyHolders(unit.indicators);
  return unit.indicators.flatMap((indicator) => {
    const row = unit.rowOf.get(indicator.code) ?? null;
    const holds = holders.has(indicator.code);
    const kinds: readonly QuarterKind[] = holds ? ["realisasi", "anggaran"] : ["realisasi"];
    return kinds
      .flatMap((kind) => quarterFigures(row, kind).slice(0, context.through))
      .flatMap((quarter) => sourceCell(unit, indicator.code, quarter, feeds));
  });
}

function sourceCell(
  { input }: UnitRows,
  key: string,
  { fieldId, submitted }: QuarterFigure,
  feeds: Feeds,
): readonly SourceCell[] {
  if (submitted === null || input.submission === null) return [];
  const id = sourceId(input.unitId, key, fieldId);
  return [
    {
      id,
      unitId: input.unitId,
      key,
      fieldId,
      file: input.file?.name ?? null,
      fileHash: input.file?.hash ?? null,
      sheet: input.submission.sheet,
      cell: submitted.cell,
      raw: submitted.raw,
      value: sourceValue(submitted),
      version: input.version,
      feeds: feeds.get(id) ?? [],
    },
  ];
}

function upperRefs(unitId: string, figure: "average" | "spent", counted: boolean): readonly FigureRef[] {
  const unit: FigureRef = { kind: "unit", unitId, figure };
  return counted ? [unit, { kind: "total", figure }] : [unit];
}
