import type { CellRef } from "../cycle/event-parts";
import type { FormDefinition } from "../form/definition";
import { fieldOf } from "../form/definition";
import type { FindingOf } from "../validation/finding";
import { NOWHERE } from "../validation/finding";
import { cellAddress } from "../workbook/address";
import type { EntryReading } from "./read-submission";
import { submissionChanges } from "./submission-changes";
import type { Submission } from "./submission";

/** A form that went back for some of its cells only: those, and what all others must still say. */
export interface ReturnedForm {
  readonly before: Submission;
  readonly cells: readonly CellRef[];
}

/** A cell was changed that the return did not open. */
export type ReturnFinding = FindingOf<"cell/not-returned", { readonly found: string; readonly kept: string }>;

/**
 * An error for every cell of `after` that differs from what was returned and was not opened by it. An explanation of a
 * warning (`openFields`) may always be added.
 */
export function changesOutsideReturn(
  { before, cells }: ReturnedForm,
  after: Submission,
  from: {
    readonly definition: FormDefinition;
    readonly reading: EntryReading | null;
    readonly openFields: readonly string[];
    readonly file: string | null;
  },
): readonly ReturnFinding[] {
  const isOpen = (rowKey: string, fieldId: string): boolean =>
    from.openFields.includes(fieldId) ||
    cells.some((cell) => cell.rowKey === rowKey && cell.fieldId === fieldId);
  return submissionChanges(before, after)
    .filter(({ rowKey, fieldId }) => !isOpen(rowKey, fieldId))
    .map(({ rowKey, fieldId, before: kept, after: found }) => {
      const rowIndex = from.reading?.rowOf.get(rowKey);
      const columnIndex = from.reading?.columns.columnOf.get(fieldId);
      const isPlaced = rowIndex !== undefined && columnIndex !== undefined;
      const place = {
        ...{ ...NOWHERE, file: from.file, sheet: after.sheet },
        column: fieldOf(from.definition, fieldId)?.label ?? fieldId,
        rowNumber: rowIndex === undefined ? null : rowIndex + 1,
        cell: isPlaced ? cellAddress(rowIndex, columnIndex) : null,
      };
      return { code: "cell/not-returned", severity: "error", place, values: { found, kept } };
    });
}
