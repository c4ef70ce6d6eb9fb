import type { PageSetup } from "#core/workbook/plan";

/** Papers upright, in millimetres. */
const PAPER_MM: { readonly [P in PageSetup["paper"]]: readonly [short: number, long: number] } = {
  F4: [215, 330],
  A4: [210, 297],
  A3: [297, 420],
};

/** Margins in millimetres. */
export const SHEET_MARGIN_MM = { side: 10, top: 10, bottom: 14 } as const;

/** Width and height of a sheet's page in millimetres; F4 landscape for a sheet without a page of its own. */
export function pageSizeMm(page: PageSetup | null): { readonly width: number; readonly height: number } {
  const [short, long] = PAPER_MM[page?.paper ?? "F4"];
  return page?.orientation === "portrait" ? { width: short, height: long } : { width: long, height: short };
}
