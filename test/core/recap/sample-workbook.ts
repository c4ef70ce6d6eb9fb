import type { Profile } from "#core/indicator/profile";
import { planRecapWorkbook } from "#core/recap/plan-recap";
import type { Recap } from "#core/recap/recap";
import { buildRecap } from "#core/recap/build-recap";
import type { Register } from "#core/register/register";
import type { WorkbookPlan } from "#core/workbook/plan";
import { civilDateOf } from "#core/cell/civil-date";
import type { CivilDate } from "#core/cell/civil-date";
import { indicatorOf, recapInputOf, registerOf } from "./sample-recap";

const P = "5.01.02.2.01.000";
const Q = "5.01.03.2.02.000";

/** Every arah and sifat, blank and zero targets, shared money, odd names: what a workbook has to survive. */
export const SAMPLE_REGISTER: Register = {
  ...registerOf([
    indicatorOf("001", "ppe", "1 1 1 1", {
      name: "Jumlah dokumen perencanaan yang ditetapkan tepat waktu sesuai peraturan perundang-undangan",
      subActivityCode: `${P}1`,
      program: "Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah",
      activity: "Penyusunan Perencanaan dan Pendanaan",
      subActivity: "Pelaksanaan Musrenbang Kabupaten/Kota",
      budget: 748_300_000,
    }),
    indicatorOf("2.10", "ppe", "25 50 75 100", {
      name: '=HYPERLINK("http://contoh")',
      nature: "akhir",
      measure: "%",
      subActivityCode: `${P}1`,
    }),
    indicatorOf("3", "ppe", "12,5 12 12 12".replace(",", "."), {
      direction: "turun",
      nature: "rata",
      subActivityCode: `${P}2`,
      budget: 90,
    }),
    indicatorOf("4", "ppe", "- - - 80..90", {
      direction: "rentang",
      nature: "akhir",
      subActivityCode: `${P}2`,
    }),
    indicatorOf("5", "ppe", "- - - 7", { nature: "rata", budget: 3_500_000 }),
    indicatorOf("E-1", "ekonomi", "10 20 30 40", { subActivityCode: `${Q}1`, budget: 100 }),
    indicatorOf("E-2", "ekonomi", "0 0 0 0", { subActivityCode: `${Q}1` }),
    indicatorOf("E-3", "ekonomi", "3 3 3 3", { subActivityCode: `${P}1`, budget: 0 }),
    indicatorOf("S-1", "sosbud", "1 1 1 1", { budget: 5000 }),
    indicatorOf("S-2", "sosbud", "1 1 1 1", { subActivityCode: `${Q}2` }),
    indicatorOf("L-1", "litbang", "1 1 1 1", { subActivityCode: `${Q}3`, budget: 70 }),
    indicatorOf("U-1", "umum", "1 1 1 1", { budget: 10 }),
  ]),
  units: [
    ["ppe", "Bidang Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah"],
    ["ekonomi", "Bidang Perencanaan, Pengendalian dan Evaluasi [Ekonomi]"],
    ["sosbud", "Sosial/Budaya 'Utama'"],
    ["litbang", "jejak"],
    ["umum", "=1+1"],
  ].map(([id = "", name = ""]) => ({ id, name, kind: "bidang", validator: "kabid" })),
};

/** The recap of that register: two units approved, one submitted, one silent, one nihil. */
export function sampleRecap(profile: Profile): Recap {
  const units = {
    ppe: {
      rows: {
        "001": "1 1 1 1 | 200000000 100000000 0 333333333",
        "2.10": "20 45 - BA",
        "3": "12 13 13 13.25 | 1 2 3 4",
        "4": "70 75 77 95",
        "5": "1 2 2 4 | 500000 600000 700000 800000",
      },
      changes: { filledBy: "Contoh Satu", approvedBy: "Contoh Dua", approvedOn: civilDateOf(2026, 1, 9) },
    },
    ekonomi: {
      rows: { "E-1": "8 18 30 41 | 10 BA 20 30", "E-2": "1 1 1 1", "E-3": "1 TB 1 0 | BA BA BA BA" },
    },
    sosbud: {
      rows: { "S-1": "1 1 ?1.234 1 | 5 5 5 5", "S-2": "1 0 0 0 | 9 9 9 9" },
      state: "submitted" as const,
    },
    litbang: {
      rows: null,
      state: "sent" as const,
      changes: { lateDays: 4, deadline: civilDateOf(2026, 1, 5) },
    },
    umum: { rows: null, state: "nil" as const },
  };
  return buildRecap(recapInputOf(SAMPLE_REGISTER, units, { profile }));
}

/** The day on which sample recaps are signed. */
export const SAMPLE_DAY: CivilDate = dayOf(2026, 1, 12);

/** The workbook of such a recap, dated. */
export function samplePlan(recap: Recap): WorkbookPlan {
  return planRecapWorkbook(recap, SAMPLE_REGISTER, SAMPLE_DAY);
}

function dayOf(year: number, month: number, day: number): CivilDate {
  const date = civilDateOf(year, month, day);
  if (date === null) throw new RangeError("not a day");
  return date;
}
