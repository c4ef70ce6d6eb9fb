import { describe, expect, it } from "vitest";
import { checkRecap } from "#core/recap/check-recap";
import type { IndicatorFigure } from "#core/recap/recap";
import { recapToJson } from "#core/recap/recap-json";
import { profileOf } from "../indicator/sample-profile";
import { indicatorOf, recapInputOf, recapOf, registerOf } from "./sample-recap";

const A = "5.01.02.2.01.0001";
const B = "5.01.02.2.01.0002";
const C = "5.01.03.2.02.0001";

/** `realisasi capaian predikat` or `realisasi tanpa capaian: cause`. */
function line({ actual, percent, rating, cause }: IndicatorFigure): string {
  const result = percent === null ? (cause ?? "") : `${percent} ${rating ?? ""}`;
  return `${actual ?? "-"} ${result}`;
}

describe("one indicator through the asked quarter", () => {
  it.each([
    ["naik", "jumlah", "10 20 30 40", "8 18 - -", 2, "26 86.67 Tinggi"],
    ["naik", "jumlah", "10 20 30 40", "10 - 15 -", 4, "25 62.5 Rendah"],
    ["naik", "akhir", "25 50 75 100", "20 45 - -", 2, "45 90 Tinggi"],
    ["naik", "akhir", "25 50 75 100", "20 45 99 -", 1, "20 80 Tinggi"],
    ["turun", "akhir", "12 12 12 12", "12 13 - -", 2, "13 91.67 Sangat Tinggi"],
    ["naik", "jumlah", "- - - 9", "1 2 - -", 2, "3 33.33 Sangat Rendah"],
    ["naik", "jumlah", "1 1 1 0", "0 0 0 0", 4, "0 0 Sangat Rendah"],
    ["naik", "jumlah", "0 0 0 0", "0 0 0 0", 4, "0 target-zero"],
    ["naik", "jumlah", "- - - -", "1 1 1 1", 4, "4 target-blank"],
    ["naik", "jumlah", "1 1 1 1", "TB TB TB TB", 4, "- not-applicable"],
    ["naik", "jumlah", "1 1 1 1", "BA BA BA BA", 4, "- not-yet"],
    ["naik", "jumlah", "1 1 1 1", "1 ?1.234 1 1", 4, "- unreadable"],
    ["rentang", "akhir", "- - - 80..90", "70 - - -", 1, "70 87.5 Tinggi"],
    ["rentang", "akhir", "1..2 3..4 5..6 80..90", "70 75 80 85", 4, "85 100 Sangat Tinggi"],
  ] as const)(
    "%s %s, target %s, realisasi %s at TW %i: %s",
    (direction, nature, targets, row, quarter, expected) => {
      const register = registerOf([indicatorOf("I-1", "ppe", targets, { direction, nature })]);
      const cycle = { id: "kinerja", form: "kinerja", year: 2025, quarter, deadline: null };
      const recap = recapOf(register, { ppe: { rows: { "I-1": row } } }, { cycle });
      expect(recap.indicators.map(line)).toEqual([expected]);
      expect(checkRecap(recap)).toEqual([]);
    },
  );
});

describe("money of a sub kegiatan", () => {
  const register = registerOf([
    indicatorOf("I-1", "ppe", "1 1 1 1", { subActivityCode: A, budget: 1000 }),
    indicatorOf("I-2", "ppe", "1 1 1 1", { subActivityCode: A }),
    indicatorOf("I-3", "ppe", "1 1 1 1", { subActivityCode: B, budget: 3000 }),
  ]);

  it("is counted once for the indicators that share it, and what stands on the others is named", () => {
    const recap = recapOf(register, {
      ppe: {
        rows: { "I-1": "1 1 1 1 | 100 200 300 0", "I-2": "1 1 1 1 | 600", "I-3": "1 1 1 1 | 0 0 0 900" },
      },
    });
    expect(recap.total).toMatchObject({ budget: 4000, spent: 1500, absorption: 37.5 });
    expect(recap.uncounted).toEqual([
      { unitId: "ppe", sheet: "Isian", cell: "S11", raw: "600", why: "shared-budget" },
    ]);
  });

  it("is nothing, not zero, where no quarter holds a number", () => {
    const recap = recapOf(register, { ppe: { rows: { "I-1": "1 | BA BA TB -", "I-3": "1 | BA" } } });
    expect(recap.total).toMatchObject({
      budget: 4000,
      spent: null,
      absorption: null,
      budgetsWithoutSpending: 2,
    });
  });

  it("of later quarters does not count", () => {
    const cycle = { id: "k", form: "kinerja", year: 2025, quarter: 2 as const, deadline: null };
    const recap = recapOf(register, { ppe: { rows: { "I-3": "1 1 9 9 | 10 20 40 80" } } }, { cycle });
    expect(recap.total.spent).toBe(30);
    expect(recap.uncounted.map(({ cell, why }) => `${cell} ${why}`)).toEqual([
      "M10 later-quarter",
      "N10 later-quarter",
      "U10 later-quarter",
      "V10 later-quarter",
    ]);
  });
});

