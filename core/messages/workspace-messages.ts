import { ACTS } from "#act-words";
import { parseIsoDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import type { Sentence } from "./sentence";

/** What can stand between a command and its workspace, with the values its sentence needs. */
export interface WorkspaceFaultValues {
  readonly "workspace/unnamed": object;
  readonly "workspace/a-file": { readonly folder: string };
  readonly "workspace/missing": { readonly folder: string };
  readonly "workspace/not-one": { readonly folder: string };
  readonly "workspace/settings-broken": { readonly file: string; readonly why: string };
  readonly "workspace/exists": { readonly folder: string };
  readonly "workspace/not-empty": { readonly folder: string };
  readonly "workspace/locked": { readonly folder: string; readonly since: string };
  readonly "workspace/not-writable": { readonly path: string; readonly reason: string };
  readonly "workspace/unreadable": { readonly path: string; readonly reason: string };
  readonly "workspace/disk-full": { readonly path: string };
  readonly "workspace/archive-missing": { readonly file: string };
  readonly "workspace/archive-changed": { readonly file: string };
  readonly "register/unusable": { readonly errors: number };
  readonly "register/no-rows": object;
  readonly "form/codes-missing": { readonly form: string; readonly remedy: string };
  readonly "form/agency-field-missing": { readonly form: string };
  readonly "form/unknown": { readonly name: string; readonly known: readonly string[] };
  readonly "profile/unknown": { readonly name: string; readonly known: readonly string[] };
  readonly "recap/not-compared": { readonly cycleId: string };
  readonly "plan/no-final": { readonly cycleId: string };
  readonly "plan/no-renja": { readonly cycleId: string };
  readonly "plan/exists": { readonly place: string };
  readonly "edition/unknown": { readonly name: string; readonly known: readonly string[] };
  readonly "cycle/none": { readonly folder: string };
  readonly "cycle/unknown": { readonly name: string; readonly known: readonly string[] };
  readonly "cycle/register-moved": { readonly cycleId: string };
  readonly "cycle/form-moved": { readonly cycleId: string };
  readonly "unit/unknown": { readonly name: string; readonly known: readonly string[] };
  readonly "unit/none-given": object;
  readonly "unit/none-submitted": object;
  readonly "unit/none-to-receive": object;
  readonly "files/none": { readonly paths: readonly string[] };
  readonly "print/rows": { readonly found: string; readonly most: number };
  readonly "option/year": { readonly found: string };
  readonly "option/quarter": { readonly found: string };
  readonly "option/date": { readonly found: string };
  readonly "option/note": object;
  readonly "option/who": object;
}

/** The code of a fault of the workspace. */
export type WorkspaceFaultCode = keyof WorkspaceFaultValues;

type Sentences = { readonly [C in WorkspaceFaultCode]: (values: WorkspaceFaultValues[C]) => Sentence };

const SENTENCES: Sentences = {
  "workspace/unnamed": () => ({
    cause: "Nama folder masih kosong.",
    remedy: `Sebut folder untuk ruang kerja baru, mis. ${ACTS.start} kinerja-2025.`,
  }),
  "workspace/a-file": ({ folder }) => ({
    cause: `"${folder}" adalah berkas, bukan folder.`,
    remedy: "Sebut nama folder yang belum ada atau masih kosong.",
  }),
  "workspace/missing": ({ folder }) => ({
    cause: `Folder "${folder}" tidak ada.`,
    remedy: `Periksa namanya, atau buat ruang kerja baru: ${ACTS.start} "${folder}".`,
  }),
  "workspace/not-one": ({ folder }) => ({
    cause: `Folder "${folder}" bukan ruang kerja Himpun: berkas himpun.json tidak ada di dalamnya.`,
    remedy: `Sebut folder ruang kerja yang benar, atau buat yang baru: ${ACTS.start} "${folder}".`,
  }),
  "workspace/settings-broken": ({ file, why }) => ({
    cause: `Berkas "${file}" tidak dapat dibaca (${why}).`,
    remedy: "Perbaiki bagian yang disebut di dalam kurung, atau pulihkan himpun.json dari cadangan.",
  }),
  "workspace/exists": ({ folder }) => ({
    cause: `Folder "${folder}" sudah menjadi ruang kerja Himpun.`,
    remedy: "Pakai ruang kerja itu, atau sebut folder lain.",
  }),
  "workspace/not-empty": ({ folder }) => ({
    cause: `Folder "${folder}" sudah berisi berkas lain.`,
    remedy: "Sebut folder yang belum ada atau masih kosong.",
  }),
  "workspace/locked": ({ folder, since }) => ({
    cause: `Ruang kerja "${folder}" sedang dipakai perintah lain sejak ${momentText(since)}.`,
    remedy: "Tunggu sampai selesai, lalu ulangi.",
  }),
  "workspace/not-writable": ({ path, reason }) => ({
    cause: `"${path}" tidak dapat ditulis (${reason}).`,
    remedy:
      "Periksa izin foldernya, tutup berkas itu bila sedang terbuka di Excel, lalu ulangi perintahnya. Yang sudah tersimpan tidak hilang.",
  }),
  "workspace/unreadable": ({ path, reason }) => ({
    cause: `"${path}" tidak dapat dibaca (${reason}).`,
    remedy: "Periksa nama dan izinnya, lalu ulangi perintahnya.",
  }),
  "workspace/disk-full": ({ path }) => ({
    cause: `Ruang penyimpanan penuh ketika menulis "${path}".`,
    remedy: "Kosongkan sebagian penyimpanan, lalu ulangi perintahnya. Yang sudah tersimpan tidak hilang.",
  }),
  "workspace/archive-missing": ({ file }) => ({
    cause: `Berkas arsip "${file}" hilang.`,
    remedy: `Pulihkan dari cadangan, lalu jalankan ${ACTS.verify}.`,
  }),
  "workspace/archive-changed": ({ file }) => ({
    cause: `Isi berkas arsip "${file}" sudah berubah sejak disimpan.`,
    remedy: `Pulihkan dari cadangan, lalu jalankan ${ACTS.verify}.`,
  }),
  "register/unusable": ({ errors }) => ({
    cause: `Buku induk memuat ${errors} kesalahan.`,
    remedy: "Perbaiki yang disebut di atas, lalu ulangi perintahnya.",
  }),
  "register/no-rows": () => ({
    cause: "Buku induk belum memuat satu pun indikator milik unit yang terdaftar.",
    remedy: "Lengkapi unit.csv dan indikator.csv, lalu ulangi perintahnya.",
  }),
  "form/codes-missing": ({ form, remedy }) => ({
    cause: `Formulir "${form}" memakai daftar kode urusan sampai sub kegiatan, dan daftar itu belum ada atau tidak memuat kode bidang urusan badan ini.`,
    remedy,
  }),
  "form/agency-field-missing": ({ form }) => ({
    cause: `Formulir "${form}" memakai daftar kode menurut bidang urusan badan, dan bidang urusannya belum ditetapkan.`,
    remedy: "Isi kunci bidang_urusan pada tabel instansi, mis. 5.01, lalu ulangi.",
  }),
  "form/unknown": ({ name, known }) => ({
    cause: `Formulir "${name}" tidak dikenal.`,
    remedy: choose(known),
  }),
  "profile/unknown": ({ name, known }) => ({
    cause: `Profil perhitungan "${name}" tidak dikenal.`,
    remedy: choose(known),
  }),
  "recap/not-compared": ({ cycleId }) => ({
    cause: `Rekap ${cycleId} tidak dapat dibandingkan dengan tabel lain.`,
    remedy: "Pilihan --banding hanya untuk rekap renja; hilangkan pilihan itu.",
  }),
  "plan/no-final": ({ cycleId }) => ({
    cause: `Siklus ${cycleId} belum mempunyai edisi final.`,
    remedy: "Buat rekap dengan edisi final dan minta tanda tangannya, lalu ulangi.",
  }),
  "plan/no-renja": ({ cycleId }) => ({
    cause: `Siklus ${cycleId} bukan siklus formulir renja.`,
    remedy: "Sebut siklus renja, mis. renja-2027.",
  }),
  "plan/exists": ({ place }) => ({
    cause: `Tabel rencana (${place}) sudah ada dan isinya lain; mungkin sudah dilengkapi dengan tangan.`,
    remedy:
      "Simpan dahulu salinannya, lalu ulangi dengan pilihan mengganti (--ganti). Sasaran, arah, dan rupiah Renstra yang diketik dipertahankan; realisasi s/d tahun lalu juga, bila keterangannya menyebut sumber dan tahunnya.",
  }),
  "print/rows": ({ found, most }) => ({
    cause: `Jumlah baris kosong "${found}" tidak dikenal.`,
    remedy: `Tulis bilangan bulat 1 sampai ${most}, mis. --kosong 20.`,
  }),
  "edition/unknown": ({ name, known }) => ({
    cause: `Edisi "${name}" tidak dikenal.`,
    remedy: choose(known),
  }),
  "cycle/none": ({ folder }) => ({
    cause: `Ruang kerja "${folder}" belum mempunyai siklus.`,
    remedy: `Buka dahulu dengan ${ACTS.request}.`,
  }),
  "cycle/unknown": ({ name, known }) => ({ cause: `Siklus "${name}" tidak ada.`, remedy: choose(known) }),
  "cycle/form-moved": ({ cycleId }) => ({
    cause: `Formulir siklus "${cycleId}" sudah berubah sesudah siklus dibuka; siklus ini tetap memakai versi saat dibuka.`,
    remedy: 'Bila siklus ini harus beralih ke versi terbaru, tambahkan --ganti-versi "alasannya".',
  }),
  "cycle/register-moved": ({ cycleId }) => ({
    cause: `Buku induk berubah sesudah siklus "${cycleId}" dibuka.`,
    remedy: "Siklus ini tetap memakai buku induk saat dibuka; perubahan berlaku mulai siklus berikutnya.",
  }),
  "unit/unknown": ({ name, known }) => ({
    cause: `Unit "${name}" tidak ada dalam siklus ini.`,
    remedy: choose(known),
  }),
  "unit/none-given": () => ({
    cause: "Unit belum disebut.",
    remedy: "Sebut id unitnya, atau pakai --semua.",
  }),
  "unit/none-submitted": () => ({
    cause: "Tidak ada unit yang menunggu keputusan.",
    remedy: `Lihat keadaannya dengan ${ACTS.status}.`,
  }),
  "unit/none-to-receive": () => ({
    cause: "Tidak ada isian disahkan yang belum diserahkan.",
    remedy: `Rekap menerima isian yang disahkan dengan sendirinya; lihat keadaannya dengan ${ACTS.status}.`,
  }),
  "files/none": ({ paths }) => ({
    cause: `Tidak ada berkas isian di ${paths.map((path) => `"${path}"`).join(", ")}.`,
    remedy: "Sebut berkas .xlsx atau folder yang memuatnya.",
  }),
  "option/year": ({ found }) => ({
    cause: `Tahun "${found}" tidak dikenali.`,
    remedy: "Tulis empat angka, mis. --tahun 2025.",
  }),
  "option/quarter": ({ found }) => ({
    cause: `Triwulan "${found}" tidak dikenali.`,
    remedy: "Tulis 1, 2, 3, atau 4 (I sampai IV pun dapat).",
  }),
  "option/date": ({ found }) => ({
    cause: `Tanggal "${found}" tidak dikenali.`,
    remedy: "Tulis sebagai tahun-bulan-hari, mis. 2025-12-19.",
  }),
  "option/note": () => ({
    cause: "Pengembalian perlu catatan.",
    remedy: 'Tambahkan --catatan "apa yang perlu diperbaiki".',
  }),
  "option/who": () => ({
    cause: "Nama pemberi keputusan belum disebut.",
    remedy: 'Tambahkan --oleh "nama".',
  }),
};

/** A fault of the workspace in words. */
export function workspaceSentence<C extends WorkspaceFaultCode>(
  code: C,
  values: WorkspaceFaultValues[C],
): Sentence {
  return SENTENCES[code](values);
}

function choose(known: readonly string[]): string {
  return known.length === 0 ? "Belum ada yang tersedia." : `Yang tersedia: ${known.join(", ")}.`;
}

/** A moment of ISO text in UTC as people read it; anything else stays as it is. */
function momentText(iso: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(iso);
  const day = parts === null ? null : parseIsoDate(parts[1] ?? "");
  return parts === null || day === null
    ? iso
    : `${formatDate(day)} pukul ${parts[2] ?? ""}.${parts[3] ?? ""} UTC`;
}
