import { assertWithin } from "../read-fault";
import type { XmlReading } from "../xml/xml-handler";
import { resolvePart } from "./part-path";

/** One relationship of a part; `type` is the last word of its URI, the same in strict and transitional files. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** Points outside the file; never followed. */
  readonly external: boolean;
}

/** Reads a `.rels` part. */
export function readRelationships(part: string, maxItems: number): XmlReading<readonly Relationship[]> {
  const found: Relationship[] = [];
  return {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      assertWithin("items", found.length + 1, maxItems, part);
      const type = attributes.get("Type") ?? "";
      found.push({
        id: attributes.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: attributes.get("Target") ?? "",
        external: attributes.get("TargetMode") === "External",
      });
    },
    text: () => undefined,
    close: () => undefined,
    result: () => found,
  };
}

/** The part of `source`'s first relationship of that type inside the file, or null. */
export function partOfType(source: string, links: readonly Relationship[], type: string): string | null {
  const link = links.find((one) => one.type === type && !one.external);
  return link === undefined ? null : resolvePart(source, link.target);
}
