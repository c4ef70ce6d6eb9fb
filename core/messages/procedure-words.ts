/** The counts that the summary of a conformity report is made from. */
export interface ConformityCounts {
  readonly doneCount: number;
  readonly expectedCount: number;
  readonly overCount: number;
  readonly unrecordedCount: number;
  readonly returnCount: number;
}

/** The Indonesian words of the procedure board and of the conformity report. */
export const PROCEDURE_WORDS = {
  conformityHeading: [
    "No",
    "Langkah",
    "Pelaksana",
    "Dikerjakan oleh",
    "Mutu baku",
    "Waktu terpakai",
    "Mulai",
    "Selesai",
    "Keadaan",
    "Keterangan",
  ],
  conformityColumns: [
    "No",
    "Langkah",
    "Pelaksana",
    "Output",
    "Mutu baku",
    "Dikerjakan oleh",
    "Mulai",
    "Selesai",
    "Waktu terpakai",
    "Lengkap",
    "Tepat waktu",
    "Bukti dan keterangan",
  ],
  checked: (file: string, count: number) =>
    `${file}: ${count === 0 ? "tidak ada temuan" : `${count} temuan`}`,
  roleOutside: (role: string) =>
    `Pelaksana "${role}" tidak termasuk jabatan di buku induk: pelakunya disebut dengan --oleh saat langkahnya dicatat.`,
  totalTime: (time: string) => `Jumlah waktu semua langkah: ${time}.`,
  stepHeading: ["No", "Langkah", "Pelaksana", "Waktu", "Lingkup", "Selesai bila", "Keputusan"],
  scopes: { agency: "badan", perUnit: "tiap unit" },
  completions: {
    event: "peristiwa",
    paper: "kertas",
    tick: "centang",
    decision: "keputusan",
    previous: "bersama langkah sebelumnya",
  },
  doneOf: (done: number, expected: number) => `${done} dari ${expected} selesai`,
  punctual: "tepat",
  punctualOf: (within: number, judged: number) => `${within} dari ${judged} tepat`,
  late: (time: string) => `lewat ${time}`,
  noStandard: "tanpa mutu baku",
  notJudged: "tidak dapat dinilai",
  states: { waiting: "menunggu", running: "berjalan", done: "selesai", skipped: "dilewati" },
  skipReasons: new Map([
    ["tanpa-catatan", "tidak ada catatan bahwa langkah ini dikerjakan"],
    ["jalan-lain", "tidak ditempuh karena keputusan sebelumnya"],
    ["unit.skipped", "unit dilewati"],
    ["unit.nil", "unit menyatakan nihil"],
  ]),
  slowest: "terlama",
  startUnknown: "waktu mulai tidak tercatat",
  over: (time: string) => `melebihi mutu baku ${time}`,
  repeated: (rounds: number) => `dikerjakan ${rounds} kali`,
  unitCount: (done: number, expected: number, label: string) => `${done} dari ${expected} selesai (${label})`,
  summary: (counts: ConformityCounts) =>
    `${counts.doneCount} dari ${counts.expectedCount} pekerjaan selesai; ${counts.overCount} melebihi mutu baku, ` +
    `${counts.unrecordedCount} tanpa catatan, ${counts.returnCount} kali dikembalikan.`,
} as const;
