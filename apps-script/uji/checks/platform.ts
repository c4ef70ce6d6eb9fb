import { firstSheet, outcomeOf } from "../check";
import type { Bench, Check } from "../check";

/** Whether a call outside of the manifest's scopes is refused. */
function outsideScopes(): string {
  return outcomeOf(() => String(GmailApp.getInboxUnreadCount())).startsWith("galat") ? "ditolak" : "diterima";
}

function enumMembers(): string {
  const { ProtectionType } = SpreadsheetApp;
  const isSame = ProtectionType.RANGE === SpreadsheetApp.ProtectionType.RANGE;
  return `${String(ProtectionType.RANGE)}, ${isSame ? "sama" : "berlainan"}`;
}

/** Bytes above 127 through a blob, a file of Drive, and back. */
function bytesThroughDrive(): string {
  const bytes = [80, 75, 3, 4, -1, -128, 0, 127];
  const file = DriveApp.createFile(Utilities.newBlob(bytes, "application/zip", "uji-himpun.zip"));
  try {
    return file.getBlob().getBytes().join(" ");
  } finally {
    file.setTrashed(true);
  }
}

function largeWrite(bench: Bench): string {
  const sheet = bench.english.insertSheet();
  const values = Array.from({ length: 400 }, (_row, row) =>
    Array.from({ length: 10 }, (_cell, cell) => row * cell),
  );
  const startedMs = Date.now();
  sheet.getRange(1, 1, 400, 10).setValues(values);
  SpreadsheetApp.flush();
  const isQuick = Date.now() - startedMs < 5000;
  bench.english.deleteSheet(sheet);
  return isQuick ? "ya" : "tidak";
}

function searchedAtOnce(bench: Bench): string {
  const from = new Date(Date.now() - 600_000).toISOString().slice(0, 19);
  firstSheet(bench.english).getRange("H1").setValue("diubah");
  SpreadsheetApp.flush();
  const query = `modifiedDate > '${from}' and mimeType = 'application/vnd.google-apps.spreadsheet' and trashed = false`;
  const files = DriveApp.searchFiles(query);
  while (files.hasNext()) if (files.next().getId() === bench.english.getId()) return "ditemukan";
  return "tidak ditemukan";
}

/** Numbers 14 to 18: scopes, enums, bytes, time of a large write, Drive's search. */
export const PLATFORM_CHECKS: readonly Check[] = [
  {
    id: "14",
    mark: "R",
    question: "Apakah layanan yang izinnya tidak ada di manifest (Gmail) ditolak?",
    assumed: "ditolak",
    observe: outsideScopes,
  },
  {
    id: "15",
    mark: "R",
    question: "Apakah anggota enum menyebut namanya dan tetap sama bila diminta dua kali?",
    assumed: "RANGE, sama",
    observe: enumMembers,
  },
  {
    id: "16",
    mark: "U",
    question: "Apakah byte di atas 127 utuh sesudah disimpan dan dibaca kembali dari Drive?",
    assumed: "80 75 3 4 -1 -128 0 127",
    observe: bytesThroughDrive,
  },
  {
    id: "17",
    mark: "R",
    question: "Apakah 4.000 sel yang ditulis sekaligus beserta flush selesai dalam 5 detik?",
    assumed: "ya",
    observe: largeWrite,
  },
  {
    id: "18",
    mark: "U",
    question: "Apakah berkas yang baru saja diubah langsung ditemukan pencarian Drive menurut waktu ubah?",
    assumed: "ditemukan",
    observe: searchedAtOnce,
  },
];
