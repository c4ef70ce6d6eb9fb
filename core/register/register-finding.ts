import type { NipWarning } from "../cell/nip";
import type { CodeFault, CodeRepair } from "../code/parse-code";
import type { FindingOf } from "../validation/finding";
import type { Role } from "./register";
import type { TableName } from "./register-tables";

/** Faults of files, sheets, headers and rows: where the table itself cannot be understood. */
export type TableFinding =
  | FindingOf<"register/table-missing", { readonly table: TableName }>
  | FindingOf<"register/sheet-unknown", { readonly found: string; readonly suggestion: TableName | null }>
  | FindingOf<"register/sheet-repeated", { readonly table: TableName; readonly found: string }>
  | FindingOf<"register/folder-missing", { readonly folder: string }>
  | FindingOf<"register/file-unknown", { readonly found: string; readonly suggestion: string }>
  | FindingOf<"register/file-too-large", { readonly megabytes: number; readonly limitMegabytes: number }>
  | FindingOf<"register/both-sources", { readonly used: string; readonly ignored: readonly string[] }>
  | FindingOf<"register/header-missing", { readonly table: TableName; readonly expected: readonly string[] }>
  | FindingOf<"register/title-rows", { readonly count: number }>
  | FindingOf<"register/column-missing", { readonly column: string; readonly isRequired: boolean }>
  | FindingOf<"register/column-unknown", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<"register/column-alias", { readonly found: string; readonly column: string }>
  | FindingOf<"register/column-repeated", { readonly column: string; readonly first: string }>
  | FindingOf<"register/table-empty", { readonly table: TableName }>
  | FindingOf<"register/value-outside", { readonly found: string }>
  | FindingOf<"register/row-short", { readonly found: number; readonly expected: number }>
  | FindingOf<"register/rows-left-out", { readonly left: number; readonly total: number }>;

/** Faults of one cell. */
export type ValueFinding =
  | FindingOf<"register/value-missing", { readonly column: string }>
  | FindingOf<"register/value-repeated", { readonly found: string; readonly firstRow: number }>
  | FindingOf<"register/key-unknown", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<
      "register/choice-unknown",
      { readonly found: string; readonly allowed: readonly string[]; readonly suggestion: string | null }
    >
  | FindingOf<"register/unit-unknown", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<"register/unit-faulty", { readonly found: string }>
  | FindingOf<"register/unit-id", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<"register/validator-unknown", { readonly found: string; readonly allowed: readonly string[] }>
  | FindingOf<"register/validator-circle", { readonly circle: readonly string[] }>
  | FindingOf<"register/nip-length", { readonly found: string; readonly digits: number }>
  | FindingOf<"register/nip-odd", { readonly found: string; readonly oddity: NipWarning }>
  | FindingOf<"register/nip-damaged", { readonly found: string }>
  | FindingOf<"register/email", { readonly found: string }>
  | FindingOf<"register/date-unreadable", { readonly found: string; readonly suggestion: string | null }>
  | FindingOf<"register/dates-reversed", { readonly from: string; readonly until: string }>
  | FindingOf<"register/code-damaged", { readonly found: string }>
  | FindingOf<"register/number-as-text", { readonly found: string }>
  | FindingOf<"register/cell-error", { readonly found: string }>;

/** Faults of indicators: codes, targets and money. */
export type IndicatorFinding =
  | FindingOf<
      "register/sub-activity-code",
      { readonly found: string; readonly fault: CodeFault["code"]; readonly suggestion: string | null }
    >
  | FindingOf<"register/sub-activity-level", { readonly found: string }>
  | FindingOf<
      "register/sub-activity-repaired",
      { readonly found: string; readonly code: string; readonly repairs: readonly CodeRepair[] }
    >
  | FindingOf<
      "register/sub-activity-name",
      { readonly code: string; readonly first: string; readonly found: string }
    >
  | FindingOf<"register/sub-activity-none", { readonly count: number; readonly units: readonly string[] }>
  | FindingOf<"register/number-unreadable", { readonly found: string }>
  | FindingOf<"register/number-ambiguous", { readonly found: string; readonly readings: readonly string[] }>
  | FindingOf<"register/baseline-unused", { readonly found: string }>
  | FindingOf<"register/budget-invalid", { readonly found: string; readonly why: BudgetFault }>
  | FindingOf<
      "register/budget-conflict",
      { readonly code: string; readonly found: number; readonly first: number; readonly firstRow: number }
    >
  | FindingOf<"register/budget-moved", { readonly code: string; readonly firstRow: number }>
  | FindingOf<"register/budget-none", { readonly count: number; readonly units: readonly string[] }>
  | FindingOf<"register/target-blank", { readonly found: string }>
  | FindingOf<"register/target-zero", object>
  | FindingOf<"register/target-negative", { readonly found: string }>
  | FindingOf<"register/range-expected", { readonly found: string }>
  | FindingOf<"register/range-reversed", { readonly found: string }>
  | FindingOf<"register/single-expected", { readonly found: string }>
  | FindingOf<"register/quarters-sum", { readonly sum: string; readonly target: string }>;

/** Faults of the Renja that is carried out. */
export type PlanFinding =
  | FindingOf<
      "register/plan-code",
      { readonly found: string; readonly fault: CodeFault["code"] | null; readonly suggestion: string | null }
    >
  | FindingOf<"register/plan-words", { readonly found: string }>
  | FindingOf<"register/plan-alike", { readonly otherRow: number }>
  | FindingOf<
      "register/plan-repeated",
      { readonly code: string; readonly amount: number; readonly firstRow: number }
    >;

/** Why an amount is no pagu. */
export type BudgetFault = "not-whole" | "negative" | "too-large";

/** What the tables say together: duties without a holder, and the same thing claimed twice. */
export type LintFinding =
  | FindingOf<"register/official-missing", { readonly duty: Duty; readonly units: readonly string[] }>
  | FindingOf<"register/official-repeated", { readonly role: Role; readonly names: readonly string[] }>
  | FindingOf<"register/unit-empty", { readonly unit: string }>
  | FindingOf<
      "register/same-indicator",
      {
        readonly name: string;
        readonly measure: string;
        readonly otherUnit: string;
        readonly otherRow: number;
      }
    >;

/** A duty in the procedure that somebody has to hold: the validator's is his whatever his role. */
export type Duty = "kepala" | "sekretaris" | "kasubbid-data" | "pelaksana" | "validator";

/** What can be wrong with a register. An error leaves its row out; a warning or note does not. */
export type RegisterFinding = TableFinding | ValueFinding | IndicatorFinding | PlanFinding | LintFinding;
