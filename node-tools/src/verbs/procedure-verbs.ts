import { runStep } from "../commands/langkah";
import { runMeeting } from "../commands/rapat";
import { runProcedure } from "../commands/sop";
import { runPaper } from "../commands/surat";
import { runTasks } from "../commands/tugas";
import { runCheckProcedure } from "../commands/uji-sop";
import { givenBy } from "./option-values";
import type { NoteOptions } from "./option-values";
import { cycleOption, placeOf } from "./verb-kit";
import type { CommonOptions, CycleOptions, VerbKit } from "./verb-kit";

/** Options that choose which steps a board shows. */
interface BoardFlags {
  readonly unit?: string[];
  readonly langkah?: string[];
  readonly keadaan?: string[];
}

/** The verbs of the procedure and its papers. */
export function addProcedureVerbs({ verb, personVerb, act }: VerbKit): void {
  verb("sop <folder>", "Papan langkah SOP dan laporan kesesuaiannya dengan mutu baku")
    .option("--sop <id>", "SOP selain yang diikuti instansi")
    .option("--unit <id...>", "hanya langkah unit ini")
    .option("--langkah <nomor...>", "hanya langkah ini")
    .option("--keadaan <keadaan...>", "hanya yang menunggu, berjalan, selesai, atau dilewati")
    .option("--cetak", "terbitkan laporan kesesuaiannya sebagai .docx dan PDF")
    .addOption(cycleOption())
    .action((folder: string, o: CycleOptions & BoardFlags & { sop?: string; cetak?: boolean }) => {
      const { unit: units = [], langkah: steps = [], keadaan: states = [] } = o;
      const which = { procedure: o.sop ?? null, isPrinted: o.cetak === true };
      return act(runProcedure, { ...placeOf(folder, o), ...which, units, steps, states }, o);
    });
  verb(
    "uji-sop <folder> <berkas>",
    "Periksa SOP buatan sendiri (CSV, xlsx, atau .sop.json) sebelum dipakai",
  ).action((folder: string, file: string, o: CommonOptions) => act(runCheckProcedure, { folder, file }, o));
  verb("tugas <folder>", "Tugas yang menunggu setiap orang")
    .option("--oleh <nama>", "hanya tugas orang ini")
    .addOption(cycleOption())
    .action((folder: string, o: CycleOptions & { oleh?: string }) =>
      act(runTasks, { ...placeOf(folder, o), who: o.oleh ?? null }, o),
    );
  personVerb("langkah <folder> <nomor>", "Catat langkah SOP yang selesai atau keputusan di dalamnya")
    .option("--sop <id>", "SOP selain yang diikuti instansi")
    .option("--unit <id>", "unit, untuk langkah yang dikerjakan tiap unit")
    .option("--pilih <pilihan>", "pilihan keputusan")
    .option("--catatan <teks>", "catatan")
    .action((folder: string, step: string, o: StepFlags) =>
      act(
        runStep,
        {
          ...{ ...givenBy(folder, o), step, procedure: o.sop ?? null, unit: o.unit ?? null },
          ...{ choice: o.pilih ?? null, note: o.catatan ?? null },
        },
        o,
      ),
    );
  personVerb("surat <folder>", "Buat kertas dinas dari riwayat, sebagai .docx dan PDF")
    .requiredOption(
      "--jenis <jenis>",
      "disposisi, nota-dinas, undangan, notulen, berita-acara, pengantar, tanda-terima, pengesahan, atau kesesuaian",
    )
    .option("--unit <id>", "unit yang dimaksud")
    .option("--edisi <edisi>", "edisi yang dimaksud")
    .option("--tanggal <tanggal>", "tanggal rapat")
    .option("--jam <jam>", "jam mulai rapat, mis. 09.00")
    .option("--sampai <jam>", "jam selesai rapat")
    .option("--tempat <teks>", "tempat rapat")
    .option("--acara <teks>", "acara rapat")
    .option("--rapat <id>", "rapat yang dicatat, mis. rapat-1")
    .option("--peserta <nama...>", "peserta rapat")
    .option("--bahas <teks...>", "pokok pembahasan")
    .option("--tindak-lanjut <teks...>", "tindak lanjut")
    .option("--kepada <teks>", "penerima")
    .option("--catatan <teks>", "kalimat tambahan")
    .action((folder: string, o: PaperFlags) => act(runPaper, paperOptions(folder, o), o));
}

/** The verb of meetings: disputed cells out, decisions and minutes in. */
export function addMeetingVerb({ personVerb, act }: VerbKit): void {
  personVerb("rapat <folder>", "Buat lembar pembahasan usul, atau catat keputusan rapat dan notulennya")
    .option("--hasil <berkas>", "lembar pembahasan yang sudah diisi keputusannya")
    .option("--tanggal <tanggal>", "tanggal rapat")
    .option("--jam <jam>", "jam mulai rapat, mis. 09.00")
    .option("--sampai <jam>", "jam selesai rapat")
    .option("--tempat <teks>", "tempat rapat")
    .option("--acara <teks>", "acara rapat")
    .option("--peserta <nama...>", "peserta rapat")
    .option("--tindak-lanjut <teks...>", "tindak lanjut")
    .action((folder: string, o: MeetingFlags & { hasil?: string }) =>
      act(
        runMeeting,
        {
          ...{ ...givenBy(folder, o), result: o.hasil ?? null, meeting: meetingOf(o) },
          ...{ participants: o.peserta ?? [], followUp: o.tindakLanjut ?? [] },
        },
        o,
      ),
    );
}

interface MeetingFlags extends NoteOptions {
  readonly tanggal?: string;
  readonly jam?: string;
  readonly sampai?: string;
  readonly tempat?: string;
  readonly acara?: string;
  readonly peserta?: readonly string[];
  readonly tindakLanjut?: readonly string[];
}

function meetingOf(o: MeetingFlags) {
  return {
    ...{ day: o.tanggal ?? null, start: o.jam ?? null, end: o.sampai ?? null },
    ...{ venue: o.tempat ?? null, agenda: o.acara ?? null },
  };
}

interface StepFlags extends NoteOptions {
  readonly sop?: string;
  readonly unit?: string;
  readonly pilih?: string;
}

interface PaperFlags extends MeetingFlags {
  readonly jenis: string;
  readonly unit?: string;
  readonly edisi?: string;
  readonly rapat?: string;
  readonly bahas?: readonly string[];
  readonly kepada?: string;
}

function paperOptions(folder: string, o: PaperFlags) {
  return {
    ...givenBy(folder, o),
    kind: o.jenis,
    unit: o.unit ?? null,
    edition: o.edisi ?? null,
    meeting: meetingOf(o),
    meetingId: o.rapat ?? null,
    participants: o.peserta ?? [],
    discussion: o.bahas ?? [],
    followUp: o.tindakLanjut ?? [],
    to: o.kepada ?? null,
    note: o.catatan ?? null,
  };
}
