import type { SignatureBlock } from "../../paper/paper-document";
import type { Edit, PlanCell } from "../../workbook/plan";
import type { CellRange } from "../../workbook/snapshot";

/** Characters that a block needs for names with titles and a NIP, and its share of a wide table. */
const LEAST_WIDTH = 42;
const SHARE = 0.22;

/**
 * Two signature blocks from row `top`, centred over the outermost columns that give them room; `widths` are those of the
 * visible columns.
 */
export function signatureEdits(
  [left, rightBlock]: readonly [SignatureBlock | null, SignatureBlock | null],
  top: number,
  widths: readonly number[],
): readonly Edit[] {
  const right = widths.length - 1;
  const room = Math.max(LEAST_WIDTH, widths.reduce((sum, width) => sum + width, 0) * SHARE);
  const leftEnd = columnsFor(room, widths);
  const rightStart = right + 1 - columnsFor(room, [...widths].reverse());
  const height = Math.max(left?.above.length ?? 0, rightBlock?.above.length ?? 0);
  return [
    ...(left === null ? [] : blockEdits(left, height, { top, left: 0, right: leftEnd - 1 })),
    ...(rightBlock === null
      ? []
      : blockEdits(rightBlock, height, {
          top,
          left: Math.max(rightStart, left === null ? 0 : leftEnd),
          right,
        })),
  ];
}

/** How many of the first columns together are at least `room` wide; all but one at most, so that two blocks fit. */
function columnsFor(room: number, widths: readonly number[]): number {
  let sum = 0;
  const enough = widths.findIndex((width) => (sum += width) >= room);
  return Math.max(1, Math.min(enough < 0 ? widths.length : enough + 1, widths.length - 1));
}

function blockEdits(block: SignatureBlock, height: number, at: Omit<CellRange, "bottom">): readonly Edit[] {
  const blank = (count: number): readonly PlanCell[] => Array.from({ length: count }, () => null);
  const lines: readonly PlanCell[] = [
    ...blank(height - block.above.length),
    ...block.above,
    ...blank(block.heightLines),
    block.name,
    ...block.below,
  ];
  const nameRow = at.top + height + block.heightLines;
  const ranges = lines.map((_, index) => ({ ...at, top: at.top + index, bottom: at.top + index }));
  return [
    { kind: "write", rowIndex: at.top, columnIndex: at.left, cells: lines.map((line) => [line]) },
    { kind: "merge", ranges },
    { kind: "format", ranges, style: { fontSize: 9, horizontal: "center", numberFormat: "@" } },
    { kind: "format", ranges: [{ ...at, top: nameRow, bottom: nameRow }], style: { bold: true } },
  ];
}
