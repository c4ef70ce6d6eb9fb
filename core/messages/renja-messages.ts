import { decimalOf } from "../cell/decimal";
import { formatRupiah } from "../cell/format-number";
import type { RenjaFinding } from "../renja/renja-finding";
import { firstOf, short } from "./register-words";
import { PART_NAMES, UNKNOWN_WORDS } from "./renja-texts";
import type { Messages } from "./sentence";

/** The sentences of what is found in a proposed Renja. */
export const RENJA_MESSAGES: Messages<RenjaFinding> = {
  "renja/unknown-code": ({ found, name, cause, near }) => ({
    cause: `Kode sub kegiatan ${found === "" ? "" : `"${short(found)}" `}${UNKNOWN_WORDS[cause]}${name === "" ? "" : ` (${short(name)})`}.`,
    remedy: `${near.length === 0 ? "" : `Mungkin maksudnya ${near.join(" atau ")}. `}Barisnya tetap dihitung pada bagian kode tidak dikenal; perbaiki kodenya.`,
  }),
  "renja/budget-above": ({ code, found, computed }) => ({
    cause: `Pagu ${rupiah(found)} diketik pada ${code}, sedangkan jumlah sub kegiatannya ${rupiah(computed)}.`,
    remedy:
      found === computed
        ? "Angka itu tidak dihitung lagi; tidak perlu tindakan."
        : "Angka itu tidak dihitung. Ketik pagu pada sub kegiatannya.",
  }),
  "renja/budget-invalid": ({ code, found }) => ({
    cause: `Pagu ${code} tertulis ${found}, bukan rupiah utuh yang lebih dari atau sama dengan 0.`,
    remedy: "Perbaiki angkanya.",
  }),
  "renja/share-repeated": ({ code, amount }) => ({
    cause: `Pagu ${rupiah(amount)} untuk ${code} tertulis lagi dengan sumber dana dan lokasi yang sama; dihitung satu kali.`,
    remedy: "Kosongkan pagu pada baris indikator berikutnya, atau bedakan sumber dana atau lokasinya.",
  }),
  "renja/funds-differ": ({ code, funds, budget }) => ({
    cause: `Rincian sumber dana ${code} berjumlah ${rupiah(funds)}, sedangkan pagunya ${rupiah(budget)}.`,
    remedy: "Samakan rincian dengan pagunya.",
  }),
  "renja/blank": ({ part, count, codes }) => ({
    cause: `${count} sub kegiatan belum memuat ${PART_NAMES[part]}: ${firstOf(codes)}.`,
    remedy: "Lengkapi pada formulir unit penanggung jawabnya.",
  }),
  "renja/same-text": ({ code, text }) => ({
    cause: `Indikator ${code} sama dengan nama sub kegiatannya: "${short(text)}".`,
    remedy: 'Tulis indikator sebagai ukuran, mis. "Jumlah dokumen …".',
  }),
  "renja/over-ceiling": ({ unit, kind, ceiling, proposed }) => ({
    cause: `Usulan ${unit}${kind === "total" ? "" : ` untuk ${kind}`} berjumlah ${rupiah(proposed)}, melebihi pagu indikatif ${rupiah(ceiling)}.`,
    remedy: `Kurangi ${rupiah(proposed - ceiling)} atau minta perubahan pagu indikatif.`,
  }),
  "renja/shared-sub-activity": ({ code, name, units }) => ({
    cause: `Sub kegiatan ${code} ${short(name)} diusulkan oleh ${units.length} unit: ${units.join(", ")}.`,
    remedy: "Pastikan bukan duplikasi; bila memang berbagi, bedakan lokasi atau sasarannya.",
  }),
  "renja/same-indicator": ({ indicator, codes, units }) => ({
    cause: `Indikator "${short(indicator)}" dipakai pada ${firstOf(codes)} (unit: ${firstOf(units)}).`,
    remedy: "Pastikan keluarannya tidak dihitung dua kali.",
  }),
};

function rupiah(amount: number): string {
  return Number.isFinite(amount) ? formatRupiah(decimalOf(amount)) : String(amount);
}
