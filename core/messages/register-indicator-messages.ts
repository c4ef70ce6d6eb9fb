import { decimalOf } from "../cell/decimal";
import { formatRupiah } from "../cell/format-number";
import type { IndicatorFinding } from "../register/register-finding";
import {
  BUDGET_WORDS,
  CODE_FAULT_WORDS,
  CODE_REPAIR_WORDS,
  didYouMean,
  firstOf,
  oneOf,
  short,
} from "./register-words";
import type { Messages } from "./sentence";
import { whereText } from "./sentence";

const NOT_COMPUTABLE = "Capaian indikator ini tidak dapat dihitung dan tidak ikut dalam rata-rata.";

/** The sentences of findings about codes, targets and money of indicators. */
export const REGISTER_INDICATOR_MESSAGES: Messages<IndicatorFinding> = {
  "register/sub-activity-code": ({ found, fault, suggestion }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}": ${CODE_FAULT_WORDS[fault]}.`,
    remedy: `${didYouMean(suggestion)}Tulis kode lengkap, mis. 5.01.02.2.01.0005.`,
  }),
  "register/sub-activity-level": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang bukan kode sub kegiatan lengkap.`,
    remedy:
      "Tulis kode lengkap, mis. 5.01.02.2.01.0005. Kode X.XX memerlukan bidang_urusan di tabel instansi.",
  }),
  "register/sub-activity-repaired": ({ found, code, repairs }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}" dan dibaca sebagai ${code} (${repairs.map((repair) => CODE_REPAIR_WORDS[repair]).join("; ")}).`,
    remedy: "Tidak perlu tindakan, asalkan benar.",
  }),
  "register/sub-activity-name": ({ code, first, found }, place) => ({
    cause: `${whereText(place)} menamai ${code} "${short(found)}", sedangkan di atas "${short(first)}".`,
    remedy: "Samakan namanya, atau perbaiki kodenya.",
  }),
  "register/sub-activity-none": ({ count, units }) => ({
    cause: `${count} indikator tidak memuat kode sub kegiatan (unit: ${firstOf(units)}).`,
    remedy: "Isi kodenya bila indikator itu mengukur sub kegiatan.",
  }),
  "register/number-unreadable": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", seharusnya angka.`,
    remedy: "Ketik angkanya saja, mis. 12,5, atau kosongkan bila belum ada.",
  }),
  "register/number-ambiguous": ({ found, readings }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang dapat berarti ${readings.join(" atau ")}.`,
    remedy: "Tulis tanpa pemisah ribuan, dengan koma untuk desimal.",
  }),
  "register/baseline-unused": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang tidak terbaca sebagai angka dan tidak dipakai.`,
    remedy: "Ketik angkanya saja, atau kosongkan.",
  }),
  "register/budget-invalid": ({ found, why }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", ${BUDGET_WORDS[why]}.`,
    remedy: "Perbaiki angkanya, mis. 125000000 atau 125.000.000.",
  }),
  "register/budget-conflict": ({ code, found, first, firstRow }, place) => ({
    cause: `${whereText(place)} berisi ${rupiah(found)}, sedangkan baris ${firstRow} dengan sub kegiatan yang sama (${code}) berisi ${rupiah(first)}. Pagu adalah milik sub kegiatan.`,
    remedy: "Samakan angkanya, atau kosongkan di baris ini.",
  }),
  "register/budget-moved": ({ code, firstRow }) => ({
    cause: `Pagu sub kegiatan ${code} ditulis di baris ini dan dicatat pada baris pertamanya, baris ${firstRow}.`,
    remedy: "Tidak perlu tindakan.",
  }),
  "register/budget-none": ({ count, units }) => ({
    cause: `${count} sub kegiatan atau indikator belum memuat pagu, sehingga serapannya tidak dapat dihitung (unit: ${firstOf(units)}).`,
    remedy: "Isi pagu pada baris pertama tiap sub kegiatan bila ada anggarannya.",
  }),
  "register/target-blank": ({ found }, place) => ({
    cause:
      found === ""
        ? `${whereText(place)} kosong.`
        : `${whereText(place)} berisi ${oneOf([short(found)])}, bukan angka.`,
    remedy: `${NOT_COMPUTABLE} Isi targetnya bila sudah ditetapkan.`,
  }),
  "register/target-zero": (_, place) => ({
    cause: `${whereText(place)} berisi 0. ${NOT_COMPUTABLE}`,
    remedy: "Periksa targetnya; biarkan bila memang 0.",
  }),
  "register/target-negative": ({ found }, place) => ({
    cause: `${whereText(place)} berisi ${short(found)}, kurang dari 0. ${NOT_COMPUTABLE}`,
    remedy: "Periksa targetnya.",
  }),
  "register/range-expected": ({ found }, place) => ({
    cause: `${whereText(place)} ${found === "" ? "kosong" : `berisi "${short(found)}"`}, padahal arah rentang memerlukan dua batas.`,
    remedy: "Tulis batas bawah dan batas atas, mis. 80–90.",
  }),
  "register/range-reversed": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", yang batas pertamanya lebih besar daripada batas kedua.`,
    remedy: "Tulis batas yang kecil dahulu, mis. 80–90.",
  }),
  "register/single-expected": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", padahal hanya arah rentang yang memakai dua batas.`,
    remedy: "Tulis satu angka, atau ganti arahnya menjadi rentang.",
  }),
  "register/quarters-sum": ({ sum, target }, place) => ({
    cause: `${whereText(place)} berisi ${target}, sedangkan target keempat triwulan berjumlah ${sum}.`,
    remedy: "Perbaiki salah satunya, atau ganti sifatnya bila triwulan memang tidak dijumlahkan.",
  }),
};

function rupiah(amount: number): string {
  return formatRupiah(decimalOf(amount));
}
