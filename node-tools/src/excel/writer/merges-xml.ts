import type { CellRange } from "#core/workbook/snapshot";
import type { SheetModel } from "./sheet-model";
import { rangesMeet } from "./subtract-range";
import { WorkbookWriteError } from "./workbook-write-error";

/** The `mergeCells` element, or "". Throws `merge/overlap`: programs repair a file whose merges share a cell. */
export function mergesXml(model: SheetModel): string {
  if (model.merges.size === 0) return "";
  checkOverlaps(model);
  const items = [...model.merges.keys()].map((address) => `<mergeCell ref="${address}"/>`);
  return `<mergeCells count="${items.length}">${items.join("")}</mergeCells>`;
}

function checkOverlaps(model: SheetModel): void {
  const sorted = [...model.merges].sort(([, a], [, b]) => a.top - b.top);
  let open: readonly (readonly [string, CellRange])[] = [];
  for (const [address, range] of sorted) {
    open = open.filter(([, other]) => other.bottom >= range.top);
    const met = open.find(([, other]) => rangesMeet(other, range));
    if (met !== undefined) throw new WorkbookWriteError("merge/overlap", `${model.name}!${address}`, met[0]);
    open = [...open, [address, range]];
  }
}
