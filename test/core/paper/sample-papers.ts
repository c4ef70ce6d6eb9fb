import { parseIsoDate, type CivilDate } from "#core/cell/civil-date";
import { conformityPaper } from "#core/paper/conformity-paper";
import { coverLetter } from "#core/paper/cover-letter";
import { dispositionSheet } from "#core/paper/disposition-sheet";
import { endorsementSheet } from "#core/paper/endorsement-sheet";
import { letterheadOf } from "#core/paper/letterhead";
import type { Meeting } from "#core/paper/meeting";
import { meetingInvitation } from "#core/paper/meeting-invitation";
import { meetingMinutes } from "#core/paper/meeting-minutes";
import { officialMemo } from "#core/paper/official-memo";
import type { PaperDocument } from "#core/paper/paper-document";
import type { PaperFrame } from "#core/paper/paper-frame";
import { receiptPaper } from "#core/paper/receipt";
import type { Signatory } from "#core/paper/signature";
import { validationRecord } from "#core/paper/validation-record";
import { verificationCode } from "#core/paper/verification-code";

export function day(text: string): CivilDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`not a day: ${text}`);
  return date;
}

const HASH = "9f3a7c21b0de4458a1c96f0e2d7b8835c4190a6be77d2f31508e9c6a4b2d1f70";

export const frame: PaperFrame = {
  page: "F4",
  letterhead: letterheadOf(
    {
      name: "Badan Perencanaan Pembangunan Daerah",
      shortName: "Bappeda",
      government: "Pemerintah Kabupaten Contoh",
      address: "Jalan Merdeka Nomor 1, Contoh 12345",
      phone: "(0461) 123456",
      email: "bappeda@contoh.go.id",
      website: "bappeda.contoh.go.id",
      place: "Contoh",
      timeZone: "Asia/Makassar",
      agencyField: "5.01",
    },
    null,
  ),
  number: "007/050/BAPPEDA/XI/2026",
  place: "Contoh",
  date: day("2026-11-21"),
  verification: { code: verificationCode({ sequence: 12, hash: HASH }), eventHash: HASH },
};

const person = (name: string, position: string, nip: string, rank: string): Signatory => ({
  name,
  position,
  nip,
  rank,
  authority: "sendiri",
  onBehalfOf: null,
});

export const kepala = person(
  "Dr. Ir. ANDI SETIAWAN, M.Si.",
  "Kepala Badan",
  "196612141992031004",
  "Pembina Utama Muda, IV/c",
);
const sekretaris = person(
  "Dra. SITI RAHMA, M.M.",
  "Sekretaris",
  "197203051998032002",
  "Pembina Tingkat I, IV/b",
);
const kabid = person(
  "BUDI HARTONO, S.T., M.T.",
  "Kepala Bidang Ekonomi",
  "198001152005011003",
  "Pembina, IV/a",
);
const kasubbid = person("RINA WATI, S.E.", "Kepala Subbidang Data", "198506202010012015", "Penata, III/c");
const pelaksana = person(
  "JOKO PRASETYO, A.Md.",
  "Jabatan Pelaksana Bidang Ekonomi",
  "199208172019031008",
  "Pengatur, II/c",
);

const meeting: Meeting = {
  date: day("2026-11-25"),
  startMinute: 540,
  endMinute: null,
  zone: "WITA",
  venue: "Ruang Rapat Bappeda, Lantai 2",
  agenda: "Pembahasan pengisian format data kinerja Triwulan III Tahun 2026",
};

