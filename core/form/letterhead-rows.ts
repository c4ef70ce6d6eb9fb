import type { Agency } from "../register/register";
import type { Edit, PlanCell } from "../workbook/plan";
import type { CellRange } from "../workbook/snapshot";

/** The kop in three rows: government, agency, address. */
export function letterheadRows(agency: Agency): readonly (readonly PlanCell[])[] {
  return [[agency.government.toUpperCase()], [agency.name.toUpperCase()], [agency.address]];
}

/** The look of a kop in the rows 0 to 2: centred over the columns `left` to `right`, a double rule below. */
export function letterheadEdits(left: number, right: number): readonly Edit[] {
  const row = (rowIndex: number): CellRange => ({ top: rowIndex, bottom: rowIndex, left, right });
  const centred = { horizontal: "center", vertical: "middle", wrap: false } as const;
  return [
    { kind: "merge", ranges: [row(0), row(1), row(2)] },
    { kind: "format", ranges: [row(0)], style: { ...centred, fontSize: 11 } },
    { kind: "format", ranges: [row(1)], style: { ...centred, bold: true, fontSize: 14 } },
    { kind: "format", ranges: [row(2)], style: { ...centred, fontSize: 9, border: "double-bottom" } },
    { kind: "rowHeights", rowIndex: 0, heights: [16, 20, 16] },
  ];
}
