import type { CalendarFinding, ProcedureFinding } from "../procedure/procedure-finding";
import { whereText, type Messages } from "./sentence";

/** The sentence of every finding about a procedure, its sheet, and the work calendar. */
export const PROCEDURE_MESSAGES: Messages<ProcedureFinding | CalendarFinding> = {
  "procedure/malformed": ({ path, found }) => ({
    cause: `Isi berkas prosedur di "${path}" tidak sesuai bentuknya (ditemukan ${found}).`,
    remedy: "Bandingkan bagian itu dengan salah satu prosedur bawaan.",
  }),
  "procedure/duplicate-step": ({ step }) => ({
    cause: `Nomor langkah ${step} dipakai lebih dari satu kali.`,
    remedy: "Beri setiap langkah nomor yang berbeda.",
  }),
  "procedure/unreachable-step": ({ step }) => ({
    cause: `Langkah ${step} tidak pernah tercapai dari langkah pertama.`,
    remedy: "Periksa tujuan keputusan pada langkah-langkah sebelumnya.",
  }),
  "procedure/endless-loop": ({ step }) => ({
    cause: `Dari langkah ${step} tidak ada jalan menuju selesai.`,
    remedy: "Beri keputusan satu pilihan yang meneruskan ke langkah berikutnya atau ke selesai.",
  }),
  "procedure/decision-without-choices": ({ step }) => ({
    cause: `Keputusan pada langkah ${step} tidak mempunyai pilihan.`,
    remedy: "Tuliskan pilihannya, mis. Setuju -> 8; Kembalikan -> 5.",
  }),
  "procedure/decision-missing": ({ step }) => ({
    cause: `Langkah ${step} selesai dengan keputusan, tetapi keputusannya tidak ditulis.`,
    remedy: "Tuliskan pilihannya, mis. Setuju -> 8; Kembalikan -> 5.",
  }),
  "procedure/decision-without-target": ({ step, choice }) => ({
    cause: `Pilihan "${choice}" pada langkah ${step} tidak menyebut langkah tujuan.`,
    remedy: "Tambahkan nomor langkah tujuan atau kata selesai.",
  }),
  "procedure/unknown-target": ({ step, choice, target }) => ({
    cause: `Pilihan "${choice}" pada langkah ${step} menuju langkah ${target} yang tidak ada.`,
    remedy: "Ganti dengan nomor langkah yang ada atau kata selesai.",
  }),
  "procedure/return-without-note": ({ step, choice }) => ({
    cause: `Pilihan "${choice}" pada langkah ${step} mengembalikan pekerjaan tanpa mewajibkan catatan.`,
    remedy: "Wajibkan catatan agar penerima tahu apa yang harus diperbaiki.",
  }),
  "procedure/previous-of-none": ({ step }) => ({
    cause: `Langkah ${step} disebut selesai bersama langkah sebelumnya, padahal ini langkah pertama.`,
    remedy: "Pilih tanda selesai lain: peristiwa, kertas, atau centang.",
  }),
  "procedure/unknown-event": ({ step, event }) => ({
    cause: `Langkah ${step} menunggu peristiwa "${event}" yang tidak dikenal.`,
    remedy: "Pakai nama peristiwa yang tercantum dalam panduan prosedur.",
  }),
  "procedure/unknown-role": ({ step, role }) => ({
    cause: `Langkah ${step} menyebut peran "${role}" yang tidak ada dalam daftar peran.`,
    remedy: "Tambahkan peran itu, atau perbaiki ejaannya.",
  }),
  "procedure/role-without-holder": ({ role, steps }) => ({
    cause: `Peran "${role}" pada langkah ${steps.join(", ")} belum ada pemegangnya.`,
    remedy: "Isi pemegangnya di lembar Pejabat pada buku induk.",
  }),
  "procedure/no-duration": ({ step }) => ({
    cause: `Langkah ${step} tidak mempunyai waktu baku.`,
    remedy: "Isi kolom Waktu bila langkah ini perlu diukur.",
  }),
  "procedure/total-mismatch": ({ stated, added }) => ({
    cause: `Jumlah waktu tertulis ${stated}, sedangkan jumlah semua langkah ${added}.`,
    remedy: "Periksa waktu setiap langkah dan jumlahnya.",
  }),
  "procedure/no-header": (_values, place) => ({
    cause: `${whereText(place)} tidak memuat baris judul kolom SOP.`,
    remedy: "Beri baris judul: No, Uraian Prosedur, Pelaksana, Kelengkapan, Waktu, Output, Keterangan.",
  }),
  "procedure/missing-column": ({ column }, place) => ({
    cause: `${whereText(place)} tidak mempunyai kolom "${column}".`,
    remedy: `Tambahkan kolom "${column}" pada baris judul.`,
  }),
  "procedure/no-steps": (_values, place) => ({
    cause: `${whereText(place)} tidak memuat satu langkah pun.`,
    remedy: "Isi langkah-langkah di bawah baris judul, satu baris satu langkah.",
  }),
  "procedure/blank-action": (_values, place) => ({
    cause: `${whereText(place)} kosong.`,
    remedy: "Tuliskan uraian langkah ini, atau hapus barisnya.",
  }),
  "procedure/blank-role": (_values, place) => ({
    cause: `${whereText(place)} kosong.`,
    remedy: "Tuliskan pelaksananya, atau beri tanda v pada kolom pelaksana yang sesuai.",
  }),
  "procedure/unreadable-duration": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${found}", seharusnya waktu seperti 480 menit, 3 jam, atau 2 hari kerja.`,
    remedy: "Tuliskan angka diikuti menit, jam, hari, atau hari kerja.",
  }),
  "procedure/unreadable-number": ({ found, taken }, place) => ({
    cause: `${whereText(place)} berisi "${found}", seharusnya nomor langkah. Untuk sementara dibaca ${taken}.`,
    remedy: "Tuliskan nomor langkah sebagai bilangan bulat mulai dari 1.",
  }),
  "procedure/unreadable-scope": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${found}", seharusnya Badan atau Unit.`,
    remedy: "Tuliskan Badan bila langkah dikerjakan sekali, Unit bila dikerjakan tiap unit.",
  }),
  "procedure/unreadable-completion": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${found}" yang tidak dikenal.`,
    remedy: "Tuliskan centang, langkah sebelumnya, kertas: notulen, atau peristiwa: form.approved.",
  }),
  "procedure/unreadable-decision": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${found}" yang tidak terbaca sebagai keputusan.`,
    remedy: "Tuliskan seperti: Setuju -> 8; Kembalikan -> 5.",
  }),
  "calendar/no-header": ({ columns }, place) => ({
    cause: `${whereText(place)} tidak memuat baris judul ${columns}.`,
    remedy: `Beri baris judul: ${columns}.`,
  }),
  "calendar/unreadable-date": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${found}", seharusnya tanggal.`,
    remedy: "Tuliskan tanggalnya, mis. 17 Agustus 2026 atau 2026-08-17.",
  }),
  "calendar/unknown-kind": ({ found, allowed }, place) => ({
    cause: `${whereText(place)} berisi "${found}", seharusnya salah satu dari: ${allowed}.`,
    remedy: "Pilih salah satu jenis itu.",
  }),
  "calendar/duplicate-day": ({ date, firstRow }) => ({
    cause: `Tanggal ${date} sudah tercantum pada baris ${firstRow}.`,
    remedy: "Hapus salah satu barisnya bila isinya sama.",
  }),
  "calendar/contradiction": ({ date, firstRow }) => ({
    cause: `Tanggal ${date} disebut libur dan juga hari kerja (lihat baris ${firstRow}). Hari itu dihitung sebagai hari kerja.`,
    remedy: "Hapus baris yang tidak berlaku.",
  }),
  "calendar/year-missing": ({ year }) => ({
    cause: `Hari libur nasional tahun ${year} belum diisi, sehingga waktu kerja tahun itu dihitung terlalu panjang.`,
    remedy: "Isi hari libur dan cuti bersama tahun itu menurut keputusan bersama tiga menteri.",
  }),
  "calendar/estimated-day": ({ date, name }) => ({
    cause: `${name} pada ${date} masih perkiraan dan dapat bergeser satu hari.`,
    remedy:
      "Cocokkan dengan keputusan bersama tiga menteri, lalu kosongkan kata perkiraan pada kolom Keterangan.",
  }),
  "calendar/unreadable-hours": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${found}", seharusnya jam kerja seperti 07.30-16.00 istirahat 12.00-13.00.`,
    remedy: "Tuliskan jam masuk dan pulang, lalu jam istirahatnya; tuliskan libur untuk hari tanpa kerja.",
  }),
};
