import type { CellRef } from "#core/cycle/event-parts";
import { cellNamesOf } from "#core/office/cell-names";
import type { CellNames } from "#core/office/cell-names";
import { formCells } from "#core/submission/form-cells";
import type { FormCells } from "#core/submission/form-cells";
import { valueText } from "#core/submission/submission-changes";
import { FORM_SHEETS } from "#core/form/form-request";
import { readSnapshot } from "../google/read-snapshot";
import { withRetry } from "../google/retry";
import { UserFault } from "../google/user-fault";
import { ARCHIVE_NOT_SHARED } from "../messages/procedure-faults";
import { cycleSheet, formRecords } from "./cycle-index";
import type { Desk } from "./desk";

/** The cells of a unit's form: by what they are named, and what stands in them. */
export interface UnitCells {
  readonly names: CellNames;
  /** What a cell of the submission `hash` holds, as people write it. */
  readonly found: (hash: string, cell: CellRef) => string;
}

/**
 * The cells of a unit as the cycle has them. The head of a unit does not see the archive: to him they are what his
 * unit's own form says, which is closed while he decides.
 */
export function unitCells(desk: Desk, unitId: string): UnitCells {
  const own = (): FormCells => ownForm(desk, unitId);
  return {
    names: unlessClosed(
      () => cellNamesOf(desk.basis(), unitId),
      () => ({ unitId, hasOwnRows: false, ...own() }),
    ),
    found: (hash, cell) =>
      unlessClosed(
        () => {
          const row = desk.submissionOf(hash).rows.find(({ key }) => key === cell.rowKey);
          return valueText(row?.values[cell.fieldId]?.value);
        },
        () => own().textAt(cell),
      ),
  };
}

/** A cell for people: the row's key and the heading of its column. */
export function cellLabel({ fields }: CellNames, { rowKey, fieldId }: CellRef): string {
  return `${rowKey} · ${fields.find(({ id }) => id === fieldId)?.label ?? fieldId}`;
}

/** What `read` gives from the archive; what `instead` gives where that is not shared with the caller. */
function unlessClosed<T>(read: () => T, instead: () => T): T {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof UserFault && problem.sentence === ARCHIVE_NOT_SHARED) return instead();
    throw problem;
  }
}

function ownForm({ office, cycle }: Desk, unitId: string): FormCells {
  const record = formRecords(cycleSheet(office.book)).find(
    (one) => one.cycleId === cycle.cycleId && one.unitId === unitId,
  );
  if (record === undefined) throw new UserFault(ARCHIVE_NOT_SHARED);
  const book = withRetry(() => SpreadsheetApp.openById(record.fileId));
  const cells = formCells(readSnapshot(book, (name) => name !== FORM_SHEETS.instructions));
  if (cells === null) throw new UserFault(ARCHIVE_NOT_SHARED);
  return cells;
}
