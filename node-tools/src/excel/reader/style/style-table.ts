import { assertWithin } from "../read-fault";
import { createElementPath, type XmlReading } from "../xml/xml-handler";
import { builtInKind, formatKind, type NumberKind } from "./number-format";

/** Kind of number of each cell style, by the index that cells carry. */
export type StyleTable = readonly NumberKind[];

/** The table of a file without styles: every number is plain. */
export const NO_STYLES: StyleTable = [];

/** Reads `styles.xml`, no further than the number formats of the cell styles. */
export function readStyleTable(part: string, maxItems: number): XmlReading<StyleTable> {
  const path = createElementPath();
  const custom = new Map<number, NumberKind>();
  const formatIds: number[] = [];
  return {
    open: (name, attributes) => {
      const parent = path.up(0);
      path.push(name);
      if (name === "numFmt" && parent === "numFmts") {
        custom.set(Number(attributes.get("numFmtId") ?? ""), formatKind(attributes.get("formatCode") ?? ""));
      }
      if (name === "xf" && parent === "cellXfs") formatIds.push(Number(attributes.get("numFmtId") ?? "0"));
      assertWithin("items", Math.max(custom.size, formatIds.length), maxItems, part);
    },
    text: () => undefined,
    close: () => {
      path.pop();
    },
    result: () => formatIds.map((id) => custom.get(id) ?? builtInKind(id)),
  };
}
