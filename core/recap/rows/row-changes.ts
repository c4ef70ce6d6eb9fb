import type { ChangeCause, RecapChange } from "../recap-change";
import type { RecapHead } from "../recap-head";
import type { RowSource } from "./row-sources";

/** A change when the two differ, none when they do not. */
export function moved(
  before: number | string | null,
  after: number | string | null,
  explained: Pick<RecapChange, "figure" | "causes">,
): readonly RecapChange[] {
  return before === after ? [] : [{ ...explained, before, after }];
}

/** Units that count in one of two recaps only, with that as the cause. */
export function movedUnits(before: RecapHead, after: RecapHead): ReadonlyMap<string, readonly ChangeCause[]> {
  const countedIn = ({ units }: RecapHead): ReadonlySet<string> =>
    new Set(units.filter(({ counted }) => counted).map(({ id }) => id));
  const [was, is] = [countedIn(before), countedIn(after)];
  return new Map(
    [...new Set([...was, ...is])].flatMap((unitId) => {
      if (was.has(unitId) === is.has(unitId)) return [];
      const state = after.units.find(({ id }) => id === unitId)?.state ?? "skipped";
      const cause: ChangeCause = is.has(unitId)
        ? { kind: "unit-came-in", unitId }
        : { kind: "unit-went-out", unitId, state };
      return [[unitId, [cause]] as const];
    }),
  );
}

/** By `<unit>/<row key>`: the counted cells of the row that hold something else in `after`. */
export function changedCells(
  before: readonly RowSource[],
  after: readonly RowSource[],
): ReadonlyMap<string, readonly ChangeCause[]> {
  const countedIn = (sources: readonly RowSource[]) =>
    new Map(sources.filter(({ counted }) => counted).map((source) => [source.id, source]));
  const [was, is] = [countedIn(before), countedIn(after)];
  const causes = new Map<string, ChangeCause[]>();
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(id), is.get(id)];
    const place = now ?? old;
    if (place === undefined || old?.value === now?.value) continue;
    const { unitId, key, fieldId, sheet, cell } = place;
    const row = `${unitId}/${key}`;
    const texts = { before: old?.raw ?? null, after: now?.raw ?? null };
    const cause: ChangeCause = { kind: "cell-changed", unitId, key, fieldId, sheet, cell, ...texts };
    causes.set(row, [...(causes.get(row) ?? []), cause]);
  }
  return causes;
}
