import { expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import { call, concat, fixedCell, relativeCell, text } from "#core/workbook/formula-build";
import type { Formula } from "#core/workbook/formula";
import type { Edit, NamePlan, PlanCell, ValidationRule, WorkbookPlan } from "#core/workbook/plan";
import { WorkbookWriteError } from "#node/excel/writer/workbook-write-error";
import { writeWorkbook } from "#node/excel/writer/write-workbook";
import { planOf, writeDown } from "./read-back";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const nested = Array.from({ length: 65 }).reduce<Formula>((inner) => call("ABS", inner), text("x"));
const before1900 = civilDateOf(1899, 12, 31);

function formula(of: Formula, cached: number | string | null = null): PlanCell {
  return { kind: "formula", formula: of, cached };
}

function validate(rule: ValidationRule): Edit {
  return { kind: "validate", ranges: [A1], rule, strict: true, hint: null, error: null };
}

function named(...names: readonly NamePlan[]): WorkbookPlan {
  return { ...planOf(), names };
}

function sheets(...names: readonly string[]): WorkbookPlan {
  return { ...planOf(), sheets: names.map((name) => ({ name, state: "visible", edits: [] })) };
}

it.each<[string, string, WorkbookPlan]>([
  ["cell/text-too-long", "Lembar!A1", planOf(writeDown("x".repeat(32_768)))],
  ["cell/text-too-long", "Lembar!A1", planOf(writeDown(formula(text("x"), "x".repeat(32_768))))],
  ["cell/not-a-finite-number", "Lembar!A2", planOf(writeDown(1, NaN))],
  ["cell/not-a-finite-number", "Lembar!A1", planOf(writeDown(formula(text("x"), Infinity)))],
  ["cell/date-before-1900", "Lembar!A1", planOf(writeDown(before1900 && { kind: "date", date: before1900 }))],
  ["formula/too-long", "Lembar!A1", planOf(writeDown(formula(concat(Array.from({ length: 50 }, () => text("x".repeat(200)))))))],
  ["formula/literal-too-long", "Lembar!A1", planOf(writeDown(formula(text("x".repeat(256)))))],
  ["formula/illegal-character", "Lembar!A1", planOf(writeDown(formula(text("a\u0001"))))],
  ["formula/too-deep", "Lembar!A1", planOf(writeDown(formula(nested)))],
  ["formula/outside-the-sheet", "Lembar!A1", planOf(writeDown(formula(relativeCell(-1, 0))))],
  ["validation/list-too-long", "Lembar!A1", planOf(validate({ kind: "list", values: Array.from({ length: 60 }, () => "nilai") }))],
  ["validation/list-value-with-comma", "Lembar!A1", planOf(validate({ kind: "list", values: ["a,b"] }))],
  ["validation/not-a-finite-number", "Lembar!A1", planOf(validate({ kind: "number", minimum: NaN, maximum: null, whole: false }))],
  ["validation/formula-too-long", "Lembar!A1", planOf(validate({ kind: "formula", formula: call("AND", ...Array.from({ length: 40 }, () => fixedCell(99999, 9))) }))],
  ["range/outside-the-sheet", "Lembar", planOf({ kind: "merge", ranges: [{ ...A1, right: 16_384 }] })],
  ["range/outside-the-sheet", "Lembar", planOf({ kind: "format", ranges: [{ ...A1, top: 3 }], style: {} })],
  ["range/too-large", "Lembar", planOf({ kind: "format", ranges: [{ top: 0, left: 0, bottom: 999_999, right: 99 }], style: {} })],
  ["range/outside-the-sheet", "Lembar", planOf({ kind: "note", rowIndex: -1, columnIndex: 0, text: "x" })],
  ["range/outside-the-sheet", "Lembar", planOf({ kind: "hideColumns", columnIndex: 16_380, count: 9 })],
  ["size/bad", "Lembar", planOf({ kind: "rowHeights", rowIndex: 0, heights: [NaN] })],
  ["style/bad-color", "style", planOf({ kind: "format", ranges: [A1], style: { fill: "merah" } })],
  ["merge/overlap", "Lembar!B2:C3", planOf({ kind: "merge", ranges: [{ ...A1, bottom: 2, right: 1 }, { top: 1, left: 1, bottom: 2, right: 2 }] })],
  ["sheet/unknown", "Lembar!A1", planOf(writeDown({ kind: "link", text: "x", target: { sheet: "Lain", rowIndex: 0, columnIndex: 0 } }))],
  ["sheet/bad-name", "TW I/2025", sheets("TW I/2025")],
  ["sheet/bad-name", "x".repeat(32), sheets("x".repeat(32))],
  ["sheet/duplicate-name", "ISIAN", sheets("Isian", "ISIAN")],
  ["sheet/none-visible", "workbook", { title: "", names: [], sheets: [{ name: "a", state: "hidden", edits: [] }] }],
  ["name/bad", "TW1", named({ name: "TW1", sheet: "Lembar", range: A1 })],
  ["name/bad", "dua kata", named({ name: "dua kata", sheet: "Lembar", range: A1 })],
  ["name/duplicate", "STATUS", named({ name: "status", sheet: "Lembar", range: A1 }, { name: "STATUS", sheet: "Lembar", range: A1 })],
])("%s at %s is refused before a byte is written", async (code, place, plan) => {
  const failure = await writeWorkbook(plan).then(() => null, (error: unknown) => error);
  expect(failure).toBeInstanceOf(WorkbookWriteError);
  expect(failure).toMatchObject({ code, place });
}); // prettier-ignore
