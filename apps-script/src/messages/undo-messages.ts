import type { Sentence } from "#core/messages/sentence";

/** What a person is told before an act is taken back. */
export const UNDO_WORDS = { confirm: "Ya, urungkan" } as const;

/** The decision on the form's own sheet cannot be cleared by this account. */
export function answerStands(unit: string): Sentence {
  return {
    cause: `Keputusan itu masih tertulis di lembar Pengesahan formulir ${unit}, dan akun ini tidak dapat mengosongkannya.`,
    remedy: "Minta yang memutuskan mengosongkan keputusannya di lembar itu, lalu urungkan.",
  };
}
