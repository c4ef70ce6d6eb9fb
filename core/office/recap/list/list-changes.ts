import type { ChangeCause, RecapChange } from "../../../recap/recap-change";
import { changedCells, moved, movedUnits } from "../../../recap/rows/row-changes";
import { rowSources } from "../../../recap/rows/row-sources";
import type { ListRecap, ListRow } from "./list-recap";

/** Every row that differs between two lists of one cycle, and every sum, with the cells and units behind it. */
export function listChanges(before: ListRecap, after: ListRecap): readonly RecapChange[] {
  const units = movedUnits(before, after);
  const cells = changedCells(rowSources(before), rowSources(after));
  const [was, is] = [rowsById(before), rowsById(after)];
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  const causesOf = (id: string): readonly ChangeCause[] =>
    units.get(id.slice(0, id.indexOf("/"))) ?? cells.get(id) ?? [];
  const rows = ids.flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const any = (now ?? old)?.row;
    if (any === undefined) return [];
    const figure = { kind: "row", unitId: any.unitId, key: any.key, figure: "isi" } as const;
    return moved(textOf(old, now), textOf(now, old), { figure, causes: causesOf(id) });
  });
  const everything = [
    ...new Map(ids.flatMap(causesOf).map((cause) => [JSON.stringify(cause), cause])).values(),
  ];
  const sums = after.sums.flatMap(({ fieldId, label, value }) => {
    const old = before.sums.find((sum) => sum.fieldId === fieldId)?.value ?? null;
    const figure = { kind: "sum", field: label, figure: "jumlah" } as const;
    return moved(old, value, { figure, causes: everything });
  });
  return [...rows, ...sums];
}

function rowsById({ list }: ListRecap): ReadonlyMap<string, ListRow> {
  return new Map(list.map((one) => [`${one.row.unitId}/${one.row.key}`, one]));
}

/** What a row says in the columns in which the other differs; null for a row that is not there. */
function textOf(own: ListRow | undefined, other: ListRow | undefined): string | null {
  if (own === undefined) return null;
  const differing = Object.entries(own.shown).filter(([id, value]) => other?.shown[id] !== value);
  return differing.map(([, value]) => String(value ?? "(kosong)")).join("; ");
}
