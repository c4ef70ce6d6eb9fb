import { askAll } from "./check";
import type { Bench } from "./check";
import { ALL_CHECKS } from "./checks/all-checks";
import { DATE_ANSWER_PAGE } from "./date-answer-page";
import { summarise, writeReport } from "./report";

/** Asks the platform everything that the local runtime only assumes; leaves one spreadsheet with the report. */
export function ujiDiri(): void {
  const bench: Bench = { indonesian: makeFile("in_ID"), english: makeFile("en_US") };
  const answers = askAll(ALL_CHECKS, bench);
  writeReport(bench.indonesian, answers);
  DriveApp.getFileById(bench.english.getId()).setTrashed(true);
  tell(summarise(answers, bench.indonesian.getUrl()));
}

/** List item 10, by hand: opens a dialog that asks for a Date and shows what arrived. */
export function ujiTanggalDialog(): void {
  const page = HtmlService.createHtmlOutput(DATE_ANSWER_PAGE).setWidth(420).setHeight(160);
  SpreadsheetApp.getUi().showModalDialog(page, "Uji diri: tanggal lewat google.script.run");
}

/** The server side of that dialog. */
export function ujiJawabTanggal(): { readonly tanggal: Date } {
  return { tanggal: new Date(Date.UTC(2026, 6, 1)) };
}

/** List item 9, by hand: the first person holds the script lock for a minute. */
export function ujiPegangKunci(): void {
  const lock = LockService.getScriptLock();
  lock.waitLock(5000);
  Utilities.sleep(60_000);
  lock.releaseLock();
  tell("Kunci dipegang selama satu menit, lalu dilepas.");
}

/** List item 9, by hand: meanwhile the second person asks for the lock for five seconds. */
export function ujiCobaKunci(): void {
  const got = LockService.getScriptLock().tryLock(5000);
  tell(
    got
      ? "Kunci didapat: TIDAK ada yang memegangnya."
      : "Kunci tidak didapat dalam lima detik: sesuai anggapan Himpun.",
  );
}

function makeFile(locale: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const spreadsheet = SpreadsheetApp.create(`Uji diri Himpun ${locale} (boleh dihapus)`);
  spreadsheet.setSpreadsheetLocale(locale);
  spreadsheet.setSpreadsheetTimeZone("Asia/Jakarta");
  return spreadsheet;
}

/** Says it in the log, and on the screen where there is one (the script editor has none). */
function tell(text: string): void {
  console.log(text);
  let ui: GoogleAppsScript.Base.Ui;
  try {
    ui = SpreadsheetApp.getUi();
  } catch {
    return;
  }
  ui.alert("Uji diri Himpun", text, ui.ButtonSet.OK);
}
