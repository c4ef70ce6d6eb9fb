import { decimalOf } from "../cell/decimal";
import { formatRupiah } from "../cell/format-number";
import type { CheckFinding } from "../validation/check-finding";
import type { ReviewFinding, SubmissionFinding } from "../submission/submission-finding";
import type { Messages } from "./sentence";
import { whereText } from "./sentence";

const EXPLAIN = "Bila memang benar, tulis sebabnya di kolom Penjelasan pada baris itu.";

const REQUIRED_REMEDIES = {
  figure: "Isi angkanya; bila memang nol, tulis 0.",
  "figure-or-state": "Isi angkanya. Nihil ditulis 0; tidak berlaku TB; belum ada BA: diikuti alasannya.",
  words: "Isi sel itu.",
  choice: "Pilih dari daftar di sel itu.",
} as const;

/** Sentences about forms as they were read. */
export const SUBMISSION_MESSAGES: Messages<SubmissionFinding> = {
  "form/not-himpun": () => ({
    cause: "Berkas ini bukan formulir Himpun, atau tanda pengenalnya sudah hilang.",
    remedy:
      "Kirim berkas formulir yang asli. Bila isian sudah disalin ke berkas lain, salin kembali ke formulir yang asli.",
  }),
  "form/identity-repaired": ({ unit }) => ({
    cause: `Lembar tanda pengenal hilang; pengenal cadangan menyebut unit "${unit}".`,
    remedy: "Tidak perlu tindakan, asalkan unitnya benar.",
  }),
  "form/entry-sheet-missing": ({ sheets }) => ({
    cause: `Lembar "Isian" tidak ada. Yang ada: ${quoted(sheets)}.`,
    remedy: "Kirim berkas formulir yang asli, lengkap dengan lembar Isian.",
  }),
  "form/entry-sheet-renamed": ({ found }) => ({
    cause: `Lembar "Isian" bernama "${found}" dan tetap dibaca.`,
    remedy: "Tidak perlu tindakan.",
  }),
  "form/entry-sheet-twice": ({ others, differs }) => ({
    cause: differs
      ? `Selain lembar Isian ada salinannya dengan isi berbeda: ${quoted(others)}. Tidak jelas mana yang benar.`
      : `Selain lembar Isian ada salinannya dengan isi yang sama: ${quoted(others)}.`,
    remedy: differs ? "Hapus salinannya, sisakan satu lembar Isian." : "Tidak perlu tindakan.",
  }),
  "form/header-lost": (_, place) => ({
    cause: `${whereText(place)} tidak lagi memuat judul kolom formulir.`,
    remedy: "Salin isian ke berkas koreksi atau formulir yang asli.",
  }),
  "form/ids-repaired": () => ({
    cause: "Sebagian tanda kolom yang tersembunyi hilang; kolom dikenali dari judulnya.",
    remedy: "Tidak perlu tindakan.",
  }),
  "column/missing": ({ label }, place) => ({
    cause: `Kolom "${label}" tidak ada lagi di lembar "${place.sheet ?? "Isian"}".`,
    remedy: "Isi kolom itu pada berkas koreksi.",
  }),
  "column/twice": ({ label }, place) => ({
    cause: `Kolom "${label}" ada dua kali di lembar "${place.sheet ?? "Isian"}" dengan isi berbeda. Keduanya disimpan, tidak ada yang dihitung.`,
    remedy: "Hapus salah satunya, sisakan yang benar.",
  }),
  "column/unknown": ({ raw }) => ({
    cause: `Ada isian "${short(raw)}" di kolom yang bukan bagian formulir. Isian itu disimpan, tetapi tidak dihitung.`,
    remedy: "Bila penting, pindahkan ke kolom Penjelasan.",
  }),
  "row/missing": ({ key }, place) => ({
    cause: `Baris indikator ${key} tidak ada di lembar "${place.sheet ?? "Isian"}".`,
    remedy: "Isi baris itu pada berkas koreksi.",
  }),
  "row/twice": ({ key }) => ({
    cause: `Indikator ${key} ada di lebih dari satu baris dengan isian yang berbeda. Semuanya disimpan, tidak ada yang dihitung.`,
    remedy: "Sisakan satu baris dengan isian yang benar.",
  }),
  "row/unknown": ({ raw }) => ({
    cause: `Baris ini tidak dikenali sebagai indikator mana pun. Isiannya disimpan dan tidak dihitung: ${short(raw)}.`,
    remedy: "Pindahkan isian ke baris indikator yang benar, atau hapus baris ini.",
  }),
  "row/conflicting": ({ key, other }) => ({
    cause: `Baris ini bertanda ${key}, tetapi tulisannya ${other}. Isiannya disimpan dan tidak dihitung.`,
    remedy: "Pindahkan isian ke baris indikator yang benar pada berkas koreksi.",
  }),
  "row/keys-left-behind": ({ recognised, fresh }) => ({
    cause:
      `Baris diurutkan tanpa kolom tersembunyi di tepi kirinya; ${recognised} baris dikenali dari isinya yang terakhir diterima` +
      (fresh === 0 ? "." : `, ${fresh} baris dibaca sebagai baris baru.`),
    remedy: "Tidak perlu tindakan. Lain kali urutkan seluruh lembar, bukan sebagian kolomnya.",
  }),
  "row/key-repaired": ({ key }) => ({
    cause: `Tanda tersembunyi baris ini tidak cocok; dari kode dan uraiannya, baris ini dibaca sebagai ${key}.`,
    remedy: "Tidak perlu tindakan, asalkan indikatornya benar.",
  }),
  "cell/number-as-text": ({ found, read }, place) => ({
    cause: `${whereText(place)} berisi tulisan "${short(found)}" dan dibaca sebagai ${read}.`,
    remedy: "Tidak perlu tindakan bila angkanya benar.",
  }),
  "cell/state-respelled": ({ found, read }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}" dan dibaca sebagai ${read}.`,
    remedy: "Tidak perlu tindakan bila maksudnya benar.",
  }),
  "cell/choice-respelled": ({ found, read }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}" dan dibaca sebagai "${shortened(read, 90)}".`,
    remedy: "Tidak perlu tindakan bila maksudnya benar.",
  }),
  "form/nothing-filled": ({ nihil }) =>
    nihil
      ? { cause: "Formulir ini diajukan nihil.", remedy: "Tidak perlu tindakan bila memang tidak ada." }
      : {
          cause: "Belum ada baris yang diisi.",
          remedy:
            'Isi paling sedikit satu baris; bila memang tidak ada, tulis sebabnya pada baris Nihil di lembar "Pengesahan".',
        },
  "form/nihil-with-rows": ({ rows, reason }) => ({
    cause: `Lembar "Pengesahan" menyatakan nihil ("${short(reason)}"), padahal ${rows} baris terisi.`,
    remedy: "Kosongkan baris Nihil, atau hapus isian pada lembar Isian.",
  }),
  "cell/ambiguous-number": ({ found, readings }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang dapat berarti ${readings[0]} atau ${readings[1]}.`,
    remedy: "Ketik ulang angkanya tanpa titik pemisah ribuan, dengan koma untuk desimal.",
  }),
  "cell/not-a-number": ({ found, suggestion, states }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", seharusnya angka.`,
    remedy: numberRemedy(suggestion, states),
  }),
  "cell/date-for-number": ({ found }, place) => ({
    cause: `${whereText(place)} berisi tanggal ${found}, seharusnya angka. Angka seperti 1-2 atau 1/2 sering berubah menjadi tanggal.`,
    remedy: "Ketik ulang angkanya saja, dengan koma untuk desimal.",
  }),
  "cell/not-a-date": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", seharusnya tanggal.`,
    remedy: "Ketik tanggalnya, mis. 31 Desember 2025.",
  }),
  "cell/error-value": ({ found }, place) => ({
    cause: `${whereText(place)} berisi kesalahan rumus ${found}.`,
    remedy: "Ketik angkanya, atau perbaiki rumusnya.",
  }),
  "cell/formula-without-result": ({ formula }, place) => ({
    cause: `${whereText(place)} berisi rumus =${short(formula)} tanpa hasil.`,
    remedy: "Buka berkasnya di Excel, tunggu sampai terhitung, lalu simpan; atau ketik angkanya.",
  }),
  "cell/percent-scaled": ({ found, read }, place) => ({
    cause: `${whereText(place)} berformat persen (${found}) dan dibaca sebagai ${read}.`,
    remedy: "Tidak perlu tindakan bila angkanya benar.",
  }),
  "cell/percent-unexpected": ({ readings }, place) => ({
    cause: `${whereText(place)} berformat persen, padahal satuannya bukan persen: ${readings[0]} atau ${readings[1]}?`,
    remedy: "Ketik ulang angkanya tanpa tanda persen.",
  }),
};

