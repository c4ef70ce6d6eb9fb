import { cleanCell, firstSheet } from "../check";
import type { Bench, Check } from "../check";

/** Furnishes the file, copies it, asks the copy, and throws the copy away. */
function askCopy(bench: Bench, ask: (copy: GoogleAppsScript.Spreadsheet.Spreadsheet) => string): string {
  furnish(bench.indonesian);
  const file = DriveApp.getFileById(bench.indonesian.getId()).makeCopy(
    "Uji diri Himpun: salinan (boleh dihapus)",
  );
  try {
    return ask(SpreadsheetApp.open(file));
  } finally {
    file.setTrashed(true);
  }
}

function furnish(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const sheet = firstSheet(spreadsheet);
  spreadsheet.setNamedRange("uji_isian", sheet.getRange("A1:B2"));
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).setAllowInvalid(false).build();
  cleanCell(spreadsheet).setDataValidation(rule);
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) protection.remove();
  sheet.getRange("E1:E2").protect().setDescription("uji");
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey("uji").find()) metadata.remove();
  sheet.getRange("5:5").addDeveloperMetadata("uji", "IKU-1");
}

/** List item 6: what a copy of a file keeps. */
export const COPY_CHECKS: readonly Check[] = [
  {
    id: "6",
    mark: "U",
    question: "Apakah nama rentang ikut tersalin?",
    assumed: "A1:B2",
    observe: (bench) =>
      askCopy(bench, (copy) => copy.getRangeByName("uji_isian")?.getA1Notation() ?? "tidak ada"),
  },
  {
    id: "6",
    mark: "U",
    question: "Apakah aturan validasi ikut tersalin, termasuk menolak isian salah?",
    assumed: "ada, menolak",
    observe: (bench) =>
      askCopy(bench, (copy) => {
        const rule = firstSheet(copy).getRange("A1").getDataValidation();
        return rule === null
          ? "tidak ada"
          : `ada, ${rule.getAllowInvalid() ? "hanya mengingatkan" : "menolak"}`;
      }),
  },
  {
    id: "6",
    mark: "U",
    question: "Apakah perlindungan rentang ikut tersalin?",
    assumed: "1 perlindungan",
    observe: (bench) =>
      askCopy(
        bench,
        (copy) =>
          `${String(firstSheet(copy).getProtections(SpreadsheetApp.ProtectionType.RANGE).length)} perlindungan`,
      ),
  },
  {
    id: "6",
    mark: "U",
    question: "Apakah salinan belum dibagikan kepada siapa pun?",
    assumed: "0 penyunting",
    observe: (bench) =>
      askCopy(
        bench,
        (copy) => `${String(DriveApp.getFileById(copy.getId()).getEditors().length)} penyunting`,
      ),
  },
  {
    id: "6",
    mark: "U",
    question: "Apakah metadata pengembang ikut tersalin?",
    assumed: "IKU-1",
    observe: (bench) =>
      askCopy(
        bench,
        (copy) =>
          firstSheet(copy).createDeveloperMetadataFinder().withKey("uji").find()[0]?.getValue() ??
          "tidak ada",
      ),
  },
];
