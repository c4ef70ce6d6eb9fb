import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDefinition } from "#core/form/definition";
import { builtRecap, recapChanges } from "#core/office/recap/recap-kinds";
import type { RecapSource } from "#core/office/recap-source";
import { unexplainedChanges } from "#core/recap/diff-recaps";
import type { PlanItem } from "#core/register/register";
import { AGENCY, UNITS } from "../renja/sample-renja";
import { rowSource } from "./row-source";
import type { TypedRow } from "./row-source";

const NONE = { volume: null, amount: null };
const MUSREN: PlanItem = {
  ...{ id: "ekon-001", unit: "ekon", code: "5.01.02.2.01.0005", name: "Musrenbang", goal: "Sasaran" },
  ...{ indicator: "Jumlah dokumen", measure: "Dokumen", direction: null, nature: "jumlah", note: "" },
  ...{ target: { volume: "4", amount: 1000 }, renstra: { volume: "20", amount: 5000 } },
  untilLastYear: { volume: "8", amount: 2000 },
};
const ZERO: PlanItem = {
  ...MUSREN,
  id: "ekon-002",
  code: "5.01.02.2.02.0001",
  target: { volume: "0", amount: 500 },
};
const RAPAT: PlanItem = {
  ...MUSREN,
  id: "sek-001",
  unit: "sek",
  code: "5.01.01.2.06.0009",
  note: "perkiraan",
};
const PROGRAM: PlanItem = {
  ...MUSREN,
  id: "kode-1",
  unit: "",
  code: "5.01.02",
  name: "PROGRAM",
  indicator: "",
  target: NONE,
};

describe("the recap of form evaluasi-renja", () => {
  it("evaluates approved units only, quarter by quarter, and leaves zero targets out of the means", () => {
    const built = builtRecap(
      sourceOf({
        ekon: [quarters("ekon-001", [1, 1, 1, 1], [100, 200, 300, 300]), quarters("ekon-002", [1], [50])],
        sek: null,
      }),
    );
    expect(built.json()).toMatchObject({
      cakupan: { diminta: 2, disahkan: 1 },
      total: { pagu: 1500, anggaran_triwulan: [150, 200, 300, 300], realisasi: 950 },
      rata_rata: {
        triwulan: [{ k: { persen: 25 }, rp: { persen: 10 } }, {}, {}, { rp: { persen: 20 } }],
        tahun: { k: { persen: 100, predikat: "Sangat Tinggi" }, rp: { persen: 63.33 } },
        renstra: { persen: 52.5 },
        indikator_dihitung: 1,
        indikator_tidak_dihitung: 1,
      },
      narasi: { faktor_pendorong: "Bidang Ekonomi: dukungan" },
    });
  });

  it("prints 25 columns, both rows of means, four narratives, and two who sign", () => {
    const source = sourceOf({
      ekon: [quarters("ekon-001", [1], [100])],
      sek: [quarters("sek-001", [2], [100])],
    });
    const { sheets } = builtRecap(source).workbook({ register: source.basis.register, today: source.today });
    const text = JSON.stringify(sheets[0]?.edits);
    for (const said of [
      "Formulir E.81",
      "5.01.02 PROGRAM",
      "Predikat kinerja",
      "Disusun",
      "Disetujui/Dievaluasi",
      "perkiraan",
    ])
      expect(text).toContain(said);
    expect(sheets.map(({ name }) => name)).toEqual([
      "E.81",
      "Grafik",
      "Kendali",
      "Ringkasan",
      "Temuan",
      "Belum Masuk",
      "Jejak",
    ]);
  });

  it("explains every figure that moved", () => {
    const before = sourceOf({ ekon: [quarters("ekon-001", [1], [100])], sek: null });
    const after = sourceOf({
      ekon: [quarters("ekon-001", [2], [100])],
      sek: [quarters("sek-001", [1], [10])],
    });
    const changes = recapChanges(before, after);
    expect(changes.length).toBeGreaterThan(4);
    expect(unexplainedChanges(changes)).toEqual([]);
  });
});

function quarters(key: string, volumes: readonly number[], amounts: readonly number[]): TypedRow {
  const cells = [
    ...volumes.map((value, at) => [`realisasi_tw${at + 1}`, value] as const),
    ...amounts.map((value, at) => [`anggaran_tw${at + 1}`, value] as const),
  ];
  return { _key: key, ...Object.fromEntries(cells), faktor_pendorong: "dukungan" };
}

function sourceOf(units: Parameters<typeof rowSource>[2]): RecapSource {
  const parsed = parseDefinition(
    JSON.parse(readFileSync("sheets-templates/forms/evaluasi-renja.form.json", "utf8")),
  );
  if (!parsed.ok) throw new Error(parsed.faults.join("; "));
  const { definition } = parsed;
  const form = {
    id: "evaluasi-renja",
    recap: "evaluasi-renja",
    period: "quarter",
    fields: "",
    definition,
  } as const;
  const register = {
    agency: AGENCY,
    units: UNITS,
    officials: [],
    indicators: [],
    plan: [PROGRAM, MUSREN, ZERO, RAPAT],
  };
  return rowSource(form, register, units);
}
