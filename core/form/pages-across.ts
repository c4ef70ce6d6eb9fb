import type { PageSetup } from "../workbook/plan";
import type { EntryLayout } from "./entry-layout";

/** Characters of 9-point letters that fit the landscape width at about 5.5 printed points. */
const READABLE_CHARACTERS: { readonly [P in PageSetup["paper"]]: number } = { F4: 285, A4: 255, A3: 365 };

/** How many pages side by side the visible columns need to stay readable, the frozen ones standing on each. */
export function pagesAcross(layout: EntryLayout, paper: PageSetup["paper"]): number {
  const readable = READABLE_CHARACTERS[paper];
  const width = (from: number, to: number): number =>
    layout.columns
      .filter(({ columnIndex }) => columnIndex > from && columnIndex <= to)
      .reduce((total, column) => total + column.width, 0);
  const frozen = width(0, layout.frozenColumns - 1);
  const moving = width(layout.frozenColumns - 1, layout.lastVisibleColumn);
  if (frozen + moving <= readable || frozen >= readable) return 1;
  return Math.ceil(moving / (readable - frozen));
}
