import { describe, expect, it } from "vitest";
import { parseIndonesianNumber } from "#core/cell/parse-number";
import { parseRegister } from "#core/register/parse-register";
import { DKI_DECLARATIONS } from "./dki-declarations";
import { dkiRegister } from "./dki-register";
import { readDkiRows } from "./read-dki-rows";

const rows = readDkiRows();

describe.skipIf(rows === null)("the published indicators of DKI Jakarta 2023 as a register", () => {
  const { tables, fillings } = dkiRegister(rows ?? []);
  const { register, findings } = parseRegister(tables);

  it("has 41 units and all 153 indicators, none left out", () => {
    expect(register.units).toHaveLength(41);
    expect(register.indicators).toHaveLength(153);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("tells what the tables do not hold, and the indicator that two units claim", () => {
    const codes = findings.map(({ code, severity }) => `${severity} ${code}`);
    expect(codes).toEqual([
      "warning register/table-missing",
      ...Array<string>(5).fill("warning register/official-missing"),
      ...Array<string>(10).fill("note register/column-missing"),
      "warning register/same-indicator",
      "note register/sub-activity-none",
      "note register/budget-none",
    ]);
  });

  it("declares every indicator once: 8 turun, 5 summed over the year", () => {
    const declared = Object.values(DKI_DECLARATIONS).reduce((total, rules) => total + rules.length, 0);
    expect(declared).toBe(153);
    expect(
      register.indicators.filter(({ direction }) => direction === "turun").map(({ name }) => name),
    ).toEqual([
      "Indeks Bahaya Banjir",
      "Luasan Daerah Tergenang",
      "Persentase Lingkungan Permukiman Kumuh",
      "Prevalensi Kekerasan Terhadap Perempuan",
      "Prevalensi Kekerasan terhadap Anak",
      "Prevalensi Ketidakcukupan Konsumsi Pangan/Prevalence of Undernourishment (PoU)",
      "Total Fertility Rate (TFR)",
      "Tingkat Penurunan Muka Tanah",
    ]);
    expect(register.indicators.filter(({ nature }) => nature === "jumlah")).toHaveLength(5);
  });

  it("fills every indicator: 147 figures that read one way, 6 that the tables leave open", () => {
    expect(fillings.map(({ code }) => code)).toEqual(register.indicators.map(({ code }) => code));
    const kinds = fillings.map(({ quarters }) => parseIndonesianNumber(quarters[3], "kinerja").kind);
    expect(kinds.filter((kind) => kind === "value")).toHaveLength(147);
    expect(kinds.filter((kind) => kind === "notYet")).toHaveLength(6);
  });
});
