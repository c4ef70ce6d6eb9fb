import type { TableName } from "./register-tables";

/** One column of a register table. Aliases are other names that offices give it, already normalised. */
export interface ColumnSpec {
  readonly name: string;
  readonly required: boolean;
  readonly aliases: readonly string[];
}

/** The columns of each table, in the order in which a new file has them. */
export const TABLE_COLUMNS: { readonly [T in TableName]: readonly ColumnSpec[] } = {
  instansi: [required("kunci", "isian", "keterangan"), required("nilai", "isi", "value")],
  unit: [
    required("id", "id_unit", "kode_unit"),
    required("nama", "nama_unit", "unit_kerja", "nama_unit_kerja"),
    required("jenis", "jenis_unit"),
    optional("validator", "pengesah", "disahkan_oleh"),
    optional("mulai", "tmt", "sejak"),
    optional("sampai", "berakhir", "s_d"),
    optional("penerus", "unit_penerus", "menjadi"),
    optional("pagu_indikatif", "pagu"),
    optional("pagu_penunjang", "pagu_indikatif_penunjang"),
    optional("pagu_urusan", "pagu_indikatif_urusan"),
  ],
  pejabat: [
    optional("unit", "id_unit", "unit_kerja"),
    required("peran", "jabatan", "role"),
    required("nama", "nama_pejabat", "nama_lengkap"),
    optional("nip"),
    optional("pangkat", "golongan", "pangkat_golongan", "pangkat_gol"),
    optional("email", "surel", "e_mail", "alamat_email"),
    optional("sebutan", "status"),
    optional("mulai", "tmt", "sejak"),
    optional("sampai", "berakhir", "s_d"),
  ],
  indikator: [
    required("kode", "kode_indikator", "id"),
    required("unit", "id_unit", "unit_kerja", "penanggung_jawab"),
    optional("sasaran"),
    optional("program"),
    optional("kegiatan"),
    optional("sub_kegiatan", "subkegiatan", "nama_sub_kegiatan"),
    optional("kode_sub_kegiatan", "kode_subkegiatan", "kode_rekening"),
    required("indikator", "nama_indikator", "indikator_kinerja", "uraian_indikator"),
    required("satuan"),
    required("arah", "arah_indikator", "polaritas"),
    required("sifat", "sifat_indikator"),
    optional("baseline", "data_dasar", "kondisi_awal"),
    required("target_tahun", "target", "target_tahunan"),
    optional("target_tw1", "target_tw_i", "target_triwulan_1", "target_triwulan_i", "tw1", "tw_i"),
    optional("target_tw2", "target_tw_ii", "target_triwulan_2", "target_triwulan_ii", "tw2", "tw_ii"),
    optional("target_tw3", "target_tw_iii", "target_triwulan_3", "target_triwulan_iii", "tw3", "tw_iii"),
    optional("target_tw4", "target_tw_iv", "target_triwulan_4", "target_triwulan_iv", "tw4", "tw_iv"),
    optional("pagu", "pagu_anggaran", "anggaran", "pagu_rp", "pagu_indikatif"),
    optional("sumber_data", "sumber"),
    optional("konsep"),
    optional("definisi", "definisi_operasional"),
    optional("ukuran"),
    optional("metode", "metode_penghitungan", "rumus", "formula"),
  ],
  rencana: [
    optional("id", "id_baris", "baris"),
    required("unit", "id_unit", "unit_kerja", "penanggung_jawab"),
    required("kode", "kode_sub_kegiatan", "kode_rekening"),
    optional("nama", "uraian", "sub_kegiatan", "program_kegiatan_sub_kegiatan"),
    optional("sasaran"),
    required("indikator", "nama_indikator", "indikator_kinerja"),
    required("satuan"),
    optional("arah", "arah_indikator"),
    required("sifat", "sifat_indikator"),
    required("target", "target_tahun", "target_k", "target_kinerja"),
    required("pagu", "pagu_anggaran", "target_rp", "anggaran"),
    optional("target_renstra", "renstra_k", "target_akhir_renstra"),
    optional("pagu_renstra", "renstra_rp", "anggaran_renstra"),
    optional("realisasi_lalu", "realisasi_lalu_k", "realisasi_sd_tahun_lalu"),
    optional("anggaran_lalu", "realisasi_lalu_rp", "anggaran_sd_tahun_lalu"),
    optional("keterangan", "catatan"),
  ],
};

/** Columns that only Plt./Plh. holders, dates, Renja and open data need; a table without them is complete. */
export const SILENT_COLUMNS: ReadonlySet<string> = new Set([
  "sebutan",
  "mulai",
  "sampai",
  "penerus",
  "validator",
  "pagu_indikatif",
  "pagu_penunjang",
  "pagu_urusan",
  ...["konsep", "definisi", "ukuran", "metode"],
]);

/** True when two headers differ in case, spaces, underscores and other signs only. */
export function isSameHeader(first: string, second: string): boolean {
  return foldHeader(first) === foldHeader(second);
}

/** `text` in lower case, its letters and digits only. */
export function foldHeader(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** `text` in lower case, every run of signs that are no letter or digit one underscore, none at the ends. */
export function normaliseHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
}

function required(name: string, ...aliases: readonly string[]): ColumnSpec {
  return { name, required: true, aliases };
}

function optional(name: string, ...aliases: readonly string[]): ColumnSpec {
  return { name, required: false, aliases };
}
