import { FORM_SHEETS } from "../form/form-request";
import { REVIEW_NAMES, reviewPlace } from "../form/review-sheet";
import type { Place } from "../validation/finding";
import { NOWHERE } from "../validation/finding";
import { cellAddress, parseAddress } from "../workbook/address";
import { gridOf, textOfCell } from "../workbook/sheet-grid";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { ReviewSheet } from "./submission";
import type { ReviewFinding } from "./submission-finding";

/** What the sheet Pengesahan says, and what could not be understood of it. */
export interface ReadReview {
  readonly review: ReviewSheet;
  readonly findings: readonly ReviewFinding[];
}

const STATUSES = ["Draf", "Diajukan"] as const;
const DECISIONS = ["Setuju", "Kembalikan"] as const;

/** Reads the named cells of the sheet Pengesahan; a lost name is looked for at its place. A missing sheet says nothing. */
export function readReview(workbook: WorkbookSnapshot, file: string | null): ReadReview {
  const answers = new Map(REVIEW_NAMES.map((name) => [name, answerOf(workbook, name)]));
  const textOf = (name: string): string => answers.get(name)?.text ?? "";
  const place = (name: string): Place => ({
    ...NOWHERE,
    file,
    sheet: FORM_SHEETS.review,
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

function answerOf(
  workbook: WorkbookSnapshot,
  name: string,
): { readonly text: string; readonly cell: string } {
  const named = workbook.names.find((entry) => entry.name.toLowerCase() === name);
  const parts =
    named === undefined
      ? null
      : /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)(?::.*)?$/i.exec(named.refersTo);
  const sheetName = parts === null ? FORM_SHEETS.review : (parts[1]?.replace(/''/g, "'") ?? parts[2] ?? "");
  const at = (parts === null ? null : parseAddress(parts[3] ?? "")) ?? reviewPlace(name);
  const sheet = workbook.sheets.find((candidate) => candidate.name === sheetName);
  const cell = cellAddress(at.rowIndex, at.columnIndex);
  return {
    text: sheet === undefined ? "" : textOfCell(gridOf(sheet).cell(at.rowIndex, at.columnIndex)).trim(),
    cell,
  };
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
