import { element, show } from "./dom";

const STEPS: readonly (readonly [string, string])[] = [
  ["Siapkan buku induk", "Membuat lembar instansi, unit, pejabat, dan indikator. Lengkapi isinya; kode dan NIP ditulis sebagai teks."],
  ["Buka permintaan", "Membuat satu formulir untuk tiap unit di folder Drive, membagikannya kepada pengisi dan pemeriksa unit itu saja, dan mengirim surat. Unit tanpa surel: formulir Excel-nya terlampir pada surat untuk Anda."],
  ["Kumpulkan isian", "Membaca formulir yang berubah, menulis lembar Temuan di formulir itu, dan mengunci yang sudah diajukan."],
  ["Impor berkas Excel", "Menerima formulir yang diisi di luar jaringan dan membandingkannya sel demi sel."],
  ["Langkah kerja", "Menunjukkan langkah SOP, waktunya di samping mutu baku, dan apa yang boleh Anda kerjakan sekarang: mengesahkan, mengembalikan, menandatangani, membuat kertas dinas, membandingkan edisi, atau memverifikasi riwayat."],
  ["Papan status", "Menunjukkan keadaan tiap unit, yang terlambat, dan siapa yang ditunggu."],
  ["Rekap badan", "Membuat edisi rekap dari unit yang sudah disahkan. Unit yang belum disahkan disebut namanya."],
]; // prettier-ignore

show(
  element("h1", {}, "Bantuan Himpun"),
  element("p", {}, "Urutan kerja satu siklus:"),
  element(
    "ol",
    {},
    ...STEPS.map(([name, text]) => element("li", {}, element("strong", {}, name), element("p", {}, text))),
  ),
  element("h2", {}, "Bila terhenti di tengah jalan"),
  element("p", {}, "Tekan tombol yang sama sekali lagi. Himpun melanjutkan dari tempat terakhir; tidak ada formulir atau surat yang dibuat dua kali."),
  element("h2", {}, "Mengembalikan sebagian sel"),
  element("p", {}, "Di lembar Pengesahan, pemeriksa memilih Kembalikan dan menyebut alamat selnya dalam catatan, mis. “K12 dan L14 belum cocok dengan laporan”. Hanya sel itu yang terbuka kembali."),
); // prettier-ignore
