import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { daysBetween } from "#core/cell/civil-date";
import { parseHolidays } from "#core/procedure/holiday-register";
import { estimatedHolidays, holidayDraft } from "#node/report/holidays/estimated-holidays";

describe("the draft of a year's holidays", () => {
  it("names every day of 2026, and which of them may move", () => {
    expect(estimatedHolidays(2026).map((day) => `${day.date} ${day.name}${day.isEstimate ? " ?" : ""}`))
      .toMatchInlineSnapshot(`
      [
        "2026-01-01 Tahun Baru Masehi",
        "2026-01-16 Isra Mikraj Nabi Muhammad saw. ?",
        "2026-02-17 Tahun Baru Imlek ?",
        "2026-03-19 Hari Raya Nyepi ?",
        "2026-03-20 Idulfitri (hari pertama) ?",
        "2026-03-21 Idulfitri (hari kedua) ?",
        "2026-04-03 Wafat Yesus Kristus",
        "2026-05-01 Hari Buruh Internasional",
        "2026-05-14 Kenaikan Yesus Kristus",
        "2026-05-27 Iduladha ?",
        "2026-05-31 Hari Raya Waisak ?",
        "2026-06-01 Hari Lahir Pancasila",
        "2026-06-16 Tahun Baru Islam ?",
        "2026-08-17 Proklamasi Kemerdekaan",
        "2026-08-25 Maulid Nabi Muhammad saw. ?",
        "2026-12-25 Kelahiran Yesus Kristus",
      ]
    `);
  });

  it("agrees with the decree of 2026 on days that cannot move, and to a day on the others", () => {
    const text = readFileSync("sheets-templates/procedures/hari-libur-2026.csv", "utf8");
    const rows = text
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const decreed = parseHolidays({ file: null, sheet: null, rows }).holidays;
    const gaps = estimatedHolidays(2026).map((day) => ({
      isEstimate: day.isEstimate,
      days: Math.min(...decreed.map((each) => Math.abs(daysBetween(each.date, day.date)))),
    }));
    expect(gaps.filter((gap) => gap.days > (gap.isEstimate ? 1 : 0))).toEqual([]);
    expect(gaps.filter((gap) => gap.days > 0)).toHaveLength(1);
  });

  it("reads back as a register table with a warning for each day that may move", () => {
    const read = parseHolidays({ file: null, sheet: null, rows: holidayDraft(2026) });
    expect(new Set(read.findings.map((finding) => finding.code))).toEqual(
      new Set(["calendar/estimated-day"]),
    );
    expect(read.holidays).toHaveLength(estimatedHolidays(2026).length);
  });

  it("is what ships for the years around 2026, for the platform that has no library", () => {
    const years = Array.from({ length: 12 }, (_, index) => 2024 + index).filter((year) => year !== 2026);
    const [head = []] = holidayDraft(2025);
    const rows = [head, ...years.flatMap((year) => holidayDraft(year).slice(1))];
    const shipped = readFileSync("sheets-templates/procedures/hari-libur-perkiraan.csv", "utf8");
    expect(shipped).toBe(`${rows.map((row) => row.join(",")).join("\n")}\n`);
  });

  it("gives the same days in every time zone", () => {
    const zone = process.env["TZ"];
    const read = ["Asia/Jakarta", "America/New_York"].map((name) => {
      process.env["TZ"] = name;
      return estimatedHolidays(2027).map((day) => day.date);
    });
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(read[0]).toEqual(read[1]);
  });
});
