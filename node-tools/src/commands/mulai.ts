import { join } from "node:path";
import { createWorkspace, PLACES } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { blankRegister, sampleRegister } from "../archive/register-templates";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** Makes a new workspace: empty register tables with their headings, or the sample agency. */
export function runStart(
  options: { readonly folder: string; readonly sample: boolean },
  context: CommandContext,
): Report {
  const tables = options.sample ? sampleRegister() : blankRegister();
  const files = Object.keys(tables).map((name) => `${PLACES.register}/${name}`);
  if (!context.dryRun) {
    createWorkspace(options.folder);
    for (const [name, text] of Object.entries(tables)) {
      writeAtomically(join(options.folder, PLACES.register, name), `\uFEFF${text}`);
    }
  }
  const next = options.sample
    ? `Lanjutkan: himpun minta "${options.folder}" --formulir kinerja --tahun 2025 --triwulan 4`
    : `Isi keempat berkas di ${PLACES.register}/, lalu: himpun minta "${options.folder}" --formulir kinerja --tahun 2025 --triwulan 4`;
  return {
    exitCode: 0,
    json: {
      folder: options.folder,
      contoh: options.sample,
      coba: context.dryRun,
      berkas: ["himpun.json", ...files],
    },
    lines: [
      {
        kind: "title",
        text: `Ruang kerja ${context.dryRun ? "akan dibuat" : "dibuat"} di ${options.folder}`,
      },
      ...["himpun.json", ...files].map((file) => `  ${file}`),
      next,
    ],
  };
}
