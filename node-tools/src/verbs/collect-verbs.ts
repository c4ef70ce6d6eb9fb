import { runReturn } from "../commands/kembalikan";
import { runPrint } from "../commands/cetak";
import { runRequest } from "../commands/minta";
import { runStart } from "../commands/mulai";
import { runCheck } from "../commands/periksa";
import { runRecap } from "../commands/rekap";
import { runApprove } from "../commands/sahkan";
import { runStatus } from "../commands/status";
import { runReceive } from "../commands/terima";
import { runVerify } from "../commands/verifikasi";
import { runVerifyCode } from "../commands/verifikasi-kode";
import type { UnitFlags } from "./option-values";
import { cycleOption, dryOption, placeOf } from "./verb-kit";
import type { CommonOptions, CycleOptions, VerbKit } from "./verb-kit";

/** The verbs of the main job: a register, forms out, forms in, decisions, a recap, and its proof. */
export function addCollectVerbs({ verb, cycleVerb, act }: VerbKit): void {
  verb("mulai <folder>", "Buat ruang kerja baru")
    .option("--contoh", "isi dengan instansi contoh")
    .addOption(dryOption())
    .action((folder: string, o: CommonOptions & { contoh?: boolean }) =>
      act(runStart, { folder, sample: o.contoh ?? false }, o),
    );
  verb("minta <folder>", "Buka siklus dan buat formulir setiap unit")
    .requiredOption("--formulir <id>", "formulir, mis. kinerja")
    .requiredOption("--tahun <tahun>", "tahun data")
    .option("--triwulan <angka>", "triwulan yang diminta, 1 sampai 4")
    .option("--tenggat <tanggal>", "tenggat, mis. 2025-12-19")
    .option("--ganti-versi <alasan>", "siklus yang sudah terbuka memakai versi formulir yang terbaru")
    .addOption(dryOption())
    .action((folder: string, o: RequestFlags) =>
      act(
        runRequest,
        { folder, ...periodOf(o), deadline: o.tenggat ?? null, revision: o.gantiVersi ?? null },
        o,
      ),
    );
  verb("periksa <berkas...>", "Periksa isian tanpa menyimpan apa pun")
    .option("--ruang-kerja <folder>", "ruang kerja asal formulir")
    .action((files: string[], o: CommonOptions & { ruangKerja?: string }) =>
      act(runCheck, { files, folder: o.ruangKerja ?? null }, o),
    );
  verb(
    "terima <folder> <berkas...>",
    "Terima isian: periksa, simpan, catat; yang salah dibuatkan berkas koreksi",
  )
    .option("--tanda-terima", "buatkan tanda terima bagi setiap unit yang isiannya masuk")
    .addOption(dryOption())
    .action((folder: string, files: string[], o: CommonOptions & { tandaTerima?: boolean }) =>
      act(runReceive, { folder, files, withReceipts: o.tandaTerima === true }, o),
    );
  cycleVerb(
    "cetak <folder> [unit...]",
    "Cetak isian unit, dikelompokkan menurut program, atau formulir kosong (xlsx, PDF, HTML)",
  )
    .option("--semua", "semua unit yang sudah mengirim isian")
    .option("--kosong <baris>", "formulir kosong dengan sekian baris untuk diisi dengan tangan")
    .action((folder: string, units: string[], o: PrintFlags) => {
      const { semua: all = false, kosong: blank = null } = o;
      return act(runPrint, { ...placeOf(folder, o), units, all, blank }, o);
    });
  cycleVerb("sahkan <folder> [unit...]", "Sahkan isian unit yang sudah diajukan")
    .option("--semua", "semua unit yang menunggu keputusan")
    .option("--oleh <nama>", "nama pemeriksa", "")
    .option("--akibat <kode>", "kode akibat pada angka terbit yang sudah Anda lihat")
    .action((folder: string, units: string[], o: DecisionFlags & { akibat?: string }) =>
      act(runApprove, { ...decisionOf(folder, units, o), effect: o.akibat ?? null }, o),
    );
  cycleVerb("kembalikan <folder> [unit...]", "Kembalikan isian kepada pengisinya")
    .option("--catatan <teks>", "apa yang perlu diperbaiki (wajib)", "")
    .option("--sel <kode:kolom...>", "hanya sel ini yang dibuka lagi, mis. SEK-01:realisasi_tw2")
    .option("--oleh <nama>", "nama pemeriksa", "")
    .action((folder: string, units: string[], o: DecisionFlags & { catatan: string; sel?: string[] }) =>
      act(runReturn, { ...decisionOf(folder, units, o), note: o.catatan, cells: o.sel ?? [] }, o),
    );
  verb("status <folder>", "Keadaan setiap unit")
    .addOption(cycleOption())
    .option("--unit <id...>", "hanya unit ini")
    .option("--keadaan <keadaan...>", "hanya unit yang berkeadaan ini, mis. diajukan")
    .option("--terlambat", "hanya unit yang terlambat")
    .option("--mutu", "mutu data setiap unit dan temuan menurut jenisnya")
    .action((folder: string, o: CycleOptions & UnitFlags & { mutu?: true }) => {
      const { unit: units = [], keadaan: states = [], terlambat: isLate = false, mutu = false } = o;
      return act(runStatus, { ...placeOf(folder, o), units, states, isLate, withQuality: mutu }, o);
    });
  cycleVerb("rekap <folder>", "Buat rekap badan dari isian yang disahkan")
    .option("--edisi <edisi>", "sementara atau final", "sementara")
    .option("--profil <id>", "profil perhitungan")
    .option("--banding <berkas>", "cetakan SIPD atau Renja lain untuk dibandingkan (rekap renja)")
    .action((folder: string, o: CycleOptions & { edisi: string; profil?: string; banding?: string }) => {
      const { edisi: edition, profil: profile = null, banding: other = null } = o;
      return act(runRecap, { ...placeOf(folder, o), edition, profile, other }, o);
    });
  verb("verifikasi <folder>", "Buktikan riwayat, berkas tersimpan, dan setiap edisi")
    .option("--kode <kode>", "tampilkan catatan di balik kode verifikasi pada kertas")
    .action((folder: string, o: CommonOptions & { kode?: string }) =>
      o.kode === undefined ? act(runVerify, { folder }, o) : act(runVerifyCode, { folder, code: o.kode }, o),
    );
}

/** The options that name what a cycle asks for. */
export interface PeriodFlags extends CommonOptions {
  readonly formulir: string;
  readonly tahun: string;
  readonly triwulan?: string;
}

/** Form, year and quarter as typed. */
export function periodOf(o: PeriodFlags): {
  readonly form: string;
  readonly year: string;
  readonly quarter: string | null;
} {
  return { form: o.formulir, year: o.tahun, quarter: o.triwulan ?? null };
}

interface RequestFlags extends PeriodFlags {
  readonly tenggat?: string;
  readonly gantiVersi?: string;
}

interface PrintFlags extends CycleOptions {
  readonly semua?: boolean;
  readonly kosong?: string;
}

interface DecisionFlags extends CycleOptions {
  readonly semua?: boolean;
  readonly oleh: string;
}

function decisionOf(folder: string, units: readonly string[], flags: DecisionFlags) {
  return { ...placeOf(folder, flags), units, all: flags.semua ?? false, who: flags.oleh };
}
