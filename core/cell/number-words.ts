/** What to offer a filler whose answer is no number: TB, BA, or all of nihil (0), TB and BA when only he can know. */
export type StateSuggestion = "TB" | "BA" | "either";

/** A whole answer in words that stands for a figure. */
export type StateWord =
  | { readonly kind: "nihil" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "notYet"; readonly reason: string | null };

const NIHIL = /^(?:nihil|nol)$/i;
const NOT_APPLICABLE = /^(?:tb|t\.b\.|tidak berlaku)$/i;
const NOT_APPLICABLE_WITH_REASON = /^(?:tb|tidak berlaku)\s*(?::|\s-|-\s|\()[^\d]*$/i;
const NOT_YET = /^(?:ba|b\.a\.)$/i;
const NOT_YET_WITH_REASON = /^ba\s*(?::|\s-|-\s|\()\s*(.*)$/is;

/**
 * The state that `text` (already plain) spells out: `nihil`, `TB`, `tidak berlaku`, `BA`, `BA: alasan`,
 * `BA - alasan`, `BA (alasan)`; null for anything else. A reason must hold a letter: `BA - 12` is the number of a
 * berita acara, not an answer.
 */
export function stateWordOf(text: string): StateWord | null {
  const words = text.replace(/\s+/g, " ");
  if (NIHIL.test(words)) return { kind: "nihil" };
  if (NOT_APPLICABLE.test(words) || NOT_APPLICABLE_WITH_REASON.test(words)) return { kind: "notApplicable" };
  if (NOT_YET.test(words)) return { kind: "notYet", reason: null };
  const reason = NOT_YET_WITH_REASON.exec(text)?.[1];
  if (reason === undefined) return null;
  return reasonOf(
    text.includes("(") && reason.endsWith(")") && !reason.includes("(") ? reason.slice(0, -1) : reason,
  );
}

/**
 * What `text`, which is no number, seems to mean: `belum ada` → BA, `tidak relevan` → TB; `-`, `n/a` and
 * `tidak ada` may mean nihil, TB or BA; null when it gives no hint.
 */
export function suggestedState(text: string): StateSuggestion | null {
  const words = text.toLowerCase().replace(/\s+/g, " ").replace(/\.$/, "");
  if (/^(?:rp\.?)? ?[-—]+$|^#?n[./]?a\.?$|^(?:tidak|tdk|tak) ada$|^kosong$/.test(words)) return "either";
  if (/^(?:blm|belum)\b|\bbelum\b|^(?:tidak|tdk) (?:ada|tersedia) data|^data tidak|^tad$|^ba\b/.test(words))
    return "BA";
  return /^(?:tidak|tdk) (?:relevan|berlaku|dilaksanakan)|^not applicable|^tb\b/.test(words) ? "TB" : null;
}

function reasonOf(reason: string): StateWord | null {
  const trimmed = reason.trim();
  if (trimmed === "") return { kind: "notYet", reason: null };
  return /\p{L}/u.test(trimmed) ? { kind: "notYet", reason: trimmed } : null;
}
