import { strToU8, zipSync } from "fflate";
import type { WorkbookPlan } from "#core/workbook/plan";
import { workbookParts } from "#node/excel/writer/workbook-parts";
import { withRetry } from "./retry";

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Archives carry no clock: the same plan gives the same bytes. */
const FIXED_DAY = "1980-01-02T00:00:00";

/**
 * The plan as an .xlsx file in `folder`, for people who work outside of Google: the same form, with its rules and
 * hidden keys, that the companion writes. Gives the file's id; a file of that name that is there already stays.
 */
export function excelFileIn(folder: GoogleAppsScript.Drive.Folder, name: string, plan: WorkbookPlan): string {
  const known = excelFileOf(folder, name);
  if (known !== null) return known;
  return folder.createFile(Utilities.newBlob(signedBytes(excelBytes(plan)), EXCEL, name)).getId();
}

/** Id of the file of that name in `folder`, or null. */
export function excelFileOf(folder: GoogleAppsScript.Drive.Folder, name: string): string | null {
  return withRetry(() => {
    const files = folder.getFilesByName(name);
    return files.hasNext() ? files.next().getId() : null;
  });
}

function excelBytes(plan: WorkbookPlan): Uint8Array {
  const parts = workbookParts(plan).map(({ path, text }) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { mtime: FIXED_DAY, level: 6 });
}

/** Bytes as Apps Script takes them: −128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
