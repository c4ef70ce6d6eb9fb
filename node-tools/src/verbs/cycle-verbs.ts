import { runArchive, runReopen } from "../commands/arsipkan";
import { runDispose } from "../commands/disposisi";
import { runRemind } from "../commands/ingatkan";
import { runCorrect } from "../commands/koreksi";
import { runStanding } from "../commands/lewati";
import { runOrder } from "../commands/perintah";
import { runExtend } from "../commands/perpanjang";
import { runHandOver } from "../commands/serahkan";
import { runUndo } from "../commands/urungkan";
import { runPropose, runSettle } from "../commands/usul";
import { periodOf } from "./collect-verbs";
import type { PeriodFlags } from "./collect-verbs";
import { givenBy } from "./option-values";
import type { NoteOptions, ReasonOptions } from "./option-values";
import { dryOption } from "./verb-kit";
import type { PersonOptions, VerbKit } from "./verb-kit";

/** The verbs that move a cycle and its units beside the main job. */
export function addCycleVerbs(kit: VerbKit): void {
  addOrderVerbs(kit);
  addUndoVerb(kit);
  addStandingVerbs(kit);
  addReviewVerbs(kit);
}

function addOrderVerbs({ verb, cycleVerb, personVerb, act }: VerbKit): void {
  verb("perintah <folder>", "Catat perintah Kepala Badan yang memulai siklus")
    .requiredOption("--formulir <id>", "formulir, mis. kinerja")
    .requiredOption("--tahun <tahun>", "tahun data")
    .option("--triwulan <angka>", "triwulan yang diminta, 1 sampai 4")
    .requiredOption("--isi <teks>", "isi perintah")
    .option("--oleh <nama>", "pemberi perintah; bila kosong, Kepala Badan di buku induk")
    .addOption(dryOption())
    .action((folder: string, o: PeriodFlags & { isi: string; oleh?: string }) =>
      act(runOrder, { folder, ...periodOf(o), instruction: o.isi, who: o.oleh ?? null }, o),
    );
  cycleVerb("disposisi <folder>", "Teruskan perintah dengan disposisi")
    .option("--kepada <jabatan>", "penerima disposisi", "kasubbid-data")
    .option("--oleh <nama>", "pemberi disposisi; bila kosong, pejabat yang ditetapkan SOP")
    .option("--catatan <teks>", "catatan disposisi")
    .action((folder: string, o: NoteOptions & { kepada: string }) =>
      act(runDispose, { ...givenBy(folder, o), to: o.kepada, note: o.catatan ?? null }, o),
    );
  personVerb("ingatkan <folder> [unit...]", "Ingatkan unit yang belum mengirim; cetak daftarnya sebagai teks")
    .option("--catatan <teks>", "kalimat tambahan di bawah daftar")
    .action((folder: string, units: string[], o: NoteOptions) =>
      act(runRemind, { ...givenBy(folder, o), units, note: o.catatan ?? null }, o),
    );
  personVerb("perpanjang <folder> [unit...]", "Perpanjang tenggat siklus, atau unit yang disebut")
    .requiredOption("--sampai <tanggal>", "tenggat baru, mis. 2026-01-23")
    .requiredOption("--alasan <teks>", "alasan perpanjangan")
    .action((folder: string, units: string[], o: ReasonOptions & { sampai: string }) =>
      act(runExtend, { ...givenBy(folder, o), units, until: o.sampai, reason: o.alasan }, o),
    );
  personVerb("arsipkan <folder>", "Arsipkan siklus yang sudah final")
    .option("--tempat <teks>", "tempat berkasnya disimpan", "folder ini")
    .action((folder: string, o: PersonOptions & { tempat: string }) =>
      act(runArchive, { ...givenBy(folder, o), place: o.tempat }, o),
    );
  personVerb("buka-kembali <folder>", "Buka kembali siklus yang sudah diarsipkan")
    .requiredOption("--alasan <teks>", "alasan dibuka kembali")
    .action((folder: string, o: ReasonOptions) =>
      act(runReopen, { ...givenBy(folder, o), reason: o.alasan }, o),
    );
}

function addUndoVerb({ cycleVerb, act }: VerbKit): void {
  cycleVerb("urungkan <folder> [unit]", "Urungkan tindakan terakhir yang belum menjadi dasar tindakan lain")
    .requiredOption("--alasan <teks>", "alasan mengurungkan")
    .option("--oleh <nama>", "yang mengurungkan, yaitu yang melakukannya; bila kosong, menurut riwayat")
    .action((folder: string, unit: string | undefined, o: ReasonOptions) =>
      act(runUndo, { ...givenBy(folder, o), unit: unit ?? null, reason: o.alasan }, o),
    );
}

function addStandingVerbs({ personVerb, act }: VerbKit): void {
  const verbs = [
    ["lewati", "skip", "Keluarkan unit dari siklus ini"],
    ["nihil", "nil", "Catat bahwa unit tidak mempunyai data dalam siklus ini"],
    ["lanjutkan", "resume", "Ikutsertakan kembali unit yang dilewati atau nihil"],
  ] as const;
  for (const [name, kind, description] of verbs) {
    personVerb(`${name} <folder> <unit...>`, description)
      .requiredOption("--alasan <teks>", "alasannya")
      .action((folder: string, units: string[], o: ReasonOptions) =>
        act(runStanding, { ...givenBy(folder, o), kind, units, reason: o.alasan }, o),
      );
  }
}

function addReviewVerbs({ personVerb, act }: VerbKit): void {
  personVerb("usul <folder> <unit>", "Usulkan nilai lain untuk satu sel isian, dengan alasan")
    .requiredOption("--sel <kode:kolom>", "selnya, mis. SEK-01:realisasi_tw2")
    .requiredOption("--nilai <nilai>", "nilai yang diusulkan")
    .requiredOption("--alasan <teks>", "alasan usul")
    .action((folder: string, unit: string, o: ReasonOptions & { sel: string; nilai: string }) =>
      act(runPropose, { ...givenBy(folder, o), unit, cell: o.sel, value: o.nilai, reason: o.alasan }, o),
    );
  personVerb("putuskan-usul <folder> <unit> <usul>", "Terima atau tolak usul perubahan")
    .option("--terima", "terima usulnya")
    .option("--tolak", "tolak usulnya; catatan wajib")
    .option("--catatan <teks>", "catatan atau alasan")
    .action(
      (folder: string, unit: string, proposal: string, o: NoteOptions & { terima?: true; tolak?: true }) =>
        act(
          runSettle,
          { ...givenBy(folder, o), unit, proposal, accept: acceptOf(o), note: o.catatan ?? null },
          o,
        ),
    );
  personVerb("koreksi <folder> <berkas>", "Ajukan perbaikan isian yang sudah disahkan, dengan alasan")
    .requiredOption("--alasan <teks>", "alasan perbaikan")
    .action((folder: string, file: string, o: ReasonOptions) =>
      act(runCorrect, { ...givenBy(folder, o), file, reason: o.alasan }, o),
    );
  personVerb("serahkan <folder> [unit...]", "Catat data yang disahkan telah diserahkan kepada pengelola data")
    .option("--semua", "semua unit yang sudah disahkan")
    .action((folder: string, units: string[], o: PersonOptions & { semua?: boolean }) =>
      act(runHandOver, { ...givenBy(folder, o), units, all: o.semua ?? false }, o),
    );
}

/** null when neither or both were said. */
function acceptOf({ terima, tolak }: { readonly terima?: true; readonly tolak?: true }): boolean | null {
  return (terima ?? false) === (tolak ?? false) ? null : (terima ?? false);
}
