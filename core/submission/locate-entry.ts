import { HELPER_IDS } from "../form/entry-layout";
import type { FormIdentity } from "../form/form-request";
import { FORM_SHEETS } from "../form/form-request";
import { FORM_FORMAT, identityFromLine, identityFromRows } from "../form/identity";
import type { SheetGrid } from "../workbook/sheet-grid";
import { gridOf, textOfCell } from "../workbook/sheet-grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** Which form a workbook says it is; `repaired` when the identity sheet was lost and the spare line was used. */
export interface FoundIdentity {
  readonly identity: FormIdentity;
  readonly repaired: boolean;
}

/** The identity of a form, or null when the workbook is none of ours. */
export function identityOf(workbook: WorkbookSnapshot): FoundIdentity | null {
  const sheet = workbook.sheets.find(({ name }) => name === FORM_SHEETS.identity);
  const identity = sheet === undefined ? null : identityFromRows(pairsIn(sheet));
  if (identity !== null) return { identity, repaired: false };
  for (const candidate of workbook.sheets) {
    const spare = spareIdentity(candidate);
    if (spare !== null) return { identity: spare, repaired: true };
  }
  return null;
}

/** The sheet Isian of a workbook, and the other sheets that look like one. */
export interface FoundEntry {
  readonly grid: SheetGrid;
  /** Names of further sheets with the same hidden ids: copies that someone made. */
  readonly others: readonly string[];
}

/** Finds the sheet Isian by its name, else by the hidden ids that it carries; null when there is none. */
export function entryOf(workbook: WorkbookSnapshot, fieldIds: readonly string[]): FoundEntry | null {
  const candidates = workbook.sheets.filter((sheet) => carriesIds(sheet, fieldIds));
  const named = workbook.sheets.find(({ name }) => name === FORM_SHEETS.entry);
  const chosen = named ?? candidates[0];
  if (chosen === undefined) return null;
  return {
    grid: gridOf(chosen),
    others: candidates.filter((sheet) => sheet !== chosen).map(({ name }) => name),
  };
}

function pairsIn(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  return new Map(
    sheet.rows.map(({ cells }) => {
      const [key, value] = cells.map(({ cell }) => textOfCell(cell));
      return [key ?? "", value ?? ""] as const;
    }),
  );
}

/** The identity line stands in the hidden first column; a sorted or shifted sheet may have moved it down a little. */
function spareIdentity(sheet: SheetSnapshot): FormIdentity | null {
  for (const { cells } of sheet.rows.slice(0, 20)) {
    for (const { cell } of cells) {
      if (cell.kind === "text" && cell.value.startsWith(`${FORM_FORMAT}|`))
        return identityFromLine(cell.value);
    }
  }
  return null;
}

function carriesIds(sheet: SheetSnapshot, fieldIds: readonly string[]): boolean {
  const ids = new Set([HELPER_IDS.key, ...fieldIds]);
  return sheet.rows
    .slice(0, 60)
    .some(
      ({ cells }) =>
        cells.filter(({ cell }) => cell.kind === "text" && ids.has(cell.value.trim())).length * 2 >=
        fieldIds.length,
    );
}
