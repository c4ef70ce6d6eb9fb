import type { Place } from "../validation/finding";
import { assembleItems } from "./assemble-items";
import { lintRenja } from "./lint-renja";
import type { LevelOutcome, Renja, RenjaInput, RenjaItem } from "./renja";
import type { RenjaFinding } from "./renja-finding";
import { amountOf, rollUp } from "./roll-up";
import { sortRows } from "./sort-rows";

/**
 * The agency's Renja from proposed rows: the same whatever the order of the rows. Pagu counts only where it was typed at
 * a sub kegiatan; a row whose code is not known keeps its pagu and stands in the bucket. Findings: `renja/`.
 */
export function buildRenja(input: RenjaInput): Renja {
  const { year, agency, units, codes, ceilings } = input;
  const unitIds = units.map(({ id }) => id);
  const sorted = sortRows(input.rows, unitIds, codes, agency.agencyField);
  const { items, outcomes, findings } = assembleItems(sorted, codes);
  const rowsProposed = input.rows.length;
  const tree = rollUp(items);
  const renja = { year, agency, units, codes, ceilings, rowsProposed, items, outcomes, tree };
  return { ...renja, findings: [...findings, ...budgetsAbove(items, outcomes), ...lintRenja(renja)] };
}

/** Pagu typed above the sub kegiatan: a note when it equals the computed sum, else a warning; never counted. */
function budgetsAbove(
  items: readonly RenjaItem[],
  outcomes: ReadonlyMap<string, LevelOutcome>,
): readonly RenjaFinding[] {
  return [...outcomes.values()].flatMap(({ code, rows }) => {
    const below = items.filter((item) => item.code.startsWith(`${code}.`));
    const computed = amountOf(below, ({ budget }) => budget) ?? 0;
    return rows.flatMap(
      ({ budget, place }: { budget: number | null; place: Place }): readonly RenjaFinding[] =>
        budget === null
          ? []
          : [
              {
                code: "renja/budget-above",
                severity: budget === computed ? "note" : "warning",
                place,
                values: { code, found: budget, computed },
              },
            ],
    );
  });
}
