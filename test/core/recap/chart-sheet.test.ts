import permendagri from "#templates/profiles/permendagri-86-2017.profil.json";
import { expect, it } from "vitest";
import { parseProfile } from "#core/indicator/profile";
import { quarterTrend } from "#core/recap/quarter-trend";
import { chartSheet } from "#core/recap/sheets/chart-sheet";
import { printedText } from "../renja/printed-text";
import { SAMPLE_REGISTER, sampleRecap } from "./sample-workbook";

const profile = parseProfile(permendagri);
if (!profile.ok) throw new Error("the profile does not parse");
const RECAP = sampleRecap(profile.profile);

it("follows the mean capaian from quarter to quarter; the last is the recap's own", () => {
  const trend = quarterTrend(RECAP);
  expect(trend).toHaveLength(RECAP.cycle.quarter);
  expect(trend[trend.length - 1]?.average).toBe(RECAP.total.average);
});

it("draws counted units only, with pagu and realisasi by program, and prints its coverage", () => {
  const text = printedText(chartSheet(RECAP, SAMPLE_REGISTER.agency));
  const counted = RECAP.units.filter((unit) => unit.counted);
  expect(text.match(/^Unit kerja \|/gm)).toHaveLength(counted.length);
  expect(text).toContain("Predikat | Sangat Tinggi");
  expect(text).toMatch(/^Program \|/m);
  expect(text).toMatch(/dari \d+ unit/);
});
