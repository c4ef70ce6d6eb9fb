import { NOWHERE } from "../validation/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { nearMiss } from "./near-miss";
import type { RegisterFinding } from "./register-finding";
import { TABLE_NAMES } from "./register-tables";
import type { RegisterTable, RegisterTables, TableName } from "./register-tables";
import { normaliseHeader } from "./table-columns";

/** The register tables of a workbook, and what is odd about its sheets. */
export interface SnapshotTables {
  readonly tables: RegisterTables;
  readonly findings: readonly RegisterFinding[];
}

/**
 * The register tables in `workbook` (a buku-induk.xlsx, or a Google spreadsheet), by sheet name: exact first, then
 * without regard to case and spaces. Hidden sheets count too. `file` names the workbook in findings.
 */
export function tablesFromSnapshot(workbook: WorkbookSnapshot, file: string): SnapshotTables {
  const chosen = new Map<TableName, SheetSnapshot>();
  for (const name of TABLE_NAMES) {
    const sheet =
      workbook.sheets.find((one) => one.name === name) ??
      workbook.sheets.find((one) => normaliseHeader(one.name) === name);
    if (sheet !== undefined) chosen.set(name, sheet);
  }
  const tableOf = (name: TableName): RegisterTable | null => {
    const sheet = chosen.get(name);
    return sheet === undefined ? null : { file, sheet: sheet.name, rows: rowsOf(sheet) };
  };
  return {
    tables: {
      instansi: tableOf("instansi"),
      unit: tableOf("unit"),
      pejabat: tableOf("pejabat"),
      indikator: tableOf("indikator"),
      rencana: tableOf("rencana"),
    },
    findings: workbook.sheets.flatMap((sheet) => oddSheet(sheet, chosen, file)),
  };
}

function rowsOf(sheet: SheetSnapshot): RegisterTable["rows"] {
  return sheet.rows.map(({ rowIndex, cells }) => ({ rowNumber: rowIndex + 1, cells }));
}

function oddSheet(
  sheet: SheetSnapshot,
  chosen: ReadonlyMap<TableName, SheetSnapshot>,
  file: string,
): readonly RegisterFinding[] {
  if ([...chosen.values()].includes(sheet)) return [];
  const place = { ...NOWHERE, file, sheet: sheet.name };
  const found = sheet.name;
  const table = TABLE_NAMES.find((name) => name === normaliseHeader(found));
  if (table !== undefined)
    return [{ code: "register/sheet-repeated", severity: "warning", place, values: { table, found } }];
  const missing = TABLE_NAMES.filter((name) => !chosen.has(name));
  const near = nearMiss(found, missing);
  const suggestion = missing.find((name) => name === near) ?? null;
  const severity = suggestion === null ? "note" : "warning";
  return [{ code: "register/sheet-unknown", severity, place, values: { found, suggestion } }];
}
