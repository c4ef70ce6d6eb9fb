import { runFindCodes, runImportCodes } from "../commands/kode";
import { runMakePlan } from "../commands/rencana";
import { runRenja } from "../commands/renja";
import { dryOption } from "./verb-kit";
import type { CommonOptions, VerbKit } from "./verb-kit";

interface RenjaVerbOptions extends CommonOptions {
  readonly tahun: string;
  readonly pembanding?: string;
  readonly petaKode?: string;
}

/** The verbs about the code list and the Renja. */
export function addRenjaVerbs({ verb, act }: VerbKit): void {
  verb("kode <folder> <berkas>", "Impor daftar kode urusan sampai sub kegiatan dari CSV atau xlsx")
    .addOption(dryOption())
    .action((folder: string, file: string, o: CommonOptions) => act(runImportCodes, { folder, file }, o));
  verb("cari-kode <folder> <kata...>", "Cari kode menurut kata dalam namanya atau awal kodenya").action(
    (folder: string, words: string[], o: CommonOptions) => act(runFindCodes, { folder, words }, o),
  );
  verb("renja <folder> <berkas...>", "Susun Renja badan dari tabel usulan unit: Tabel 4.1, T-C.33, T-C.29")
    .requiredOption("--tahun <tahun>", "tahun rencana")
    .option("--pembanding <berkas>", "cetakan SIPD atau Renja lain untuk dibandingkan baris demi baris")
    .option("--peta-kode <berkas>", "tabel dua kolom, kode lama dan kode baru, untuk tabel yang berkode lama")
    .addOption(dryOption())
    .action((folder: string, files: string[], o: RenjaVerbOptions) => {
      const codeMap = o.petaKode ?? null;
      return act(runRenja, { folder, files, year: o.tahun, other: o.pembanding ?? null, codeMap }, o);
    });
  verb("rencana <folder>", "Tulis tabel rencana buku induk dari Renja final, untuk evaluasi triwulanan")
    .requiredOption("--dari <siklus>", "siklus formulir renja, mis. renja-2027")
    .option("--ganti", "ganti tabel rencana yang sudah ada")
    .addOption(dryOption())
    .action((folder: string, o: CommonOptions & { dari: string; ganti?: boolean }) =>
      act(runMakePlan, { folder, from: o.dari, replaces: o.ganti ?? false }, o),
    );
}
