// Each standard check by one row: what was typed, and what is found.
import { describe, expect, it } from "vitest";
import { planRequest } from "#core/form/request-plan";
import type { CompiledForm } from "#core/form/compiled-form";
import { readSubmission } from "#core/submission/read-submission";
import { checkSubmission } from "#core/validation/check-submission";
import { FORM_SHEETS } from "#core/form/form-request";
import { entryLayout } from "#core/form/entry-layout";
import type { Cell } from "#core/workbook/snapshot";
import { kinerjaForm, sampleIndicator, sampleRequest, single } from "../form/sample-form";
import { compiled, smallDefinition } from "../form/small-form";
import * as loose from "../submission/loose-sheet";
import { snapshotOf } from "../submission/plan-snapshot";

type Typed = Readonly<Record<string, string | number>>;

/** The findings on one row with `typed` in it, and the counts: `severity code column`. */
function check(form: CompiledForm, typed: Typed, budget: number | null = null) {
  const request = sampleRequest(form, [sampleIndicator("K.1", { budget, targetYear: single("10") })]);
  const layout = entryLayout(form.definition, 1);
  const workbook = snapshotOf(planRequest(request));
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== FORM_SHEETS.entry) return sheet;
    const filled = Object.entries(typed).reduce(
      (before, [id, value]) =>
        loose.withCell(before, [layout.firstRow, layout.columnOf.get(id) ?? -1], cellOf(value)),
      loose.looseSheet(sheet),
    );
    return loose.tightSheet(sheet.name, filled);
  });
  const read = readSubmission(
    { ...workbook, sheets },
    { identity: request.identity, form, rows: request.rows, file: null },
  );
  if (read.submission === null) throw new Error("not read");
  const { findings, counts } = checkSubmission(form, request.rows, read.submission, read.reading, null);
  return {
    findings: findings.map(({ severity, code, place }) => `${severity} ${code} ${place.column ?? ""}`),
    counts: [counts.filled, counts.required, counts.faulty],
  };
}

function cellOf(value: string | number): Cell {
  return typeof value === "number" ? loose.typedNumber(value) : loose.typedText(value);
}

describe("checkSubmission of the form kinerja", () => {
  const form = kinerjaForm(2);

  it.each<readonly [string, Typed, number | null, readonly string[], readonly [number, number, number]]>([
    [
      "nothing typed",
      {},
      null,
      ["error cell/required Realisasi TW I", "error cell/required Realisasi TW II"],
      [0, 2, 0],
    ],
    ["all typed", { realisasi_tw1: 1, realisasi_tw2: 1 }, null, [], [2, 2, 0]],
    ["states", { realisasi_tw1: "TB", realisasi_tw2: "BA: menunggu" }, null, [], [2, 2, 0]],
    [
      "BA without a reason",
      { realisasi_tw1: "BA", realisasi_tw2: 1 },
      null,
      ["error cell/reason-missing Realisasi TW I"],
      [2, 2, 1],
    ],
    ["BA explained", { realisasi_tw1: "BA", realisasi_tw2: 1, penjelasan: "rilis BPS" }, null, [], [2, 2, 0]],
    [
      "a later quarter",
      { realisasi_tw1: 1, realisasi_tw2: 1, realisasi_tw3: 1 },
      null,
      ["error cell/not-asked Realisasi TW III"],
      [2, 2, 1],
    ],
    [
      "money without pagu",
      { realisasi_tw1: 1, realisasi_tw2: 1, anggaran_tw1: 5 },
      null,
      ["error cell/closed Anggaran TW I"],
      [2, 2, 1],
    ],
    [
      "half a rupiah",
      { realisasi_tw1: 1, realisasi_tw2: 1, anggaran_tw1: 0.5, anggaran_tw2: 0 },
      9,
      ["error cell/not-whole Anggaran TW I"],
      [4, 4, 1],
    ],
    [
      "more than the pagu",
      { realisasi_tw1: 1, realisasi_tw2: 1, anggaran_tw1: 10, anggaran_tw2: 0 },
      9,
      ["warning row/rule Realisasi Anggaran (Rp)"],
      [4, 4, 1],
    ],
    [
      "a low capaian",
      { realisasi_tw1: 0, realisasi_tw2: 1 },
      null,
      ["warning row/rule Faktor Penghambat", "warning row/rule Tindak Lanjut"],
      [2, 2, 1],
    ],
    [
      "a low capaian, explained",
      { realisasi_tw1: 0, realisasi_tw2: 1, penjelasan: "ditunda" },
      null,
      ["warning row/rule Faktor Penghambat", "warning row/rule Tindak Lanjut"],
      [2, 2, 0],
    ],
    [
      "a target typed over",
      { realisasi_tw1: 1, realisasi_tw2: 1, target_tahun: 5 },
      null,
      ["warning cell/given-changed Target Tahun"],
      [2, 2, 0],
    ],
    [
      "a capaian typed over",
      { realisasi_tw1: 1, realisasi_tw2: 1, capaian: 80 },
      null,
      ["warning cell/computed-overwritten Capaian (%)"],
      [2, 2, 0],
    ],
    ["a capaian typed as it is", { realisasi_tw1: 1, realisasi_tw2: 1, capaian: 100 }, null, [], [2, 2, 0]],
  ])("finds what is wrong with %s", (_, typed, budget, findings, counts) => {
    expect(check(form, typed, budget)).toEqual({ findings, counts });
  });
});

describe("checkSubmission of other fields", () => {
  const form = compiled(
    smallDefinition(
      {
        id: "nilai",
        role: "input",
        label: "Nilai",
        type: "measure",
        width: 9,
        minimum: 0,
        maximum: 90.5,
      } as never,
      {
        id: "pilih",
        role: "input",
        label: "Pilih",
        type: "choice",
        width: 9,
        choices: ["Ya", "Tidak"],
      } as never,
    ),
  );

  it.each<readonly [string, Typed, readonly string[]]>([
    ["within the limits, in other case", { nilai: 90.5, pilih: "ya" }, []],
    ["below the minimum", { nilai: -1 }, ["error cell/below-minimum Nilai"]],
    ["above the maximum", { nilai: 91 }, ["error cell/above-maximum Nilai"]],
    ["not in the list", { pilih: "Mungkin" }, ["error cell/not-in-list Pilih"]],
  ])("finds what is wrong with a value %s", (_, typed, findings) => {
    expect(check(form, typed).findings).toEqual(findings);
  });
});
