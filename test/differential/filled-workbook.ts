import { entryLayout } from "#core/form/entry-layout";
import type { FormRequest } from "#core/form/form-request";
import { FORM_SHEETS } from "#core/form/form-request";
import { planRequest } from "#core/form/request-plan";
import type { Edit, PlanCell, WorkbookPlan } from "#core/workbook/plan";
import type { TypedCell } from "./random-filling";

/** A result that no formula of a form can give: a file in which it is seen was not worked out anew. */
export const POISON = "hasil lama";

/** The form with `typed` in its input cells and poison instead of every cached result. */
export function poisonedForm(
  request: FormRequest,
  typed: readonly ReadonlyMap<string, TypedCell>[],
): WorkbookPlan {
  const plan = planRequest(request);
  const layout = entryLayout(request.form.definition, request.rows.length);
  const filled = (edit: Edit): Edit => {
    if (edit.kind !== "write") return edit;
    const isData = edit.rowIndex === layout.firstRow;
    const cells = edit.cells.map((row, rowOffset) =>
      row.map((cell, columnIndex): PlanCell => {
        const id = layout.columns[columnIndex]?.id ?? "";
        const planned = isData ? typed[rowOffset]?.get(id)?.planned : undefined;
        return planned ?? poisoned(cell);
      }),
    );
    return { ...edit, cells };
  };
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === FORM_SHEETS.entry ? { ...sheet, edits: sheet.edits.map(filled) } : sheet,
  );
  return { ...plan, sheets };
}

function poisoned(cell: PlanCell): PlanCell {
  return typeof cell === "object" && cell?.kind === "formula" ? { ...cell, cached: POISON } : cell;
}
