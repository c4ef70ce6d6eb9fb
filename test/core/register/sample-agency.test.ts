import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "#core/ledger/canonical-json";
import { parseRegister } from "#core/register/parse-register";
import { textRow } from "#core/register/register-tables";
import type { RegisterTable, TableName } from "#core/register/register-tables";
import { readCsv } from "#node/csv/read-csv";
import { places } from "./sample-tables";

function sampleTable(name: TableName): RegisterTable {
  const bytes = readFileSync(new URL(`../../../sheets-templates/contoh/${name}.csv`, import.meta.url));
  const { rows, findings } = readCsv(bytes, `${name}.csv`);
  expect(findings).toEqual([]);
  return {
    file: `${name}.csv`,
    sheet: null,
    rows: rows.map(({ rowNumber, cells }) => textRow(rowNumber, cells)),
  };
}

const { register, findings } = parseRegister({
  instansi: sampleTable("instansi"),
  unit: sampleTable("unit"),
  pejabat: sampleTable("pejabat"),
  indikator: sampleTable("indikator"),
});

describe("the sample agency", () => {
  it("has just the findings it is meant to show: a missing Kabid and a zero target", () => {
    expect(places(findings)).toEqual(["official-missing:peran", "target-zero@6:target_tahun"]);
    expect(findings[0]?.values).toEqual({
      duty: "validator",
      units: ["Bidang Infrastruktur dan Kewilayahan"],
    });
    expect(findings.map(({ severity }) => severity)).toEqual(["warning", "note"]);
  });

  it("has a Sekretariat, five bidang and 56 indicators on 45 sub kegiatan", () => {
    expect(register.units.map(({ kind }) => kind)).toEqual([
      "sekretariat",
      ...Array<string>(5).fill("bidang"),
    ]);
    expect(register.indicators).toHaveLength(56);
    expect(new Set(register.indicators.map(({ subActivityCode }) => subActivityCode)).size).toBe(45);
  });

  it("shows every arah, every sifat, a decimal target and a band", () => {
    const { indicators } = register;
    expect(new Set(indicators.map(({ direction }) => direction))).toEqual(
      new Set(["naik", "turun", "rentang"]),
    );
    expect(new Set(indicators.map(({ nature }) => nature))).toEqual(new Set(["jumlah", "akhir", "rata"]));
    const targets = indicators.map(({ targetYear }) => targetYear);
    expect(targets).toContainEqual({ kind: "single", value: "75.25" });
    expect(targets).toContainEqual({ kind: "range", low: "95", high: "105" });
  });

  it("counts the pagu of each sub kegiatan once", () => {
    const funded = register.indicators.filter(({ budget }) => budget !== null);
    expect(funded).toHaveLength(45);
    expect(funded.reduce((total, { budget }) => total + (budget ?? 0), 0)).toBe(12_114_425_000);
  });

  it("is canonical JSON", () => {
    expect(JSON.parse(canonicalJson(register))).toEqual(register);
  });

  it("uses plainly invented people and addresses", () => {
    expect(register.officials.every(({ name }) => name.startsWith("Contoh "))).toBe(true);
    expect(register.officials.every(({ email }) => email.endsWith("@contoh.example"))).toBe(true);
  });
});
