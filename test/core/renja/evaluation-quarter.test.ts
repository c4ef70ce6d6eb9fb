import { describe, expect, it } from "vitest";
import type { EvaluationQuarter } from "#core/indicator/profile";
import { parseOfficeSettings } from "#core/office/office-settings";
import { recapProfile } from "#core/office/recap-profile";
import { blankSignature } from "#core/paper/signature";
import { e81Sheet } from "#core/renja/evaluation/e81-sheet";
import { evaluationMeans } from "#core/renja/evaluation/evaluation-means";
import type { Evaluation } from "#core/renja/evaluation/evaluation";
import { evaluationOf, evaluationRow, pair } from "./sample-evaluation";
import { printedText } from "./printed-text";

const BASIS = "Surat Edaran Sekda Nomor 5 Tahun 2027.";

/** Two indicators with a target of 4 and Rp200 each: one is summed, of the other the last value counts. */
function evaluationRead(reading: EvaluationQuarter["reading"] | null): Evaluation {
  const rows = [
    evaluationRow(1, "5.01.02.2.01.0001", {}, pair("1", 20), pair("2", 60), pair(null, 0)),
    evaluationRow(2, "5.01.02.2.01.0005", { nature: "akhir" }, pair("2", 0), pair("3", 40), pair("4", 80)),
  ];
  const evaluation = evaluationOf(3, rows);
  if (reading === null) return evaluation;
  const evaluationQuarter = { reading, basis: BASIS };
  return { ...evaluation, profile: { ...evaluation.profile, evaluationQuarter } };
}

const SIGNATURES = { made: blankSignature("Kepala,"), evaluated: blankSignature("Kepala Bappeda,") };

function printed(reading: EvaluationQuarter["reading"] | null): string {
  return printedText(e81Sheet(evaluationRead(reading), SIGNATURES, "E.81"));
}

describe("a quarter of E.81", () => {
  // TW I (1/4, 2/4) · TW II (2/4, 3/4) · TW III (blank, 4/4), money of the quarter over 400.
  it("counts by itself: what that quarter holds against the year's target", () => {
    const { quarters } = evaluationMeans(evaluationRead("triwulan"));
    expect(quarters.map(({ volume }) => volume.percent)).toEqual([37.5, 62.5, 100]);
    expect(quarters.map(({ money }) => money.percent)).toEqual([5, 25, 20]);
    expect(evaluationMeans(evaluationRead(null)).quarters).toEqual(quarters);
  });

  // TW I (1/4, 2/4) · TW II (3/4, 3/4) · TW III (3/4, 4/4), money up to the quarter over 400.
  it("counts up to its end where the agency has set so, as the sifat puts quarters together", () => {
    const { quarters, year } = evaluationMeans(evaluationRead("kumulatif"));
    expect(quarters.map(({ volume }) => volume.percent)).toEqual([37.5, 75, 87.5]);
    expect(quarters.map(({ money }) => money.percent)).toEqual([5, 30, 50]);
    expect(quarters[2]).toEqual(year);
  });

  it("is printed as it is read, with the basis that the agency names", () => {
    const means = "Rata-rata capaian kinerja (%) | 37,50 | 5,00 |";
    expect(printed("kumulatif")).toContain(`${means} 75,00 | 30,00 | 87,50 | 50,00`);
    expect(printed("kumulatif")).toContain(
      `Rata-rata capaian pada kolom triwulan (K dan Rp) adalah realisasi sampai dengan triwulan itu terhadap target tahun. Dasar: ${BASIS}`,
    );
    expect(printed("triwulan")).toContain(`${means} 62,50 | 25,00 | 100,00 | 20,00`);
    expect(printed("triwulan")).toContain(
      `realisasi triwulan itu saja terhadap target tahun. Dasar: ${BASIS}`,
    );
    expect(printed(null)).toContain("Asumsi: rata-rata capaian pada kolom triwulan (K dan Rp) adalah");
  });
});

describe("the agency's setting of it", () => {
  const settingsOf = (raw: object) => {
    const parsed = parseOfficeSettings(raw);
    return parsed.ok ? parsed.settings : parsed.wrong;
  };

  it("needs a known reading and a basis", () => {
    expect(settingsOf({ evaluasi: { triwulan: "sampai", dasar: BASIS } })).toEqual(["evaluasi.triwulan"]);
    expect(settingsOf({ evaluasi: { triwulan: "kumulatif", dasar: "  " } })).toEqual(["evaluasi.dasar"]);
  });

  it("goes into the profile of an evaluation, with a name that tells it, and of no other recap", () => {
    const parsed = parseOfficeSettings({ evaluasi: { triwulan: "kumulatif", dasar: BASIS } });
    if (!parsed.ok) throw new Error(parsed.wrong.join());
    const { profile } = evaluationRead(null);
    const own = recapProfile(profile, { id: "evaluasi-renja", recap: "evaluasi-renja" }, parsed.settings);
    expect(own).toEqual({
      ...profile,
      name: "Permendagri 86/2017, E.81 kumulatif",
      evaluationQuarter: { reading: "kumulatif", basis: BASIS },
    });
    expect(recapProfile(profile, { id: "renja", recap: "renja" }, parsed.settings)).toBe(profile);
  });
});
