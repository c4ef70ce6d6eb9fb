import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import type { WorkbookPlan } from "#core/workbook/plan";
import { writeWorkbook } from "#node/excel/writer/write-workbook";

const PYTHON = "/usr/bin/python3";
const TIMEOUT_MS = 120_000;

/** Whether a program can be run here; prints why its tests are skipped when it cannot. */
export function hasProgram(program: "soffice" | "ssconvert" | "openpyxl" | "pdftotext"): boolean {
  const found =
    program === "openpyxl"
      ? existsSync(PYTHON) && succeeds(PYTHON, ["-c", "import openpyxl"])
      : succeeds("which", [program]);
  if (!found) console.info(`Dilewati: ${program} tidak terpasang di mesin ini.`);
  return found;
}

/** Path of a new file that shows `plan`, in a folder of its own. */
export async function savePlan(plan: WorkbookPlan): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "himpun-writer-")), "uji.xlsx");
  writeFileSync(file, await writeWorkbook(plan));
  return file;
}

/** What a Python script that imports openpyxl prints as JSON; the file is its first argument. */
export function askOpenpyxl(file: string, script: string): unknown {
  const head = "import sys,json,openpyxl\nbook=openpyxl.load_workbook(sys.argv[1])\n";
  return JSON.parse(run(PYTHON, ["-c", head + script, file]));
}

/** Path of `file` converted by LibreOffice; every formula is calculated anew. */
export function convertWithLibreOffice(file: string, format: "pdf" | "xlsx"): string {
  const folder = mkdtempSync(join(tmpdir(), "himpun-soffice-"));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  run("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, file]);
  return join(folder, `${basename(file, extname(file))}.${format}`);
}

/** Path of `file` re-saved by Gnumeric. */
export function convertWithGnumeric(file: string): string {
  const target = join(mkdtempSync(join(tmpdir(), "himpun-gnumeric-")), "uji.xlsx");
  run("ssconvert", ["--recalc", file, target]);
  return target;
}

/** Text of a PDF, laid out as on paper. */
export function pdfText(file: string): string {
  return run("pdftotext", ["-layout", file, "-"]);
}

/** Widths and heights of a PDF's pages in points. */
export function pdfPageSizes(file: string): readonly string[] {
  const info = run("pdfinfo", ["-f", "1", "-l", "99", file]);
  return [...info.matchAll(/^Page\s+\d+ size:\s+(\S+ x \S+) pts/gm)].map((found) => found[1] ?? "");
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: "utf8",
    timeout: TIMEOUT_MS,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function succeeds(program: string, args: readonly string[]): boolean {
  try {
    run(program, args);
    return true;
  } catch {
    return false;
  }
}
