import type { CivilDate } from "../cell/civil-date";
import type { SignatureBlock } from "../paper/paper-document";
import type { WorkbookPlan } from "../workbook/plan";
import type { ComparedLine } from "./compare-renja";
import type { Renja } from "./renja";
import { comparisonSheet } from "./tables/comparison-sheet";
import { ceilingSheet } from "./tables/ceiling-sheet";
import { chartSheet } from "./tables/chart-sheet";
import { controlSheet } from "./tables/control-sheet";
import { duplicateSheet, findingSheet } from "./tables/finding-sheets";
import { renjaBook } from "./tables/renja-book";
import type { BookSettings } from "./tables/renja-book";
import { table41Sheet } from "./tables/table-4-1";
import { tc29Sheet } from "./tables/t-c-29";
import { tc33Sheet } from "./tables/t-c-33";

/** A table that the Renja is compared with, by its name. */
export interface RenjaComparison {
  readonly source: string;
  readonly lines: readonly ComparedLine[];
}

/** What a workbook may have besides the Renja itself. */
export interface RenjaExtras extends BookSettings {
  readonly comparison?: RenjaComparison | null;
}

/**
 * The workbook of `renja`: Tabel 4.1, T-C.33, T-C.29, pagu against ceilings, charts, the control sheet, duplications,
 * findings, and the comparison when there is one.
 * Sums are live formulas that carry the core's own figures. `signature` is that of the head of the agency; `settings`
 * what the agency has set of the tables' forms.
 */
export function planRenjaWorkbook(
  renja: Renja,
  signature: SignatureBlock,
  today: CivilDate,
  extras: RenjaExtras = {},
): WorkbookPlan {
  const { comparison = null } = extras;
  const book = renjaBook(renja, signature, today, extras);
  return {
    title: `Renja ${renja.agency.name} Tahun ${renja.year}`,
    sheets: [
      table41Sheet(book),
      tc33Sheet(book),
      tc29Sheet(book),
      ceilingSheet(book),
      chartSheet(book),
      controlSheet(book),
      duplicateSheet(book),
      findingSheet(book),
      ...(comparison === null ? [] : [comparisonSheet(book, comparison.lines, comparison.source)]),
    ],
    names: [],
  };
}