/** Sentences about the sheet Pengesahan. */
export const REVIEW_MESSAGES: Messages<ReviewFinding> = {
  "review/unknown-choice": ({ label, found, allowed }) => ({
    cause: `${label} di lembar "Pengesahan" berisi "${short(found)}".`,
    remedy: `Pilih salah satu: ${allowed.join(" atau ")}.`,
  }),
};

/** Sentences of the checks of a form. */
export const CHECK_MESSAGES: Messages<CheckFinding> = {
  "cell/required": ({ asks }, place) => ({
    cause: `${whereText(place)} belum diisi.`,
    remedy: REQUIRED_REMEDIES[asks],
  }),
  "cell/not-asked": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", padahal belum diminta pada periode ini.`,
    remedy: "Kosongkan sel itu.",
  }),
  "cell/closed": ({ found, reason }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", padahal ${reason}.`,
    remedy: "Pindahkan isian ke baris yang benar, lalu kosongkan sel itu.",
  }),
  "cell/reason-missing": (_, place) => ({
    cause: `${whereText(place)} berisi BA (belum ada) tanpa alasan.`,
    remedy: "Tulis alasannya, mis. BA: menunggu rilis BPS, atau isi kolom Penjelasan.",
  }),
  "cell/not-whole": ({ found }, place) => ({
    cause: `${whereText(place)} berisi ${short(found)}, seharusnya bilangan bulat.`,
    remedy: "Tulis tanpa angka di belakang koma.",
  }),
  "cell/below-minimum": ({ found, limit }, place) => ({
    cause: `${whereText(place)} berisi ${short(found)}, kurang dari batas ${limit}.`,
    remedy: "Perbaiki angkanya.",
  }),
  "cell/above-maximum": ({ found, limit }, place) => ({
    cause: `${whereText(place)} berisi ${short(found)}, lebih dari batas ${limit}.`,
    remedy: "Perbaiki angkanya.",
  }),
  "cell/not-in-list": ({ found, allowed }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", di luar pilihan.`,
    remedy: `Pilih salah satu: ${allowed.join(", ")}.`,
  }),
  "cell/unknown-choice": ({ found, near }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang tidak ada dalam daftar.`,
    remedy:
      near.length === 0
        ? "Pilih dari daftar di sel itu, atau ketik kodenya."
        : `Maksud Anda ${near.map((text) => `"${shortened(text, 90)}"`).join(" atau ")}? Pilih dari daftar di sel itu.`,
  }),
  "cell/wrong-parent": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang bukan bagian dari pilihan di kirinya.`,
    remedy: "Perbaiki salah satunya, atau kosongkan tingkat di kirinya: tingkat itu diketahui dari kodenya.",
  }),
  "row/rule": ({ message, remedy, explained }, place) => ({
    cause: `${whereText(place)}: ${message}.${explained ? " Sudah dijelaskan pengisi." : ""}`,
    remedy: explained ? "Periksa penjelasannya." : remedy,
  }),
  "cell/carried-changed": ({ found, approved, source, explained }, place) => ({
    cause: `${whereText(place)} ${found === "" ? "dikosongkan" : `diubah menjadi "${short(found)}"`}; yang disahkan "${short(approved)}"${source === null ? "" : ` (${source})`}.`,
    remedy: explained
      ? "Periksa penjelasannya; bila benar, perbaiki juga isian triwulan yang lalu."
      : `Kembalikan angkanya. ${EXPLAIN}`,
  }),
  "cell/carried-corrected": ({ found, approved, source, explained }, place) => ({
    cause: `${whereText(place)} masih "${short(found)}", padahal isian triwulan lalu sudah diperbaiki menjadi "${short(approved)}"${source === null ? "" : ` (${source})`}.`,
    remedy: explained ? "Periksa penjelasannya." : `Ketik angka yang sudah diperbaiki. ${EXPLAIN}`,
  }),
  "form/over-limit": ({ label, found, limit, explained }) => ({
    cause: `${label} ${formatRupiah(decimalOf(found))} melebihi pagu indikatif unit ${formatRupiah(decimalOf(limit))}.${explained ? " Sudah dijelaskan pengisi." : ""}`,
    remedy: explained
      ? "Periksa penjelasannya."
      : "Kurangi pagunya. Bila memang diperlukan, tulis sebabnya di kolom Penjelasan pada baris ini.",
  }),
  "cell/given-changed": ({ found, expected, explained }, place) => ({
    cause: `${whereText(place)} diubah menjadi "${short(found)}"; menurut buku induk "${short(expected)}". Yang dipakai nilai buku induk.`,
    remedy: explained
      ? "Periksa penjelasannya; bila benar, buku induk perlu diperbaiki."
      : `Kembalikan nilainya. ${EXPLAIN}`,
  }),
  "cell/computed-overwritten": ({ found, expected, explained }, place) => ({
    cause: `${whereText(place)} diketik "${short(found)}", padahal hitungannya ${expected === "" ? "kosong" : expected}. Yang dipakai hasil hitungan.`,
    remedy: explained ? "Periksa penjelasannya." : `Periksa angka realisasi dan anggarannya. ${EXPLAIN}`,
  }),
};

function numberRemedy(suggestion: string | null, states: boolean): string {
  if (suggestion === "TB" || suggestion === "BA" || suggestion === "either") {
    if (!states) return "Ketik angkanya saja, mis. 12,5. Nihil ditulis 0.";
    return "Nihil ditulis 0; tidak berlaku TB; belum ada BA: diikuti alasannya.";
  }
  return suggestion === null
    ? "Ketik angkanya saja, mis. 12,5."
    : `Ketik angkanya saja; maksudnya ${suggestion}?`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

/** Long texts are cut, so that a sentence stays one. */
function short(text: string): string {
  return shortened(text, 60);
}

function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 3)}…` : line;
}
