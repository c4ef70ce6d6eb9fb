import { runDifference } from "../commands/beda";
import { runDirect, runSendCover, runSign } from "../commands/edisi";
import { runNumberCover } from "../commands/nomori";
import { runPublication } from "../commands/publikasi";
import { aboutEdition } from "./option-values";
import type { NoteOptions } from "./option-values";
import { cycleOption, placeOf } from "./verb-kit";
import type { CycleOptions, PersonOptions, VerbKit } from "./verb-kit";

/** The verbs about editions: signature, directions, cover letter, publication, differences. */
export function addEditionVerbs({ verb, personVerb, act }: VerbKit): void {
  personVerb("tanda-tangan <folder> [edisi]", "Catat tanda tangan Kepala Badan pada edisi final").action(
    (folder: string, edition: string | undefined, o: PersonOptions) =>
      act(runSign, aboutEdition(folder, edition, o), o),
  );
  personVerb("arahan <folder> [edisi]", "Kembalikan edisi dengan arahan, alih-alih ditandatangani")
    .requiredOption("--isi <teks>", "isi arahan")
    .option("--unit <id...>", "unit yang isiannya dibuka kembali")
    .option("--sel <unit/kode:kolom...>", "hanya sel ini yang dibuka kembali")
    .action(
      (
        folder: string,
        edition: string | undefined,
        o: PersonOptions & { isi: string; unit?: string[]; sel?: string[] },
      ) =>
        act(
          runDirect,
          { ...aboutEdition(folder, edition, o), direction: o.isi, units: o.unit ?? [], cells: o.sel ?? [] },
          o,
        ),
    );
  personVerb("nomori <folder> [edisi]", "Beri nomor surat pengantar edisi yang sudah ditandatangani")
    .option("--nomor <nomor>", "nomor surat; bila kosong, nomor berikutnya menurut pola")
    .action((folder: string, edition: string | undefined, o: PersonOptions & { nomor?: string }) =>
      act(runNumberCover, { ...aboutEdition(folder, edition, o), number: o.nomor ?? null }, o),
    );
  personVerb("kirim-pengantar <folder> [edisi]", "Catat pengiriman surat pengantar dan edisinya")
    .requiredOption("--kepada <penerima>", "penerima surat")
    .action((folder: string, edition: string | undefined, o: PersonOptions & { kepada: string }) =>
      act(runSendCover, { ...aboutEdition(folder, edition, o), to: o.kepada }, o),
    );
  personVerb(
    "publikasi <folder> <tindakan> [edisi]",
    "Penerbitan edisi: ajukan, tolak, terbitkan, atau tarik",
  )
    .option("--catatan <teks>", "catatan pengajuan")
    .option("--alasan <teks>", "alasan menolak atau menarik", "")
    .option("--alamat <url>", "alamat terbitan", "")
    .option("--periksa <teks>", "cara informasi yang dikecualikan diperiksa", "")
    .option("--kecuali <kode...>", "kode baris yang tidak diterbitkan karena dikecualikan")
    .action((folder: string, action: string, edition: string | undefined, o: PublicationFlags) =>
      act(
        runPublication,
        {
          ...{ ...aboutEdition(folder, edition, o), action, note: o.catatan ?? null },
          ...{ reason: o.alasan, address: o.alamat, excludedCheck: o.periksa },
          excluded: o.kecuali ?? [],
        },
        o,
      ),
    );
  verb("beda <folder> <edisi> <edisi-lain>", "Jelaskan setiap angka yang berubah di antara dua edisi")
    .addOption(cycleOption())
    .action((folder: string, before: string, after: string, o: CycleOptions) =>
      act(runDifference, { ...placeOf(folder, o), before, after }, o),
    );
}

interface PublicationFlags extends NoteOptions {
  readonly alasan: string;
  readonly alamat: string;
  readonly periksa: string;
  readonly kecuali?: readonly string[];
}
