import { ask, formsOf, installAddon, KASUBBID, openSample, prepareSample } from "../apps-script/addon";
import { fillAndSubmit, typeNamed } from "../apps-script/filler";
import { peopleOf } from "../apps-script/people";
import type { Platform, SampleRecap } from "./platform";

/** The job in Google Sheets, by the built bundle in the local runtime; the forms are filled by their own people. */
export const sheetsPlatform: Platform = {
  name: "sheets",
  playSample: (): Promise<SampleRecap> => {
    const addon = installAddon();
    prepareSample(addon);
    openSample(addon);
    for (const [unitId, form] of formsOf(addon)) {
      const { filler, validator } = peopleOf(unitId);
      fillAndSubmit(addon, filler, form);
      typeNamed(addon, validator, form, "keputusan", "Setuju");
      typeNamed(addon, validator, form, "diperiksa_oleh", "Contoh Pemeriksa");
    }
    addon.runtime.as(KASUBBID).clickMenu(["Himpun", "Kumpulkan isian"]);
    const json = ask(addon, KASUBBID, "rekap", { edisi: "sementara" });
    const ledger = ask(addon, KASUBBID, "riwayat");
    return Promise.resolve({ json: json as SampleRecap["json"], ledger: String(ledger) });
  },
};
