import type { SubmissionRow } from "../submission/submission";
import { moneyHolders } from "./budget-figure";
import type { FigureContext } from "./indicator-figure";
import { quarterFigures } from "./quarter-figures";
import type { QuarterFigure } from "./quarter-figures";
import type { UncountedCell, UncountedReason } from "./recap";
import type { UnitRows } from "./unit-rows";

/** Everything typed in the form of `unit` that looks like a figure and counts nowhere, with the reason. */
export function uncountedCells(unit: UnitRows, context: FigureContext): readonly UncountedCell[] {
  const { submission, unitId } = unit.input;
  if (submission === null) return [];
  const place = { unitId, sheet: submission.sheet };
  const known = new Set(unit.indicators.map(({ code }) => code));
  const holders = moneyHolders(unit.indicators);
  const strays = submission.rows.filter(({ key }) => !known.has(key) || !unit.rowOf.has(key));
  return [
    ...unit.indicators.flatMap((indicator) => {
      const row = unit.rowOf.get(indicator.code) ?? null;
      const holds = holders.has(indicator.code);
      return [
        ...cellsOf(quarterFigures(row, "realisasi"), place, (quarter) => whyNot(quarter, context)),
        ...cellsOf(quarterFigures(row, "anggaran"), place, (quarter) =>
          holds ? whyNot(quarter, context) : "shared-budget",
        ),
      ];
    }),
    ...strayCells(strays, place, known),
    ...submission.quarantine.map(({ sheet, cell, raw, why }) => ({ unitId, sheet, cell, raw, why })),
  ].sort(byPlace);
}

interface SheetOfUnit {
  readonly unitId: string;
  readonly sheet: string;
}

function strayCells(
  rows: readonly SubmissionRow[],
  place: SheetOfUnit,
  known: ReadonlySet<string>,
): readonly UncountedCell[] {
  return rows.flatMap((row) => {
    const why = known.has(row.key) ? "duplicate-row" : "unknown-row";
    return [
      ...cellsOf(quarterFigures(row, "realisasi"), place, () => why),
      ...cellsOf(quarterFigures(row, "anggaran"), place, () => why),
    ];
  });
}

function cellsOf(
  quarters: readonly QuarterFigure[],
  place: SheetOfUnit,
  why: (quarter: QuarterFigure) => UncountedReason | null,
): readonly UncountedCell[] {
  return quarters.flatMap((quarter) => {
    const reason = quarter.submitted === null ? null : why(quarter);
    if (quarter.submitted === null || reason === null) return [];
    return [{ ...place, cell: quarter.submitted.cell, raw: quarter.submitted.raw, why: reason }];
  });
}

function whyNot({ quarter, unreadable }: QuarterFigure, { through }: FigureContext): UncountedReason | null {
  if (quarter > through) return "later-quarter";
  return unreadable ? "unreadable" : null;
}

/** A fixed order, so that rows may come in any. */
function byPlace(a: UncountedCell, b: UncountedCell): number {
  const key = ({ sheet, cell, raw, why }: UncountedCell): string => [sheet, cell, raw, why].join("\n");
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
