// What people do to a form whose rows they add themselves: nothing is lost, nothing is put together, and a row keeps its
// key whenever its key is still there.
import { describe, expect, it } from "vitest";
import { entryLayout } from "#core/form/entry-layout";
import { planReturn } from "#core/form/return-plan";
import { planRequest } from "#core/form/request-plan";
import { readSubmission } from "#core/submission/read-submission";
import type { Submission } from "#core/submission/submission";
import { openRequest, renjaForm } from "../form/renja-form";
import type { LooseSheet } from "./loose-sheet";
import * as loose from "./loose-sheet";
import { snapshotOf } from "./plan-snapshot";

const form = renjaForm();
const request = openRequest(form);
const workbook = snapshotOf(planRequest(request));
const layout = entryLayout(form.definition, request.rows.length);
const entry = workbook.sheets.find(({ name }) => name === "Isian");
if (entry === undefined) throw new Error("no sheet Isian");
const BLANK = loose.looseSheet(entry);
const column = layout.columnOf.get("indikator") ?? 0;

/** The form with an indicator typed in some rows, 0 for the first one. */
function typed(texts: Readonly<Record<number, string>>, sheet: LooseSheet = BLANK): LooseSheet {
  return Object.entries(texts).reduce(
    (before, [row, text]) =>
      loose.withCell(before, [layout.firstRow + Number(row), column], loose.typedText(text)),
    sheet,
  );
}

function read(sheet: LooseSheet): Submission {
  const sheets = workbook.sheets.map((one) =>
    one.name === "Isian" ? loose.tightSheet("Isian", sheet) : one,
  );
  const context = { identity: request.identity, form, rows: request.rows, file: null };
  const { submission } = readSubmission({ ...workbook, sheets }, context);
  if (submission === null) throw new Error("not read");
  return submission;
}

const rowsOf = (sheet: LooseSheet): readonly string[] =>
  read(sheet).rows.map(({ key, values }) => `${key} ${values["indikator"]?.raw ?? ""}`);

const at = (row: number): number => layout.firstRow + row;
const data = Array.from({ length: 8 }, (_, row) => at(row));

describe("rows that fillers add", () => {
  it("are read where they were filled, gaps and all", () => {
    expect(rowsOf(typed({ 0: "satu", 2: "tiga", 7: "delapan" }))).toEqual([
      "b001 satu",
      "b003 tiga",
      "b008 delapan",
    ]);
  });

  it("keep their keys when the sheet is sorted", () => {
    const sheet = typed({ 0: "satu", 1: "dua" });
    const sorted = loose.sortRows(sheet, data, [...data].reverse(), 0, layout.columns.length - 1);
    expect(rowsOf(sorted)).toEqual(["b002 dua", "b001 satu"]);
  });

  it("get keys of their own when they are inserted, or typed below the last one", () => {
    const sheet = typed({ 0: "satu", 1: "dua" });
    const inserted = loose.insertRow(sheet, at(1));
    const filled = loose.withCell(inserted, [at(1), column], loose.typedText("sisipan"));
    const below = loose.withCell(filled, [at(12), column], loose.typedText("di bawah"));
    expect(rowsOf(below)).toEqual(["b001 satu", "t001 sisipan", "b002 dua", "t002 di bawah"]);
  });

  it("are two rows when a row was copied with its hidden key", () => {
    const sheet = typed({ 0: "satu", 1: "dua" });
    const copied = loose.insertRow(sheet, at(2), sheet[at(0)]);
    const changed = loose.withCell(copied, [at(2), column], loose.typedText("satu lagi"));
    const again = loose.insertRow(changed, at(3), sheet[at(0)]);
    expect(rowsOf(again)).toEqual(["b001 satu", "b002 dua", "b001~2 satu lagi", "b001~3 satu"]);
  });

  it("are all there when the keys were wiped or overwritten", () => {
    const sheet = typed({ 0: "satu", 1: "dua", 2: "tiga" });
    const wiped = data.reduce((before, row) => loose.withCell(before, [row, 0], null), sheet);
    expect(rowsOf(wiped)).toEqual(["t001 satu", "t002 dua", "t003 tiga"]);
    const pasted = loose.withCell(sheet, [at(1), 0], loose.typedText("salah tempel"));
    expect(rowsOf(pasted)).toEqual(["b001 satu", "t001 dua", "b003 tiga"]);
  });

  it("that were deleted leave the others as they were", () => {
    const sheet = loose.deleteRow(typed({ 0: "satu", 1: "dua", 2: "tiga" }), at(1));
    expect(rowsOf(sheet)).toEqual(["b001 satu", "b003 tiga"]);
  });

  it("that hold nothing but a note beside the table go to quarantine", () => {
    const noted = loose.withCell(typed({ 0: "satu" }), [at(3), 60], loose.typedText("catatan saya"));
    expect(read(noted).quarantine.map(({ raw }) => raw)).toEqual(["catatan saya"]);
  });

  it("come back under their keys when the form is returned", () => {
    const sheet = typed({ 0: "satu", 4: "lima" });
    const copied = loose.insertRow(sheet, at(5), sheet[at(0)]);
    const before = read(loose.withCell(copied, [at(9), column], loose.typedText("di bawah")));
    const cells = [{ rowKey: "b001~2", fieldId: "indikator" }];
    const back = planReturn(request, before, { note: "Perbaiki.", cells, filledBy: null });
    const { submission } = readSubmission(snapshotOf(back), {
      ...{ identity: request.identity, form, rows: request.rows, file: null },
      returned: { before, cells },
    });
    const texts = (one: Submission | null) =>
      (one?.rows ?? []).map(({ key, values }) => [key, values["indikator"]?.value]);
    expect(texts(submission)).toEqual(texts(before));
    expect(before.rows.map(({ key }) => key)).toEqual(["b001", "b005", "b001~2", "t001"]);
  });
});
