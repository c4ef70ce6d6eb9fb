import type { Formula } from "../workbook/formula";
import { binary, call, concat, fixedRange, integer, text } from "../workbook/formula-build";
import type { Edit, PlanCell } from "../workbook/plan";
import type { CellRange } from "../workbook/snapshot";
import { unitLine } from "./deadline-texts";
import type { FormDefinition } from "./definition";
import type { EntryColumn, EntryLayout } from "./entry-layout";
import { columnRange, ENTRY_ROWS, HELPER_IDS, KEY_COLUMN, USED_ID } from "./entry-layout";
import type { FilledRow } from "./entry-rows";
import { totalEdits } from "./entry-totals";
import { statusText, totalCounts } from "./fill-counts";
import type { FormRequest } from "./form-request";
import { periodText } from "./form-request";
import { HEADER_STYLE } from "./form-styles";
import { identityLine } from "./identity";

/** Kop, title, status line, totals and column headings of the sheet Isian, with the hidden row of field ids. */
export function entryHeader(
  request: FormRequest,
  layout: EntryLayout,
  rows: readonly FilledRow[],
): readonly Edit[] {
  const { agency } = request;
  const { kind } = request.form.definition.rows;
  const counts = totalCounts(rows.map((row) => row.counts));
  const lines: readonly (readonly PlanCell[])[] = [
    [identityLine(request.identity), agency.government.toUpperCase()],
    [null, agency.name.toUpperCase()],
    [null, agency.address],
    [null, `${request.form.definition.title} · ${periodText(request.form)}`.toUpperCase()],
    [null, unitLine(request.unitName, request.deadline)],
    [null, { kind: "formula", formula: statusFormula(layout, kind), cached: statusText(counts, kind) }],
  ];
  const last = layout.lastVisibleColumn;
  const band = (rowIndex: number): CellRange => ({ top: rowIndex, bottom: rowIndex, left: 1, right: last });
  return [
    { kind: "write", rowIndex: 0, columnIndex: 0, cells: lines },
    { kind: "format", ranges: [band(ENTRY_ROWS.government)], style: { fontSize: 10 } },
    { kind: "format", ranges: [band(ENTRY_ROWS.agency)], style: { bold: true, fontSize: 13 } },
    { kind: "format", ranges: [band(ENTRY_ROWS.address)], style: { fontSize: 9, border: "double-bottom" } },
    { kind: "format", ranges: [band(ENTRY_ROWS.title)], style: { bold: true, fontSize: 11 } },
    {
      kind: "format",
      ranges: [band(ENTRY_ROWS.status)],
      style: { bold: true, fontSize: 10, color: "9C2A00" },
    },
    { kind: "rowHeights", rowIndex: 0, heights: [14, 18, 13, 17, 15, 15] },
    ...totalEdits(request, layout, rows),
    { kind: "rowHeights", rowIndex: layout.rows.group, heights: [15, 30, 12, 12] },
    ...headingEdits(layout),
    ...hintNotes(layout),
  ];
}

function statusFormula(layout: EntryLayout, kind: FormDefinition["rows"]["kind"]): Formula {
  const total = (id: string): Formula =>
    call("SUM", fixedRange(columnRange(layout, layout.columnOf.get(id) ?? 0)));
  if (kind === "open") {
    const missing = fixedRange(columnRange(layout, layout.columnOf.get(HELPER_IDS.missing) ?? 0));
    const isIncomplete = binary("*", binary("<>", missing, text("")), integer(1));
    return concat([
      text("Terisi "),
      total(USED_ID),
      text(" baris · Belum lengkap "),
      call("SUMPRODUCT", isIncomplete),
      text(" · Perlu diperbaiki "),
      total(HELPER_IDS.faulty),
    ]);
  }
  return concat([
    text("Terisi "),
    total(HELPER_IDS.filled),
    text(" dari "),
    total(HELPER_IDS.required),
    text(" · Perlu diperbaiki "),
    total(HELPER_IDS.faulty),
  ]);
}

function headingEdits(layout: EntryLayout): readonly Edit[] {
  const groups = groupsOf(layout);
  const alone = layout.columns.filter((column) => groupOf(column) === null && isVisible(layout, column));
  const area: CellRange = {
    top: layout.rows.group,
    bottom: layout.rows.number,
    left: 1,
    right: layout.lastVisibleColumn,
  };
  const numbers = layout.columns.map((column) => (isVisible(layout, column) ? column.columnIndex : null));
  return [
    {
      kind: "write",
      rowIndex: layout.rows.group,
      columnIndex: 0,
      cells: [groupRow(layout), headerRow(layout), numbers, idRow(layout)],
    },
    { kind: "format", ranges: [area], style: HEADER_STYLE },
    {
      kind: "format",
      ranges: [{ ...area, top: layout.rows.number }],
      style: { bold: false, italic: true, fontSize: 7 },
    },
    {
      kind: "merge",
      ranges: [
        ...groups.filter((group) => group.right > group.left),
        ...alone.map(({ columnIndex }) => ({
          top: layout.rows.group,
          bottom: layout.rows.header,
          left: columnIndex,
          right: columnIndex,
        })),
      ],
    },
  ];
}

/** The heading of a column without a group stands in the upper of the two merged cells. */
function groupRow(layout: EntryLayout): readonly PlanCell[] {
  return layout.columns.map((column, index) => {
    const group = groupOf(column);
    if (group === null) return column.field?.label ?? null;
    const before = layout.columns[index - 1];
    return before !== undefined && groupOf(before) === group ? null : group;
  });
}

function headerRow(layout: EntryLayout): readonly PlanCell[] {
  return layout.columns.map((column) => (groupOf(column) === null ? null : (column.field?.label ?? null)));
}

function idRow(layout: EntryLayout): readonly PlanCell[] {
  return layout.columns.map((column) => column.id);
}

function groupsOf(layout: EntryLayout): readonly CellRange[] {
  const groups: CellRange[] = [];
  layout.columns.forEach((column, index) => {
    const group = groupOf(column);
    if (group === null) return;
    const before = layout.columns[index - 1];
    const last = groups[groups.length - 1];
    if (before !== undefined && last !== undefined && groupOf(before) === group) {
      groups[groups.length - 1] = { ...last, right: column.columnIndex };
    } else {
      groups.push({
        top: layout.rows.group,
        bottom: layout.rows.group,
        left: column.columnIndex,
        right: column.columnIndex,
      });
    }
  });
  return groups;
}

function groupOf(column: EntryColumn): string | null {
  return column.hidden || column.field === null ? null : (column.field.group ?? null);
}

function isVisible(layout: EntryLayout, column: EntryColumn): boolean {
  return column.columnIndex !== KEY_COLUMN && column.columnIndex <= layout.lastVisibleColumn;
}

function hintNotes(layout: EntryLayout): readonly Edit[] {
  return layout.columns.flatMap(({ columnIndex, field }): readonly Edit[] => {
    if (field?.role !== "input" || field.hint === undefined) return [];
    const rowIndex = field.group === undefined ? layout.rows.group : layout.rows.header;
    return [{ kind: "note", rowIndex, columnIndex, text: field.hint }];
  });
}
