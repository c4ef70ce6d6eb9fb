import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Answers } from "../apps-script/filler";
import { emptyFolder, himpun, himpunJson } from "../node-tools/commands/office";
import { evaluationAnswers, renjaAnswers, SKIPPED } from "./renja-case";
import type { RenjaPlatform } from "./renja-platform";

/** A Renja and its evaluation on files, through the command line; the forms are typed by another program. */
export const renjaFiles: RenjaPlatform = {
  name: "files",
  play: async () => {
    const folder = join(emptyFolder(), "badan");
    await done(himpun("mulai", folder, "--contoh"));
    await done(himpun("minta", folder, "--formulir", "renja", "--tahun", "2027"));
    if (SKIPPED.length > 0) await done(himpun("lewati", folder, ...SKIPPED, "--alasan", "Tidak diminta"));
    const answers = renjaAnswers();
    await answerAll(folder, "renja-2027", (unit) => answers.get(unit) ?? new Map());
    const renja = await approvedRecap(folder, "renja-2027");
    await done(himpun("tanda-tangan", folder, "--siklus", "renja-2027"));
    await done(himpun("rencana", folder, "--dari", "renja-2027"));
    await done(himpun("minta", folder, "--formulir", "evaluasi-renja", "--tahun", "2027", "--triwulan", "4"));
    await answerAll(folder, "evaluasi-renja-2027-tw4", (_, keys) => evaluationAnswers(keys));
    const evaluation = await approvedRecap(folder, "evaluasi-renja-2027-tw4");
    return { renja, evaluation };
  },
};

async function approvedRecap(folder: string, cycle: string): Promise<object> {
  await done(himpun("terima", folder, join(folder, "isian", cycle)));
  await done(himpun("sahkan", folder, "--semua", "--siklus", cycle, "--oleh", "Contoh Pemeriksa"));
  const { exitCode, json } = await himpunJson("rekap", folder, "--siklus", cycle, "--edisi", "final");
  if (exitCode !== 0) throw new Error(JSON.stringify(json));
  return json as object;
}

async function done(printed: ReturnType<typeof himpun>): Promise<void> {
  const { exitCode, out, errors } = await printed;
  if (exitCode !== 0) throw new Error(`${out}\n${errors}`);
}

/** Types every unit's answers into its request and saves it in `isian/<cycle>`. */
async function answerAll(
  folder: string,
  cycle: string,
  answersOf: (unit: string, keys: readonly string[]) => Answers,
): Promise<void> {
  const requests = join(folder, "permintaan", cycle);
  const target = join(folder, "isian", cycle);
  mkdirSync(target, { recursive: true });
  const asked = readdirSync(requests).filter((name) => !SKIPPED.includes(name.replace(/\.xlsx$/, "")));
  for (const name of asked.filter((one) => one.endsWith(".xlsx"))) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(requests, name));
    const sheet = workbook.getWorksheet("Isian");
    if (sheet === undefined) throw new Error("no sheet Isian");
    const keys: string[] = [];
    const columns = new Map<string, number>();
    const rowOf = new Map<string, number>();
    sheet.eachRow((row, rowNumber) => {
      const key = row.getCell(1).text;
      if (key === "_kunci") row.eachCell((cell, column) => columns.set(cell.text, column));
      else if (columns.size > 0 && key !== "" && !key.startsWith("_")) {
        keys.push(key);
        rowOf.set(key, rowNumber);
      }
    });
    for (const [key, fields] of answersOf(name.replace(/\.xlsx$/, ""), keys)) {
      for (const [field, text] of fields) {
        const [row, column] = [rowOf.get(key), columns.get(field)];
        if (row === undefined || column === undefined) throw new Error(`no cell ${key} ${field}`);
        sheet.getCell(row, column).value = /^\d+$/.test(text) ? Number(text) : text;
      }
    }
    for (const [range, text] of [
      ["status_isian", "Diajukan"],
      ["diisi_oleh", "Contoh Pengisi"],
    ] as const) {
      const [place = ""] = workbook.definedNames.getRanges(range).ranges;
      const [sheetName = "", address = ""] = place.split("!");
      const review = workbook.getWorksheet(sheetName.replace(/'/g, ""));
      if (review !== undefined) review.getCell(address.replace(/\$/g, "")).value = text;
    }
    await workbook.xlsx.writeFile(join(target, name));
  }
}