describe("published tables", () => {
  it("reproduces 97,32, 150,00 and 166,67 with 99,62 and 99,80, whose kegiatan is their sum: 99,66", () => {
    const register = registerOf([
      indicatorOf("K", "keuangan", "- - - 95.56", { nature: "akhir", subActivityCode: "5.02.02.2.01" }),
      indicatorOf("A", "keuangan", "- - - 2", { budget: 808_430_200, subActivityCode: "5.02.02.2.01.0005" }),
      indicatorOf("B", "keuangan", "- - - 3", { budget: 195_992_600, subActivityCode: "5.02.02.2.01.0006" }),
    ]);
    const recap = recapOf(register, {
      keuangan: {
        rows: {
          K: "93 - - -",
          A: "1 0 2 - | 177776900 139800500 156653392 331138792",
          B: "1 1 1 2 | - 77484600 2573700 115545074",
        },
      },
    });
    expect(recap.indicators.map(({ percent }) => percent)).toEqual([97.32, 150, 166.67]);
    const money = recap.levels.map(
      ({ code, spent, absorption }) => `${code} ${spent ?? "-"} ${absorption ?? "-"}`,
    );
    expect(money.slice(1, 4)).toEqual([
      "5.02.02.2.01 1000972958 99.66",
      "5.02.02.2.01.0005 805369584 99.62",
      "5.02.02.2.01.0006 195603374 99.8",
    ]);
  });

  it("takes serapan of many as a ratio of sums: 88,92 where a mean of percentages prints 88,6", () => {
    const rows = [
      ["702188300", "749930215"],
      ["188957200", "216194000"],
      ["351953546", "378896500"],
      ["307055630", "398379650"],
    ] as const;
    const indicators = rows.map(([, pagu], index) =>
      indicatorOf(`I-${index}`, "setda", "1 1 1 1", {
        budget: Number(pagu),
        subActivityCode: `${A.slice(0, -1)}${index}`,
      }),
    );
    const filled = Object.fromEntries(
      rows.map(([spent], index) => [`I-${index}`, `1 1 1 1 | 0 0 0 ${spent}`]),
    );
    const recap = recapOf(registerOf(indicators), { setda: { rows: filled } });
    expect(recap.budgets.map(({ absorption }) => absorption)).toEqual([93.63, 87.4, 92.89, 77.08]);
    expect(recap.total.absorption).toBe(88.92);
  });
});

describe("units", () => {
  const register = registerOf([
    indicatorOf("P-1", "ppe", "1 1 1 1", { subActivityCode: A, budget: 1000 }),
    indicatorOf("E-1", "ekonomi", "1 1 1 1", { subActivityCode: B, budget: 500 }),
    indicatorOf("S-1", "sosbud", "1 1 1 1", { subActivityCode: C, budget: 70 }),
    indicatorOf("T-1", "litbang", "1 1 1 1", { budget: 7 }),
    indicatorOf("U-1", "umum", "1 1 1 1", { budget: 3 }),
  ]);
  const units = {
    ppe: { rows: { "P-1": "1 1 1 1 | 100 100 100 100" } },
    ekonomi: { rows: { "E-1": "0 1 0 1 | 1 1 1 1" }, state: "submitted" },
    sosbud: { rows: null, state: "sent" },
    litbang: { rows: null, state: "nil" },
    umum: { rows: null, state: "skipped" },
  } as const;

  it("count when validated; the others keep their own figures and are named", () => {
    const recap = recapOf(register, units);
    expect(recapToJson(recap)).toEqual({
      siklus: "kinerja-2025-tw4",
      edisi: "sementara",
      profil: "permendagri-86-2017",
      cakupan: { diminta: 4, masuk: 3, disahkan: 2 },
      total: {
        pagu: 1000,
        realisasi: 400,
        serapan: 40,
        rata_capaian: 100,
        predikat: "Sangat Tinggi",
        indikator_dihitung: 1,
        indikator_tidak_dihitung: 0,
      },
      unit: [
        unit("ppe", "disahkan", 1000, 400, 40, 100, "Sangat Tinggi"),
        unit("ekonomi", "diajukan", 500, 4, 0.8, 50, "Sangat Rendah"),
        unit("sosbud", "dikirim", 70, null, null, null, null),
        unit("litbang", "nihil", 7, null, null, null, null),
        unit("umum", "dilewati", 3, null, null, null, null),
      ],
      indikator: [
        {
          kode: "P-1",
          unit: "ppe",
          realisasi: 4,
          capaian: 100,
          predikat: "Sangat Tinggi",
          jejak: ["K10", "L10", "M10", "N10"].map((sel) => ({
            berkas: "ppe.xlsx",
            lembar: "Isian",
            sel,
            nilai: 1,
          })),
        },
      ],
    });
    expect(checkRecap(recap)).toEqual([]);
  });

  it("count with their approved version while a newer one waits", () => {
    const changes = { counted: true };
    const recap = recapOf(register, { ppe: { ...units.ppe, state: "submitted", changes } });
    expect(recap.units.map(({ counted, pending }) => ({ counted, pending }))).toEqual([
      { counted: true, pending: true },
    ]);
    expect(recapToJson(recap).unit[0]?.keadaan).toBe("disahkan");
    expect(recap.coverage).toEqual({ asked: 1, submitted: 1, approved: 1, nil: 0, skipped: 0 });
  });

  it("give no total at all while none is validated", () => {
    const recap = recapOf(register, { ekonomi: units.ekonomi });
    expect(recap.total).toMatchObject({
      budget: null,
      spent: null,
      absorption: null,
      average: null,
      rating: null,
    });
    expect(checkRecap(recap)).toEqual([]);
  });

  it("never take a row of another unit, or a row that came twice", () => {
    const input = recapInputOf(register, { ppe: { rows: { "E-1": "9 9 9 9", "P-1": "1 1 1 1" } } });
    const [ppe] = input.units;
    const rows = ppe?.submission?.rows ?? [];
    const doubled = { ...ppe?.submission, rows: [...rows, ...rows.slice(1)] };
    const recap = recapOf(register, {
      ppe: { rows: {}, changes: { submission: { ...(ppe?.submission ?? fail()), ...doubled } } },
    });
    expect(recap.indicators.map(line)).toEqual(["- row-missing"]);
    expect(new Set(recap.uncounted.map(({ why }) => why))).toEqual(new Set(["unknown-row", "duplicate-row"]));
  });

  function unit(
    id: string,
    keadaan: string,
    pagu: number,
    realisasi: number | null,
    serapan: number | null,
    rata_capaian: number | null,
    predikat: string | null,
  ): object {
    return { id, nama: `Bidang ${id}`, keadaan, pagu, realisasi, serapan, rata_capaian, predikat };
  }

  function fail(): never {
    throw new Error("the sample has a submission");
  }
});

