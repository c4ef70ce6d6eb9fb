import { cleanCell, describeValue, firstSheet, outcomeOf } from "../check";
import type { Bench, Check } from "../check";

function writeRefused(bench: Bench): string {
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).setAllowInvalid(false).build();
  const cell = cleanCell(bench.indonesian).setDataValidation(rule);
  const answer = outcomeOf(() => describeValue(cell.setValue(99).getValue()));
  cell.clearDataValidations();
  return answer;
}

/** Whether setDomainEdit agrees with the kind of account that owns the file. */
function domainEdit(bench: Bench): string {
  const isConsumer = /@(gmail|googlemail)\.com$/i.test(Session.getEffectiveUser().getEmail());
  const protection = firstSheet(bench.indonesian).getRange("F1").protect();
  const refused = outcomeOf(() => (protection.setDomainEdit(false), "diterima")).startsWith("galat");
  protection.remove();
  return refused === isConsumer
    ? "sesuai jenis akun"
    : `${refused ? "ditolak" : "diterima"} pada akun ${isConsumer ? "gmail" : "Workspace"}`;
}

/** List items 7, 8 and 9 as far as one account can ask them; docs/uji-diri.md tells the rest by hand. */
export const RULE_CHECKS: readonly Check[] = [
  {
    id: "7",
    mark: "U",
    question: "Apakah setDomainEdit ditolak pada berkas milik akun gmail dan diterima pada akun Workspace?",
    assumed: "sesuai jenis akun",
    observe: domainEdit,
  },
  {
    id: "7",
    mark: "U",
    question: "Apakah pemilik tetap penyunting setelah removeEditors(semua)?",
    assumed: "tetap",
    observe: (bench) => {
      const protection = firstSheet(bench.indonesian).getRange("F1").protect();
      protection.removeEditors(protection.getEditors().map((user) => user.getEmail()));
      const kept = protection.canEdit();
      protection.remove();
      return kept ? "tetap" : "hilang";
    },
  },
  {
    id: "8",
    mark: "U",
    question: "Apakah tulisan skrip (99) diterima sel yang menolak isian di luar 0 sampai 10?",
    assumed: "angka 99",
    observe: writeRefused,
  },
  {
    id: "9",
    mark: "U",
    question: "Apakah kunci yang sudah dipegang jalan ini dapat diminta lagi olehnya?",
    assumed: "dapat",
    observe: () => {
      const lock = LockService.getScriptLock();
      lock.waitLock(5000);
      const again = LockService.getScriptLock().tryLock(1000);
      lock.releaseLock();
      return again ? "dapat" : "tidak dapat";
    },
  },
  {
    id: "12",
    mark: "L",
    question: "Apakah clear() membiarkan catatan?",
    assumed: "catatan",
    observe: (bench) => {
      const cell = cleanCell(bench.indonesian).setValue(1).setNote("catatan");
      firstSheet(bench.indonesian).clear();
      return cell.getNote();
    },
  },
  {
    id: "12",
    mark: "L",
    question: "Apa galat setValues bila jumlah baris tidak cocok?",
    assumed:
      "galat: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    observe: (bench) => (
      firstSheet(bench.indonesian)
        .getRange("A1:B2")
        .setValues([[1, 2]]),
      "diterima"
    ),
  },
  {
    id: "12",
    mark: "R",
    question: "Apa galat openById untuk berkas yang tidak ada?",
    assumed:
      "galat: Unexpected error while getting the method or property openById on object SpreadsheetApp.",
    observe: () => SpreadsheetApp.openById("1TidakAda_TidakAda_TidakAda_TidakAda_TidakAda").getName(),
  },
  {
    id: "12",
    mark: "L",
    question: "Apakah metadata ditolak pada rentang sembarang?",
    assumed: "ditolak",
    observe: (bench) =>
      outcomeOf(
        () => (firstSheet(bench.indonesian).getRange("A1:B2").addDeveloperMetadata("uji"), "diterima"),
      ).startsWith("galat")
        ? "ditolak"
        : "diterima",
  },
  {
    id: "13",
    mark: "R",
    question: "Apakah alamat ekspor PDF (Folio, mendatar) menjawab 200 dengan PDF?",
    assumed: "200 application/pdf",
    observe: (bench) => {
      const sheet = firstSheet(bench.indonesian);
      sheet.getRange("A1").setValue("uji");
      SpreadsheetApp.flush();
      const query = `format=pdf&size=5&portrait=false&fitw=true&fzr=true&gridlines=false&gid=${String(sheet.getSheetId())}`;
      const url = `https://docs.google.com/spreadsheets/d/${bench.indonesian.getId()}/export?${query}`;
      const response = UrlFetchApp.fetch(url, {
        headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
        muteHttpExceptions: true,
      });
      return `${String(response.getResponseCode())} ${response.getBlob().getContentType() ?? ""}`;
    },
  },
];
