import type { SheetSnapshot } from "#core/workbook/snapshot";
import { resolvePart } from "../package/part-path";
import type { PartSource } from "../package/part-source";
import type { Relationship } from "../package/relationships";
import type { SheetEntry } from "../package/workbook-part";
import { damaged } from "../read-fault";
import { readSheet } from "./read-sheet";
import type { SheetContext } from "./sheet-context";

/** Which sheets there are and where their parts lie. */
export interface SheetList {
  /** The workbook part, to which targets are relative. */
  readonly part: string;
  readonly links: readonly Relationship[];
  readonly entries: readonly SheetEntry[];
}

/** What all sheets of one file lean on. */
export type SharedContext = Omit<SheetContext, "sheet" | "part" | "cellsBefore">;

/** The worksheets in the order of their tabs; chart, dialog and macro sheets are noted and left out. */
export function readSheets(
  parts: PartSource,
  list: SheetList,
  shared: SharedContext,
): readonly SheetSnapshot[] {
  const linkOf = new Map(list.links.map((link) => [link.id, link]));
  const sheets: SheetSnapshot[] = [];
  let cellsBefore = 0;
  for (const { name, state, relationshipId } of list.entries) {
    const link = linkOf.get(relationshipId);
    if (link === undefined || link.external) throw damaged("missing-part", name);
    if (link.type !== "worksheet") {
      shared.notes.add({ code: "read/sheet-without-cells", sheet: name });
      continue;
    }
    const part = resolvePart(list.part, link.target);
    const content = readSheet(parts.bytes(part), { ...shared, sheet: name, part, cellsBefore });
    cellsBefore += content.cellCount;
    sheets.push({ name, state, rows: content.rows, merges: content.merges });
  }
  return sheets;
}
