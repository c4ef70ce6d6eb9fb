import type { Answer } from "./check";

const HEADER = ["No", "Tanda", "Pertanyaan", "Anggapan Himpun", "Jawaban akun ini", "Hasil"];

/** Writes the answers into a sheet, differing ones first, as plain text. */
export function writeReport(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  answers: readonly Answer[],
): void {
  const sheet = spreadsheet.insertSheet("Laporan", 0);
  const ordered = [...answers].sort((one, other) => Number(one.agrees) - Number(other.agrees));
  const rows = [HEADER, ...ordered.map(rowOf)];
  sheet
    .getRange(1, 1, rows.length, HEADER.length)
    .setNumberFormat("@")
    .setValues(rows)
    .setWrap(true)
    .setVerticalAlignment("top");
  sheet.getRange(1, 1, 1, HEADER.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(3, 3, 260);
}

function rowOf({ check, observed, agrees }: Answer): string[] {
  return [
    check.id,
    `[${check.mark}]`,
    check.question,
    check.assumed,
    observed,
    agrees ? "sesuai" : "BERBEDA",
  ];
}

/** The summary for the person who ran the test. */
export function summarise(answers: readonly Answer[], url: string): string {
  const differing = answers.filter((answer) => !answer.agrees);
  const lines = [
    `Uji diri selesai: ${String(answers.length)} pertanyaan, ${String(answers.length - differing.length)} sesuai, ${String(differing.length)} berbeda.`,
    `Laporan lengkap: ${url}`,
  ];
  if (differing.length > 0) {
    lines.push(
      "Yang berbeda:",
      ...differing.map(
        ({ check, observed }) => `• ${check.question} Anggapan: ${check.assumed}. Nyatanya: ${observed}.`,
      ),
    );
    lines.push("Kirimkan laporan ini kepada pengembang Himpun agar anggapannya diperbaiki.");
  } else lines.push("Semua anggapan Himpun tentang Google Sheets berlaku pada akun ini.");
  return lines.join("\n");
}
