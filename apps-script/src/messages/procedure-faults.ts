import type { CommandKind } from "#core/cycle/command";
import type { Role } from "#core/cycle/role";
import { COMMAND_LABELS, ROLE_LABELS } from "#core/messages/cycle-messages";
import { stepSentence } from "#core/messages/office-messages";
import type { Sentence } from "#core/messages/sentence";
import { COMMAND_WORDS, ROLE_WORDS } from "#core/office/delegation-words";
import type { StepRefusal, StepRefusalCode } from "#core/office/step-record";

/** Settings of the sheet pengaturan or pelimpahan that cannot be read, by their places. */
export function settingsBroken(places: readonly string[]): Sentence {
  const isDelegation = places.some((place) => place.endsWith("pelimpahan"));
  const words = isDelegation
    ? ` Di lembar pelimpahan, peran: ${[...ROLE_WORDS.keys()].join(", ")}; perintah: ${[...COMMAND_WORDS.keys()].join(", ")}, atau semua; mulai dan sampai: tanggal seperti 1 April 2026.`
    : "";
  return {
    cause: `Isi yang tidak dikenali: ${places.join("; ")}.`,
    remedy: `Perbaiki isinya atau kosongkan barisnya, lalu ulangi.${words}`,
  };
}

/** Settings that were asked for and cannot be read: nothing was written. */
export function settingsRefused(wrong: readonly string[]): Sentence {
  return {
    cause: `Pengaturan ini tidak dikenali: ${wrong.join(", ")}.`,
    remedy: "Tidak ada yang disimpan. Perbaiki isinya, lalu simpan lagi.",
  };
}

/** Working hours that are none. */
export function hoursBroken(text: string): Sentence {
  return {
    cause: `Jam kerja "${text}" di lembar "pengaturan" tidak dikenali.`,
    remedy: "Tulis seperti 07.30-16.00 istirahat 12.00-13.00, atau libur.",
  };
}

/** The caller may not give this command; `names` are his names in the register. */
export function callerMayNot(
  kind: CommandKind,
  allowed: readonly Role[],
  names: readonly string[],
): Sentence {
  const may = `${COMMAND_LABELS[kind]} hanya dapat dilakukan oleh ${allowed.map((role) => ROLE_LABELS[role]).join(" atau ")}`;
  const who =
    names.length === 0 ? "alamat akun ini tidak ada di lembar pejabat" : `akun ini milik ${names.join(", ")}`;
  return {
    cause: `${may}; ${who}.`,
    remedy:
      "Mintakan kepada pejabat yang berwenang, lengkapi alamat surel di lembar pejabat, atau catat pelimpahannya di lembar pelimpahan.",
  };
}

/** A step that only the holder of its role, or the data officer in his name, may report. */
export function stepNotYours(step: number, role: string): Sentence {
  return {
    cause: `Langkah ${step} dikerjakan oleh ${role}.`,
    remedy:
      "Mintakan kepada yang bersangkutan, atau kepada pengelola data bila ia tidak tercantum di lembar pejabat.",
  };
}

const STEP_REMEDIES: { readonly [C in StepRefusalCode]?: string } = {
  "step/unit-needed": "Pilih unitnya.",
  "step/not-running": "Lihat langkah yang sedang berjalan di Himpun > Langkah kerja.",
  "step/choice-needed": "Pilih salah satu keputusan.",
  "step/note-missing": "Tulis catatannya: apa yang perlu diperbaiki.",
};

/** Why a step cannot be reported so, with what to do in this platform. */
export function stepFault(refusal: StepRefusal): Sentence {
  const sentence = stepSentence(refusal);
  return { ...sentence, remedy: STEP_REMEDIES[refusal.code] ?? sentence.remedy };
}

/** No procedure of that name. */
export function procedureUnknown(name: string, known: readonly string[]): Sentence {
  return {
    cause: `SOP "${name}" tidak dikenal.`,
    remedy: `Pilih salah satu di Himpun > Langkah kerja: ${known.join(", ")}. SOP sendiri ditulis di lembar yang namanya berawalan "SOP ".`,
  };
}

/** An own procedure that cannot be read; `why` are whole sentences. */
export function procedureBroken(name: string, why: readonly string[]): Sentence {
  return { cause: `SOP di lembar "${name}" belum dapat dipakai.`, remedy: why.join("\n") };
}

/** A field of a command that was left blank. */
export function fieldMissing(label: string): Sentence {
  return { cause: `"${label}" belum diisi.`, remedy: "Lengkapi, lalu ulangi." };
}

/** A command that is not known, or that its target does not have. */
export function commandUnknown(name: string): Sentence {
  return {
    cause: `Perintah "${name}" tidak dikenal atau tidak berlaku di sini.`,
    remedy: "Muat ulang panel Langkah kerja, lalu ulangi.",
  };
}

/** What needs the archive, which is not shared with the caller. */
export const ARCHIVE_NOT_SHARED: Sentence = {
  cause: "Perintah ini memerlukan folder arsip Himpun, yang tidak dibagikan kepada akun ini.",
  remedy: "Berikan keputusan di lembar Pengesahan formulir unit, atau minta pengelola data menjalankannya.",
};

/** Nothing that a proposal could be about. */
export function nothingSubmitted(unit: string): Sentence {
  return {
    cause: `${unit} belum mempunyai isian yang diajukan atau disahkan.`,
    remedy: "Tunggu sampai isiannya diajukan dan dikumpulkan.",
  };
}

/** A number that must be whole. */
export function notWhole(label: string, found: string): Sentence {
  return {
    cause: `${label} "${found}" bukan bilangan bulat.`,
    remedy: "Tulis angkanya saja, mis. 1.250.000.",
  };
}

/** A change that its approver could not have seen yet. */
export function changeNotShown(unit: string): Sentence {
  return {
    cause: `Perubahan isian ${unit} belum ditunjukkan di lembar Temuan formulirnya.`,
    remedy: "Minta pengelola data memilih Kumpulkan isian, baca lembar Temuan, lalu sahkan.",
  };
}

/** An archive file that must not be taken in; `why` are whole sentences. */
export function bundleUnsound(why: readonly string[]): Sentence {
  return {
    cause: `Berkas arsip ini tidak utuh: ${why.slice(0, 5).join(" ")}`,
    remedy: "Tidak ada yang diambil. Ekspor ulang arsipnya dari tempat asalnya, lalu ulangi.",
  };
}

/** The text of a paper is in the archive, which is not shared with the caller. */
export const PAPER_TEXT_NOT_SHARED =
  "Isi kertasnya hanya dapat ditampilkan kepada pengelola data; kodenya tetap terbukti dari riwayat.";

/** The cycle has the newest version of its form already. */
export function formIsNewest(cycleId: string): Sentence {
  return {
    cause: `Siklus ${cycleId} sudah memakai versi formulir yang terbaru.`,
    remedy: "Terbitkan dahulu versi barunya lewat Himpun > Formulir sendiri > Terbitkan formulir.",
  };
}

/** Two editions of which one is not there. */
export const NO_TWO_EDITIONS: Sentence = {
  cause: "Siklus ini belum mempunyai dua edisi untuk dibandingkan.",
  remedy: "Buat rekap lagi sesudah isian berubah, lalu ulangi.",
};

/** A meeting's spreadsheet that cannot be taken. */
export function meetingUnreadable(why: readonly Sentence[]): Sentence {
  const lines = why.map(({ cause, remedy }) => `${cause} ${remedy}`);
  return { cause: "Hasil rapat belum dapat dicatat; tidak ada yang berubah.", remedy: lines.join("\n") };
}
