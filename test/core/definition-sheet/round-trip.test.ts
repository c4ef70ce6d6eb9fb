import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definitionRows } from "#core/definition-sheet/definition-rows";
import { definitionWorkbook } from "#core/definition-sheet/definition-workbook";
import { readDefinition } from "#core/definition-sheet/read-definition";
import type { AuthoredForm } from "#core/definition-sheet/read-definition";
import { sheetSets } from "#core/definition-sheet/sheet-set";
import type { FormDefinition } from "#core/form/definition";
import { parseDefinition } from "#core/form/definition";
import { snapshotOf } from "../submission/plan-snapshot";
import { anyForm } from "./arbitrary-form";
import { found } from "./author";

function readBack(definition: FormDefinition): AuthoredForm {
  const workbook = snapshotOf(definitionWorkbook("Definisi", definitionRows(definition)));
  const [set] = sheetSets(workbook);
  if (set === undefined) throw new Error("no set");
  return readDefinition(set, { file: null, defaultName: "x", takenNames: [], lastVersion: () => null });
}

describe("definition workbook", () => {
  it("gives back the form that it was written from", () => {
    fc.assert(
      fc.property(anyForm(), (definition) => {
        const form = readBack(definition);
        expect(found(form)).toEqual([]);
        expect(form.definition).toEqual(definition);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["kesiapan-data", "daftar-aplikasi"])("holds the sample form %s without a fault", (name) => {
    const sample = parseDefinition(
      JSON.parse(readFileSync(`sheets-templates/contoh/${name}.form.json`, "utf8")),
    );
    if (!sample.ok) throw new Error(sample.faults.join("; "));
    const form = readBack(sample.definition);
    expect(found(form)).toEqual([]);
    expect(form.definition).toEqual(sample.definition);
  });

  it("says something of any sheet at all and never throws", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "Judul",
        "Jenis",
        "Cara isi",
        "angka",
        "pilihan",
        "[Kode]",
        "ya",
        "Isian",
        "Nilai",
        "Periode",
        "tahun",
        "Nama",
        "Daftar",
        "Rumus",
        "Salah bila",
        "Id",
        "1x",
        "x".repeat(120),
        "Kolom",
        "Pesan",
        "Perbaikan",
      ),
      fc.string({ maxLength: 8 }),
    );
    const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(sheet, sheet, sheet, sheet, (...tables) => {
        const sheets = tables.map((rows, index) => ({
          name: ["Formulir", "Kolom", "Pilihan", "Aturan"][index] ?? "",
          state: "visible" as const,
          merges: [],
          rows: rows.map((cells, rowIndex) => ({
            rowIndex,
            cells: cells.map((value, columnIndex) => ({
              columnIndex,
              cell: { kind: "text", value, formula: null } as const,
            })),
          })),
        }));
        const [set] = sheetSets({ sheets, names: [] });
        const form =
          set === undefined
            ? null
            : readDefinition(set, { file: null, defaultName: "x", takenNames: [], lastVersion: () => null });
        expect(form === null || form.definition !== null || form.findings.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
