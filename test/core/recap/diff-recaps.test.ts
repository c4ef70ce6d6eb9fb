import { expect, it } from "vitest";
import { changeCauseText } from "#core/messages/recap-finding-messages";
import { diffRecaps, unexplainedChanges } from "#core/recap/diff-recaps";
import type { Recap } from "#core/recap/recap";
import { profileOf } from "../indicator/sample-profile";
import { indicatorOf, recapOf, registerOf } from "./sample-recap";

const register = registerOf([
  indicatorOf("P-1", "ppe", "- - - 10", { budget: 1000 }),
  indicatorOf("P-2", "ppe", "- - - 10", { direction: "turun", nature: "akhir" }),
  indicatorOf("E-1", "ekonomi", "- - - 10", { budget: 500 }),
]);
const ppe = { rows: { "P-1": "1 2 3 4 | 100", "P-2": "10 12 - 5" } };
const late = { rows: { "E-1": "5 | 50" }, state: "submitted" as const };
const before = recapOf(register, { ppe, ekonomi: late });

/** `figure of whom: before -> after because cause; cause`. */
function lines(after: Recap): readonly string[] {
  return diffRecaps(before, after).map(({ figure, before: was, after: is, causes }) => {
    const whose =
      figure.kind === "indicator" ? figure.code : figure.kind === "unit" ? figure.unitId : "badan";
    const why = causes.map((cause) => changeCauseText(cause, (unitId) => unitId)).join(" ");
    return `${figure.figure} ${whose}: ${was ?? "-"} -> ${is ?? "-"}. ${why}`;
  });
}

it("explains a unit that came in late", () => {
  const came = "Isian ekonomi baru disahkan.";
  expect(lines(recapOf(register, { ppe, ekonomi: { ...late, state: "approved" } }))).toEqual([
    `realisasi E-1: - -> 5. ${came}`,
    `capaian E-1: - -> 50. ${came}`,
    `pagu ekonomi: - -> 500. ${came}`,
    `realisasi ekonomi: - -> 50. ${came}`,
    `serapan ekonomi: - -> 10. ${came}`,
    `rata_capaian ekonomi: - -> 50. ${came}`,
    `pagu badan: 1000 -> 1500. ${came}`,
    `realisasi badan: 100 -> 150. ${came}`,
    `rata_capaian badan: 125 -> 100. ${came}`,
  ]);
});

it("explains a corrected cell, and only by the cells that reach the figure", () => {
  const rows = { ...ppe.rows, "P-1": "1 2 3 2 | 300" };
  const actual = 'Sel N10 di lembar "Isian" ppe berubah dari "4" menjadi "2".';
  const money = 'Sel S10 di lembar "Isian" ppe berubah dari "100" menjadi "300".';
  expect(lines(recapOf(register, { ppe: { rows }, ekonomi: late }))).toEqual([
    `realisasi P-1: 10 -> 8. ${actual}`,
    `capaian P-1: 100 -> 80. ${actual}`,
    `realisasi ppe: 100 -> 300. ${money}`,
    `serapan ppe: 10 -> 30. ${money}`,
    `rata_capaian ppe: 125 -> 115. ${actual}`,
    `realisasi badan: 100 -> 300. ${money}`,
    `serapan badan: 10 -> 30. ${money}`,
    `rata_capaian badan: 125 -> 115. ${actual}`,
  ]);
});

it("explains another profile", () => {
  const after = recapOf(register, { ppe, ekonomi: late }, { profile: profileOf("turun-b") });
  const names = `Profil perhitungan berubah dari "${profileOf("permendagri-86-2017").name}" menjadi "${profileOf("turun-b").name}".`;
  expect(lines(after)).toEqual([
    `capaian P-2: 150 -> 200. ${names}`,
    `rata_capaian ppe: 125 -> 150. ${names}`,
    `rata_capaian badan: 125 -> 150. ${names}`,
  ]);
});

it("calls a number that moved by itself an invariant error", () => {
  const tampered = { ...before, total: { ...before.total, spent: 101 } };
  expect(unexplainedChanges(diffRecaps(before, tampered))).toMatchObject([
    {
      code: "recap/unexplained-change",
      severity: "error",
      values: { figure: "realisasi badan", before: "100", after: "101" },
    },
  ]);
});
