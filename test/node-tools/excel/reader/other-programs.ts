import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program that reads a workbook and writes it anew in its own manner. */
export interface Program {
  readonly name: string;
  /** Why it cannot be used here; null when it can. */
  readonly missing: string | null;
  readonly resave: (workbook: Uint8Array) => Uint8Array;
}

const TIMEOUT_MS = 120_000;
const OPENPYXL = "import sys,openpyxl\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";

/** LibreOffice, Gnumeric and openpyxl as far as they are installed. */
export const PROGRAMS: readonly Program[] = [
  program("LibreOffice", "soffice", ["--version"], (from, to, folder) => {
    const profile = `-env:UserInstallation=file://${join(folder, "profil")}`;
    run("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(to, ".."), from]);
  }),
  program("Gnumeric", "ssconvert", ["--version"], (from, to) => {
    run("ssconvert", ["--export-type=Gnumeric_Excel:xlsx2", from, to]);
  }),
  program("openpyxl", "/usr/bin/python3", ["-c", "import openpyxl"], (from, to) => {
    run("/usr/bin/python3", ["-c", OPENPYXL, from, to]);
  }),
];

function program(
  name: string,
  command: string,
  probe: readonly string[],
  convert: (from: string, to: string, folder: string) => void,
): Program {
  return {
    name,
    missing: canRun(command, probe) ? null : `${name} (${command}) is not installed`,
    resave: (workbook) => {
      const folder = mkdtempSync(join(tmpdir(), "himpun-resave-"));
      try {
        const from = join(folder, "asal.xlsx");
        const to = join(folder, "hasil", "asal.xlsx");
        mkdirSync(join(folder, "hasil"));
        writeFileSync(from, workbook);
        convert(from, to, folder);
        return new Uint8Array(readFileSync(to));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function canRun(command: string, parameters: readonly string[]): boolean {
  try {
    run(command, parameters);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, parameters: readonly string[]): void {
  execFileSync(command, parameters, { stdio: "ignore", timeout: TIMEOUT_MS });
}
