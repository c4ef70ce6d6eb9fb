import { ask, formsOf, installAddon, KASUBBID, prepareSample } from "../apps-script/addon";
import type { Addon } from "../apps-script/addon";
import { fillAndSubmit, typeNamed } from "../apps-script/filler";
import type { Answers } from "../apps-script/filler";
import { peopleOf } from "../apps-script/people";
import { evaluationAnswers, renjaAnswers, SKIPPED } from "./renja-case";
import type { RenjaPlatform } from "./renja-platform";

const CHOICE = { tahun: 2027, triwulan: 4, tenggat: "2026-01-20", alasan: "Tidak diminta", pesan: "" };

/** A Renja and its evaluation in Google Sheets, by the built bundle in the local runtime. */
export const renjaSheets: RenjaPlatform = {
  name: "sheets",
  play: () => {
    const addon = installAddon();
    prepareSample(addon);
    const answers = renjaAnswers();
    const renja = recapOf(addon, "renja", "renja-2027", (unit) => answers.get(unit) ?? new Map());
    ask(addon, KASUBBID, "rencana", { siklus: "renja-2027" });
    const plan = addon.runtime.drive.values(addon.master, "rencana").slice(1);
    const keysOf = (unit: string): readonly string[] =>
      plan.filter((row) => row[1] === unit).map(([id]) => String(id));
    const evaluation = recapOf(addon, "evaluasi-renja", "evaluasi-renja-2027-tw4", (unit) =>
      evaluationAnswers(keysOf(unit)),
    );
    return Promise.resolve({ renja, evaluation });
  },
};

/** Asks every unit, lets its people fill and approve, collects, and gives the final recap. */
function recapOf(addon: Addon, form: string, cycle: string, answersOf: (unit: string) => Answers): object {
  ask(addon, KASUBBID, "kirimPermintaan", {
    ...{ ...CHOICE, formulir: form, dilewati: form === "renja" ? SKIPPED : [] },
  });
  for (const [unit, file] of formsOf(addon, cycle)) {
    const { filler, validator } = peopleOf(unit);
    fillAndSubmit(addon, filler, file, answersOf(unit));
    typeNamed(addon, validator, file, "keputusan", "Setuju");
    typeNamed(addon, validator, file, "diperiksa_oleh", "Contoh Pemeriksa");
  }
  ask(addon, KASUBBID, "kumpulkan");
  return ask(addon, KASUBBID, "rekap", { siklus: cycle, edisi: "final" }) as object;
}
