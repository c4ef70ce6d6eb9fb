import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanCell, WorkbookPlan } from "#core/workbook/plan";
import { cellAddress, parseAddress } from "#core/workbook/address";
import { buildRecap } from "#core/recap/build-recap";
import { planRecapWorkbook } from "#core/recap/plan-recap";
import { gridOf } from "#core/workbook/sheet-grid";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { inflateWithNode } from "#node/excel/reader/inflate-with-node";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import { writeWorkbook } from "#node/excel/writer/write-workbook";
import { gnumeric, libreOffice } from "../../differential/spreadsheet-program";
import { recapInput } from "../../properties/recap-arbitrary";
import { profileOf } from "../indicator/sample-profile";
import { SAMPLE_DAY, samplePlan, sampleRecap } from "./sample-workbook";

const PROFILES = ["permendagri-86-2017", "turun-b", "batas-100", "rata-sub-kegiatan"];

/** Every formula of a plan by its place, with the result the core computed. */
function formulasOf(plan: WorkbookPlan): ReadonlyMap<string, string | number | boolean | null> {
  const results = new Map<string, string | number | boolean | null>();
  for (const { name, edits } of plan.sheets) {
    for (const edit of edits) {
      if (edit.kind !== "write") continue;
      edit.cells.forEach((row, down) => {
        row.forEach((cell: PlanCell, across) => {
          if (typeof cell !== "object" || cell?.kind !== "formula") return;
          results.set(`${name}!${cellAddress(edit.rowIndex + down, edit.columnIndex + across)}`, cell.cached);
        });
      });
    }
  }
  return results;
}

/** `plan` with wrong results in all formulas, so that only a program that calculates can give the right ones. */
function withoutResults(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    edits: sheet.edits.map((edit) =>
      edit.kind !== "write"
        ? edit
        : {
            ...edit,
            cells: edit.cells.map((row) =>
              row.map((cell) =>
                typeof cell === "object" && cell?.kind === "formula" ? { ...cell, cached: "?" } : cell,
              ),
            ),
          },
    ),
  }));
  return { ...plan, sheets };
}

function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes, { inflate: inflateWithNode });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.workbook;
}

function differences(plan: WorkbookPlan, workbook: WorkbookSnapshot): readonly string[] {
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return [...formulasOf(plan)].flatMap(([place, cached]) => {
    const cut = place.lastIndexOf("!");
    const grid = grids.get(place.slice(0, cut));
    const at = parseAddress(place.slice(cut + 1));
    if (grid === undefined || at === null) return [`${place}: sheet is missing`];
    const { value } = grid.cell(at.rowIndex, at.columnIndex);
    const same =
      typeof value === "number" && typeof cached === "number"
        ? Math.abs(value - cached) <= 1e-9 * Math.max(1, Math.abs(cached))
        : value === cached;
    return same ? [] : [`${place}: ${String(value)} instead of ${String(cached)}`];
  });
}

const PROGRAMS = [
  { name: "LibreOffice", program: libreOffice() },
  { name: "Gnumeric", program: gnumeric() },
];

/** Recaps of every profile on the sample, and as many again that nobody thought of. */
function recapPlans(): readonly WorkbookPlan[] {
  const chance = fc.sample(recapInput, { numRuns: 12, seed: 20_251_219 });
  return [
    ...PROFILES.map((id) => samplePlan(sampleRecap(profileOf(id)))),
    ...chance.map((input) => planRecapWorkbook(buildRecap(input), input.register, SAMPLE_DAY)),
  ];
}

describe.each(PROGRAMS)("$name", ({ name, program }) => {
  if (program === null) console.warn(`skipped: ${name} is not installed`);
  it.skipIf(program === null)(
    "works every formula out to the recap's own figures",
    async () => {
      const plans = recapPlans();
      const files = await Promise.all(plans.map((plan) => writeWorkbook(withoutResults(plan))));
      const saved = program?.recalculate(files) ?? [];
      const wrong = plans.flatMap((plan, index) => differences(plan, read(saved[index] ?? new Uint8Array())));
      expect(wrong).toEqual([]);
      expect(plans.flatMap((plan) => [...formulasOf(plan)]).length).toBeGreaterThan(2000);
    },
    300_000,
  );
});

describe("the plan", () => {
  const plan = samplePlan(sampleRecap(profileOf("permendagri-86-2017")));

  it("has the sheets in reading order, each name fit for a sheet", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "Ringkasan",
      "Bidang Perencanaan",
      "Bidang Perencanaan (2)",
      "Sosial Budaya Utama",
      "jejak (2)",
      "=1+1",
      "Program",
      "Indikator",
      "Temuan",
      "Belum Masuk",
      "Jejak",
      "Profil",
    ]);
  });

  it("keeps codes and formula-like texts as text", async () => {
    const ppe = read(await writeWorkbook(plan)).sheets[1];
    const cells = ppe?.rows.flatMap((row) => row.cells.map(({ cell }) => cell)) ?? [];
    const texts = cells
      .filter(({ formula }) => formula === null)
      .map(({ kind, value }) => `${kind} ${value ?? ""}`);
    expect(texts).toEqual(
      expect.arrayContaining(["text 001", "text 2.10", 'text =HYPERLINK("http://contoh")']),
    );
  });

  it("leads from a row to its first cell in Jejak and back", () => {
    const links = plan.sheets.flatMap(({ name, edits }) =>
      edits.flatMap((edit) => {
        if (edit.kind !== "write") return [];
        return edit.cells.flatMap((row, down) =>
          row.flatMap((cell) =>
            typeof cell === "object" && cell?.kind === "link" && "sheet" in cell.target
              ? [`${name}:${edit.rowIndex + down} -> ${cell.target.sheet}:${cell.target.rowIndex}`]
              : [],
          ),
        );
      }),
    );
    const [, ppe = ""] = plan.sheets.map(({ name }) => name);
    expect(links).toEqual(
      expect.arrayContaining([`${ppe}:6 -> Jejak:5`, `Jejak:5 -> ${ppe}:6`, `Jejak:12 -> ${ppe}:6`]),
    );
  });
});
