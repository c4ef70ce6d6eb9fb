import type { ChangeCause, RecapChange } from "../../../recap/recap-change";
import { moved, movedUnits } from "../../../recap/rows/row-changes";
import { rowSources } from "../../../recap/rows/row-sources";
import { changedCells } from "../../../recap/rows/row-changes";
import type { RenjaItem } from "../../../renja/renja";
import type { RenjaValue } from "../../../renja/renja-row";
import { amountOf, nodesOfLevel } from "../../../renja/roll-up";
import { itemName } from "./renja-figures";
import type { RenjaRecap } from "./renja-figures";

/** The amounts of a Renja that are compared. */
const AMOUNTS = [
  { figure: "pagu", of: ({ budget }: RenjaItem) => budget },
  { figure: "pagu_maju", of: ({ budgetNext }: RenjaItem) => budgetNext },
] as const;

/**
 * Every pagu and target that differs between two Renjas of one cycle: sub kegiatan, program, units, agency. Their
 * causes are units that came in or went out, and the cells of the rows behind a figure that were typed otherwise.
 */
export function renjaChanges(before: RenjaRecap, after: RenjaRecap): readonly RecapChange[] {
  const causes = causesOf(before, after);
  return [
    ...itemChanges(before, after, causes),
    ...levelChanges(before, after, causes),
    ...unitChanges(before, after, causes),
    ...AMOUNTS.flatMap(({ figure, of }) =>
      moved(amountOf(before.renja.items, of), amountOf(after.renja.items, of), {
        figure: { kind: "total", figure },
        causes: causes.of([...before.renja.items, ...after.renja.items]),
      }),
    ),
  ];
}

interface Causes {
  /** What reaches these items, each cause once. */
  readonly of: (items: readonly RenjaItem[]) => readonly ChangeCause[];
}

function causesOf(before: RenjaRecap, after: RenjaRecap): Causes {
  const units = movedUnits(before, after);
  const cells = changedCells(rowSources(before), rowSources(after));
  return {
    of: (items) => {
      const unitIds = [...new Set(items.map(({ unit }) => unit))];
      const rows = [
        ...new Set(items.flatMap(({ unit, rows: own }) => own.map(({ key }) => `${unit}/${key}`))),
      ];
      const still = rows.filter((row) => !units.has(row.slice(0, row.indexOf("/"))));
      return [
        ...unitIds.flatMap((id) => units.get(id) ?? []),
        ...still.flatMap((row) => cells.get(row) ?? []),
      ];
    },
  };
}

function itemChanges(before: RenjaRecap, after: RenjaRecap, causes: Causes): readonly RecapChange[] {
  const [was, is] = [itemsByKey(before), itemsByKey(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const any = now ?? old;
    if (any === undefined) return [];
    const place = { kind: "sub-activity", code: itemName(any), unitId: any.unit } as const;
    const why = causes.of([old, now].filter((item) => item !== undefined));
    return [
      ...AMOUNTS.flatMap(({ figure, of }) =>
        moved(old === undefined ? null : of(old), now === undefined ? null : of(now), {
          figure: { ...place, figure },
          causes: why,
        }),
      ),
      ...moved(targetsText(old), targetsText(now), { figure: { ...place, figure: "target" }, causes: why }),
    ];
  });
}

function itemsByKey({ renja }: RenjaRecap): ReadonlyMap<string, RenjaItem> {
  return new Map(renja.items.map((item) => [`${item.unit}\n${itemName(item)}`, item]));
}

/** The targets of the planned year in one text, by indicator: `12 Dokumen; 90 Persen`; null when none is set. */
function targetsText(item: RenjaItem | undefined): string | null {
  const indicators = item?.indicators ?? [];
  if (indicators.every(({ figures }) => figures.targetN === null)) return null;
  return indicators
    .map(({ figures, measure }) => `${valueText(figures.targetN)} ${measure}`.trim())
    .join("; ");
}

function valueText(value: RenjaValue | null): string {
  if (value === null) return "–";
  return value.kind === "text" ? value.text : value.decimal.replace(".", ",");
}

function levelChanges(before: RenjaRecap, after: RenjaRecap, causes: Causes): readonly RecapChange[] {
  const nodes = ({ renja }: RenjaRecap) =>
    new Map(nodesOfLevel(renja.tree, "program").map(({ code, items }) => [code, items]));
  const [was, is] = [nodes(before), nodes(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code) => {
    const [old, now] = [was.get(code) ?? [], is.get(code) ?? []];
    return AMOUNTS.flatMap(({ figure, of }) =>
      moved(amountOf(old, of), amountOf(now, of), {
        figure: { kind: "level", code, figure },
        causes: causes.of([...old, ...now]),
      }),
    );
  });
}

function unitChanges(before: RenjaRecap, after: RenjaRecap, causes: Causes): readonly RecapChange[] {
  const ids = [...new Set([...before.shares, ...after.shares].map(({ unitId }) => unitId))];
  return ids.flatMap((unitId) => {
    const own = ({ renja }: RenjaRecap) => renja.items.filter(({ unit }) => unit === unitId);
    const [old, now] = [own(before), own(after)];
    return AMOUNTS.flatMap(({ figure, of }) =>
      moved(amountOf(old, of), amountOf(now, of), {
        figure: { kind: "unit", unitId, figure },
        causes: causes.of([...old, ...now]),
      }),
    );
  });
}
