import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program that opens .xlsx files, works every formula out anew, and saves them again. */
export interface SpreadsheetProgram {
  readonly name: string;
  /** True when TRIM takes only ordinary spaces away, as in Excel; Gnumeric takes line breaks and no-break spaces, too. */
  readonly trimsSpacesOnly: boolean;
  /** The files as the program saves them, in the order given. */
  readonly recalculate: (files: readonly Uint8Array[]) => readonly Uint8Array[];
}

const TIMEOUT_MS = 300_000;

/** Settings of LibreOffice: work out every formula of an .xlsx on loading, whatever results it carries. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice, or null where it is not installed. */
export function libreOffice(): SpreadsheetProgram | null {
  if (!isInstalled("soffice")) return null;
  return {
    name: "LibreOffice",
    trimsSpacesOnly: true,
    recalculate: (files) => inFolder(files, convertWithLibreOffice),
  };
}

/** Gnumeric, or null where it is not installed. */
export function gnumeric(): SpreadsheetProgram | null {
  if (!isInstalled("ssconvert")) return null;
  return {
    name: "Gnumeric",
    trimsSpacesOnly: false,
    recalculate: (files) => inFolder(files, convertWithGnumeric),
  };
}

type Converter = (folder: string, names: readonly string[]) => void;

function inFolder(files: readonly Uint8Array[], convert: Converter): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "himpun-differential-"));
  try {
    const names = files.map((_, index) => `f${index}.xlsx`);
    mkdirSync(join(folder, "in"));
    mkdirSync(join(folder, "out"));
    files.forEach((bytes, index) => {
      writeFileSync(join(folder, "in", names[index] ?? ""), bytes);
    });
    convert(folder, names);
    return names.map((name) => readFileSync(join(folder, "out", name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convertWithLibreOffice(folder: string, names: readonly string[]): void {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const options = ["--headless", "--norestore", "--convert-to", "xlsx", "--outdir", join(folder, "out")];
  const inputs = names.map((name) => join(folder, "in", name));
  execFileSync("soffice", [`-env:UserInstallation=file://${profile}`, ...options, ...inputs], {
    stdio: "ignore",
    timeout: TIMEOUT_MS,
  });
}

function convertWithGnumeric(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const paths = [join(folder, "in", name), join(folder, "out", name)];
    execFileSync("ssconvert", ["--recalc", ...paths], { stdio: "ignore", timeout: TIMEOUT_MS });
  }
}

function isInstalled(command: string): boolean {
  try {
    execFileSync("which", [command], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
