import type { CivilDate } from "../cell/civil-date";
import type { SignatureBlock } from "../paper/paper-document";
import type { WorkbookPlan } from "../workbook/plan";
import type { Renja } from "./renja";
import { ceilingSheet } from "./tables/ceiling-sheet";
import { controlSheet } from "./tables/control-sheet";
import { duplicateSheet, findingSheet } from "./tables/finding-sheets";
import { renjaBook } from "./tables/renja-book";
import { table41Sheet } from "./tables/table-4-1";
import { tc29Sheet } from "./tables/t-c-29";
import { tc33Sheet } from "./tables/t-c-33";

/**
 * The workbook of `renja`: Tabel 4.1, T-C.33, T-C.29, pagu against ceilings, the control sheet, duplications, findings.
 * Sums are live formulas that carry the core's own figures. `signature` is that of the head of the agency.
 */
export function planRenjaWorkbook(renja: Renja, signature: SignatureBlock, today: CivilDate): WorkbookPlan {
  const book = renjaBook(renja, signature, today);
  return {
    title: `Renja ${renja.agency.name} Tahun ${renja.year}`,
    sheets: [
      table41Sheet(book),
      tc33Sheet(book),
      tc29Sheet(book),
      ceilingSheet(book),
      controlSheet(book),
      duplicateSheet(book),
      findingSheet(book),
    ],
    names: [],
  };
}
