import { rowLineageSheet } from "../../../recap/rows/row-lineage-sheet";
import type { CellUse } from "../../../recap/rows/row-lineage-sheet";
import { rowSources } from "../../../recap/rows/row-sources";
import type { RowSource } from "../../../recap/rows/row-sources";
import type { SheetPlan } from "../../../workbook/plan";
import { itemName } from "./renja-figures";
import type { RenjaRecap } from "./renja-figures";

/** The sheet Jejak of a Renja: each pagu and target with file, sheet, cell and raw text, and the code it counts for. */
export function renjaLineageSheet(recap: RenjaRecap): SheetPlan {
  const uses = usesByRow(recap);
  return rowLineageSheet(recap, rowSources(recap), (source) => useOf(source, uses));
}

interface RowUse {
  readonly name: string;
  readonly above: boolean;
  readonly countsBudget: boolean;
}

/** By `<unit>/<row key>`: what the row is of, and whether its pagu was added up. */
function usesByRow({ renja }: RenjaRecap): ReadonlyMap<string, RowUse> {
  const items = renja.items.flatMap((item) =>
    item.rows.map(({ key, unit }): readonly [string, RowUse] => [
      `${unit}/${key}`,
      { name: itemName(item), above: false, countsBudget: item.budgetRows.includes(key) },
    ]),
  );
  const outcomes = [...renja.outcomes.values()].flatMap(({ code, rows }) =>
    rows.map(({ key, unit }): readonly [string, RowUse] => [
      `${unit}/${key}`,
      { name: code, above: true, countsBudget: false },
    ]),
  );
  return new Map([...items, ...outcomes]);
}

function useOf({ unitId, key, fieldId }: RowSource, uses: ReadonlyMap<string, RowUse>): CellUse {
  const use = uses.get(`${unitId}/${key}`);
  if (use === undefined) return { row: key, feeds: null };
  const row = use.name;
  if (fieldId !== "pagu" && fieldId !== "pagu_maju") return { row, feeds: `indikator ${row}` };
  if (use.above) return { row, feeds: "Tidak dihitung: pagu diketik di atas sub kegiatan" };
  if (!use.countsBudget) return { row, feeds: "Tidak dihitung: pagu yang sama sudah dihitung" };
  return { row, feeds: `pagu ${row} dan semua tingkat di atasnya` };
}
