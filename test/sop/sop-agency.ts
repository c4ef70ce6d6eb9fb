import type { Typed } from "./sop-driver";

/** One agency small enough to be played by hand: its register as the texts of four tables. */
export interface SopAgency {
  readonly procedure: string;
  readonly tables: { readonly [file: string]: string };
  readonly units: readonly string[];
}

const AGENCY = `kunci;nilai
nama_badan;Badan Perencanaan Pembangunan Daerah Kabupaten Contoh
nama_singkat;Bappeda Kabupaten Contoh
pemerintah;Pemerintah Kabupaten Contoh
alamat;Jalan Contoh Nomor 1
telepon;(000) 000-0001
email;bappeda@contoh.example
laman;https://bappeda.contoh.example
tempat;Kota Contoh
zona_waktu;Asia/Jakarta
bidang_urusan;5.01
`;

const OFFICIALS = `unit;peran;nama;nip;pangkat;email;sebutan;mulai;sampai
;kepala;Kepala Contoh;197001011995011900;Pembina Utama Muda, IV/c;kepala@contoh.example;;;
U1;sekretaris;Sekretaris Contoh;197101011996012901;Pembina Tingkat I, IV/b;sekretaris@contoh.example;;;
U2;kasubbid-data;Kasubbid Contoh;197201011997011902;Penata Tingkat I, III/d;subbid.data@contoh.example;;;
U1;pelaksana;Pelaksana Satu;197301011998012903;Pengatur, II/c;pelaksana.satu@contoh.example;;;
U2;kabid;Kabid Dua;197401011999011904;Pembina, IV/a;kabid.dua@contoh.example;Plt.;2025-01-02;
U2;pelaksana;Pelaksana Dua;197501012000012905;Penata Muda, III/a;pelaksana.dua@contoh.example;;;
U3;kabid;Kabid Tiga;197601012001011906;Pembina, IV/a;kabid.tiga@contoh.example;;;
U3;pelaksana;Pelaksana Tiga;197701012002012907;Penata Muda, III/a;pelaksana.tiga@contoh.example;;;
`;

/** The address of an official, as the register has it. */
export function addressOf(name: string): string {
  const row = OFFICIALS.split("\n").find((line) => line.split(";")[2] === name);
  const email = row?.split(";")[5];
  if (email === undefined) throw new Error(`no official ${name}`);
  return email;
}

const HEAD =
  "kode;unit;sasaran;program;kegiatan;sub_kegiatan;kode_sub_kegiatan;indikator;satuan;arah;sifat;baseline;target_tahun;target_tw1;target_tw2;target_tw3;target_tw4;pagu;sumber_data";

/** The agency of one SOP: a Sekretariat and two bidang, or three OPD whose forms the Sekretaris verifies. */
export function sopAgency(procedure: string, kind: "bidang" | "opd"): SopAgency {
  const units = ["U1", "U2", "U3"];
  const rows = units.map((id, index) =>
    kind === "opd"
      ? `${id};Dinas ${index + 1};opd;sekretaris`
      : `${id};${["Sekretariat", "Bidang Dua", "Bidang Tiga"][index] ?? ""};${index === 0 ? "sekretariat" : "bidang"};`,
  );
  const indicators = units.flatMap((id, index) => [
    `${id}-A;${id};Sasaran;Program;Kegiatan;Sub kegiatan A;5.01.01.2.01.000${index + 1};Jumlah dokumen ${id};Dokumen;naik;jumlah;4;8;2;2;2;2;40000000;Subbagian`,
    `${id}-B;${id};Sasaran;Program;Kegiatan;Sub kegiatan B;5.01.02.2.01.000${index + 1};Persentase layanan ${id};%;naik;akhir;80;90;85;87;88;90;60000000;Subbagian`,
  ]);
  return {
    procedure,
    units,
    tables: {
      "instansi.csv": AGENCY,
      "unit.csv": ["id;nama;jenis;validator", ...rows, ""].join("\n"),
      "pejabat.csv": OFFICIALS,
      "indikator.csv": [HEAD, ...indicators, ""].join("\n"),
    },
  };
}

/** What a unit types for TW I, said to be handed in; `documents` is its first figure. */
export function quarterOne(unit: string, documents: number): Typed {
  return {
    [`${unit}-A realisasi_tw1`]: documents,
    [`${unit}-A anggaran_tw1`]: 10_000_000,
    [`${unit}-B realisasi_tw1`]: 86,
    [`${unit}-B anggaran_tw1`]: 15_000_000,
    status_isian: "Diajukan",
    diisi_oleh: `Pelaksana ${["Satu", "Dua", "Tiga"][Number(unit.slice(1)) - 1] ?? ""}`,
  };
}
