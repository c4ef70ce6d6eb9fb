import type { FormDefinition } from "../form/definition";
import type { FormIdentity } from "../form/form-request";
import { FORM_SHEETS } from "../form/form-request";
import type { GivenRow } from "../form/register-rows";
import { FORM_FORMAT, identityFromLine, identityFromRows } from "../form/identity";
import type { SheetGrid } from "../workbook/sheet-grid";
import { gridOf, textOfCell } from "../workbook/sheet-grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { MatchedColumns } from "./match-columns";
import { matchColumns } from "./match-columns";

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

/** A sheet that looks like Isian, its columns found. */
export interface EntrySheet {
  readonly grid: SheetGrid;
  readonly columns: MatchedColumns;
}

/** The sheet Isian of a workbook, and the other sheets that look like one: copies that someone made. */
export interface FoundEntry {
  readonly entry: EntrySheet;
  readonly copies: readonly EntrySheet[];
}

/**
 * Finds the sheet Isian among the sheets that carry its hidden ids or headings, the one of that name first. `lost`
 * when none does: `named` tells whether there is a sheet of that name at all.
 */
export function entryOf(
  workbook: WorkbookSnapshot,
  definition: FormDefinition,
  rows: readonly GivenRow[],
): FoundEntry | { readonly lost: true; readonly named: boolean } {
  const reserved: readonly string[] = [FORM_SHEETS.reference, FORM_SHEETS.lists, FORM_SHEETS.identity];
  const candidates = workbook.sheets
    .filter(({ name }) => !reserved.includes(name))
    .flatMap((sheet): readonly EntrySheet[] => {
      const grid = gridOf(sheet);
      const columns = matchColumns(grid, definition, rows);
      return columns === null ? [] : [{ grid, columns }];
    });
  const named = ({ grid }: EntrySheet): boolean => grid.sheet.name === FORM_SHEETS.entry;
  const entry = candidates.find(named) ?? candidates[0];
  if (entry === undefined)
    return { lost: true, named: workbook.sheets.some(({ name }) => name === FORM_SHEETS.entry) };
  return { entry, copies: candidates.filter((candidate) => candidate !== entry) };
}

function pairsIn(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  return new Map(
    sheet.rows.map(({ cells }) => {
      const [key, value] = cells.map(({ cell }) => textOfCell(cell));
      return [key ?? "", value ?? ""] as const;
    }),
  );
}

/** The identity line stands in the hidden first column; a sorted or shifted sheet may have moved it anywhere. */
function spareIdentity(sheet: SheetSnapshot): FormIdentity | null {
  for (const { cells } of sheet.rows) {
    for (const { cell } of cells) {
      if (cell.kind === "text" && cell.value.startsWith(`${FORM_FORMAT}|`))
        return identityFromLine(cell.value.trim());
    }
  }
  return null;
}
