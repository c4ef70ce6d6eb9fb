import { CODE_LEVELS } from "../../code/code-level";
import type { CodeLevel } from "../../code/code-level";
import type { RolledItem, RollNode, RollUp } from "../roll-up";

/** Depth of an item's line: one below the kegiatan. The bucket's heading stands where an urusan does. */
export const ITEM_DEPTH = CODE_LEVELS.length;

/**
 * One line of a table that follows the codes. `lastLine` is the last line below it (its own place when none is). Lines
 * of kind "more" hold a further indicator of the line above.
 */
export type TableLine<T extends RolledItem, I> =
  | {
      readonly kind: "node";
      readonly node: RollNode<T>;
      readonly depth: number;
      readonly indicator: I | null;
      readonly lastLine: number;
    }
  | { readonly kind: "bucket"; readonly items: readonly T[]; readonly lastLine: number }
  | { readonly kind: "item"; readonly item: T; readonly indicator: I | null }
  | { readonly kind: "more"; readonly indicator: I };

/** What a table of lines is made of: the tree, and the indicators of its codes and items. */
export interface LineSource<T extends RolledItem, I> {
  readonly tree: RollUp<T>;
  readonly indicatorsOf: (item: T) => readonly I[];
  readonly outcomesOf: (code: string, level: CodeLevel) => readonly I[];
}

/** The lines in printing order: each code above what is below it, the bucket last. */
export function tableLines<T extends RolledItem, I>(source: LineSource<T, I>): readonly TableLine<T, I>[] {
  const lines: TableLine<T, I>[] = [];
  for (const root of source.tree.roots) addNode(root, source, lines);
  const { bucket } = source.tree;
  if (bucket.length > 0) {
    const at = lines.length;
    lines.push({ kind: "bucket", items: bucket, lastLine: at });
    for (const item of bucket) addItem(item, source, lines);
    lines[at] = { kind: "bucket", items: bucket, lastLine: lines.length - 1 };
  }
  return lines;
}

function addNode<T extends RolledItem, I>(
  node: RollNode<T>,
  source: LineSource<T, I>,
  lines: TableLine<T, I>[],
): void {
  if (node.level === "sub-kegiatan") {
    for (const item of node.items) addItem(item, source, lines);
    return;
  }
  const at = lines.length;
  const [first = null, ...rest] = source.outcomesOf(node.code, node.level);
  const depth = CODE_LEVELS.indexOf(node.level) + 1;
  lines.push({ kind: "node", node, depth, indicator: first, lastLine: at });
  for (const indicator of rest) lines.push({ kind: "more", indicator });
  for (const child of node.children) addNode(child, source, lines);
  lines[at] = { kind: "node", node, depth, indicator: first, lastLine: lines.length - 1 };
}

function addItem<T extends RolledItem, I>(
  item: T,
  { indicatorsOf }: LineSource<T, I>,
  lines: TableLine<T, I>[],
): void {
  const [first = null, ...rest] = indicatorsOf(item);
  lines.push({ kind: "item", item, indicator: first });
  for (const indicator of rest) lines.push({ kind: "more", indicator });
}

/** The depth that a line's sums go by: 1 (urusan, bucket) to 5 (item); 0 for a line that only holds an indicator. */
export function depthOf<T extends RolledItem, I>(line: TableLine<T, I>): number {
  if (line.kind === "node") return line.depth;
  if (line.kind === "bucket") return 1;
  return line.kind === "item" ? ITEM_DEPTH : 0;
}
