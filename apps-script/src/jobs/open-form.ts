import { FORM_SHEETS } from "#core/form/form-request";
import type { CycleBasis } from "#core/office/cycle-basis";
import { identityOf } from "#core/submission/locate-entry";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { readSnapshot } from "../google/read-snapshot";
import { isTransient, withRetry } from "../google/retry";
import type { FormRecord } from "./cycle-index";
import { REPORT_SHEET } from "./form-report";

/** A form that was opened and read, or why it could not be, as a sentence. */
export type OpenedForm =
  | {
      readonly ok: true;
      readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
      readonly fileName: string;
      readonly snapshot: WorkbookSnapshot;
    }
  | { readonly ok: false; readonly remark: string };

/** Sheets that hold nothing of the filler's. */
const UNREAD: readonly string[] = [FORM_SHEETS.instructions, FORM_SHEETS.reference, REPORT_SHEET];

/** Opens and reads the form of one unit. The file must still be that unit's form of this cycle. */
export function openForm(basis: CycleBasis, record: FormRecord): OpenedForm {
  const opened = bookOf(record);
  if (opened === null)
    return {
      ok: false,
      remark: `Formulir ${record.unitName} tidak dapat dibuka: terhapus, atau tidak lagi dibagikan kepada Anda. Pulihkan dari Sampah Drive atau minta dibagikan kembali.`,
    };
  const snapshot = withRetry(() => readSnapshot(opened, (name) => !UNREAD.includes(name)));
  const identity = identityOf(snapshot)?.identity;
  const isOwn =
    identity?.agencyId === basis.agencyId &&
    identity.cycle === basis.cycleId &&
    identity.unit === record.unitId;
  if (!isOwn)
    return {
      ok: false,
      remark: `Berkas formulir ${record.unitName} bukan lagi formulir siklus ini: lembar tersembunyinya hilang atau diganti. Pulihkan lewat riwayat versi Google Sheets.`,
    };
  return { ok: true, book: opened, fileName: opened.getName(), snapshot };
}

function bookOf({ fileId }: FormRecord): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  try {
    return withRetry(() => SpreadsheetApp.openById(fileId));
  } catch (problem) {
    if (isTransient(problem)) throw problem;
    console.warn(`form ${fileId}: ${String(problem)}`);
    return null;
  }
}
