import { describe, expect, it } from "vitest";
import { entryLayout, ENTRY_ROWS } from "#core/form/entry-layout";
import { planRequest } from "#core/form/request-plan";
import { checkSubmission } from "#core/validation/check-submission";
import { readSubmission } from "#core/submission/read-submission";
import type { Edit } from "#core/workbook/plan";
import { snapshotOf } from "../submission/plan-snapshot";
import { kinerjaForm, sampleIndicator, sampleRequest } from "./sample-form";

const form = kinerjaForm(2);
const request = sampleRequest(form, [sampleIndicator("K.1", { budget: 10 }), sampleIndicator("K.2")]);
const plan = planRequest(request);
const layout = entryLayout(form.definition, 2);

function edits<K extends Edit["kind"]>(kind: K): readonly Extract<Edit, { kind: K }>[] {
  const entry = plan.sheets.find(({ name }) => name === "Isian");
  return (entry?.edits ?? []).filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);
}

describe("planRequest", () => {
  it("makes the five sheets, the last two out of sight", () => {
    expect(plan.sheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
      "Petunjuk visible",
      "Isian visible",
      "Pengesahan visible",
      "Acuan hidden",
      "_himpun veryHidden",
    ]);
  });

  it("names the answers of Pengesahan", () => {
    expect(plan.names.map(({ name }) => name)).toEqual([
      "status_isian",
      "diisi_oleh",
      "keputusan",
      "catatan",
      "diperiksa_oleh",
    ]);
  });

  it("hides the ids, the keys and the helper columns, and freezes through the indicator", () => {
    expect(edits("hideRows")).toEqual([{ kind: "hideRows", rowIndex: ENTRY_ROWS.ids, count: 1 }]);
    expect(edits("hideColumns").map(({ columnIndex, count }) => [columnIndex, count])).toEqual([
      [0, 1],
      [layout.lastVisibleColumn + 1, layout.columns.length - layout.lastVisibleColumn - 1],
    ]);
    expect(edits("freeze")).toEqual([{ kind: "freeze", rows: ENTRY_ROWS.first, columns: 4 }]);
  });

  it("opens only the asked cells: of money, only where there is a pagu", () => {
    const open = edits("protect").flatMap(({ unlocked }) => unlocked);
    const rowsOf = (id: string) =>
      open
        .filter(({ left }) => left === layout.columnOf.get(id))
        .map(({ top, bottom }) => [top - layout.firstRow, bottom - layout.firstRow]);
    expect(rowsOf("realisasi_tw2")).toEqual([[0, 1]]);
    expect(rowsOf("realisasi_tw3")).toEqual([]);
    expect(rowsOf("anggaran_tw1")).toEqual([[0, 0]]);
    expect(rowsOf("capaian")).toEqual([]);
  });

  it("prints wide forms over two pages with the indicator repeated", () => {
    expect(
      edits("page").map(({ setup }) => [
        setup.paper,
        setup.orientation,
        setup.pagesWide,
        setup.repeatColumns,
      ]),
    ).toEqual([["F4", "landscape", 2, [0, 3]]]);
  });

  it("gives, read back unfilled, no finding but the cells to fill", () => {
    const read = readSubmission(snapshotOf(plan), {
      identity: request.identity,
      form,
      rows: request.rows,
      file: null,
    });
    expect(read.findings).toEqual([]);
    if (read.submission === null) throw new Error("not read");
    const { findings, counts } = checkSubmission(form, request.rows, read.submission, read.reading, null);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["cell/required"]));
    expect(counts).toEqual({ required: 6, filled: 0, faulty: 0, rows: 2, incomplete: 2 });
  });

  it("refuses a unit without rows", () => {
    expect(() => planRequest({ ...request, rows: [] })).toThrow("no rows");
  });
});
