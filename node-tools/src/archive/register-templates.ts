import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./package-folder";

/** The tables of a register as files: name and text. */
export type RegisterFiles = { readonly [fileName: string]: string };

const TABLES = ["instansi.csv", "unit.csv", "pejabat.csv", "indikator.csv"] as const;

/** The sample agency. */
export function sampleRegister(): RegisterFiles {
  return Object.fromEntries(TABLES.map((name) => [name, sampleText(name)]));
}

/** The same tables with their headings only; of instansi, the keys to fill. */
export function blankRegister(): RegisterFiles {
  return Object.fromEntries(
    TABLES.map((name) => {
      const lines = sampleText(name)
        .split(/\r?\n/)
        .filter((line) => line !== "");
      if (name !== "instansi.csv") return [name, `${lines[0] ?? ""}\n`];
      const separator = (lines[0] ?? "").includes(";") ? ";" : ",";
      const keys = lines.slice(1).map((line) => `${line.split(separator)[0] ?? ""}${separator}`);
      return [name, `${[lines[0] ?? "", ...keys].join("\n")}\n`];
    }),
  );
}

/** The text of one file of the sample. */
export function sampleText(name: string): string {
  return readFileSync(join(packageFolder(), "sheets-templates", "contoh", name), "utf8").replace(
    /^\uFEFF/,
    "",
  );
}
