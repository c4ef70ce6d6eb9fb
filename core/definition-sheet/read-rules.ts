import { answerReader } from "./answer-reader";
import type { WordTable } from "./answer-reader";
import type { SheetFinding } from "./definition-sheet-finding";
import { SEVERITY_WORDS } from "./sheet-columns";
import type { ColumnKey } from "./sheet-columns";
import type { SheetTable } from "./sheet-table";
import type { Place } from "../validation/finding";

const SEVERITIES = {
  error: [SEVERITY_WORDS.error, "salah", "galat", "tolak"],
  warning: [SEVERITY_WORDS.warning, "perhatian", "awas"],
} as const satisfies WordTable<string>;

/** A rule as typed: the column by its title, the condition not yet read. */
export interface AuthoredRule {
  readonly fieldTitle: string;
  readonly severity: "error" | "warning";
  readonly when: string;
  readonly message: string;
  readonly remedy: string;
  /** "" when the author typed none. */
  readonly id: string;
  readonly place: (key: ColumnKey | null) => Place;
}

/** The rules that have all their parts, and what is wrong with the others. */
export interface ReadRules {
  readonly rules: readonly AuthoredRule[];
  readonly findings: readonly SheetFinding[];
}

/** Reads the sheet Aturan. A message loses its full stop: it is a part of a sentence. */
export function readRules(table: SheetTable): ReadRules {
  const findings: SheetFinding[] = [];
  const rules = table.rows.flatMap((row): readonly AuthoredRule[] => {
    const reader = answerReader(row);
    const fieldTitle = reader.required("field", "Kolom").replace(/^\[(.*)\]$/, "$1");
    const when = reader.required("when", "Salah bila");
    const message = reader.required("message", "Pesan").replace(/\.+$/, "");
    const remedy = reader.required("remedy", "Perbaikan");
    const severity = reader.text("severity") === "" ? "error" : reader.word("severity", SEVERITIES);
    const id = reader.text("ruleId");
    if (id !== "" && !/^[a-z][a-z0-9-]*$/.test(id))
      reader.report("ruleId", {
        code: "formsheet/id-invalid",
        severity: "error",
        values: { found: id, suggestion: ruleIdOf(id) },
      });
    findings.push(...reader.findings());
    const failed = reader.findings().some((finding) => finding.severity === "error");
    return failed || severity === null
      ? []
      : [{ fieldTitle, severity, when, message, remedy, id, place: row.place }];
  });
  return { rules, findings };
}

/** An id for a rule out of any text: lower-case letters, digits and hyphens. */
export function ruleIdOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(plain) ? plain : `aturan-${plain}`.replace(/-$/, "");
}
