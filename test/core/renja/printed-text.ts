import type { SheetPlan } from "#core/workbook/plan";
import { printedSheet } from "#node/report/table/printed-sheet";

/** A sheet as text: its cells row by row, parted by `|`, covered ones left out; blank rows are blank lines. */
export function printedText(plan: SheetPlan): string {
  const { above, header, body, below } = printedSheet(plan);
  const rows = [...above, ...header, ...body, ...below].map((row) => {
    const cells = row.flatMap((cell) => (cell === null ? [] : [cell.text]));
    return cells.every((text) => text === "") ? "" : cells.join(" | ").trimEnd();
  });
  return `${rows.join("\n").trimEnd()}\n`;
}
