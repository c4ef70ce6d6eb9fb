import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filledSample, himpun, himpunJson } from "../node-tools/commands/office";
import type { Platform, SampleRecap } from "./platform";

/** The job on files, through the command line. */
export const filesPlatform: Platform = {
  name: "files",
  playSample: async (): Promise<SampleRecap> => {
    const folder = await filledSample();
    await himpun("terima", folder, join(folder, "isian-contoh"));
    await himpun("sahkan", folder, "--semua", "--oleh", "Contoh Pemeriksa");
    const { json } = await himpunJson("rekap", folder);
    return {
      json: json as SampleRecap["json"],
      ledger: readFileSync(join(folder, "riwayat.jsonl"), "utf8"),
    };
  },
};
