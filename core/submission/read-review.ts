import { FORM_SHEETS } from "../form/form-request";
import { REVIEW_NAMES } from "../form/review-sheet";
import type { Place } from "../validation/finding";
import { NOWHERE } from "../validation/finding";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { reviewAnswer } from "./review-answer";
import type { ReviewSheet } from "./submission";
import type { ReviewFinding } from "./submission-finding";

/** What the sheet Pengesahan says, and what could not be understood of it. */
export interface ReadReview {
  readonly review: ReviewSheet;
  readonly findings: readonly ReviewFinding[];
}

const STATUSES = ["Draf", "Diajukan"] as const;
const DECISIONS = ["Setuju", "Kembalikan"] as const;

/** Reads the named cells of the sheet Pengesahan; a lost name is looked for beside its label. A missing sheet says nothing. */
export function readReview(workbook: WorkbookSnapshot, file: string | null): ReadReview {
  const answers = new Map(REVIEW_NAMES.map((name) => [name, reviewAnswer(workbook, name)]));
  const textOf = (name: string): string => answers.get(name)?.text ?? "";
  const place = (name: string): Place => ({
    ...NOWHERE,
    file,
    sheet: answers.get(name)?.sheet ?? FORM_SHEETS.review,
    cell: answers.get(name)?.cell ?? null,
  });
  const status = choiceOf(textOf("status_isian"), STATUSES);
  const decision = choiceOf(textOf("keputusan"), DECISIONS);
  const findings: ReviewFinding[] = [];
  if (status === "unknown")
    findings.push(unknownChoice(place("status_isian"), "Status isian", textOf("status_isian"), STATUSES));
  if (decision === "unknown")
    findings.push(unknownChoice(place("keputusan"), "Keputusan", textOf("keputusan"), DECISIONS));
  const review: ReviewSheet = {
    status: status === "unknown" ? null : status,
    decision: decision === "unknown" ? null : decision,
    note: textOrNull(textOf("catatan")),
    filledBy: textOrNull(textOf("diisi_oleh")),
    reviewedBy: textOrNull(textOf("diperiksa_oleh")),
  };
  return { review, findings };
}

function choiceOf<C extends string>(text: string, choices: readonly C[]): C | null | "unknown" {
  if (text === "") return null;
  return choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? "unknown";
}

function unknownChoice(
  place: Place,
  label: string,
  found: string,
  allowed: readonly string[],
): ReviewFinding {
  return { code: "review/unknown-choice", severity: "error", place, values: { label, found, allowed } };
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}
