import { rangeAddress } from "#core/workbook/address";
import type { CellStyle, SheetPlan } from "#core/workbook/plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Border = Exclude<CellStyle["border"], undefined | "none">;

/** Lines of a sheet: one call for each kind of line, whatever the number of ranges. */
export function writeBorders(
  sheet: Sheet,
  { edits }: SheetPlan,
  isHidden: (columnIndex: number) => boolean,
): void {
  for (const border of ["thin", "hair", "medium-bottom", "double-bottom"] as const) {
    const places = edits.flatMap((edit) =>
      edit.kind === "format" && edit.style.border === border
        ? edit.ranges.filter(({ left, right }) => left !== right || !isHidden(left)).map(rangeAddress)
        : [],
    );
    if (places.length > 0) draw(sheet.getRangeList(places), border);
  }
}

function draw(list: GoogleAppsScript.Spreadsheet.RangeList, border: Border): void {
  const { SOLID, DOTTED, SOLID_MEDIUM, DOUBLE } = SpreadsheetApp.BorderStyle;
  switch (border) {
    case "thin":
      list.setBorder(true, true, true, true, true, true, "#7F7F7F", SOLID);
      return;
    case "hair":
      list.setBorder(true, true, true, true, true, true, "#BFBFBF", DOTTED);
      return;
    case "medium-bottom":
      list.setBorder(null, null, true, null, null, null, "#000000", SOLID_MEDIUM);
      return;
    case "double-bottom":
      list.setBorder(null, null, true, null, null, null, "#000000", DOUBLE);
  }
}
