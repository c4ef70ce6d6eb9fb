import { openVersion } from "#core/cycle/state";
import type { UnitState, Version } from "#core/cycle/state";
import type { FieldValue, Submission } from "#core/submission/submission";
import { submissionChanges, valueText } from "#core/submission/submission-changes";
import type { ReceivedForm } from "#core/submission/receive-form";
import { rowValueOf } from "#core/validation/check-submission";
import { cellAddress } from "#core/workbook/address";
import { loadContent } from "../google/content-files";
import { sha256 } from "../google/sha256";
import { canonicalJson } from "#core/ledger/canonical-json";
import { writeTyped } from "../google/write-typed";
import { broughtNote, broughtRemark } from "../messages/correction-messages";
import type { FormRecord } from "./cycle-index";

type Folder = GoogleAppsScript.Drive.Folder;

/**
 * The version that stands of a unit and did not come from its form here: of a meeting, of a correction in the panel, or
 * of the companion. null when what stands was collected from the form, or nothing does.
 */
export function decidedElsewhere(unit: UnitState, { cycleId, unitId }: FormRecord): Version | null {
  const standing = openVersion(unit) ?? (unit.state === "returned" ? null : unit.approved);
  if (standing === null) return null;
  return isFromForm(standing, { cycleId, unitId }) ? null : standing;
}

function isFromForm(
  { submission }: Pick<Version, "submission">,
  { cycleId, unitId }: Pick<FormRecord, "cycleId" | "unitId">,
) {
  return submission.originalName.endsWith(`(${cycleId}, ${unitId})`);
}

/**
 * The hash under which the history knows what a form holds. A form that took over a version decided elsewhere holds its
 * values in other cells and other spellings: it counts as that version, not as one more.
 */
export function knownHash(
  archive: Folder,
  unit: UnitState,
  record: FormRecord,
  read: Submission,
  ownHash: string,
): string {
  if (hasVersion(unit, ownHash)) return ownHash;
  const kept = [...(unit.draft === null ? [] : [unit.draft]), ...[...unit.versions].reverse()];
  const elsewhere = kept.filter((version) => !isFromForm(version, record));
  const same = elsewhere.find(({ submission: { submissionHash } }) => {
    const stored = loadContent(archive, submissionHash) as Submission;
    return submissionChanges(stored, read).length === 0 && stored.nihil === read.nihil;
  });
  return same?.submission.submissionHash ?? ownHash;
}

/**
 * Writes what was decided elsewhere into the unit's form, each changed cell with a note of what it was. Only a form that
 * still holds an earlier version is changed: what its people typed since is theirs. Gives remarks; none where nothing
 * had to be written.
 */
export function bringForward(
  archive: Folder,
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  record: FormRecord,
  { unit, received }: { readonly unit: UnitState; readonly received: ReceivedForm },
): readonly string[] {
  const standing = decidedElsewhere(unit, record);
  const { submission, reading } = received;
  if (standing === null || submission === null || reading === null) return [];
  const held = knownHash(archive, unit, record, submission, sha256(canonicalJson(submission)));
  if (!hasVersion(unit, held)) return [];
  const stored = loadContent(archive, standing.submission.submissionHash) as Submission;
  const sheet = book.getSheetByName(reading.grid.sheet.name);
  const valueAt = (rowKey: string, fieldId: string): FieldValue | undefined =>
    stored.rows.find(({ key }) => key === rowKey)?.values[fieldId]?.value;
  const cells = submissionChanges(submission, stored).flatMap(({ rowKey, fieldId, before }) => {
    const rowIndex = reading.rowOf.get(rowKey);
    const columnIndex = reading.columns.columnOf.get(fieldId);
    const value = valueAt(rowKey, fieldId);
    if (rowIndex === undefined || columnIndex === undefined) return [];
    return [{ rowIndex, columnIndex, value: typedValue(value), before, after: valueText(value) }];
  });
  if (sheet === null || cells.length === 0) return [];
  const source = standing.submission.originalName;
  const isApproved = standing.version === unit.approved?.version;
  for (const { rowIndex, columnIndex, before } of cells)
    sheet.getRange(rowIndex + 1, columnIndex + 1).setNote(broughtNote(source, before, isApproved));
  writeTyped(sheet, cells);
  const named = cells.map(
    ({ rowIndex, columnIndex, before, after }) =>
      `${cellAddress(rowIndex, columnIndex)} ${before || "(kosong)"} → ${after || "(kosong)"}`,
  );
  return [broughtRemark(source, named)];
}

function hasVersion({ versions }: UnitState, hash: string): boolean {
  return versions.some(({ submission }) => submission.submissionHash === hash);
}

/** A stored value as its filler would have typed it. */
function typedValue(value: FieldValue | undefined): string | number | null {
  const read = value === undefined ? null : rowValueOf(value);
  if (read?.kind === "number") return read.value.toNumber();
  return read?.kind === "text" ? read.text : null;
}
