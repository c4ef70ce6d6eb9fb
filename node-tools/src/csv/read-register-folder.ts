import { readFileSync, statSync } from "node:fs";
import { basename, relative } from "node:path";
import { NOWHERE } from "#core/validation/finding";
import type { CsvFinding } from "#core/register/csv-finding";
import type { RegisterFinding } from "#core/register/register-finding";
import { textRow } from "#core/register/register-tables";
import type { RegisterTable, RegisterTables, TableName } from "#core/register/register-tables";
import { tablesFromSnapshot } from "#core/register/tables-from-snapshot";
import type { ReadFault } from "#node/excel/reader/read-fault";
import type { ReadResult } from "#node/excel/reader/read-workbook";
import { readCsv } from "#node/csv/read-csv";
import { findRegisterSources } from "#node/csv/register-sources";

/** What the folder's reader needs from elsewhere. */
export interface RegisterFolderOptions {
  readonly readWorkbook: (bytes: Uint8Array) => ReadResult;
}

/** The tables of a workspace's register, ready for `parseRegister`, and what is wrong with their files. */
export interface RegisterFolder {
  readonly tables: RegisterTables;
  readonly findings: readonly (RegisterFinding | CsvFinding)[];
  /** Why the workbook could not be read at all; null when it was, or there is none. */
  readonly fault: { readonly file: string; readonly fault: ReadFault } | null;
}

const NO_TABLES: RegisterTables = { instansi: null, unit: null, pejabat: null, indikator: null };
const MEGABYTE = 1024 * 1024;
const LIMIT_MEGABYTES = 20;

/**
 * Reads `buku-induk.xlsx` or `buku-induk/*.csv` of a workspace. The workbook goes before the CSV files, because those
 * are made with every workspace and a workbook is put there on purpose; what is then not read is named. Throws only
 * when the file system refuses.
 */
export function readRegisterFolder(workspace: string, options: RegisterFolderOptions): RegisterFolder {
  const sources = findRegisterSources(workspace);
  const inWorkspace = (path: string): string => relative(workspace, path).replaceAll("\\", "/");
  const [workbook, ...otherWorkbooks] = sources.workbooks;
  if (workbook === undefined && sources.tables.size === 0 && sources.misspelt.length === 0)
    return only({
      code: "register/folder-missing",
      severity: "error",
      place: NOWHERE,
      values: { folder: workspace },
    });
  if (workbook === undefined) return readTables(sources.tables, sources.misspelt);
  const { read, csvUsed } = withPlan(readOneWorkbook(workbook, options), sources.tables.get("rencana"));
  const tables = [...sources.tables.values()].filter((path) => path !== csvUsed);
  const ignored = [...otherWorkbooks, ...tables].map(inWorkspace);
  if (ignored.length === 0) return read;
  const both: RegisterFinding = {
    code: "register/both-sources",
    severity: "warning",
    place: { ...NOWHERE, file: basename(workbook) },
    values: { used: inWorkspace(workbook), ignored },
  };
  return { ...read, findings: [both, ...read.findings] };
}

/** The Renja that is carried out is a table of its own: beside a workbook without it, its CSV is read. */
function withPlan(
  read: RegisterFolder,
  csv: string | undefined,
): { readonly read: RegisterFolder; readonly csvUsed: string | null } {
  if (csv === undefined || read.fault !== null || read.tables.rencana != null) return { read, csvUsed: null };
  const { table, findings } = readTable(csv);
  const tables = { ...read.tables, rencana: table };
  return { read: { ...read, tables, findings: [...read.findings, ...findings] }, csvUsed: csv };
}

function readOneWorkbook(path: string, options: RegisterFolderOptions): RegisterFolder {
  const file = basename(path);
  const tooLarge = sizeFinding(path);
  if (tooLarge !== null) return only(tooLarge);
  const result = options.readWorkbook(readFileSync(path));
  if (!result.ok) return { tables: NO_TABLES, findings: [], fault: { file, fault: result.fault } };
  return { ...tablesFromSnapshot(result.workbook, file), fault: null };
}

function readTables(
  paths: ReadonlyMap<TableName, string>,
  misspelt: readonly { readonly found: string; readonly suggestion: string }[],
): RegisterFolder {
  const findings: (RegisterFinding | CsvFinding)[] = misspelt.map((values) => ({
    code: "register/file-unknown",
    severity: "warning",
    place: { ...NOWHERE, file: values.found },
    values,
  }));
  const tableOf = (name: TableName): RegisterTable | null => {
    const path = paths.get(name);
    if (path === undefined) return null;
    const table = readTable(path);
    findings.push(...table.findings);
    return table.table;
  };
  const tables = {
    instansi: tableOf("instansi"),
    unit: tableOf("unit"),
    pejabat: tableOf("pejabat"),
    indikator: tableOf("indikator"),
    rencana: tableOf("rencana"),
  };
  return { tables, findings, fault: null };
}

function readTable(path: string): {
  table: RegisterTable;
  findings: readonly (RegisterFinding | CsvFinding)[];
} {
  const file = basename(path);
  const tooLarge = sizeFinding(path);
  if (tooLarge !== null) return { table: { file, sheet: null, rows: [] }, findings: [tooLarge] };
  const { rows, findings } = readCsv(readFileSync(path), file);
  return {
    table: { file, sheet: null, rows: rows.map(({ rowNumber, cells }) => textRow(rowNumber, cells)) },
    findings,
  };
}

function sizeFinding(path: string): RegisterFinding | null {
  const megabytes = Math.ceil(statSync(path).size / MEGABYTE);
  if (megabytes <= LIMIT_MEGABYTES) return null;
  return {
    code: "register/file-too-large",
    severity: "error",
    place: { ...NOWHERE, file: basename(path) },
    values: { megabytes, limitMegabytes: LIMIT_MEGABYTES },
  };
}

function only(finding: RegisterFinding): RegisterFolder {
  return { tables: NO_TABLES, findings: [finding], fault: null };
}