describe("the mean", () => {
  const register = registerOf([
    indicatorOf("I-1", "ppe", "- - - 100", { subActivityCode: A }),
    indicatorOf("I-2", "ppe", "- - - 100", { subActivityCode: A }),
    indicatorOf("I-3", "ekonomi", "- - - 100", { subActivityCode: B }),
    indicatorOf("I-4", "ekonomi", "- - - 0", { subActivityCode: C }),
  ]);
  const units = {
    ppe: { rows: { "I-1": "100", "I-2": "80" } },
    ekonomi: { rows: { "I-3": "30", "I-4": "1" } },
  };

  it("is over indicators, not over units, and says how many it left out", () => {
    const { total } = recapOf(register, units);
    expect(total).toMatchObject({
      average: 70,
      indicatorsCounted: 3,
      indicatorsNotCounted: 1,
      averagedOver: 3,
    });
  });

  it("is over sub kegiatan when the profile says so", () => {
    const { total } = recapOf(register, units, { profile: profileOf("rata-sub-kegiatan") });
    expect(total).toMatchObject({ average: 60, indicatorsCounted: 3, averagedOver: 2 });
  });

  it("is made of unrounded percentages and rounded once", () => {
    const thirds = registerOf(["a", "b", "c"].map((code) => indicatorOf(code, "ppe", "- - - 3")));
    const recap = recapOf(thirds, { ppe: { rows: { a: "2", b: "2", c: "2.005" } } });
    expect(recap.indicators.map(({ percent }) => percent)).toEqual([66.67, 66.67, 66.83]);
    expect(recap.total.average).toBe(66.72);
  });
});

describe("the roll-up", () => {
  it("adds up at each level, with what has no code in a row of its own", () => {
    const register = registerOf([
      indicatorOf("I-1", "ppe", "1 1 1 1", { subActivityCode: A, budget: 10 }),
      indicatorOf("I-2", "ppe", "1 1 1 1", { subActivityCode: B, budget: 20 }),
      indicatorOf("I-3", "ekonomi", "1 1 1 1", { subActivityCode: C, budget: 40 }),
      indicatorOf("I-4", "ekonomi", "1 1 1 1", { budget: 80 }),
    ]);
    const recap = recapOf(register, {
      ppe: { rows: { "I-1": "1 1 1 1 | 1", "I-2": "1 1 1 1 | 2" } },
      ekonomi: { rows: { "I-3": "1 1 1 1 | 4", "I-4": "1 1 1 1 | 8" } },
    });
    expect(recap.levels.map(({ level, code, budget, spent }) => [level, code, budget, spent])).toEqual([
      ["program", "5.01.02", 30, 3],
      ["kegiatan", "5.01.02.2.01", 30, 3],
      ["sub-kegiatan", A, 10, 1],
      ["sub-kegiatan", B, 20, 2],
      ["program", "5.01.03", 40, 4],
      ["kegiatan", "5.01.03.2.02", 40, 4],
      ["sub-kegiatan", C, 40, 4],
      ["program", "", 80, 8],
      ["kegiatan", "", 80, 8],
      ["sub-kegiatan", "", 80, 8],
    ]);
    expect(checkRecap(recap)).toEqual([]);
  });
});
