import { warnBeforeEdit } from "./plan/write-protection";
import { isTransient, withRetry } from "./retry";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Blob = GoogleAppsScript.Base.Blob;

/** A mail to send once; `id` says what it is about, so that it is never queued twice. */
export interface QueuedMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Ids of Drive files that go with it; none when absent. */
  readonly attachments?: readonly string[];
}

/** `antre` waits; `mengirim` was about to be sent when last seen; `perlu dilihat` may or may not have gone out. */
type MailState = "antre" | "mengirim" | "terkirim" | "perlu dilihat" | "gagal";

/** What came of emptying the queue. */
export interface OutboxReport {
  readonly sent: number;
  readonly waiting: number;
  readonly doubtful: number;
}

const SHEET = "Surat Keluar";
const HEADINGS = [
  "ID",
  "Kepada",
  "Perihal",
  "Isi",
  "Keadaan",
  "Pengirim",
  "Sisa jatah sebelum dikirim",
  "Waktu",
  "Lampiran",
];
const STATE_COLUMN = 5;
/** 0-based column of the attachments. */
const ATTACHED = 8;

/** Puts a mail into the queue unless one with its id is there; gives whether it was put there now. */
export function queueMail(book: Spreadsheet, mail: QueuedMail): boolean {
  const sheet = outboxSheet(book);
  if (rowsOf(sheet).some((row) => row[0] === mail.id)) return false;
  const range = sheet.getRange(sheet.getLastRow() + 1, 1, 1, HEADINGS.length).setNumberFormat("@");
  const attached = (mail.attachments ?? []).join(",");
  range.setValues([[mail.id, mail.to, mail.subject, mail.body, "antre", "", "", "", attached]]);
  SpreadsheetApp.flush();
  return true;
}

/**
 * Sends what waits, as far as the day's quota goes. Each mail is marked, with the quota that was left, before it is
 * sent: a run that is cut off in between is told from one that was cut off after sending by whether the quota fell.
 * Where that cannot be told (another day, another sender) the mail is marked for a person to look at, not sent again.
 */
export function sendQueued(book: Spreadsheet): OutboxReport {
  const sheet = book.getSheetByName(SHEET);
  if (sheet === null) return { sent: 0, waiting: 0, doubtful: 0 };
  const rows = rowsOf(sheet);
  const open = rows
    .map((row, index) => ({ row, rowNumber: index + 1 }))
    .filter(({ row }) => row[4] === "antre" || row[4] === "mengirim");
  let [sent, waiting, doubtful] = [0, 0, rows.filter((row) => row[4] === "perlu dilihat").length];
  if (open.length === 0) return { sent, waiting, doubtful };
  let quota = MailApp.getRemainingDailyQuota();
  for (const { row, rowNumber } of open) {
    const [, to = "", subject = "", body = ""] = row;
    const recipients = to.split(",").length;
    const past = row[4] === "mengirim" ? pastAttempt(row, quota, recipients) : "not-sent";
    if (past !== "not-sent") {
      mark(sheet, rowNumber, past === "sent" ? "terkirim" : "perlu dilihat", "");
      if (past === "sent") sent += 1;
      else doubtful += 1;
      continue;
    }
    if (quota < recipients) {
      waiting += 1;
      continue;
    }
    const files = attachedFiles(row[ATTACHED] ?? "");
    if (files === null) {
      mark(sheet, rowNumber, "gagal", String(quota));
      doubtful += 1;
      continue;
    }
    mark(sheet, rowNumber, "mengirim", String(quota));
    const state = deliver(to, subject, body, files);
    mark(sheet, rowNumber, state, String(quota));
    if (state === "terkirim") {
      sent += 1;
      quota -= recipients;
    } else if (state === "antre") waiting += 1;
    else doubtful += 1;
  }
  return { sent, waiting, doubtful };
}

/** Whether a mail that was being sent when its run ended did go out. */
function pastAttempt(
  row: readonly string[],
  quota: number,
  recipients: number,
): "sent" | "not-sent" | "unknown" {
  const [, , , , , sender = "", before = "", at = ""] = row;
  if (sender !== currentUser() || at.slice(0, 10) !== now().slice(0, 10)) return "unknown";
  if (quota === Number(before)) return "not-sent";
  return quota === Number(before) - recipients ? "sent" : "unknown";
}

/** The files that go with a mail, fetched before it is said to be on its way; null where one cannot be had. */
function attachedFiles(ids: string): readonly Blob[] | null {
  try {
    return ids === "" ? [] : ids.split(",").map((id) => withRetry(() => DriveApp.getFileById(id).getBlob()));
  } catch (problem) {
    if (isTransient(problem)) throw problem;
    console.warn(`attachment: ${String(problem)}`);
    return null;
  }
}

function deliver(to: string, subject: string, body: string, files: readonly Blob[]): MailState {
  try {
    const attached = files.length === 0 ? {} : { attachments: [...files] };
    MailApp.sendEmail({ to, subject, body, name: "Himpun", ...attached });
    return "terkirim";
  } catch (problem) {
    console.warn(`mail to ${to}: ${String(problem)}`);
    if (/for one day/i.test(String(problem))) return "antre";
    return isTransient(problem) ? "perlu dilihat" : "gagal";
  }
}

function mark(sheet: Sheet, rowNumber: number, state: MailState, quota: string): void {
  sheet.getRange(rowNumber, STATE_COLUMN, 1, 4).setValues([[state, currentUser(), quota, now()]]);
  SpreadsheetApp.flush();
}

function outboxSheet(book: Spreadsheet): Sheet {
  const known = book.getSheetByName(SHEET);
  if (known !== null && known.getLastRow() > 0) return known;
  const sheet = known ?? book.insertSheet(SHEET, book.getNumSheets());
  sheet.getRange(1, 1, sheet.getMaxRows(), HEADINGS.length).setNumberFormat("@");
  sheet.setFrozenRows(1);
  warnBeforeEdit(sheet, "Antrean surat elektronik ditulis oleh Himpun.");
  sheet.getRange(1, 1, 1, HEADINGS.length).setFontWeight("bold").setValues([HEADINGS]);
  return sheet;
}

function rowsOf(sheet: Sheet): readonly (readonly string[])[] {
  const values: unknown[][] = withRetry(() => sheet.getDataRange().getValues());
  return values.map((row) => row.map(String));
}

function currentUser(): string {
  return Session.getEffectiveUser().getEmail();
}

/** The moment in the zone in which Google counts its days, as ISO text without offset. */
function now(): string {
  return Utilities.formatDate(new Date(), "America/Los_Angeles", "yyyy-MM-dd'T'HH:mm:ss");
}
