import type { CivilDate } from "#core/cell/civil-date";
import { planRequest } from "#core/form/request-plan";
import { planStanding } from "#core/form/return-plan";
import type { FormStanding } from "#core/form/return-plan";
import { FORM_SHEETS } from "#core/form/form-request";
import type { CarrySource } from "#core/office/carry-over";
import { requestWithPast } from "#core/office/past-request";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { Unit } from "#core/register/register";
import type { Submission } from "#core/submission/submission";
import type { WorkbookPlan } from "#core/workbook/plan";
import { excelFileIn } from "../google/excel-form";
import { emptyFormFile, entryAddress, shareForm, writeForm } from "../google/form-files";
import { saveRecord } from "./cycle-index";
import type { FormRecord } from "./cycle-index";
import { excelName, formName } from "./form-names";
import { queueNotice } from "./notices";
import type { Office } from "./office";
import { unitPeople } from "./unit-people";

/** Where a unit's form is made, and for whom. */
export interface FormToSend {
  readonly office: Office;
  readonly basis: CycleBasis;
  readonly folder: GoogleAppsScript.Drive.Folder;
  /** The sheet Siklus. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly unit: Unit;
  readonly deadline: CivilDate | null;
  /** A sentence of the Kasubbid for every notice; may be "". */
  readonly message: string;
  /** What the unit submitted already, where its form is made again in the middle of the cycle; null for nothing. */
  readonly standing: { readonly submission: Submission; readonly how: FormStanding } | null;
  /** Where values of earlier quarters are carried over from. */
  readonly carry: CarrySource;
}

/**
 * One unit's form: made, filled with its sheets, shared with its people, announced where it is not handed in already; for a unit without an address also
 * as an Excel file, which goes with the Kasubbid's own notice. `mayExist` tells that an earlier run may have begun it.
 * Gives the record as it stands now.
 */
export function sendForm(from: FormToSend, before: FormRecord, mayExist: boolean): FormRecord {
  const { basis, unit, sheet } = from;
  const people = unitPeople(basis.register, unit);
  const placed = before.fileId === "" ? madeFile(from, before, mayExist) : before;
  const { record, book } = written(from, placed);
  if (people.everyone.length === 0) excelFileIn(from.folder, excelName(basis, unit), formPlan(from));
  const refused = shareForm(book, people.everyone);
  // One that went back is told by its own letter, one that is handed in needs nothing.
  const isAwaited =
    from.standing === null || (from.standing.how.status === "Draf" && from.standing.how.note === "");
  if (isAwaited) queueNotice(from.office.book, { ...from, people, url: record.url });
  const note = refused.length === 0 ? "" : `Belum dapat dibagikan kepada ${refused.join(", ")}`;
  return saveRecord(sheet, { ...record, stage: "dibagikan", note });
}

function formPlan({ basis, unit, deadline, carry, standing }: FormToSend): WorkbookPlan {
  const request = requestWithPast(basis, unit, deadline, carry);
  return standing === null ? planRequest(request) : planStanding(request, standing.submission, standing.how);
}

function madeFile(
  { folder, basis, unit, sheet }: FormToSend,
  record: FormRecord,
  mayExist: boolean,
): FormRecord {
  const file = emptyFormFile(folder, formName(basis, unit), mayExist);
  return saveRecord(sheet, { ...record, fileId: file.id, url: file.url });
}

/** The form with its sheets in it; written only where that is not known to be done. */
function written(
  from: FormToSend,
  record: FormRecord,
): { readonly record: FormRecord; readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet } {
  const { basis, unit, sheet, deadline } = from;
  const file = { id: record.fileId, url: record.url };
  if (record.stage !== "direncanakan") return { record, book: SpreadsheetApp.openById(file.id) };
  const { timeZone } = basis.register.agency;
  const { validators } = unitPeople(basis.register, unit);
  const plan = formPlan(from);
  const book = writeForm(file, plan, { timeZone, validators });
  const url = entryAddress(book, record.url, FORM_SHEETS.entry);
  return { record: saveRecord(sheet, { ...record, url, stage: "siap", deadline: deadline ?? "" }), book };
}
