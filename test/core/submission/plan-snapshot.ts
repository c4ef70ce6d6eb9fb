import type { Edit, PlanCell, WorkbookPlan } from "#core/workbook/plan";
import { printFormula } from "#core/workbook/formula";
import type { Cell, PlacedCell, SheetSnapshot, WorkbookSnapshot } from "#core/workbook/snapshot";
import { rangeAddress } from "#core/workbook/address";

/** The snapshot that reading the written `plan` gives: what stands in its cells, without looks. */
export function snapshotOf(plan: WorkbookPlan): WorkbookSnapshot {
  return {
    sheets: plan.sheets.map((sheet): SheetSnapshot => ({
      name: sheet.name,
      state: sheet.state,
      rows: rowsOf(sheet.edits),
      merges: sheet.edits.flatMap((edit) => (edit.kind === "merge" ? edit.ranges : [])),
    })),
    names: plan.names.map(({ name, sheet, range }) => ({
      name,
      refersTo: `${sheet}!${rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`,
    })),
  };
}

function rowsOf(edits: readonly Edit[]): SheetSnapshot["rows"] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const edit of edits) {
    if (edit.kind !== "write") continue;
    edit.cells.forEach((cells, rowOffset) => {
      const rowIndex = edit.rowIndex + rowOffset;
      const row = rows.get(rowIndex) ?? new Map<number, Cell>();
      rows.set(rowIndex, row);
      cells.forEach((planned, offset) => {
        const columnIndex = edit.columnIndex + offset;
        const cell = cellOf(planned, rowIndex, columnIndex);
        if (cell !== null) row.set(columnIndex, cell);
      });
    });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([rowIndex, cells]) => ({ rowIndex, cells: placed(cells) }));
}

function placed(cells: ReadonlyMap<number, Cell>): readonly PlacedCell[] {
  return [...cells].sort(([a], [b]) => a - b).map(([columnIndex, cell]) => ({ columnIndex, cell }));
}

function cellOf(planned: PlanCell, rowIndex: number, columnIndex: number): Cell | null {
  if (planned === null) return null;
  if (typeof planned !== "object") return scalarCell(planned, null);
  switch (planned.kind) {
    case "date":
      return { kind: "date", value: planned.date, secondsOfDay: 0, formula: null };
    case "formula": {
      const formula = printFormula(planned.formula, { rowIndex, columnIndex }, "comma");
      return planned.cached === null
        ? { kind: "blank", value: null, formula }
        : scalarCell(planned.cached, formula);
    }
    case "link":
      return scalarCell(planned.text, null);
  }
}

function scalarCell(value: string | number | boolean, formula: string | null): Cell {
  if (typeof value === "string") return { kind: "text", value, formula };
  if (typeof value === "number") return { kind: "number", value, formula, percent: false };
  return { kind: "boolean", value, formula };
}