/** One paper of each kind, as an office would fill it. */
export const PAPERS: readonly PaperDocument[] = [
  dispositionSheet(
    { ...frame, number: "" },
    {
      from: "Sekretaris Daerah Kabupaten Contoh",
      letterNumber: "050/1234/Setda",
      letterDate: day("2026-11-18"),
      receivedOn: day("2026-11-20"),
      agendaNumber: "0457",
      nature: "Segera",
      subject: "Permintaan data kinerja Triwulan III Tahun 2026",
      forwardTo: [
        { label: "Sekretaris", ticked: true },
        { label: "Kepala Bidang Ekonomi", ticked: false },
        { label: "Kepala Bidang Infrastruktur dan Kewilayahan", ticked: false },
        { label: "Kepala Subbidang Data", ticked: true },
      ],
      requests: ["Proses lebih lanjut", "Siapkan format permintaan data"],
      note: "Mohon format permintaan data disiapkan dan disampaikan kepada semua bidang paling lambat Senin.",
      signatory: kepala,
    },
  ),
  officialMemo(frame, {
    to: "Kepala Bappeda Kabupaten Contoh",
    from: "Sekretaris",
    copies: ["Kepala Subbidang Data", "Arsip"],
    nature: "Biasa",
    attachment: "1 (satu) berkas",
    subject: "Penyampaian Rancangan Awal Renja Tahun 2027",
    paragraphs: [
      "Menindaklanjuti hasil pembahasan Forum SKPD tanggal 17 November 2026, bersama ini kami sampaikan Rancangan Awal Renja Tahun 2027 yang telah disempurnakan oleh Subbagian Rencana Kerja dan Monev.",
      "Sehubungan dengan itu, kami mohon arahan dan persetujuan Bapak atas dokumen dimaksud.",
      "Demikian disampaikan, atas perhatian Bapak diucapkan terima kasih.",
    ],
    signatory: sekretaris,
  }),
  meetingInvitation(frame, {
    meeting,
    addressee: { lines: ["Para Kepala Bidang", "dan Sekretaris Bappeda"], location: "" },
    nature: "Penting",
    attachment: "-",
    subject: "Undangan Rapat",
    purpose: "pengumpulan data kinerja Triwulan III Tahun 2026",
    bring: "format data kinerja yang sudah diisi sementara beserta data dukungnya",
    copies: ["Kepala Badan (sebagai laporan)", "Arsip"],
    signatory: { ...sekretaris, authority: "a.n.", onBehalfOf: "Kepala Badan" },
  }),
  meetingMinutes(frame, {
    meeting,
    participants: [
      "Kepala Bidang Ekonomi",
      "Kepala Bidang Infrastruktur dan Kewilayahan",
      "Jabatan Pelaksana seluruh bidang",
    ],
    discussion: ["Cara mengisi realisasi yang belum tersedia", "Data dukung untuk indikator yang turun"],
    decisions: [
      {
        unit: "Bidang Ekonomi",
        cell: "Persentase dokumen selesai, Realisasi TW III",
        before: "82,50",
        proposed: "80,00",
        after: "80,00",
        reason: "Dua dokumen belum ditandatangani",
      },
      {
        unit: "Sekretariat",
        cell: "Nilai SAKIP, Realisasi TW III",
        before: "BA",
        proposed: "71,20",
        after: "BA",
        reason: "Hasil evaluasi belum terbit",
      },
    ],
    followUp: ["Setiap bidang mengajukan isian paling lambat 27 November 2026"],
    chair: sekretaris,
    secretary: kasubbid,
  }),
  validationRecord(frame, {
    unit: "Bidang Ekonomi",
    period: "Triwulan III Tahun 2026",
    validator: { ...kabid, authority: "Plt." },
    submitter: pelaksana,
    submittedOn: day("2026-11-20"),
    version: 2,
    counts: { indicators: 14, filled: 11, notApplicable: 1, notYet: 2, warnings: 1, returns: 1 },
    submissionHash: HASH,
    note: "",
  }),
  coverLetter(frame, {
    addressee: { lines: ["Bupati Contoh", "c.q. Kepala Bagian Organisasi"], location: "Contoh" },
    items: [
      {
        name: "Dokumen Rencana Kerja (Renja) Tahun 2027 Badan Perencanaan Pembangunan Daerah Kabupaten Contoh",
        quantity: "2 (dua) buku",
        remarks: "Disampaikan dengan hormat untuk dipergunakan seperlunya",
      },
      { name: "Salinan digital (xlsx dan csv)", quantity: "1 (satu) cakram", remarks: "" },
    ],
    sender: kepala,
  }),
  receiptPaper(frame, {
    receivedAt: "20 November 2026 pukul 14.05 WITA",
    purpose: "Pengumpulan data kinerja Triwulan III Tahun 2026",
    items: [
      {
        name: "Isian data kinerja Bidang Ekonomi, versi 2",
        quantity: "1 (satu) berkas",
        remarks: "Sudah divalidasi",
      },
    ],
    fileHash: HASH,
    giver: pelaksana,
    receiver: kasubbid,
  }),
  endorsementSheet(frame, {
    document: "Rekapitulasi Data Kinerja Bappeda Kabupaten Contoh",
    period: "Triwulan III Tahun 2026",
    edition: "Final",
    profile: "Permendagri 86/2017, turun-A, tanpa batas atas",
    unitLabel: "bidang dan sekretariat",
    units: [
      {
        unit: "Sekretariat",
        validatedBy: "Dra. SITI RAHMA, M.M.",
        validatedOn: day("2026-11-20"),
        version: 1,
      },
      {
        unit: "Bidang Ekonomi",
        validatedBy: "BUDI HARTONO, S.T., M.T.",
        validatedOn: day("2026-11-21"),
        version: 2,
      },
    ],
    missing: ["Bidang Infrastruktur dan Kewilayahan (belum mengajukan)"],
    contentHash: HASH,
    signatory: { ...kepala, authority: "Plh." },
  }),
  conformityPaper(frame, {
    procedure: "Mekanisme Pengumpulan Data Kinerja",
    source: "Bappeda Kabupaten Contoh, 207/050/01",
    period: "Triwulan III Tahun 2026 (kinerja-2026-tw3)",
    asOf: "21 November 2026 pukul 09.30 WITA",
    summary: [
      ["Kelengkapan", "1 dari 2 pekerjaan selesai"],
      ["Ketepatan waktu", "0 dari 1 pekerjaan yang dapat dinilai sesuai mutu baku (0 persen)"],
    ],
    steps: [
      ["1", "Perintah mengumpulkan data", "Kepala Badan", "Lembar disposisi", "15 menit", "Dr. H. AHMAD CONTOH, M.Si.", "", "20 November 2026 08.00", "", "selesai", "tidak dapat dinilai", "riwayat 1"],
      ["2", "Menyampaikan format", "Kasubbid Data", "Format data", "15 menit", "", "20 November 2026 08.00", "", "40 menit", "berjalan", "lewat 25 menit", ""],
    ], // prettier-ignore
    units: [["1", "Bidang Ekonomi", "25 November 2026", "", "", "dikirim", "0"]],
    remarks: ["Satu hari kerja dihitung 480 menit."],
    signatory: kasubbid,
  }),
];
