import { PAPER_KINDS, type Choice, type Completion, type Step } from "./procedure";

/** The scope that a cell says: `Badan` (also blank) or `Unit`; null when it says neither. */
export function parseScope(cell: string): Step["scope"] | null {
  const word = cell.trim().toLowerCase();
  if (["", "badan", "instansi", "badan/instansi"].includes(word)) return "agency";
  return /^((per|tiap|setiap|masing-masing)[ -]?)?(unit|bidang|opd)$/.test(word) ? "perUnit" : null;
}

/**
 * What completes the step: `centang` (also blank), `langkah sebelumnya`, `keputusan`, `kertas: notulen`,
 * `peristiwa: form.approved`; null for anything else.
 */
export function parseCompletion(cell: string): Completion | null {
  const word = cell.trim().toLowerCase();
  if (word === "" || word === "centang") return { by: "tick" };
  if (word === "langkah sebelumnya") return { by: "previous" };
  if (word === "keputusan") return { by: "decision" };
  const event = /^peristiwa\s*:\s*([a-z]+\.[a-z-]+)$/.exec(word)?.[1];
  if (event !== undefined) return { by: "event", event };
  const named = /^kertas\s*:\s*(.+)$/.exec(word)?.[1]?.trim().replace(/\s+/g, "-");
  const paper = PAPER_KINDS.find((kind) => kind === named);
  return paper === undefined ? null : { by: "paper", paper };
}

/**
 * The choices in a cell such as `Setuju -> 8 (form.approved); Kembalikan -> 5`, one after another by `;` or line.
 * A choice that leads back to `stepNumber` or before it needs a note. A missing target is null, for the lint to name.
 * null when a part is not a choice.
 */
export function parseChoices(cell: string, stepNumber: number): readonly Choice[] | null {
  const parts = cell.split(/[;\n]/).filter((part) => part.trim() !== "");
  const choices = parts.map((part) => parseChoice(part.trim(), stepNumber));
  const read = choices.filter((choice) => choice !== null);
  return read.length === choices.length ? read : null;
}

const CHOICE =
  /^([^(]*?)\s*(?:(?:->|→|=>|➜)\s*(?:ke\s+)?(?:langkah\s+)?(\d{1,4}|selesai)?\s*)?(?:\(([a-z]+\.[a-z-]+)\))?$/i;

function parseChoice(part: string, stepNumber: number): Choice | null {
  const match = CHOICE.exec(part);
  const label = match?.[1]?.trim() ?? "";
  if (match === null || label === "" || /->|→|=>|➜/.test(label)) return null;
  const target = targetOf(match[2]);
  return {
    id: slugOf(label),
    label,
    event: match[3]?.toLowerCase() ?? null,
    target,
    noteRequired: typeof target === "number" && target <= stepNumber,
  };
}

function targetOf(text: string | undefined): Choice["target"] {
  if (text === undefined || text === "") return null;
  return text.toLowerCase() === "selesai" ? "selesai" : Number(text);
}

/** `text` as an id: lower-case words joined by hyphens, starting with a letter. */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(slug) ? slug : `x-${slug}`.replace(/-$/, "");
}
