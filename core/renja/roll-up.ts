import { CODE_LEVELS, compareCodes, subActivityPath } from "../code/code-level";
import type { CodeLevel } from "../code/code-level";

/** Something that stands at one sub kegiatan; `code` is "" for what has no known code. */
export interface RolledItem {
  readonly code: string;
}

/** One code with what is below it: further codes, or at a sub kegiatan the items themselves. */
export interface RollNode<T extends RolledItem> {
  readonly code: string;
  readonly level: CodeLevel;
  readonly children: readonly RollNode<T>[];
  /** All items below, those of the children included. */
  readonly items: readonly T[];
}

/** The tree urusan, bidang, program, kegiatan, sub kegiatan; `bucket` holds the items without a known code. */
export interface RollUp<T extends RolledItem> {
  readonly roots: readonly RollNode<T>[];
  readonly bucket: readonly T[];
}

/** `items` under their codes, in code order; those of one code keep their order. Every item is in the tree or the bucket. */
export function rollUp<T extends RolledItem>(items: readonly T[]): RollUp<T> {
  const known: PathedItem<T>[] = [];
  const bucket: T[] = [];
  for (const item of items) {
    const path = subActivityPath(item.code);
    if (path === null) bucket.push(item);
    else known.push({ item, path });
  }
  return { roots: nodesAt(known, 0), bucket };
}

/** An item with its code at each level. */
interface PathedItem<T> {
  readonly item: T;
  readonly path: readonly string[];
}

function nodesAt<T extends RolledItem>(
  items: readonly PathedItem<T>[],
  depth: number,
): readonly RollNode<T>[] {
  const level = CODE_LEVELS[depth];
  if (level === undefined) return [];
  const groups = new Map<string, PathedItem<T>[]>();
  for (const pathed of items) {
    const code = pathed.path[depth] ?? "";
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [pathed]);
    else group.push(pathed);
  }
  return [...groups]
    .sort(([a], [b]) => compareCodes(a, b))
    .map(([code, members]) => ({
      code,
      level,
      children: nodesAt(members, depth + 1),
      items: members.map(({ item }) => item),
    }));
}

/** The sum of what `pick` takes from `items`; null when it takes no number from any. */
export function amountOf<T>(items: readonly T[], pick: (item: T) => number | null): number | null {
  let sum: number | null = null;
  for (const item of items) {
    const amount = pick(item);
    if (amount !== null) sum = (sum ?? 0) + amount;
  }
  return sum;
}

/** All nodes of one level, in code order. */
export function nodesOfLevel<T extends RolledItem>(
  tree: RollUp<T>,
  level: CodeLevel,
): readonly RollNode<T>[] {
  const below = (node: RollNode<T>): readonly RollNode<T>[] =>
    node.level === level ? [node] : node.children.flatMap(below);
  return tree.roots.flatMap(below);
}
