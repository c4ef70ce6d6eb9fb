import type { CivilDate } from "../cell/civil-date";
import { decimalOf } from "../cell/decimal";
import { formatDate } from "../cell/format-date";
import { formatNumber } from "../cell/format-number";

/** Words of a printed form. */
export const PRINTED_FORM_WORDS = {
  sheet: "Cetak Isian",
  levels: "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan",
  bucket: "KODE BELUM DIPILIH ATAU TIDAK DIKENAL",
  total: "JUMLAH",
  empty: "(belum ada baris yang diisi)",
  notSigned: "Salinan cetak untuk dibaca dan ditandatangani; yang dihitung adalah berkas isiannya.",
  blank: "Formulir kosong untuk diisi dengan tangan, lalu disalin ke berkas isiannya.",
  filler: "Pengisi,",
  placeToDate: (place: string) => `${place === "" ? "" : `${place}, `}....................................`,
  nihil: (reason: string) => `Nihil: ${reason}`,
  title: (form: string) => `Salinan Isian ${form}`,
  version: (version: number, day: CivilDate, state: string) =>
    `Isian versi ${version}, masuk ${formatDate(day)}; keadaan unit: ${state}.`,
  draft: (state: string) => `Draf isian, belum diajukan; keadaan unit: ${state}.`,
  limit: (label: string, sum: number, limit: number | null) => {
    const said = `${label}: ${formatNumber(decimalOf(sum))}`;
    if (limit === null) return `${said}.`;
    const beyond = decimalOf(sum).gt(decimalOf(limit)) ? "; melebihi pagu indikatif" : "";
    return `${said} dari pagu indikatif ${formatNumber(decimalOf(limit))}${beyond}.`;
  },
} as const;
