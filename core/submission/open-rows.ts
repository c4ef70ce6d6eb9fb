import { addedKey, isOpenKey } from "../form/open-rows";
import { HELPER_IDS } from "../form/entry-layout";
import type { FormDefinition } from "../form/definition";
import type { Place } from "../validation/finding";
import { isEmptyCell, textOfCell } from "../workbook/sheet-grid";
import type { AttributedRows } from "./attribute-rows";
import { isHeaderRemnant } from "./header-rows";
import { quarantineRow } from "./quarantine";
import type { QuarantinedValue } from "./submission";
import type { SubmissionFinding } from "./submission-finding";
import type { Table } from "./read-table";

/**
 * Whose row each one is where fillers add the rows: every row below the headings in which something was typed is one
 * of the form's. It goes by its hidden key; a key that stands a second time is that key's `~2`, and a row without one
 * gets the next free `t` key, from top to bottom. So nothing is lost and nothing is put together, however rows were
 * sorted, inserted, deleted or pasted. Prepared rows that are still blank keep their place in `rowOf`.
 */
export function attributeOpenRows(table: Table, definition: FormDefinition): AttributedRows {
  const rows = dataRows(table, definition);
  const typed = rows.filter((rowIndex) => isTyped(table, rowIndex));
  const keys = keysOf(table, typed);
  const formRows = [...keys.values()].sort((a, b) => a - b);
  const blank = rows.flatMap((rowIndex): readonly (readonly [string, number])[] => {
    const key = hiddenKey(table, rowIndex);
    return key === null || keys.has(key) || isTyped(table, rowIndex) ? [] : [[key, rowIndex]];
  });
  const { quarantine, findings } = strayRows(table, rows);
  return { rowOf: new Map([...keys, ...blank]), formRows, quarantine, findings };
}

function dataRows({ grid, columns }: Table, definition: FormDefinition): readonly number[] {
  return grid.rowIndices.filter(
    (rowIndex) =>
      rowIndex > columns.lastHeaderRow &&
      !columns.headerRows.has(rowIndex) &&
      !isHeaderRemnant(grid, definition, columns.columnOf, rowIndex),
  );
}

function isTyped({ grid, typedColumns }: Table, rowIndex: number): boolean {
  return typedColumns.some((columnIndex) => {
    const cell = grid.cell(rowIndex, columnIndex);
    return !isEmptyCell(cell) || cell.formula !== null;
  });
}

function hiddenKey({ grid, columns }: Table, rowIndex: number): string | null {
  const columnIndex = columns.columnOf.get(HELPER_IDS.key);
  const text = columnIndex === undefined ? "" : textOfCell(grid.cell(rowIndex, columnIndex)).trim();
  return isOpenKey(text) ? text : null;
}

/** The row of each key, in the order of the sheet. */
function keysOf(table: Table, rows: readonly number[]): ReadonlyMap<string, number> {
  const said = rows.map((rowIndex) => ({ rowIndex, key: hiddenKey(table, rowIndex) }));
  const taken = new Set(said.flatMap(({ key }) => key ?? []));
  const given = new Map<string, number>();
  let added = 0;
  const free = (key: (number: number) => string, from: number): string => {
    let number = from;
    while (taken.has(key(number)) || given.has(key(number))) number += 1;
    return key(number);
  };
  for (const { rowIndex, key } of said) {
    if (key === null) {
      const fresh = free(addedKey, added + 1);
      added = Number(fresh.slice(1));
      given.set(fresh, rowIndex);
    } else {
      const original = key.split("~")[0] ?? key;
      given.set(given.has(key) ? free((number) => `${original}~${number}`, 2) : key, rowIndex);
    }
  }
  return given;
}

/** What stands beside the table in rows that hold nothing of the form's own. */
function strayRows(
  table: Table,
  rows: readonly number[],
): { readonly quarantine: readonly QuarantinedValue[]; readonly findings: readonly SubmissionFinding[] } {
  const quarantine = rows.flatMap((rowIndex) =>
    isTyped(table, rowIndex)
      ? []
      : quarantineRow(table.grid, table.columns, table.typedColumns, {
          rowIndex,
          all: false,
          why: "unknown-row",
        }),
  );
  const findings = quarantine.map(({ cell, raw }): SubmissionFinding => {
    const place: Place = { ...table.place, cell };
    return { code: "column/unknown", severity: "note", place, values: { raw } };
  });
  return { quarantine, findings };
}
