import type { TimeZone } from "#core/register/register";
import type { WorkbookPlan } from "#core/workbook/plan";
import { applyPlan } from "./apply-plan";
import { guardDecision } from "./form-access";
import { withRetry } from "./retry";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Folder = GoogleAppsScript.Drive.Folder;

/** Forms are read and typed in Indonesian, whatever the master's locale. */
const FORM_LOCALE = "in_ID";

/** Where a form's file lies. */
export interface FormFile {
  readonly id: string;
  readonly url: string;
}

/**
 * The file called `name` in `folder`, made empty when it is not there. `mayExist` tells that an earlier run may have
 * made it, perhaps without bringing it into the folder: then it is looked for, so that no second one is ever made.
 */
export function emptyFormFile(folder: Folder, name: string, mayExist: boolean): FormFile {
  const known = mayExist ? fileCalled(name, folder.getId()) : null;
  if (known !== null) return known;
  const book = SpreadsheetApp.create(name);
  DriveApp.getFileById(book.getId()).setShareableByEditors(false).moveTo(folder);
  return fileAt(book.getId());
}

/** Writes a form's sheets and closes everything but what may be typed. Done again, it changes nothing. */
export function writeForm(
  file: FormFile,
  plan: WorkbookPlan,
  settings: { readonly timeZone: TimeZone; readonly validators: readonly string[] },
): Spreadsheet {
  const book = withRetry(() => SpreadsheetApp.openById(file.id));
  if (book.getSpreadsheetLocale() !== FORM_LOCALE) book.setSpreadsheetLocale(FORM_LOCALE);
  if (book.getSpreadsheetTimeZone() !== settings.timeZone) book.setSpreadsheetTimeZone(settings.timeZone);
  applyPlan(book, plan);
  guardDecision(book, settings.validators);
  SpreadsheetApp.flush();
  return book;
}

/** The address that opens a form at its sheet Isian. */
export function entryAddress(book: Spreadsheet, url: string, sheetName: string): string {
  const sheet = book.getSheetByName(sheetName);
  return sheet === null ? url : `${url}#gid=${sheet.getSheetId()}`;
}

/** One spelling of a file's address; Drive and Sheets give it differently. */
function fileAt(id: string): FormFile {
  return { id, url: `https://docs.google.com/spreadsheets/d/${id}/edit` };
}

/** Lets people edit the file; gives the addresses that Google does not take. One call when all are right. */
export function shareForm(book: Spreadsheet, emails: readonly string[]): readonly string[] {
  if (emails.length === 0) return [];
  try {
    book.addEditors([...emails]);
    return [];
  } catch (problem) {
    console.warn(`sharing: ${String(problem)}`);
    return emails.filter((email) => !isShared(book, email));
  }
}

function isShared(book: Spreadsheet, email: string): boolean {
  try {
    book.addEditor(email);
    return true;
  } catch (problem) {
    console.warn(`sharing with ${email}: ${String(problem)}`);
    return false;
  }
}

/** A file that an interrupted run left: in the folder, or still where Google first puts new files. */
function fileCalled(name: string, folderId: string): FormFile | null {
  const files = DriveApp.getFilesByName(name);
  while (files.hasNext()) {
    const file = files.next();
    if (file.isTrashed()) continue;
    const parents = file.getParents();
    const parentId = parents.hasNext() ? parents.next().getId() : null;
    if (parentId === folderId) return fileAt(file.getId());
    if (parentId === null || parentId === DriveApp.getRootFolder().getId()) {
      file.setShareableByEditors(false).moveTo(DriveApp.getFolderById(folderId));
      return fileAt(file.getId());
    }
  }
  return null;
}
