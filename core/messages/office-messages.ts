import { ACTS } from "#act-words";
import { EVENT_LABELS, COMMAND_LABELS, ROLE_LABELS } from "./cycle-messages";
import { PROCEDURE_WORDS } from "./procedure-words";
import type { Sentence } from "./sentence";
import type { CommandKind } from "../cycle/command";
import type { Role } from "../cycle/role";
import type { ActingPerson } from "../office/acting-person";
import type { StepRefusal, StepRefusalCode, StepRefusalValues } from "../office/step-record";
import type { Choice, Completion } from "../procedure/procedure";

/** What a command of the office can be told it was given wrongly, with the values its sentence needs. */
export interface OfficeFaultValues {
  readonly "cell/unreadable": { readonly text: string };
  /** `near` is the key that was probably meant, null for none; `known` are the unit's keys, none where fillers add rows. */
  readonly "cell/no-row": {
    readonly rowKey: string;
    readonly unitId: string;
    readonly near: string | null;
    readonly known: readonly string[];
  };
  readonly "cell/no-field": { readonly column: string; readonly known: readonly string[] };
  readonly "cycle/wrong-form": { readonly found: string; readonly known: readonly string[] };
  readonly "disposition/giver-open": { readonly procedure: string };
  readonly "edit/nothing": object;
  readonly "edit/unreadable": { readonly text: string };
  readonly "edition/none": { readonly cycleId: string };
  readonly "edition/unknown": { readonly name: string; readonly known: readonly string[] };
  readonly "option/missing": { readonly option: string; readonly what: string };
  readonly "option/unknown": {
    readonly option: string;
    readonly found: string;
    readonly known: readonly string[];
  };
  readonly "option/clock": { readonly found: string };
  readonly "submission/none": { readonly unit: string };
  readonly "procedure/unknown": { readonly name: string; readonly known: readonly string[] };
}

/** A list longer than this is cut: nobody reads on. */
const MOST_KNOWN = 20;

type OfficeFaults = { readonly [C in keyof OfficeFaultValues]: (values: OfficeFaultValues[C]) => Sentence };

const OFFICE_FAULTS: OfficeFaults = {
  "cell/unreadable": ({ text }) => ({
    cause: `Sel "${text}" tidak dikenali.`,
    remedy: "Tulis sebagai KODE:kolom, mis. SEK-01:realisasi_tw2.",
  }),
  "cell/no-row": ({ rowKey, unitId, near, known }) => ({
    cause: `Formulir unit "${unitId}" tidak mempunyai baris berkode "${rowKey}".`,
    remedy:
      known.length === 0
        ? "Periksa kode barisnya di formulir."
        : `${near === null ? "" : `Maksud Anda "${near}"? `}Yang tersedia: ${known.slice(0, MOST_KNOWN).join(", ")}${known.length > MOST_KNOWN ? ", …" : ""}.`,
  }),
  "cell/no-field": ({ column, known }) => ({
    cause: `Formulir tidak mempunyai kolom isian "${column}".`,
    remedy: `Yang tersedia: ${known.join(", ")}.`,
  }),
  "cycle/wrong-form": ({ found, known }) => ({
    cause: `Formulir "${found}" tidak dikenal.`,
    remedy: `Yang tersedia: ${known.join(", ")}.`,
  }),
  "disposition/giver-open": ({ procedure }) => ({
    cause: `SOP "${procedure}" tidak menyebut siapa yang mendisposisikan perintah.`,
    remedy: 'Sebut namanya dengan --oleh "nama", mis. Kepala Badan atau Sekretaris di buku induk.',
  }),
  "edit/nothing": () => ({
    cause: "Tidak ada nilai yang berubah.",
    remedy: "Tulis nilai yang lain daripada yang sudah ada.",
  }),
  "edit/unreadable": ({ text }) => ({
    cause: `Perbaikan "${text}" tidak dikenali.`,
    remedy: "Tulis sebagai KODE:kolom = nilai, mis. SEK-01:realisasi_tw2 = 12,5.",
  }),
  "edition/none": ({ cycleId }) => ({
    cause: `Siklus "${cycleId}" belum mempunyai edisi.`,
    remedy: `Buat dahulu dengan ${ACTS.recap}.`,
  }),
  "edition/unknown": ({ name, known }) => ({
    cause: `Edisi "${name}" tidak ada dalam siklus ini.`,
    remedy: known.length === 0 ? "Belum ada edisi." : `Yang tersedia: ${known.join(", ")}.`,
  }),
  "option/missing": ({ option, what }) => ({
    cause: `${what} belum disebut.`,
    remedy: `Tambahkan ${option}.`,
  }),
  "option/unknown": ({ option, found, known }) => ({
    cause: `${option} "${found}" tidak dikenal.`,
    remedy: `Yang tersedia: ${known.join(", ")}.`,
  }),
  "option/clock": ({ found }) => ({
    cause: `Jam "${found}" tidak dikenali.`,
    remedy: "Tulis jam dan menitnya, mis. 09.00.",
  }),
  "submission/none": ({ unit }) => ({
    cause: `${unit} belum mempunyai isian yang diajukan atau disahkan.`,
    remedy: "Tunggu sampai isiannya diterima.",
  }),
  "procedure/unknown": ({ name, known }) => ({
    cause: `SOP "${name}" tidak dikenal.`,
    remedy: `Yang tersedia: ${known.join(", ")}; SOP sendiri disimpan di buku-induk/sop/ sebagai .csv atau .sop.json.`,
  }),
};

