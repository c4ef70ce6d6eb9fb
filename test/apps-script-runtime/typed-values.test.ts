import { describe, expect, it } from "vitest";
import { displayValue } from "./values/number-format";
import { sheetLocale } from "./values/locale";
import { parseTyped } from "./values/typed-text";

const EN = sheetLocale("en_US");
const ID = sheetLocale("in_ID");
const typed = (text: string, locale = ID): unknown => {
  const read = parseTyped(text, locale, 2026);
  return read.kind === "value" ? read.value : read.kind === "formula" ? { formula: read.text } : "";
};
const day = (year: number, month: number, date: number): number =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe("typed text, in_ID", () => {
  it.each([
    ["[R] leading zeros go", "01234", 1234],
    ["[R] decimal comma", "12,5", 12.5],
    ["[R] thousands", "1.234.567,89", 1234567.89],
    ["[U] a lone group of three is thousands", "1.234", 1234],
    ["[U] decimal point is no number", "12.5", "12.5"],
    ["[R] percent", "75,5%", 0.755],
    ["[R] rupiah", "Rp1.500.000", 1500000],
    ["[U] negative rupiah", "-Rp2.000", -2000],
    ["[U] parentheses are negative", "(100)", -100],
    ["[R] month and year", "Juli 2026", day(2026, 7, 1)],
    ["[R] full date", "21 November 2026", day(2026, 11, 21)],
    ["[R] day first", "3/4/2026", day(2026, 4, 3)],
    ["[U] two numbers are a day of this year", "1/2", day(2026, 2, 1)],
    ["[R] ISO date", "2026-07-01", day(2026, 7, 1)],
    ["[R] no such day stays text", "31/02/2026", "31/02/2026"],
    ["[R] booleans", "true", true],
    ["[U] apostrophe marks text", "'0123", "0123"],
    ["[U] plus and digits is a number", "+62812", 62812],
    ["[U] plus and a name is a formula", "+A1", { formula: "=+A1" }],
    ["[U] minus and a name is text", "-x", "-x"],
    ["[U] at sign is text", "@x", "@x"],
    ["[D] equals sign is a formula", "=A1", { formula: "=A1" }],
    ["[D] a lone equals sign is text", "=", "="],
    ["[R] a code is text", "5.01.02.2.01.0001", "5.01.02.2.01.0001"],
    ["[R] NIP loses digits", "196612141992031004", 196612141992031000],
    ["[R] text stays", "belum ada", "belum ada"],
    ["[U] time", "10.30", 0.4375],
    ["[U] a short code becomes a time", "2.10", (2 * 60 + 10) / 1440],
  ])("%s: %s", (_, text, value) => {
    expect(typed(text)).toEqual(value);
  });
});

describe("typed text, en_US", () => {
  it.each([
    ["[R] decimal point", "12.5", 12.5],
    ["[U] decimal comma is text", "12,5", "12,5"],
    ["[R] thousands", "1,234.5", 1234.5],
    ["[U] month first", "1/2", day(2026, 1, 2)],
    ["[R] month and year", "July 2026", day(2026, 7, 1)],
    ["[R] dollars", "$5.25", 5.25],
    ["[R] scientific", "1e3", 1000],
    ["[R] a code loses its zero", "2.10", 2.1],
  ])("%s: %s", (_, text, value) => {
    expect(typed(text, EN)).toEqual(value);
  });
});

describe("displayed values [D]", () => {
  it.each([
    [1234.5, "General", "1234,5", "1234.5"],
    [0.1 + 0.2, "General", "0,3", "0.3"],
    [12, "0", "12", "12"],
    [2.345, "0.00", "2,35", "2.35"],
    [-0.001, "0.00", "0,00", "0.00"],
    [1234567.891, "#,##0.00", "1.234.567,89", "1,234,567.89"],
    [1234567, "#,##0", "1.234.567", "1,234,567"],
    [0, "#,##0", "0", "0"],
    [0.8725, "0.00%", "87,25%", "87.25%"],
    [1500000, '"Rp"#,##0', "Rp1.500.000", "Rp1,500,000"],
    [-1500000, '"Rp"#,##0', "-Rp1.500.000", "-Rp1,500,000"],
    [1500000, "[$Rp]#,##0.00", "Rp1.500.000,00", "Rp1,500,000.00"],
    [-5, "#,##0;(#,##0)", "(5)", "(5)"],
    [0, '0;-0;"nihil"', "nihil", "nihil"],
    [1.5, "0.##", "1,5", "1.5"],
    [7, "000", "007", "007"],
    [day(2026, 7, 1), "dd/mm/yyyy", "01/07/2026", "01/07/2026"],
    [day(2026, 7, 1), "d mmmm yyyy", "1 Juli 2026", "1 July 2026"],
    [day(2026, 7, 1) + 0.4375, "yyyy-mm-dd hh:mm:ss", "2026-07-01 10:30:00", "2026-07-01 10:30:00"],
    [0.75, "h:mm am/pm", "6:00 PM", "6:00 PM"],
    [5, "@", "5", "5"],
  ])("%s through %s", (value, format, indonesian, english) => {
    expect([displayValue(value, format, ID), displayValue(value, format, EN)]).toEqual([indonesian, english]);
  });
});
