import { describe, expect, it } from "vitest";
import { parseIsoDate } from "#core/cell/civil-date";
import { formatDate, formatQuarter, QUARTERS } from "#core/cell/format-date";
import { dateOfSerial, parseDate } from "#core/cell/parse-date";
import type { ParsedDate } from "#core/cell/parse-date";

function line(parsed: ParsedDate): string {
  if (parsed.kind === "value") return parsed.date;
  if (parsed.kind === "blank") return "blank";
  return parsed.suggestion === null ? parsed.code : `${parsed.code} ${parsed.suggestion}`;
}

describe("parseDate", () => {
  it.each([
    ["21 November 2026", "2026-11-21"],
    ["21 november 2026", "2026-11-21"],
    ["21 Nopember 2026", "2026-11-21"],
    ["1 Mei 2026", "2026-05-01"],
    ["17 Agu 2026", "2026-08-17"],
    ["17-Ags-2026", "2026-08-17"],
    ["17 August 2026", "2026-08-17"],
    ["21\u00A0November\u00A02026", "2026-11-21"],
    ["21/11/2026", "2026-11-21"],
    ["21-11-2026", "2026-11-21"],
    ["21.11.2026", "2026-11-21"],
    ["3/4/2026", "2026-04-03"],
    ["2026-11-21", "2026-11-21"],
    ["29 Februari 2024", "2024-02-29"],
    ["", "blank"],
    ["29 Februari 2025", "date/no-such-day"],
    ["31/04/2026", "date/no-such-day"],
    ["11/21/2026", "date/month-first 2026-11-21"],
    ["21/11/26", "date/two-digit-year 2026-11-21"],
    ["32 Januari 2026", "date/no-such-day"],
    ["21 Foo 2026", "date/not-a-date"],
    ["21/11-2026", "date/not-a-date"],
    ["46347", "date/not-a-date"],
    ["besok", "date/not-a-date"],
  ])("%j is %s", (text, expected) => {
    expect(line(parseDate(text))).toBe(expected);
  });
});

describe("dateOfSerial", () => {
  it.each([
    [46347, "1900", "2026-11-21"],
    [46347.99, "1900", "2026-11-21"],
    [44885, "1904", "2026-11-21"],
    [46347, "sheets", "2026-11-21"],
    [1, "1900", "1900-01-01"],
    [59, "1900", "1900-02-28"],
    [61, "1900", "1900-03-01"],
    [59, "sheets", "1900-02-27"],
    [0, "1904", "1904-01-01"],
    [60, "1900", "date/no-such-day"],
    [0, "1900", "date/not-a-date"],
    [-1, "1904", "date/not-a-date"],
    [2958465, "1900", "9999-12-31"],
    [2958465, "1904", "date/not-a-date"],
    [2958466, "1900", "date/not-a-date"],
    [NaN, "1900", "date/not-a-date"],
  ] as const)("%s in the %s system is %s", (serial, system, expected) => {
    expect(line(dateOfSerial(serial, system))).toBe(expected);
  });
});

it("prints dates and quarters as letters carry them", () => {
  const date = parseIsoDate("2026-11-01");
  expect(date === null ? null : formatDate(date)).toBe("1 November 2026");
  expect(QUARTERS.map(formatQuarter)).toEqual(["I", "II", "III", "IV"]);
});
