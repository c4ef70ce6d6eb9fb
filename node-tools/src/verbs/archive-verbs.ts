import { runExport } from "../commands/ekspor";
import { runImport } from "../commands/impor";
import { dryOption } from "./verb-kit";
import type { CommonOptions, VerbKit } from "./verb-kit";

/** The verbs that carry a whole archive in one file, between folders and the add-on. */
export function addArchiveVerbs({ verb, act }: VerbKit): void {
  verb("ekspor <folder> <berkas>", "Tulis seluruh riwayat dan isinya ke satu berkas arsip")
    .addOption(dryOption())
    .action((folder: string, file: string, o: CommonOptions) => act(runExport, { folder, file }, o));
  verb("impor <folder> <berkas>", "Ambil berkas arsip ke folder baru, atau lanjutkan ruang kerja yang sama")
    .addOption(dryOption())
    .action((folder: string, file: string, o: CommonOptions) => act(runImport, { folder, file }, o));
}
