import { decimalOf } from "../cell/decimal";
import { parseIndonesianNumber } from "../cell/parse-number";
import { nearMiss } from "../register/near-miss";
import { isSameHeader } from "../register/table-columns";
import type { NumberAsked, SheetFinding } from "./definition-sheet-finding";
import type { ColumnKey } from "./sheet-columns";
import type { SheetRow } from "./sheet-table";

/** Reads the cells of one row and gathers what is wrong with them. */
export interface AnswerReader {
  /** One line of text; "" for a blank cell, a spreadsheet's error or a live formula (both a finding). */
  readonly text: (key: ColumnKey) => string;
  /** As `text`; blank is an error unless the sheet lacks the column (which is told of the sheet). `column` is the heading for the sentence. */
  readonly required: (key: ColumnKey, column: string) => string;
  /** The key of one of `words`; null when blank or unknown (an error). */
  readonly word: <K extends string>(key: ColumnKey, words: WordTable<K>) => K | null;
  /** True for ya, false for tidak or blank. */
  readonly yes: (key: ColumnKey) => boolean;
  /** A number; null when blank or unreadable (an error). */
  readonly number: (key: ColumnKey, asks: NumberAsked) => number | null;
  readonly report: (key: ColumnKey | null, finding: Omit<SheetFinding, "place">) => void;
  readonly findings: () => readonly SheetFinding[];
}

/** For each meaning the word of the template first, then others that are understood. */
export type WordTable<K extends string> = { readonly [key in K]: readonly string[] };

/** ya and tidak, and what people write for them. */
export const YES_NO_TABLE: WordTable<"yes" | "no"> = {
  yes: ["ya", "y", "iya", "benar", "true", "x", "v", "1"],
  no: ["tidak", "t", "tdk", "bukan", "false", "-", "0"],
};

/** The meaning of a typed word without regard to case, spaces and signs; null when none has it. */
export function wordMeaning<K extends string>(found: string, words: WordTable<K>): K | null {
  const keys = Object.keys(words) as K[];
  const says = /[\p{L}\p{N}]/u.test(found);
  return (
    keys.find((key) => words[key].some((word) => word === found || (says && isSameHeader(word, found)))) ??
    null
  );
}

/** The reader of one row. */
export function answerReader(row: SheetRow): AnswerReader {
  const findings: SheetFinding[] = [];
  const broken = new Set<ColumnKey>();
  const report: AnswerReader["report"] = (key, finding) => {
    findings.push({ ...finding, place: row.place(key) } as SheetFinding);
  };
  const text: AnswerReader["text"] = (key) => {
    const cell = row.cell(key);
    const fault = faultOf(cell.kind === "error" ? cell.value : null, cell.formula);
    if (fault === null) return row.text(key);
    if (!broken.has(key)) report(key, fault);
    broken.add(key);
    return "";
  };
  const required: AnswerReader["required"] = (key, column) => {
    const found = text(key);
    const hasColumn = row.place(key).cell !== null;
    if (found === "" && hasColumn && !broken.has(key))
      report(key, { code: "formsheet/value-missing", severity: "error", values: { column } });
    return found;
  };
  const word: AnswerReader["word"] = (key, words) => {
    const found = text(key);
    if (found === "") return null;
    const meaning = wordMeaning(found, words);
    if (meaning === null) report(key, unknownWord(found, words));
    return meaning;
  };
  const number: AnswerReader["number"] = (key, asks) => {
    const found = text(key);
    const cell = row.cell(key);
    if (found === "") return null;
    if (cell.kind === "number") return cell.value;
    const parsed = parseIndonesianNumber(found, "kinerja");
    if (parsed.kind === "value") return Number(decimalOf(parsed.value.toFixed()).toFixed());
    report(key, { code: "formsheet/number-unreadable", severity: "error", values: { found, asks } });
    return null;
  };
  return {
    text,
    required,
    word,
    number,
    report,
    yes: (key) => word(key, YES_NO_TABLE) === "yes",
    findings: () => findings,
  };
}

/** What is said of a word that means nothing here: the words that do, and the one it may be. */
export function unknownWord<K extends string>(
  found: string,
  words: WordTable<K>,
): Omit<SheetFinding, "place"> {
  const allowed = (Object.keys(words) as K[]).map((key) => words[key][0] ?? key);
  const suggestion = nearMiss(found, allowed);
  return { code: "formsheet/word-unknown", severity: "error", values: { found, allowed, suggestion } };
}

function faultOf(error: string | null, formula: string | null): Omit<SheetFinding, "place"> | null {
  if (formula !== null) return { code: "formsheet/live-formula", severity: "error", values: { formula } };
  if (error !== null) return { code: "formsheet/cell-error", severity: "error", values: { found: error } };
  return null;
}
