import type { FileFinding } from "../validation/file-finding";
import type { Messages } from "./sentence";

const SAVE_AS_XLSX = "Buka berkas itu, pilih Simpan Sebagai, lalu jenis Excel Workbook (.xlsx).";
const SEND_AGAIN = "Minta pengirim mengirim ulang berkasnya.";

/** Sentences about files as such. */
export const FILE_MESSAGES: Messages<FileFinding> = {
  "file/empty": () => ({ cause: "Berkas ini kosong.", remedy: SEND_AGAIN }),
  "file/not-xlsx-xls": () => ({ cause: "Berkas ini berformat Excel lama (.xls).", remedy: SAVE_AS_XLSX }),
  "file/xlsb": () => ({ cause: "Berkas ini berformat Excel biner (.xlsb).", remedy: SAVE_AS_XLSX }),
  "file/ods": () => ({ cause: "Berkas ini berformat OpenDocument (.ods).", remedy: SAVE_AS_XLSX }),
  "file/xml-2003": () => ({ cause: "Berkas ini berformat Excel XML 2003.", remedy: SAVE_AS_XLSX }),
  "file/csv": () => ({
    cause: "Berkas ini berupa teks CSV, bukan formulir .xlsx.",
    remedy: "Kirim formulir .xlsx yang asli.",
  }),
  "file/html": () => ({
    cause: "Berkas ini halaman web (HTML) yang diberi nama Excel.",
    remedy: SAVE_AS_XLSX,
  }),
  "file/pdf": () => ({ cause: "Berkas ini PDF.", remedy: "Kirim formulir .xlsx yang asli." }),
  "file/image": ({ format }) => ({
    cause: `Berkas ini gambar (${format}).`,
    remedy: "Kirim formulir .xlsx yang asli.",
  }),
  "file/other-office": ({ application }) => ({
    cause: `Berkas ini dokumen ${application}.`,
    remedy: "Kirim formulir .xlsx yang asli.",
  }),
  "file/other-archive": ({ format }) => ({
    cause: `Berkas ini arsip ${format}.`,
    remedy: "Ekstrak dahulu, lalu kirim formulir .xlsx di dalamnya.",
  }),
  "file/zip-of-xlsx": ({ workbooks, count }) => ({
    cause: `Berkas ini ZIP berisi ${count} berkas Excel (${workbooks.slice(0, 3).join(", ")}${count > 3 ? ", …" : ""}).`,
    remedy: "Ekstrak dahulu ke sebuah folder, lalu sebut folder itu.",
  }),
  "file/encrypted": () => ({
    cause: "Berkas ini dikunci dengan kata sandi.",
    remedy: "Buka berkasnya, hapus kata sandinya (File, Info, Protect Workbook), lalu simpan.",
  }),
  "file/truncated": () => ({
    cause: "Berkas ini terpotong; mungkin unduhannya belum selesai.",
    remedy: SEND_AGAIN,
  }),
  "file/damaged": ({ part }) => ({
    cause: `Berkas ini rusak${part === null ? "" : ` pada bagian ${part}`}.`,
    remedy: "Buka di Excel, biarkan diperbaiki, lalu simpan; atau minta pengirim mengirim ulang.",
  }),
  "file/too-large": ({ found, allowed }) => ({
    cause: `Isi berkas ini jauh lebih besar daripada formulir mana pun (${found}, batas ${allowed}), sehingga tidak dibuka.`,
    remedy: "Salin isiannya ke formulir yang asli, lalu kirim itu.",
  }),
  "file/unknown": () => ({
    cause: "Jenis berkas ini tidak dikenali.",
    remedy: "Kirim formulir .xlsx yang asli.",
  }),
  "file/too-slow": ({ seconds }) => ({
    cause: `Berkas ini tidak selesai dibaca dalam ${seconds} detik, sehingga dihentikan.`,
    remedy: "Salin isiannya ke formulir yang asli, lalu kirim itu.",
  }),
  "file/missing": () => ({ cause: "Berkas ini tidak ada.", remedy: "Periksa nama dan foldernya." }),
  "file/unreadable": ({ reason }) => ({
    cause: `Berkas ini tidak dapat dibuka (${reason}).`,
    remedy: "Periksa izinnya, dan tutup bila sedang terbuka di Excel.",
  }),
  "file/other-agency": () => ({
    cause: "Formulir ini dibuat oleh ruang kerja instansi lain.",
    remedy: "Kirim formulir yang berasal dari ruang kerja ini.",
  }),
  "file/other-cycle": ({ cycle, known }) => ({
    cause: `Formulir ini milik siklus "${cycle}", yang tidak ada di ruang kerja ini.`,
    remedy: `Siklus yang ada: ${known.join(", ")}.`,
  }),
  "file/other-form": ({ form }) => ({
    cause: `Ini formulir "${form}", bukan formulir siklusnya.`,
    remedy: "Kirim formulir yang benar.",
  }),
  "file/other-version": () => ({
    cause:
      "Formulir ini dibuat dari rancangan formulir atau profil yang berbeda; dibaca menurut rancangan siklus ini.",
    remedy: "Periksa hasilnya; bila ragu, pakai formulir yang baru.",
  }),
  "file/other-unit": ({ unit }) => ({
    cause: `Unit "${unit}" tidak diminta dalam siklus ini.`,
    remedy: "Periksa unitnya, atau buka permintaan untuk unit itu.",
  }),
  "file/second-for-unit": ({ unit, others }) => ({
    cause: `Ada lebih dari satu berkas untuk unit "${unit}" (juga ${others.join(", ")}) dengan isian yang berbeda.`,
    remedy: "Tentukan berkas yang benar, lalu kirim hanya itu.",
  }),
  "read/covered-cells": ({ sheet, count }) => ({
    cause: `Di lembar "${sheet}" ada ${count} isian yang tertutup sel gabungan dan tidak terbaca.`,
    remedy: "Lepas penggabungan selnya, lalu periksa isiannya.",
  }),
  "read/macros-ignored": () => ({
    cause: "Berkas ini memuat makro; makronya tidak dijalankan.",
    remedy: "Tidak perlu tindakan.",
  }),
};
