import { describe, expect, it } from "vitest";
import { builtInKind, formatKind } from "#node/excel/reader/style/number-format";
import { serialDate } from "#node/excel/reader/style/serial-date";
import { cellsOf, firstSheet, notesOf } from "./workbook-fixture";

describe("a number format", () => {
  it.each([
    ["General", "plain"],
    ["0.00", "plain"],
    ["#,##0.00;[Red]-#,##0.00", "plain"],
    ["[Red]0", "plain"],
    [`"Rp"#,##0`, "plain"],
    [`[$Rp-421]#,##0`, "plain"],
    [`0\\ "hari"`, "plain"],
    [`0 "dd-mm-yyyy"`, "plain"],
    [`_-* #,##0_-;-* #,##0_-`, "plain"],
    ["0.00E+00", "plain"],
    ["##0.0e-0", "plain"],
    ["[h]:mm:ss", "plain"],
    ["[mm]:ss", "plain"],
    ["@", "plain"],
    ["0%", "percent"],
    ["0.00\\ %", "percent"],
    [`[<0.5][Red]0.0%;0.0%`, "percent"],
    [`0"%"`, "plain"],
    [`0\\%`, "plain"],
    ["dd/mm/yyyy", "date"],
    ["[$-421]dd mmmm yyyy;@", "date"],
    ["mmm-yy", "date"],
    ["m/d/yy h:mm", "date"],
    ["mmmm", "date"],
    ["m", "date"],
    [`[Red]d"."m`, "date"],
    ["[$-D07041E]bbbb", "date"],
    ["h:mm:ss AM/PM", "time"],
    ["hh:mm", "time"],
    ["mm:ss.0", "time"],
    ["[$-F400]h:mm:ss\\ AM/PM", "time"],
    [`"never closed d`, "plain"],
    ["[never closed d", "plain"],
    ["", "plain"],
  ])("%s shows a %s", (code, kind) => {
    expect(formatKind(code)).toBe(kind);
  });

  it.each([
    [0, "plain"],
    [9, "percent"],
    [10, "percent"],
    [14, "date"],
    [20, "time"],
    [22, "date"],
    [30, "date"],
    [37, "plain"],
    [45, "time"],
    [46, "plain"],
    [58, "date"],
    [164, "plain"],
  ])("with the built-in number %d shows a %s", (id, kind) => {
    expect(builtInKind(id)).toBe(kind);
  });
});

describe("a serial number", () => {
  it.each([
    [1, false, "1900-01-01", 0],
    [59, false, "1900-02-28", 0],
    [61, false, "1900-03-01", 0],
    [46010, false, "2025-12-19", 0],
    [46010.354166666664, false, "2025-12-19", 30600],
    [46009.999999, false, "2025-12-19", 0],
    [2958465, false, "9999-12-31", 0],
    [0, true, "1904-01-01", 0],
    [44548, true, "2025-12-19", 0],
    [2957003, true, "9999-12-31", 0],
  ])("%d (1904: %s) is %s and %d seconds", (serial, uses1904, value, secondsOfDay) => {
    expect(serialDate(serial, uses1904)).toEqual({ value, secondsOfDay });
  });

  it.each([
    [60, false],
    [60.5, false],
    [0, false],
    [-1, false],
    [2958466, false],
    [-1, true],
    [2957004, true],
    [1e300, false],
  ])("%d (1904: %s) is no day of the calendar", (serial, uses1904) => {
    expect(serialDate(serial, uses1904)).toBeNull();
  });
});

const STYLES = `<numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yyyy"/><numFmt numFmtId="14" formatCode="0.0"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="20"/><xf numFmtId="14"/><xf numFmtId="15"/></cellXfs>`;

describe("a cell with a style", () => {
  const rows = `<row r="1"><c r="A1" s="0"><v>46010</v></c><c r="B1" s="1"><v>46010</v></c><c r="C1" s="2"><v>0.75</v></c><c r="D1" s="3"><v>0.5</v></c><c r="E1" s="4"><v>46010</v></c><c r="F1" s="99"><v>46010</v></c><c r="G1" s="5"><v>60</v></c><c r="H1" s="3"><v>46010.5</v></c></row>`;

  it("is a date, a percentage or a plain number as the style says", () => {
    const shown = Object.values(cellsOf(firstSheet({ rows, styles: STYLES }))).map((cell) =>
      cell.kind === "date"
        ? `${cell.value}+${cell.secondsOfDay}`
        : cell.kind === "number" && cell.percent
          ? `${cell.value}%`
          : cell.value,
    );
    expect(shown).toEqual([46010, "2025-12-19+0", "0.75%", 0.5, 46010, 46010, 60, "2025-12-19+43200"]);
  });

  it("whose day is not in the calendar stays a number, with a note", () => {
    expect(notesOf({ rows, styles: STYLES })).toEqual([
      { code: "read/date-outside-calendar", sheet: "Isian", address: "G1", serial: 60 },
    ]);
  });

  it("counts from 1904 where the workbook says so", () => {
    const sheet = firstSheet({
      rows: `<row r="1"><c r="A1" s="1"><v>44548</v></c></row>`,
      styles: STYLES,
      workbookPr: `<workbookPr date1904="1"/>`,
    });
    expect(cellsOf(sheet)["A1"]).toMatchObject({ kind: "date", value: "2025-12-19" });
  });
});
