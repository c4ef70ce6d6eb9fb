import type { Agency, Indicator, Register } from "../../register/register";

/** Words that stand on everything of a trial, so that nobody takes it for the agency's data. */
export const TRIAL_MARK = "UJI COBA";

/** Names the agency of every trial: a workspace refuses its forms as those of another agency. */
export const TRIAL_AGENCY_ID = "uji-coba";

const UNITS = ["uji-1", "uji-2"] as const;
const SECOND_UNIT_ROWS = 3;

/** A register of two made-up units; the first has `rows` made-up indicators, so that each mistake has its row. */
export function trialRegister(agency: Agency, rows: number): Register {
  return {
    agency: { ...agency, name: `${TRIAL_MARK} - ${agency.name}` },
    units: UNITS.map((id, index) => ({
      id,
      name: `Unit Uji Coba ${index + 1}`,
      kind: "bidang" as const,
      validator: "kabid",
    })),
    officials: UNITS.map((unit) => ({
      ...{ unit, role: "kabid" as const, name: "Kabid Uji Coba", nip: "", rank: "", email: "" },
      ...{ title: "", from: null, until: null },
    })),
    indicators: [
      ...Array.from({ length: rows }, (_, index) => indicator(UNITS[0], index + 1)),
      ...Array.from({ length: SECOND_UNIT_ROWS }, (_, index) => indicator(UNITS[1], rows + index + 1)),
    ],
  };
}

function indicator(unit: string, number: number): Indicator {
  const name = String(number).padStart(2, "0");
  const target = { kind: "single", value: String(10 * number) } as const;
  return {
    ...{
      code: `UJI-${name}`,
      unit,
      goal: "Sasaran contoh",
      program: "Program contoh",
      activity: "Kegiatan contoh",
    },
    ...{
      subActivity: "Sub kegiatan contoh",
      subActivityCode: `5.01.01.2.01.${String(number).padStart(4, "0")}`,
    },
    ...{ name: `Indikator contoh ${number}`, measure: number % 2 === 0 ? "Dokumen" : "Persen" },
    ...{ direction: "naik", nature: "akhir", baseline: "5", targetYear: target, source: "" },
    targetQuarters: [target, target, target, target],
    budget: number % 3 === 0 ? null : 100_000_000 * number,
  };
}
