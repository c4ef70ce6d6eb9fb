import type { Formula } from "../../workbook/formula";
import { call, fixedRange, integer } from "../../workbook/formula-build";
import type { FormulaCell, PlanCell } from "../../workbook/plan";
import type { RolledItem } from "../roll-up";
import { ITEM_DEPTH } from "./table-lines";
import type { TableLine } from "./table-lines";

/** Where the body of a table stands: its rows, and the column that holds each row's depth. */
export interface BodyPlace {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly depthColumn: number;
}

/**
 * The sum of a column over the lines below `line`: those one level deeper, so that nothing counts twice. The bucket's
 * heading sums its items. The range leaves out the line itself, which Sheets would refuse as a circle (#REF!).
 */
export function sumBelow<T extends RolledItem, I>(
  line: Extract<TableLine<T, I>, { kind: "node" | "bucket" }>,
  lineIndex: number,
  column: number,
  body: BodyPlace,
  cached: number | null,
): FormulaCell {
  const below = line.kind === "bucket" || line.node.level === "kegiatan" ? ITEM_DEPTH : line.depth + 1;
  const rows = { top: body.firstRow + lineIndex + 1, bottom: body.firstRow + line.lastLine };
  return { kind: "formula", formula: sumAtDepth(rows, column, body.depthColumn, below), cached: cached ?? 0 };
}

/** The sum of a column over all lines of one depth. */
export function sumOfDepth(
  body: BodyPlace,
  column: number,
  depth: number,
  cached: number | null,
): FormulaCell {
  const rows = { top: body.firstRow, bottom: body.lastRow };
  return { kind: "formula", formula: sumAtDepth(rows, column, body.depthColumn, depth), cached: cached ?? 0 };
}

function sumAtDepth(
  rows: { readonly top: number; readonly bottom: number },
  column: number,
  depthColumn: number,
  depth: number,
): Formula {
  const range = (at: number): Formula => fixedRange({ ...rows, left: at, right: at });
  return call("SUMIF", range(depthColumn), integer(depth), range(column));
}

/** The same sum over the lines of another sheet's table. */
export function sumOfDepthIn(sheet: string, body: BodyPlace, column: number, depth: number): Formula {
  const range = (at: number): Formula =>
    fixedRange({ top: body.firstRow, bottom: body.lastRow, left: at, right: at }, sheet);
  return call("SUMIF", range(body.depthColumn), integer(depth), range(column));
}

/** The plain sum of a column of a table without levels; `cells` are what stands in it. */
export function sumOfColumn(
  body: Pick<BodyPlace, "firstRow" | "lastRow">,
  column: number,
  cells: readonly PlanCell[],
): FormulaCell {
  const range = fixedRange({ top: body.firstRow, bottom: body.lastRow, left: column, right: column });
  const cached = cells.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
  return { kind: "formula", formula: call("SUM", range), cached };
}
