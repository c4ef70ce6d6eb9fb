import type { SheetBuilder } from "./sheet-builder";

const LIST = "<mergeCells";
const MERGE_CELL = /\s*<mergeCell ref="([A-Za-z0-9:$]+)"\s*(?:\/>|><\/mergeCell>)/y;

/** Gives the merged ranges in `tail`, the XML after the rows, to `builder`; false when they are not plain. */
export function scanMerges(tail: string, builder: SheetBuilder): boolean {
  const start = tail.indexOf(LIST);
  if (start < 0) return true;
  let at = tail.indexOf(">", start) + 1;
  if (tail.charAt(at - 2) === "/") return true;
  for (;;) {
    MERGE_CELL.lastIndex = at;
    const found = MERGE_CELL.exec(tail);
    if (found === null) return /^\s*<\/mergeCells>/.test(tail.slice(at, at + 100));
    builder.merge(found[1] ?? "");
    at = MERGE_CELL.lastIndex;
  }
}
