import type { RowRecap } from "../../../recap/rows/row-recap";
import { countedRows } from "../../../recap/rows/row-recap";
import { proposedBy } from "../../../renja/lint-renja";
import type { Renja, RenjaItem } from "../../../renja/renja";
import { amountOf } from "../../../renja/roll-up";

/** The recap of form `renja`: the rows of every unit, and the Renja of those that count. */
export interface RenjaRecap extends RowRecap {
  readonly renja: Renja;
  /** Of each counted unit. */
  readonly shares: readonly UnitShare[];
}

/** What one unit proposes, in whole rupiah. */
export interface UnitShare {
  readonly unitId: string;
  /** Filled rows. */
  readonly rows: number;
  readonly subActivities: number;
  readonly budget: number | null;
  readonly budgetNext: number | null;
  readonly penunjang: number;
  readonly urusan: number;
  readonly unknown: number;
}

/** What each counted unit proposes, in the order of the units. */
export function unitShares(recap: RowRecap, { items }: Renja): readonly UnitShare[] {
  const rows = countedRows(recap);
  return recap.units
    .filter(({ counted }) => counted)
    .map(({ id }) => {
      const own = items.filter(({ unit }) => unit === id);
      const { penunjang, urusan, unknown } = proposedBy(own);
      return {
        unitId: id,
        rows: rows.filter(({ unitId }) => unitId === id).length,
        subActivities: own.length,
        budget: amountOf(own, ({ budget }) => budget),
        budgetNext: amountOf(own, ({ budgetNext }) => budgetNext),
        ...{ penunjang, urusan, unknown },
      };
    });
}

/** What an item is known by: its code and unit, or where the code is not known what was typed. */
export function itemName({ code, typedCode, name }: Pick<RenjaItem, "code" | "typedCode" | "name">): string {
  return code || typedCode || name;
}
