import type { CivilDate } from "../cell/civil-date";
import { editionTitle, RECAP_WORDS } from "../messages/recap-texts";
import type { Register } from "../register/register";
import type { WorkbookPlan } from "../workbook/plan";
import type { Recap } from "./recap";
import { findingSheet } from "./sheets/finding-sheet";
import { indicatorSheet } from "./sheets/indicator-sheet";
import { levelSheet } from "./sheets/level-sheet";
import { lineageSheet } from "./sheets/lineage-sheet";
import { missingSheet } from "./sheets/missing-sheet";
import { profileSheet } from "./sheets/profile-sheet";
import { recapBook } from "./sheets/recap-book";
import { summarySheet } from "./sheets/summary-sheet";
import { unitSheet } from "./sheets/unit-sheet";

/**
 * The workbook of `recap`: Ringkasan, a sheet for each unit, Program, Indikator, Temuan, Belum Masuk, Jejak, Profil.
 * Totals are live formulas that carry the recap's own figures as results. `register` gives kop and signature, `today`
 * the date of the signature.
 */
export function planRecapWorkbook(recap: Recap, register: Register, today: CivilDate): WorkbookPlan {
  const book = recapBook(recap, register, today);
  return {
    title: `${RECAP_WORDS.title} ${recap.period}, ${editionTitle(recap.edition)}`,
    sheets: [
      summarySheet(book),
      ...book.units.map((place) => unitSheet(place, book)),
      levelSheet(book),
      indicatorSheet(book),
      findingSheet(recap),
      missingSheet(recap),
      lineageSheet(book),
      profileSheet(book),
    ],
    names: [],
  };
}
