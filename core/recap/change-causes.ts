import { canonicalJson } from "../ledger/canonical-json";
import type { SourceCell } from "./lineage";
import type { ChangeCause } from "./recap-change";
import type { IndicatorFigure, Recap } from "./recap";

/** Every difference between two recaps that can move a number, by what it reaches. */
export interface Causes {
  /** Reach every figure. */
  readonly everywhere: readonly ChangeCause[];
  readonly ofUnit: ReadonlyMap<string, readonly ChangeCause[]>;
  /** By indicator code: its own cells and its place in the register. */
  readonly ofIndicator: ReadonlyMap<string, readonly ChangeCause[]>;
}

/** What differs between what `before` and `after` were made of. */
export function changeCauses(before: Recap, after: Recap): Causes {
  const cells = changedCells(before.sources, after.sources);
  const rows = changedRows(before.indicators, after.indicators);
  return {
    everywhere: everywhere(before, after),
    ofUnit: movedUnits(before, after),
    ofIndicator: grouped([...rows, ...cells], (cause) => ("key" in cause ? cause.key : cause.code)),
  };
}

type RowCause = Extract<ChangeCause, { kind: "cell-changed" | "register-changed" }>;

function everywhere(before: Recap, after: Recap): readonly ChangeCause[] {
  const causes: ChangeCause[] = [];
  if (canonicalJson(before.profile) !== canonicalJson(after.profile))
    causes.push({ kind: "profile-changed", before: before.profile.name, after: after.profile.name });
  const [first, second] = [before.cycle.quarter, after.cycle.quarter];
  if (first !== second) causes.push({ kind: "quarter-changed", before: first, after: second });
  return causes;
}

/** Units that count in one of the recaps only. */
function movedUnits(before: Recap, after: Recap): ReadonlyMap<string, readonly ChangeCause[]> {
  const countedIn = ({ units }: Recap): ReadonlySet<string> =>
    new Set(units.filter(({ counted }) => counted).map(({ id }) => id));
  const [was, is] = [countedIn(before), countedIn(after)];
  const ids = [...new Set([...was, ...is])];
  return new Map(
    ids.flatMap((unitId) => {
      if (was.has(unitId) === is.has(unitId)) return [];
      const state = after.units.find(({ id }) => id === unitId)?.state ?? "skipped";
      const cause: ChangeCause = is.has(unitId)
        ? { kind: "unit-came-in", unitId }
        : { kind: "unit-went-out", unitId, state };
      return [[unitId, [cause]] as const];
    }),
  );
}

function changedCells(before: readonly SourceCell[], after: readonly SourceCell[]): readonly RowCause[] {
  const was = new Map(before.map((source) => [source.id, source]));
  const is = new Map(after.map((source) => [source.id, source]));
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  return ids.flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const place = now ?? old;
    if (place === undefined || old?.value === now?.value) return [];
    const { unitId, key, fieldId, sheet, cell } = place;
    const texts = { before: old?.raw ?? null, after: now?.raw ?? null };
    return [{ kind: "cell-changed" as const, unitId, key, fieldId, sheet, cell, ...texts }];
  });
}

/** Indicators that the register describes otherwise, or only one of the registers has. */
function changedRows(
  before: readonly IndicatorFigure[],
  after: readonly IndicatorFigure[],
): readonly RowCause[] {
  const was = new Map(before.map(({ indicator }) => [indicator.code, indicator]));
  const is = new Map(after.map(({ indicator }) => [indicator.code, indicator]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code) => {
    const [old, now] = [was.get(code) ?? null, is.get(code) ?? null];
    const unitId = (now ?? old)?.unit ?? "";
    if (canonicalJson(old) === canonicalJson(now)) return [];
    return [{ kind: "register-changed" as const, code, unitId }];
  });
}

function grouped<C extends ChangeCause>(
  causes: readonly C[],
  keyOf: (cause: C) => string,
): ReadonlyMap<string, readonly C[]> {
  const groups = new Map<string, readonly C[]>();
  for (const cause of causes) groups.set(keyOf(cause), [...(groups.get(keyOf(cause)) ?? []), cause]);
  return groups;
}
