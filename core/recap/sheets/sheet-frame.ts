import { editionTitle, RECAP_WORDS } from "../../messages/recap-texts";
import type { Edit } from "../../workbook/plan";
import type { RecapHead } from "../recap-head";
import { formatEdit } from "./table";
import { SUBTITLE_LOOK, TITLE_LOOK } from "./table-styles";

/** Columns that a title may run over. */
const TITLE_WIDTH = 3;

/** The title in the first row, then what the figures are of, then `lines`. */
export function titleEdits(title: string, lines: readonly string[], recap: RecapHead): readonly Edit[] {
  const about = `${recap.title} · ${recap.period} · ${editionTitle(recap.edition)}`;
  const cells = [title, about, ...lines].map((line) => [line]);
  return [
    { kind: "write", rowIndex: 0, columnIndex: 0, cells },
    formatEdit({ top: 0, bottom: 0, left: 0, right: TITLE_WIDTH }, TITLE_LOOK),
    formatEdit({ top: 1, bottom: cells.length - 1, left: 0, right: TITLE_WIDTH }, SUBTITLE_LOOK),
  ];
}

/** F4, the heading on every page, edition and cycle left, page of pages in the middle, profile right. */
export function pageEdit(
  { cycle, edition, profile }: RecapHead,
  firstHeaderRow: number,
  lastHeaderRow: number,
  orientation: "landscape" | "portrait" = "landscape",
): Edit {
  return {
    kind: "page",
    setup: {
      paper: "F4",
      orientation,
      repeatRows: [firstHeaderRow, lastHeaderRow],
      fitToWidth: true,
      footer: {
        left: `${editionTitle(edition)} · ${cycle.id}`,
        center: RECAP_WORDS.footerPage,
        right: `Profil: ${profile.name}`,
      },
    },
  };
}
