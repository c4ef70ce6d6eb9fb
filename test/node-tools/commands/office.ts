import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import ExcelJS from "exceljs";
import { fillSample } from "#node/isi-contoh";
import { run } from "#node/run";

/** What a command printed and how it ended. */
export interface Printed {
  readonly exitCode: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs one command line as on 15 January 2026, 10 o'clock in Jakarta. */
export async function himpun(...argv: readonly string[]): Promise<Printed> {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await run(argv, {
    write: (text) => void out.push(text),
    writeError: (text) => void errors.push(text),
    isInteractive: false,
    hasColor: false,
    now: () => new Date("2026-01-15T03:00:00Z"),
  });
  return { exitCode, out: out.join(""), errors: errors.join("") };
}

/** As `himpun`, with `--json`, read back. */
export async function himpunJson(
  ...argv: readonly string[]
): Promise<{ readonly exitCode: number; readonly json: unknown }> {
  const { exitCode, out } = await himpun(...argv, "--json");
  return { exitCode, json: JSON.parse(out) };
}

/** An empty folder that goes when the tests of the file are done. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "himpun-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Opens the cycle of TW IV 2025 in a new sample workspace, deadline 20 January 2026. */
export async function openedSample(): Promise<string> {
  const folder = join(emptyFolder(), "badan");
  await himpun("mulai", folder, "--contoh");
  await himpun("minta", folder, ...CYCLE, "--tenggat", "2026-01-20");
  return folder;
}

/** As `openedSample`, and every unit has filled its form: `isian-contoh/`, of which only `infrawil.xlsx` is faulty. */
export async function filledSample(): Promise<string> {
  const folder = await openedSample();
  await fillSample(folder);
  return folder;
}

/** The options that name the sample's cycle. */
export const CYCLE = ["--formulir", "kinerja", "--tahun", "2025", "--triwulan", "4"] as const;

/** Types values into a form with another program: by row key and field id, or by the name of a cell. */
export async function type(
  path: string,
  values: { readonly [place: string]: string | number | null },
  saveAs: string = path,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  for (const [place, value] of Object.entries(values)) cellOf(workbook, place).value = value;
  await workbook.xlsx.writeFile(saveAs);
}

function cellOf(workbook: ExcelJS.Workbook, place: string): ExcelJS.Cell {
  const [key = "", fieldId] = place.split(" ");
  if (fieldId === undefined) {
    const [sheetName = "", address = ""] = (workbook.definedNames.getRanges(key).ranges[0] ?? "").split("!");
    return sheetOf(workbook, sheetName.replace(/'/g, "")).getCell(address.replace(/\$/g, ""));
  }
  const sheet = sheetOf(workbook, "Isian");
  let columnNumber = 0;
  let rowNumber = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(1).text === "_kunci")
      row.eachCell((cell, column) => (columnNumber = cell.text === fieldId ? column : columnNumber));
    if (row.getCell(1).text === key) rowNumber = number;
  });
  return sheet.getCell(rowNumber, columnNumber);
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
