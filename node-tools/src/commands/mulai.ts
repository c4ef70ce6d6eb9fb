import { join } from "node:path";
import { assertNewWorkspace, createWorkspace, PLACES } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { blankRegister, sampleRegister, sampleText } from "../archive/register-templates";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { CODE_FILE } from "./kode";

/** Makes a new workspace: empty register tables with their headings, or the sample agency. */
export function runStart(
  options: { readonly folder: string; readonly sample: boolean },
  context: CommandContext,
): Report {
  const tables = Object.entries(options.sample ? sampleRegister() : blankRegister());
  const contents = new Map([
    ...tables.map(([name, text]) => [`${PLACES.register}/${name}`, `\uFEFF${text}`] as const),
    ...(options.sample ? [[CODE_FILE, `\uFEFF${sampleText("kode.csv")}`] as const] : []),
  ]);
  assertNewWorkspace(options.folder, contents);
  if (!context.dryRun) {
    // The settings come last: a folder without them is no workspace, so that an attempt that was cut off is made again.
    for (const [path, text] of contents) writeAtomically(join(options.folder, path), text);
    createWorkspace(options.folder);
  }
  const files = ["himpun.json", ...contents.keys()];
  const next = options.sample
    ? `Lanjutkan: himpun minta "${options.folder}" --formulir kinerja --tahun 2025 --triwulan 4`
    : `Isi keempat berkas di ${PLACES.register}/, lalu: himpun minta "${options.folder}" --formulir kinerja --tahun 2025 --triwulan 4`;
  return {
    exitCode: 0,
    json: {
      folder: options.folder,
      contoh: options.sample,
      coba: context.dryRun,
      berkas: files,
    },
    lines: [
      {
        kind: "title",
        text: `Ruang kerja ${context.dryRun ? "akan dibuat" : "dibuat"} di ${options.folder}`,
      },
      ...files.map((file) => `  ${file}`),
      next,
    ],
  };
}
