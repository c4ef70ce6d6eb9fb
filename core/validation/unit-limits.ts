import { decimalOf } from "../cell/decimal";
import { trimmedText } from "../expression/row-value";
import type { CompiledForm } from "../form/compiled-form";
import { totalOf } from "../form/entry-totals";
import type { UnitLimits } from "../register/register";
import type { PlacedRow } from "./across-rows";
import type { CheckFinding } from "./check-finding";

/**
 * A warning for every sum that is beyond the pagu indikatif of the unit, at the row with the greatest share of it: that
 * row explains it.
 */
export function limitFindings(
  form: CompiledForm,
  rows: readonly PlacedRow[],
  limits: UnitLimits | null,
): readonly CheckFinding[] {
  return (form.definition.totals ?? []).flatMap((total): readonly CheckFinding[] => {
    const limit = total.limit === undefined ? null : (limits?.[total.limit] ?? null);
    const found = totalOf(
      total,
      rows.map(({ values }) => values),
    );
    const row = greatest(rows, total.field);
    if (limit === null || row === null || decimalOf(found).lte(decimalOf(limit))) return [];
    const explanation = row.values.get(form.definition.explanation ?? "");
    const explained = explanation !== undefined && trimmedText(explanation) !== "";
    const place = row.placeOf(total.column ?? total.field);
    const label = total.label.replace(/ \(Rp\)$/, "");
    return [
      { code: "form/over-limit", severity: "warning", place, values: { label, found, limit, explained } },
    ];
  });
}

function greatest(rows: readonly PlacedRow[], fieldId: string): PlacedRow | null {
  let best: { readonly row: PlacedRow; readonly amount: ReturnType<typeof decimalOf> } | null = null;
  for (const row of rows) {
    const value = row.values.get(fieldId);
    if (value?.kind !== "number") continue;
    if (best === null || value.value.gt(best.amount)) best = { row, amount: value.value };
  }
  return best?.row ?? null;
}
