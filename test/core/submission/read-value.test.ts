import { describe, expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import type { InputField } from "#core/form/definition";
import { readValue } from "#core/submission/read-value";
import type { FieldValue } from "#core/submission/submission";
import { NOWHERE } from "#core/validation/finding";
import type { Cell } from "#core/workbook/snapshot";
import { smallDefinition } from "../form/small-form";

function fieldOfType(type: string, states: boolean): InputField {
  const definition = smallDefinition({ id: "x", role: "input", label: "X", type, width: 9, states } as never);
  const field = definition.fields.find(({ id }) => id === "x");
  if (field?.role !== "input") throw new Error("no input field");
  return field;
}

/** What is understood of a cell, in short, and the finding's code. */
function read(
  type: string,
  cell: Cell,
  isPercentage = false,
  states = true,
): readonly [string, string | null] {
  const context = { field: fieldOfType(type, states), isPercentage, place: NOWHERE };
  const { value, finding } = readValue(cell, context);
  return [short(value), finding?.code ?? null];
}

function short(value: FieldValue): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return value.decimal;
    case "text":
      return `"${value.text}"`;
    case "date":
      return value.date;
    case "state":
      return value.state === "TB" ? "TB" : `BA:${value.reason ?? ""}`;
    case "unreadable":
      return `? ${value.text}`;
  }
}

const text = (value: string): Cell => ({ kind: "text", value, formula: null });
const number = (value: number, percent = false): Cell => ({ kind: "number", value, formula: null, percent });

describe("readValue of figures typed as text", () => {
  it.each<readonly [type: string, typed: string, understood: string, code: string | null]>([
    ["measure", "12,5", "12.5", "cell/number-as-text"],
    ["measure", "4.25", "4.25", "cell/number-as-text"],
    ["measure", "1.234", "? 1.234", "cell/ambiguous-number"],
    ["rupiah", "1.234", "1234", "cell/number-as-text"],
    ["rupiah", "Rp1.234.567,00", "1234567", "cell/number-as-text"],
    ["rupiah", "Rp 1,2 M", "1200000000", "cell/number-as-text"],
    ["rupiah", "(1.234)", "-1234", "cell/number-as-text"],
    ["measure", "1,234.56", "1234.56", "cell/number-as-text"],
    ["percent", "75 %", "75", "cell/number-as-text"],
    ["percent", "75 persen", "75", "cell/number-as-text"],
    ["measure", "nihil", "0", "cell/number-as-text"],
    ["measure", "12 dokumen", "? 12 dokumen", "cell/not-a-number"],
    ["measure", "-", "? -", "cell/not-a-number"],
    ["measure", "n/a", "? n/a", "cell/not-a-number"],
    ["measure", "belum ada", "? belum ada", "cell/not-a-number"],
    ["measure", " tb ", "TB", null],
    ["measure", "tidak berlaku", "TB", "cell/state-respelled"],
    ["measure", "BA", "BA:", null],
    ["measure", "ba: menunggu rilis", "BA:menunggu rilis", null],
    ["measure", "BA: 12", "BA:12", null],
    ["measure", "BA - menunggu", "BA:menunggu", "cell/state-respelled"],
    ["measure", "   ", "", null],
  ])("%s: %s", (type, typed, understood, code) => {
    expect(read(type, text(typed))).toEqual([understood, code]);
  });

  it("takes no state where the field allows none", () => {
    expect(read("measure", text("TB"), false, false)).toEqual(["? TB", "cell/not-a-number"]);
  });
});

describe("readValue of other cells", () => {
  const day = civilDateOf(2025, 6, 30);
  if (day === null) throw new Error("no such day");

  it.each<readonly [string, string, Cell, boolean, string, string | null]>([
    ["zero", "measure", number(0), false, "0", null],
    ["a sum of binary fractions", "measure", number(0.1 + 0.2), false, "0.3", null],
    ["rupiah beyond 2^31", "rupiah", number(7_800_000_000_000), false, "7800000000000", null],
    ["75 % in a row counted in %", "measure", number(0.75, true), true, "75", "cell/percent-scaled"],
    ["75 % in a percentage column", "percent", number(0.75, true), false, "75", "cell/percent-scaled"],
    ["75 % in a row of documents", "measure", number(0.75, true), false, "? 75%", "cell/percent-unexpected"],
    [
      "a date for a figure",
      "measure",
      { kind: "date", value: day, secondsOfDay: 0, formula: null },
      false,
      "? 2025-06-30",
      "cell/date-for-number",
    ],
    [
      "a truth",
      "measure",
      { kind: "boolean", value: true, formula: null },
      false,
      "? TRUE",
      "cell/not-a-number",
    ],
    [
      "an error",
      "measure",
      { kind: "error", value: "#DIV/0!", formula: "1/0" },
      false,
      "? #DIV/0!",
      "cell/error-value",
    ],
    [
      "a formula with its result",
      "measure",
      { kind: "number", value: 8, formula: "5+3", percent: false },
      false,
      "8",
      null,
    ],
    [
      "a formula without a result",
      "measure",
      { kind: "blank", value: null, formula: "5+3" },
      false,
      "? =5+3",
      "cell/formula-without-result",
    ],
    [
      "a date",
      "date",
      { kind: "date", value: day, secondsOfDay: 0, formula: null },
      false,
      "2025-06-30",
      null,
    ],
    ["a date as text", "date", text("30 Juni 2025"), false, "2025-06-30", null],
    ["no date", "date", text("besok"), false, "? besok", "cell/not-a-date"],
    ["words", "longText", text("baris satu\r\nbaris dua "), false, '"baris satu\nbaris dua"', null],
    ["a number among words", "text", number(12.5), false, '"12.5"', null],
    [
      "an error among words",
      "text",
      { kind: "error", value: "#N/A", formula: null },
      false,
      "? #N/A",
      "cell/error-value",
    ],
  ])("%s", (_, type, cell, isPercentage, understood, code) => {
    expect(read(type, cell, isPercentage)).toEqual([understood, code]);
  });
});
