import { ask, formsOf, KASUBBID, SAMPLE_CHOICE } from "./addon";
import type { Addon } from "./addon";
import { cellOf, typeNamed } from "./filler";
import { largeAgency } from "./large-agency";

/** Two units of two indicators, the register ready: small enough to be cut off at every call. */
export function smallAgency(): Addon {
  return largeAgency(2, 2);
}

/** Opens the cycle of the small agency. */
export function openSmall(addon: Addon): void {
  ask(addon, KASUBBID, "kirimPermintaan", { ...SAMPLE_CHOICE, tenggat: "2026-02-20" });
}

/** Its people fill every form without a fault and say Diajukan. */
export function fillSmall(addon: Addon): void {
  for (const [unitId, form] of formsOf(addon)) {
    const filler = `staf.${unitId}@contoh.example`;
    for (const key of [`${unitId}-1`, `${unitId}-2`]) {
      for (const quarter of [1, 2, 3, 4]) {
        const type = (fieldId: string, text: string): void => {
          addon.runtime.as(filler).typeInto(form, "Isian", cellOf(addon, form, key, fieldId), text);
        };
        type(`realisasi_tw${quarter}`, "1");
        type(`anggaran_tw${quarter}`, "250000");
      }
    }
    typeNamed(addon, filler, form, "status_isian", "Diajukan");
    typeNamed(addon, filler, form, "diisi_oleh", "Contoh Pengisi");
  }
}

/** The validators of the small agency decide, each in the form of his unit. */
export function decideSmall(addon: Addon, decision: "Setuju" | "Kembalikan", note = ""): void {
  for (const [unitId, form] of formsOf(addon)) {
    const validator = `kabid.${unitId}@contoh.example`;
    typeNamed(addon, validator, form, "keputusan", decision);
    if (note !== "") typeNamed(addon, validator, form, "catatan", note);
  }
}

/** Collects by the menu. */
export function collect(addon: Addon): string {
  const kasubbid = addon.runtime.as(KASUBBID);
  kasubbid.open();
  kasubbid.clickMenu(["Himpun", "Kumpulkan isian"]);
  const last = kasubbid.shown[kasubbid.shown.length - 1];
  return last?.kind === "alert" ? last.text : "";
}
