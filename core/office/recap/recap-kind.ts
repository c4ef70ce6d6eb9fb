import type { CivilDate } from "../../cell/civil-date";
import type { RecapChange } from "../../recap/recap-change";
import type { UncountedCell } from "../../recap/recap";
import type { RecapHead } from "../../recap/recap-head";
import { uncountedJson } from "../../recap/uncounted-json";
import type { Register } from "../../register/register";
import type { RegisterTable } from "../../register/register-tables";
import type { AnyFinding } from "../../validation/finding";
import type { TableId, TableSettings } from "../../renja/tables/table-settings";
import type { WorkbookPlan } from "../../workbook/plan";
import type { RecapSource } from "../recap-source";

/** What printing a recap needs: the register for kop and signature, the day of the signature, and the agency's tables. */
export interface RecapPrint {
  readonly register: Register;
  readonly today: CivilDate;
  /** What the agency has set of the Renja tables; absent for those of the regulation. */
  readonly settings?: TableSettings;
}

/** A recap in a few words, for a terminal or a dialog. Whole sentences, and one table of units. */
export interface RecapSummary {
  /** The main figures. */
  readonly figures: readonly string[];
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** What was left out, and why. */
  readonly notes: readonly string[];
}

/** Rows for a CSV, the heading first. */
export type CsvRows = readonly (readonly (string | number | null)[])[];

/** Tables of a file that a recap is compared with, and the file's name. */
export interface OtherTables {
  readonly source: string;
  readonly tables: readonly RegisterTable[];
}

/** What came of a comparison. */
export interface RecapComparison {
  readonly workbook: WorkbookPlan;
  readonly lines: number;
  /** Rows that were read of the other table; with none nothing was compared. */
  readonly rowsRead: number;
  readonly differing: number;
  /** What is odd in the other table. */
  readonly findings: readonly AnyFinding[];
}

/** A recap that tells what was typed and is not counted. */
type CountedRecap = RecapHead & { readonly uncounted: readonly UncountedCell[] };

/** How the submissions of one kind of form become a recap `R`, and what is made of that. All functions are pure. */
export interface RecapKind<R extends CountedRecap> {
  readonly build: (source: RecapSource) => R;
  /** What an edition freezes and a verification rebuilds: it rests on approved submissions and the basis alone. */
  readonly content: (recap: R) => object;
  /** The recap as other programs read it. */
  readonly json: (recap: R) => object;
  readonly workbook: (recap: R, print: RecapPrint) => WorkbookPlan;
  /** The recap as a plain table; null for a kind that has none. */
  readonly csv: (recap: R) => CsvRows | null;
  readonly summary: (recap: R) => RecapSummary;
  /** True when the workbook is also written as PDF and HTML. */
  readonly hasCopies: boolean;
  /** What names of its sheets begin with where other recaps stand beside it, e.g. `Renja`. */
  readonly sheetPrefix: (recap: R) => string;
  /** The sheets that offices print, each as a PDF of its own where a workbook has no other. */
  readonly printedSheets: readonly string[];
  /** The tables in it whose layout an agency may set. */
  readonly tables: readonly TableId[];
  /** The recap against somebody else's table, as a workbook; null for a kind that is not compared. */
  readonly comparison: ((recap: R, print: RecapPrint, other: OtherTables) => RecapComparison) | null;
  /** Every number that differs between two recaps, with its causes. */
  readonly changes: (before: R, after: R) => readonly RecapChange[];
}

/** A recap that was built, whatever its kind. */
export interface BuiltRecap {
  readonly head: RecapHead;
  readonly content: () => object;
  readonly json: () => object;
  readonly workbook: (print: RecapPrint) => WorkbookPlan;
  readonly csv: () => CsvRows | null;
  readonly summary: () => RecapSummary;
  readonly hasCopies: boolean;
  readonly sheetPrefix: string;
  readonly printedSheets: readonly string[];
  readonly tables: readonly TableId[];
  readonly comparison: ((print: RecapPrint, other: OtherTables) => RecapComparison) | null;
}

/** A kind whose recap's type nobody outside needs to know. */
export interface SealedKind {
  readonly build: (source: RecapSource) => BuiltRecap;
  readonly changes: (before: RecapSource, after: RecapSource) => readonly RecapChange[];
}

/** `kind` with its type of recap kept inside. */
export function sealed<R extends CountedRecap>(kind: RecapKind<R>): SealedKind {
  const { comparison: compare } = kind;
  return {
    build: (source) => {
      const recap = kind.build(source);
      return {
        head: recap,
        content: () => kind.content(recap),
        json: () => ({ ...kind.json(recap), ...uncountedJson(recap.uncounted) }),
        workbook: (print) => kind.workbook(recap, print),
        csv: () => kind.csv(recap),
        summary: () => kind.summary(recap),
        hasCopies: kind.hasCopies,
        sheetPrefix: kind.sheetPrefix(recap),
        printedSheets: kind.printedSheets,
        tables: kind.tables,
        comparison: compare === null ? null : (print, other) => compare(recap, print, other),
      };
    },
    changes: (before, after) => kind.changes(kind.build(before), kind.build(after)),
  };
}
