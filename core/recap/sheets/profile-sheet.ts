import { profileTexts, RECAP_SHEETS, RECAP_WORDS } from "../../messages/recap-texts";
import type { Profile } from "../../indicator/profile";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { CellRange } from "../../workbook/snapshot";
import { pageEdit, titleEdits } from "./sheet-frame";
import { LIST_HEADER_ROW } from "./recap-book";
import type { RecapBook } from "./recap-book";
import { column, dataRows, formatEdit, rowCells, tableEdits } from "./table";
import { NOTE_LOOK } from "./table-styles";

const COLUMNS = [column("limit", "Mulai dari (%)", 20, "percent"), column("rating", "Predikat", 90, "text")];

/** Below every percentage there can be; printed in words. */
const LOWEST = -1_000_000_000;

/** Where the lower limits, ascending, and their predikat stand on the sheet Profil. */
export function bandRanges(profile: Profile): { readonly limits: CellRange; readonly ratings: CellRange } {
  const { first, last } = dataRows(LIST_HEADER_ROW, profile.bands.length);
  return {
    limits: { top: first, bottom: last, left: 0, right: 0 },
    ratings: { top: first, bottom: last, left: 1, right: 1 },
  };
}

/** The sheet Profil: the scale that every predikat is looked up in, and every choice of the profile in words. */
export function profileSheet(book: RecapBook): SheetPlan {
  const { profile } = book.recap;
  const ascending = [...profile.bands].reverse();
  const rows = ascending.map(({ atLeast, rating }) =>
    rowCells(COLUMNS, { limit: atLeast ?? LOWEST, rating }),
  );
  const { limits } = bandRanges(profile);
  const notes = [...profileTexts(profile), ...profile.unconfirmed].map((line): readonly PlanCell[] => [line]);
  const notesTop = limits.bottom + 2;
  const noteRows = { top: notesTop, bottom: notesTop + notes.length - 1, left: 0, right: 1 };
  return {
    name: RECAP_SHEETS.profile,
    state: "visible",
    edits: [
      ...tableEdits({ columns: COLUMNS, headerRow: LIST_HEADER_ROW, rows, totalRow: null }),
      formatEdit({ ...limits, bottom: limits.top }, { numberFormat: `General;${RECAP_WORDS.lowest}` }),
      ...titleEdits(RECAP_SHEETS.profile, [profile.name], book.recap),
      formatEdit(noteRows, NOTE_LOOK),
      { kind: "write", rowIndex: notesTop, columnIndex: 0, cells: notes },
      {
        kind: "merge",
        ranges: notes.map((_, index) => ({ ...noteRows, top: notesTop + index, bottom: notesTop + index })),
      },
      pageEdit(book.recap, LIST_HEADER_ROW, LIST_HEADER_ROW, "portrait"),
    ],
  };
}
