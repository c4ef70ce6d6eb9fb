import { decimalOf } from "../cell/decimal";
import { formatRupiah } from "../cell/format-number";
import type { LintFinding, PlanFinding, RegisterFinding } from "../register/register-finding";
import { REGISTER_INDICATOR_MESSAGES } from "./register-indicator-messages";
import { REGISTER_TABLE_MESSAGES } from "./register-table-messages";
import { REGISTER_VALUE_MESSAGES } from "./register-value-messages";
import { CODE_FAULT_WORDS, didYouMean, DUTY_WORDS, firstOf, short } from "./register-words";
import type { Messages } from "./sentence";
import { whereText } from "./sentence";

const LINT_MESSAGES: Messages<LintFinding> = {
  "register/official-missing": ({ duty, units }) => ({
    cause: `Langkah SOP tanpa pemegang: belum ada ${DUTY_WORDS[duty]}${units.length === 0 ? "" : `, di ${units.length} unit: ${firstOf(units)}`}.`,
    remedy: "Tambahkan pejabatnya di tabel pejabat; Plt. atau Plh. boleh.",
  }),
  "register/official-repeated": ({ role, names }) => ({
    cause: `Peran ${role} di unit yang sama dipegang ${names.length} orang: ${firstOf(names)}.`,
    remedy: "Sisakan satu, atau isi kolom sebutan, mulai, dan sampai.",
  }),
  "register/unit-empty": ({ unit }) => ({
    cause: `Unit "${short(unit)}" belum memiliki indikator, sehingga tidak akan menerima formulir.`,
    remedy: "Tambahkan indikatornya, atau biarkan bila memang tidak ada.",
  }),
  "register/same-indicator": ({ name, measure, otherUnit, otherRow }) => ({
    cause: `Indikator "${short(name)}" (${measure}) juga tercatat pada unit "${otherUnit}", baris ${otherRow}.`,
    remedy: "Tetapkan satu penanggung jawab, atau bedakan indikatornya.",
  }),
};

const PLAN_MESSAGES: Messages<PlanFinding> = {
  "register/plan-code": ({ found, fault, suggestion }, place) => ({
    cause: `${whereText(place)} ${found === "" ? "kosong" : `berisi "${short(found)}"${fault === null ? "" : `: ${CODE_FAULT_WORDS[fault]}`}`}. Baris ini dicetak pada bagian kode tidak dikenal.`,
    remedy: `${didYouMean(suggestion)}Tulis kode lengkap, mis. 5.01.02.2.01.0005.`,
  }),
  "register/plan-words": ({ found }, place) => ({
    cause: `${whereText(place)} berisi "${short(found)}", bukan angka, dan tidak dihitung dalam evaluasi.`,
    remedy: "Ketik angkanya, atau biarkan bila targetnya memang bukan angka.",
  }),
  "register/plan-alike": ({ otherRow }, place) => ({
    cause: `${whereText(place)} kosong, padahal unit, kode, dan indikator baris ini sama dengan baris ${otherRow}; keduanya dibedakan dari isinya.`,
    remedy:
      "Isi kolom id kedua baris itu dengan tanda yang berbeda, supaya realisasinya tidak tertukar bila isinya diubah.",
  }),
  "register/plan-repeated": ({ code, amount, firstRow }, place) => ({
    cause: `${whereText(place)} mengulang ${formatRupiah(decimalOf(amount))} untuk ${code} seperti baris ${firstRow}; dihitung satu kali.`,
    remedy: "Tidak perlu tindakan, asalkan memang angka yang sama.",
  }),
};

/** The sentences of every register finding. */
export const REGISTER_MESSAGES: Messages<RegisterFinding> = {
  ...REGISTER_TABLE_MESSAGES,
  ...REGISTER_VALUE_MESSAGES,
  ...REGISTER_INDICATOR_MESSAGES,
  ...PLAN_MESSAGES,
  ...LINT_MESSAGES,
};