/** What is wrong with how a command of the office was given. */
export function officeSentence<C extends keyof OfficeFaultValues>(
  code: C,
  values: OfficeFaultValues[C],
): Sentence {
  return OFFICE_FAULTS[code](values);
}

type StepSentences = { readonly [C in StepRefusalCode]: (values: StepRefusalValues[C]) => Sentence };

const STEP_SENTENCES: StepSentences = {
  "step/unknown": ({ step, last }) => ({
    cause: `SOP ini tidak mempunyai langkah ${step}.`,
    remedy: `Sebut langkah 1 sampai ${last}.`,
  }),
  "step/unit-needed": ({ step }) => ({
    cause: `Langkah ${step} dikerjakan tiap unit, dan unitnya belum disebut.`,
    remedy: "Tambahkan --unit id-unit.",
  }),
  "step/unit-unknown": ({ step, unitId }) => ({
    cause: `Langkah ${step} tidak memuat unit "${unitId}".`,
    remedy: `Periksa id unitnya di buku induk (${ACTS.unitTable}).`,
  }),
  "step/not-running": ({ step, state }) => ({
    cause: `Langkah ${step} sedang ${PROCEDURE_WORDS.states[state]}, bukan berjalan.`,
    remedy: `Lihat langkah yang sedang berjalan dengan ${ACTS.steps}.`,
  }),
  "step/records-itself": ({ step, by }) => ({
    cause: `Langkah ${step} tercatat dengan sendirinya: ${completionWords(by)}.`,
    remedy: "Kerjakan itu; langkahnya selesai tanpa dicentang.",
  }),
  "step/choice-needed": ({ step, choices }) => ({
    cause: `Langkah ${step} selesai dengan keputusan, dan pilihannya belum disebut.`,
    remedy: `Tambahkan --pilih dengan salah satu dari: ${choiceList(choices)}.`,
  }),
  "step/choice-unknown": ({ step, choice, choices }) => ({
    cause: `Langkah ${step} tidak mempunyai pilihan "${choice}".`,
    remedy: `Yang tersedia: ${choiceList(choices)}.`,
  }),
  "step/choice-records-itself": ({ step, choice, event }) => ({
    cause: `Pilihan "${choice}" pada langkah ${step} tercatat dari peristiwanya: ${eventWords(event)}.`,
    remedy: "Berikan keputusan itu dengan perintahnya sendiri; langkahnya ikut selesai.",
  }),
  "step/note-missing": ({ step, choice }) => ({
    cause: `Pilihan "${choice}" pada langkah ${step} memerlukan catatan.`,
    remedy: 'Tambahkan --catatan "apa yang perlu diperbaiki".',
  }),
};

