import type { FormFinding } from "../submission/receive-form";
import type { FileFinding } from "../validation/file-finding";
import type { AnyFinding, Place, Severity } from "../validation/finding";
import { FILE_MESSAGES } from "./file-messages";
import { RETURN_MESSAGES } from "./return-messages";
import { placeLabel } from "./sentence";
import type { Sentence } from "./sentence";
import { CHECK_MESSAGES, REVIEW_MESSAGES, SUBMISSION_MESSAGES } from "./submission-messages";
import { VERSION_MESSAGES } from "./version-messages";

/** Sentence makers by code, as `Messages` tables are once their union is forgotten. */
export type MessageTable = {
  readonly [code: string]: ((values: never, place: Place) => Sentence) | undefined;
};

/** The words for how much a finding weighs. */
export const SEVERITY_LABELS: { readonly [S in Severity]: string } = {
  error: "Kesalahan",
  warning: "Peringatan",
  note: "Catatan",
};

const FORM_MESSAGES: MessageTable = {
  ...FILE_MESSAGES,
  ...SUBMISSION_MESSAGES,
  ...REVIEW_MESSAGES,
  ...CHECK_MESSAGES,
  ...RETURN_MESSAGES,
  ...VERSION_MESSAGES,
};

/** A finding about a filled form or its file in words. */
export function formFindingSentence(finding: FormFinding | FileFinding): Sentence {
  return sentenceIn(FORM_MESSAGES, finding);
}

/** The sentence of a finding from the table that knows its code; throws Error on a code that no table has. */
export function sentenceIn(messages: MessageTable, finding: AnyFinding): Sentence {
  const say = messages[finding.code];
  if (say === undefined) throw new Error(`no sentence for ${finding.code}`);
  return say(finding.values as never, finding.place);
}

/** `[baris 7, sel F7] Kolom … belum diisi. Isi angkanya.`: place, cause and remedy in one line. */
export function findingLine(place: Place, sentence: Sentence): string {
  return [placeLabel(place), sentence.cause, sentence.remedy].filter((part) => part !== "").join(" ");
}
