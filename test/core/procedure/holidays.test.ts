import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missingYears, parseHolidays } from "#core/procedure/holiday-register";

function table(...lines: readonly string[]) {
  return {
    file: "hari-libur.csv",
    sheet: null,
    rows: ["Tanggal,Nama,Jenis,Keterangan", ...lines].map((line) => line.split(",")),
  };
}

const marks = (lines: readonly string[]): readonly string[] =>
  parseHolidays(table(...lines)).findings.map((each) => `${each.code}@${each.place.rowNumber ?? "-"}`);

describe("hari-libur", () => {
  it("reads the days that the agency lists, in any order and spelling of dates", () => {
    const read = parseHolidays(
      table("24 Desember 2026,Natal,Cuti Bersama", "17/08/2026,Proklamasi,libur nasional"),
    );
    expect(read.holidays).toEqual([{ date: "2026-08-17", name: "Proklamasi" }]);
    expect(read.collectiveLeave).toEqual([{ date: "2026-12-24", name: "Natal" }]);
    expect(read.findings).toEqual([]);
  });

  it("works on a day that a row calls hari kerja, whichever row comes first", () => {
    const lines = ["2026-03-20,Idulfitri,libur nasional", "2026-03-20,Tetap masuk,hari kerja"];
    for (const order of [lines, [...lines].reverse()]) {
      expect(parseHolidays(table(...order)).holidays).toEqual([]);
      expect(marks(order)).toEqual(["calendar/contradiction@3"]);
    }
  });

  it.each([
    [["31/02/2026,X,libur nasional"], ["calendar/unreadable-date@2"]],
    [["2026-08-17,X,tanggal merah"], ["calendar/unknown-kind@2"]],
    [["2026-08-17,X,libur nasional", "2026-08-17,X,libur nasional"], ["calendar/duplicate-day@3"]],
    [["2026-03-21,Idulfitri,libur nasional,perkiraan"], ["calendar/estimated-day@2"]],
    [["", ",,,"], []],
  ])("%j gives %j", (lines, expected) => {
    expect(marks(lines)).toEqual(expected);
  });

  it("asks for its heading", () => {
    expect(parseHolidays({ file: null, sheet: "Libur", rows: [["a", "b"]] }).findings).toMatchObject([
      { code: "calendar/no-header" },
    ]);
  });

  it("names the years for which nothing is listed", () => {
    const read = parseHolidays(table("2026-08-17,Proklamasi,libur nasional", "2027-01-01,Cuti,cuti bersama"));
    expect(missingYears(read, 2025, 2027).map((each) => each.values)).toEqual([
      { year: 2025 },
      { year: 2027 },
    ]);
  });

  it("ships the 17 national holidays and 8 days of cuti bersama of 2026", () => {
    const text = readFileSync("sheets-templates/procedures/hari-libur-2026.csv", "utf8");
    const rows = text
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const read = parseHolidays({ file: null, sheet: null, rows });
    expect([read.holidays.length, read.collectiveLeave.length, read.findings]).toEqual([17, 8, []]);
  });
});
