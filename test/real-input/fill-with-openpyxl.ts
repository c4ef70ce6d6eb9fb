import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The Python that Debian's openpyxl belongs to. */
const PYTHON = "/usr/bin/python3";

/** What is typed into one form: by row key, then field id; and by the name of a cell. */
export interface Typing {
  readonly rows: { readonly [key: string]: { readonly [fieldId: string]: string | number } };
  readonly names: { readonly [name: string]: string };
}

/** Plays a filler who works with openpyxl: opens `file`, types, saves as `saveAs`. Cached results are lost that way. */
const SCRIPT = `
import json, sys, openpyxl
for job in json.load(open(sys.argv[1])):
    book = openpyxl.load_workbook(job["file"])
    sheet = book["Isian"]
    ids = next(r for r in range(1, 40) if sheet.cell(r, 1).value == "_kunci")
    column = {sheet.cell(ids, c).value: c for c in range(1, sheet.max_column + 1)}
    for row in range(ids + 1, sheet.max_row + 1):
        for field, value in job["typing"]["rows"].get(sheet.cell(row, 1).value, {}).items():
            sheet.cell(row, column[field]).value = value
    for name, value in job["typing"]["names"].items():
        (title, cell), = book.defined_names[name].destinations
        book[title][cell.replace("$", "")].value = value
    book.save(job["saveAs"])
`;

/** Why forms cannot be filled here, or null when they can. */
export function openpyxlMissing(): string | null {
  const { status } = spawnSync(PYTHON, ["-c", "import openpyxl"]);
  return status === 0 ? null : "openpyxl (python3-openpyxl) is not installed";
}

/** Fills many forms in one run of Python. */
export function fillWithOpenpyxl(
  folder: string,
  jobs: readonly { readonly file: string; readonly saveAs: string; readonly typing: Typing }[],
): void {
  mkdirSync(folder, { recursive: true });
  const [script, list] = [join(folder, "fill.py"), join(folder, "jobs.json")];
  writeFileSync(script, SCRIPT);
  writeFileSync(list, JSON.stringify(jobs));
  const { status, stderr } = spawnSync(PYTHON, [script, list], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
