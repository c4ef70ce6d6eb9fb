import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FormDefinition } from "#core/form/definition";
import { readingContextFor } from "#core/office/cycle-basis";
import { makeTrial } from "#core/office/trial/trial";
import type { Trial, TrialFile } from "#core/office/trial/trial";
import { receiveForm } from "#core/submission/receive-form";
import type { ReceivedForm } from "#core/submission/receive-form";
import { definitionIn, goodWith } from "../definition-sheet/author";
import { definitionOf } from "../form/small-form";
import { profileOf } from "../indicator/sample-profile";
import { snapshotOf } from "../submission/plan-snapshot";

const AGENCY = {
  name: "Bappeda Contoh", shortName: "", government: "", address: "", phone: "", email: "", website: "", place: "",
  timeZone: "Asia/Jakarta", agencyField: "5.01",
} as const; // prettier-ignore

function trialOf(definition: FormDefinition): Trial {
  const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
  return makeTrial({ definition, profile: profileOf("permendagri-86-2017") }, AGENCY, 2026, sha256);
}

function received(trial: Trial, file: TrialFile): ReceivedForm {
  return receiveForm(snapshotOf(file.plan), readingContextFor(trial.basis, file.unitId, null));
}

describe("makeTrial", () => {
  it.each(["kesiapan-data", "daftar-aplikasi"])(
    "fills the sample form %s well, and wrongly in every way that it checks",
    (name) => {
      const sample = definitionOf(
        JSON.parse(readFileSync(`sheets-templates/contoh/${name}.form.json`, "utf8")),
      );
      // A plan's snapshot knows no number formats, so a date would come back as a number.
      const trial = trialOf({ ...sample, fields: sample.fields.filter(({ id }) => id !== "tanggal_data") });
      expect(trial.good.map((file) => received(trial, file).verdict)).toEqual(["ready", "ready"]);
      expect([trial.unsatisfied, trial.untried]).toEqual([[], []]);
      const wrong = received(trial, trial.wrong);
      const rowOf = (key: string): number => (wrong.reading?.rowOf.get(key) ?? -1) + 1;
      const told = new Set(wrong.findings.map(({ code, place }) => `${code} ${place.rowNumber ?? 0}`));
      expect(
        trial.mistakes.filter(({ rowKey, check }) => !told.has(`${check.code} ${rowOf(rowKey)}`)),
      ).toEqual([]);
      expect(trial.mistakes.length).toBeGreaterThan(10);
    },
  );

  it("names rules that speak against each other, and rules that nothing breaks", () => {
    const contrary = goodWith(
      "Aturan",
      "| 2 | L | kesalahan | [L] > 5 | terlalu besar | Betulkan. |",
      "| 3 | L | kesalahan | [L] <= 5 | terlalu kecil | Betulkan. |",
    );
    expect(trialOf(definitionIn(contrary)).unsatisfied.length).toBeGreaterThan(0);
    const idle = goodWith(
      "Aturan",
      '| 2 | L | kesalahan | [Status] = "Tidak pernah" dan [L] < [L] | aneh | Betulkan. |',
    );
    expect(trialOf(definitionIn(idle)).untried.map(({ phrase }) => phrase)).toEqual(["Perbaiki: aneh."]);
  });

  it("belongs to no agency, so that no workspace takes it for data", () => {
    expect(trialOf(definitionIn(goodWith("Aturan"))).basis.agencyId).toBe("uji-coba");
  });

  it("hands in no rows that repeat each other, and one that does among the mistakes", () => {
    const trial = trialOf(
      definitionIn({
        Formulir: `
    | 1 | Isian   | Nilai   |
    | 2 | Nama    | usulan  |
    | 3 | Judul   | Usulan  |
    | 4 | Periode | tahun   |
    | 5 | Baris   | terbuka |`,
        Kolom: `
    | 1 | Judul | Jenis  | Wajib |
    | 2 | Nama  | teks   | ya    |
    | 3 | Biaya | rupiah | ya    |`,
        Aturan: `
    | 1 | Kolom | Salah bila | Pesan     | Perbaikan |
    | 2 | Nama  | kembar     | sudah ada | Hapus.    |`,
      }),
    );
    expect(trial.good.map((file) => received(trial, file).verdict)).toEqual(["ready", "ready"]);
    const codes = received(trial, trial.wrong).findings.map(({ code }) => code);
    expect(codes.filter((code) => code === "row/rule")).toHaveLength(1);
  });
});
