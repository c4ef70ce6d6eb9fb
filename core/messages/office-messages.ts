import { EVENT_LABELS, COMMAND_LABELS, ROLE_LABELS } from "./cycle-messages";
import { PROCEDURE_WORDS } from "./procedure-words";
import type { Sentence } from "./sentence";
import type { CommandKind } from "../cycle/command";
import type { Role } from "../cycle/role";
import type { ActingPerson } from "../office/acting-person";
import type { StepRefusal, StepRefusalCode, StepRefusalValues } from "../office/step-record";
import type { Choice, Completion } from "../procedure/procedure";

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
    remedy: "Periksa id unitnya di buku induk (unit.csv).",
  }),
  "step/not-running": ({ step, state }) => ({
    cause: `Langkah ${step} sedang ${PROCEDURE_WORDS.states[state]}, bukan berjalan.`,
    remedy: "Lihat langkah yang sedang berjalan dengan himpun sop.",
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
      remedy: 'Lengkapi pejabat.csv, atau sebut namanya dengan --oleh "nama".',
    };
  const held =
    person.held.length === 0 ? "tidak memegang peran dalam siklus" : `adalah ${roleList(person.held)}`;
  return {
    cause: `${may}; menurut buku induk, ${person.name} ${held}.`,
    remedy: "Mintakan kepada pejabat yang berwenang, atau catat pelimpahannya di himpun.json.",
  };
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
