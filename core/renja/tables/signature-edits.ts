import type { SignatureBlock } from "../../paper/paper-document";
import type { Edit, PlanCell } from "../../workbook/plan";
import type { CellRange } from "../../workbook/snapshot";

/** Columns that a block takes of the table's width. */
const SHARE = 4;

/** Two signature blocks from row `top`, centred over the first and the last quarter of the columns up to `right`. */
export function signatureEdits(
  [left, rightBlock]: readonly [SignatureBlock | null, SignatureBlock | null],
  top: number,
  right: number,
): readonly Edit[] {
  const span = Math.max(1, Math.floor((right + 1) / SHARE));
  const height = Math.max(left?.above.length ?? 0, rightBlock?.above.length ?? 0);
  return [
    ...(left === null ? [] : blockEdits(left, height, { top, left: 0, right: span - 1 })),
    ...(rightBlock === null ? [] : blockEdits(rightBlock, height, { top, left: right - span + 1, right })),
  ];
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