/** A refusal about a step of the procedure, in words. */
export function stepSentence(refusal: StepRefusal): Sentence {
  return sentenceOf(refusal.code, refusal.values);
}

/** Why nobody can give a command: who may, and which office the named person holds instead. */
export function personSentence(
  command: CommandKind,
  person: Extract<ActingPerson, { readonly ok: false }>,
): Sentence {
  const may = `${COMMAND_LABELS[command]} hanya dapat dilakukan oleh ${roleList(person.allowed)}`;
  if (person.name === null)
    return {
      cause: `${may}, dan buku induk tidak memuat pemegangnya yang berlaku hari ini.`,
      remedy: `Untuk itu, ${ACTS.nameHolder}.`,
    };
  if (person.alike.length > 0)
    return {
      cause: `Nama "${person.name}" dapat berarti lebih dari satu orang di buku induk (${person.alike.join("; ")}).`,
      remedy: "Tulis namanya lengkap dengan gelarnya, seperti di buku induk.",
    };
  const held =
    person.held.length === 0 ? "tidak memegang peran dalam siklus" : `adalah ${roleList(person.held)}`;
  const isElsewhere = person.held.some((role) => person.allowed.includes(role));
  const but = isElsewhere ? ", tetapi untuk unit lain atau di luar masa jabatannya" : "";
  return {
    cause: `${may}; menurut buku induk, ${person.name} ${held}${but}.`,
    remedy: "Mintakan kepada pejabat yang berwenang, atau catat pelimpahannya di himpun.json.",
  };
}

/** Said where somebody acts whom the register does not know. */
export function unregisteredNote(name: string): string {
  return `${name} tidak tercantum di buku induk; namanya dicatat seperti yang disebut.`;
}

/** What tells that a step is done, in words. */
export function completionWords(by: Completion): string {
  switch (by.by) {
    case "event":
      return eventWords(by.event);
    case "paper":
      return `${by.paper.replace(/-/g, " ")} terbit`;
    case "tick":
      return "dicentang";
    case "decision":
      return "diputuskan";
    case "previous":
      return "bersama langkah sebelumnya";
  }
}

function sentenceOf<C extends StepRefusalCode>(code: C, values: StepRefusalValues[C]): Sentence {
  return STEP_SENTENCES[code](values);
}

function eventWords(event: string): string {
  const labels: Readonly<Record<string, string | undefined>> = EVENT_LABELS;
  return (labels[event] ?? event).toLowerCase();
}

function roleList(roles: readonly Role[]): string {
  return roles.map((role) => ROLE_LABELS[role]).join(" atau ");
}

function choiceList(choices: readonly Choice[]): string {
  return choices.map(({ id, label }) => `${id} (${label})`).join(", ");
}

/** Why a verification code leads nowhere. */
export interface CodeFaultValues {
  readonly "code/mistyped": { readonly code: string };
  readonly "code/changed": { readonly code: string };
  readonly "code/unknown": { readonly code: string };
}

type CodeFaults = { readonly [C in keyof CodeFaultValues]: (values: CodeFaultValues[C]) => Sentence };

const CODE_FAULTS: CodeFaults = {
  "code/mistyped": ({ code }) => ({
    cause: `Kode "${code}" salah ketik: huruf pemeriksanya tidak cocok.`,
    remedy: "Ketik ulang seperti tercetak, mis. 12-9F3A-7C21-B0DE-K.",
  }),
  "code/changed": ({ code }) => ({
    cause: `Kode "${code}" menunjuk riwayat yang isinya bukan lagi yang tercetak.`,
    remedy: `Jalankan ${ACTS.verify}; kertas ini atau riwayatnya pernah diubah.`,
  }),
  "code/unknown": ({ code }) => ({
    cause: `Kode "${code}" tidak menunjuk satu pun catatan dalam riwayat ini.`,
    remedy: `Periksa apakah kertas ini dari badan ini; riwayat bisa juga terpotong, jalankan ${ACTS.verify}.`,
  }),
};

/** Why a verification code leads nowhere, in words. */
export function codeSentence<C extends keyof CodeFaultValues>(code: C, values: CodeFaultValues[C]): Sentence {
  return CODE_FAULTS[code](values);
}
