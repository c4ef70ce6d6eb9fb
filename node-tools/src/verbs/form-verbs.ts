import { runNewForm } from "../commands/formulir-baru";
import { runCompareForm } from "../commands/formulir-beda";
import { runListForms } from "../commands/formulir-daftar";
import { runCheckForm } from "../commands/formulir-periksa";
import { runPublishForm } from "../commands/formulir-terbitkan";
import { runTryForm } from "../commands/formulir-coba";
import type { CommonOptions, VerbKit } from "./verb-kit";
import { dryOption } from "./verb-kit";

interface NameFlags extends CommonOptions {
  readonly nama?: string;
}

/** The verb `formulir` with its own verbs: an agency's form from draft to published version. */
export function addFormVerbs({ group, act }: VerbKit): void {
  const { verb } = group(
    "formulir",
    "Formulir buatan badan sendiri: baru, periksa, coba, beda, terbitkan, daftar",
  );
  verb("baru <folder> <nama>", "Buat naskah formulir untuk ditulis di lembar kerja")
    .option("--kosong", "tanpa baris contoh")
    .option("--terbuka", "pengisi menambah barisnya sendiri, bukan satu baris untuk setiap indikator")
    .addOption(dryOption())
    .action((folder: string, name: string, o: CommonOptions & { kosong?: boolean; terbuka?: boolean }) =>
      act(runNewForm, { folder, name, empty: o.kosong ?? false, open: o.terbuka ?? false }, o),
    );
  verb("periksa <berkas>", "Periksa naskah formulir; semua kesalahan disebut sekaligus").action(
    (file: string, o: CommonOptions) => act(runCheckForm, { file }, o),
  );
  verb(
    "coba <folder> <naskah>",
    "Coba naskah dengan jawaban rekaan, benar dan sengaja salah, terpisah dari data sungguhan",
  )
    .option("--nama <nama>", "formulir yang dimaksud, bila berkasnya memuat beberapa")
    .addOption(dryOption())
    .action((folder: string, draft: string, o: NameFlags) =>
      act(runTryForm, { folder, draft, name: o.nama ?? null }, o),
    );
  verb(
    "beda <folder> <naskah>",
    "Jelaskan perubahan naskah terhadap versi terakhir, dan nasib formulir yang beredar",
  )
    .option("--nama <nama>", "formulir yang dimaksud, bila berkasnya memuat beberapa")
    .action((folder: string, draft: string, o: NameFlags) =>
      act(runCompareForm, { folder, draft, name: o.nama ?? null }, o),
    );
  verb("terbitkan <folder> <naskah>", "Terbitkan naskah sebagai versi berikutnya")
    .option("--nama <nama>", "formulir yang dimaksud, bila berkasnya memuat beberapa")
    .addOption(dryOption())
    .action((folder: string, draft: string, o: NameFlags) =>
      act(runPublishForm, { folder, draft, name: o.nama ?? null }, o),
    );
  verb("daftar <folder>", "Daftar formulir bawaan dan versi formulir sendiri").action(
    (folder: string, o: CommonOptions) => act(runListForms, { folder }, o),
  );
}
