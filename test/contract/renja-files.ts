import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Quarter } from "#core/cell/format-date";
import { parseLedger } from "#core/ledger/jsonl";
import { gridOf, textOfCell } from "#core/workbook/sheet-grid";
import { readCsv } from "#node/csv/read-csv";
import { crc32WithNode, inflateWithNode } from "#node/excel/reader/inflate-with-node";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import type { Answers } from "../apps-script/filler";
import { emptyFolder, himpun, himpunJson } from "../node-tools/commands/office";
import { finalEdition } from "./final-edition";
import { evaluationAnswers, renjaAnswers, SKIPPED } from "./renja-case";
import { CUMULATIVE, PRINTED_SHEETS, quartersSince } from "./renja-platform";
import type { CarriedCell, PrintedSheets, RenjaPlatform, SignedRenja } from "./renja-platform";

/** A Renja and its evaluation on files, through the command line; the forms are typed by another program. */
export const renjaFiles: RenjaPlatform = {
  name: "files",
  play: async (asked) => {
    const folder = join(emptyFolder(), "badan");
    await done(himpun("mulai", folder, "--contoh"));
    await done(himpun("minta", folder, "--formulir", "renja", "--tahun", "2027"));
    if (SKIPPED.length > 0) await done(himpun("lewati", folder, ...SKIPPED, "--alasan", "Tidak diminta"));
    const answers = renjaAnswers();
    await answerAll(folder, "renja-2027", (unit) => answers.get(unit) ?? new Map());
    const renja = await approvedRecap(folder, "renja-2027");
    await done(himpun("tanda-tangan", folder, "--siklus", "renja-2027"));
    await done(himpun("rencana", folder, "--dari", "renja-2027"));
    const evaluations = new Map<Quarter, object>();
    const carried: CarriedCell[] = [];
    for (const [index, quarter] of asked.entries()) {
      const cycle = `evaluasi-renja-2027-tw${quarter}`;
      const typed = quartersSince(asked[index - 1], quarter);
      await done(
        himpun("minta", folder, "--formulir", "evaluasi-renja", ...["--tahun", "2027"], ...["--triwulan", String(quarter)]),
      );
      carried.push(...(await answerAll(folder, cycle, (_, keys) => evaluationAnswers(keys, typed))));
      evaluations.set(quarter, await approvedRecap(folder, cycle));
    }
    const cumulative = await cumulativeRecap(folder);
    const plan = readCsv(readFileSync(join(folder, "buku-induk/rencana.csv")), "rencana.csv").rows;
    const signed = signedRenja(folder);
    const printed = new Map([
      ...printedSheets(folder, "renja-2027", "Renja"),
      ...printedSheets(folder, "evaluasi-renja-2027-tw4", "Evaluasi"),
    ]);
    const rows = plan.map(({ cells }) => cells);
    return { renja, signed, printed, plan: rows, evaluations, carried, cumulative };
  },
}; // prettier-ignore

async function approvedRecap(folder: string, cycle: string): Promise<object> {
  await done(himpun("terima", folder, join(folder, "isian", cycle)));
  await done(himpun("sahkan", folder, "--semua", "--siklus", cycle, "--oleh", "Contoh Pemeriksa"));
  return recap(folder, cycle, "final");
}

async function recap(folder: string, cycle: string, edition: string): Promise<object> {
  const { exitCode, json } = await himpunJson("rekap", folder, "--siklus", cycle, "--edisi", edition);
  if (exitCode !== 0) throw new Error(JSON.stringify(json));
  return json as object;
}

/** A further edition of TW IV, with the setting of the agency. */
function cumulativeRecap(folder: string): Promise<object> {
  const file = join(folder, "himpun.json");
  const settings = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...settings, evaluasi: CUMULATIVE }));
  return recap(folder, "evaluasi-renja-2027-tw4", "sementara");
}

function signedRenja(folder: string): SignedRenja {
  const { entries } = parseLedger(readFileSync(join(folder, "riwayat.jsonl"), "utf8"));
  const { stage, contentHash } = finalEdition(entries, "renja-2027");
  const content = JSON.parse(readFileSync(join(folder, `arsip/edisi/${contentHash}.json`), "utf8")) as object;
  return { stage, content };
}

/** Sheets of the workbook of a cycle's final edition. */
function printedSheets(folder: string, cycle: string, recap: keyof typeof PRINTED_SHEETS): PrintedSheets {
  const owns = (name: string): boolean =>
    readFileSync(join(folder, "rekap", name, "rekap.json"), "utf8").includes(`"siklus": "${cycle}"`);
  const edition = readdirSync(join(folder, "rekap")).find((name) => name.startsWith("final") && owns(name));
  const options = { inflate: inflateWithNode, crc32: crc32WithNode };
  const read = readWorkbook(readFileSync(join(folder, "rekap", edition ?? "", "rekap.xlsx")), options);
  if (!read.ok) throw new Error(read.fault.code);
  const { sheets } = read.workbook;
  return new Map(
    PRINTED_SHEETS[recap].map((name) => {
      const sheet = sheets.find((one) => one.name === name);
      if (sheet === undefined) throw new Error(`no sheet ${name}`);
      const grid = gridOf(sheet);
      const rows = grid.rowIndices.map((row) => {
        const last = Math.max(...grid.row(row).keys());
        return Array.from({ length: last + 1 }, (_, column) => textOfCell(grid.cell(row, column)));
      });
      return [`${recap} ${name}`, rows];
    }),
  );
}

async function done(printed: ReturnType<typeof himpun>): Promise<void> {
  const { exitCode, out, errors } = await printed;
  if (exitCode !== 0) throw new Error(`${out}\n${errors}`);
}

/** Types every unit's answers into its request and saves it in `isian/<cycle>`; gives what stood there with a note. */
export async function answerAll(
  folder: string,
  cycle: string,
  answersOf: (unit: string, keys: readonly string[]) => Answers,
): Promise<readonly CarriedCell[]> {
  const requests = join(folder, "permintaan", cycle);
  const target = join(folder, "isian", cycle);
  mkdirSync(target, { recursive: true });
  const carried: CarriedCell[] = [];
  const asked = readdirSync(requests).filter((name) => !SKIPPED.includes(name.replace(/\.xlsx$/, "")));
  for (const name of asked.filter((one) => one.endsWith(".xlsx"))) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(requests, name));
    const sheet = workbook.getWorksheet("Isian");
    if (sheet === undefined) throw new Error("no sheet Isian");
    const columns = new Map<string, number>();
    const rowOf = new Map<string, number>();
    sheet.eachRow((row, rowNumber) => {
      const key = row.getCell(1).text;
      if (key === "_kunci") row.eachCell((cell, column) => columns.set(cell.text, column));
      else if (columns.size > 0 && key !== "" && !key.startsWith("_")) rowOf.set(key, rowNumber);
    });
    for (const [key, row] of rowOf) {
      for (const [field, column] of columns) {
        const { text, note } = sheet.getCell(row, column);
        const isCarried = JSON.stringify([note]).includes("Dibawa dari");
        if (isCarried) carried.push({ cycle, key, field, text });
      }
    }
    for (const [key, fields] of answersOf(name.replace(/\.xlsx$/, ""), [...rowOf.keys()])) {
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
  return carried;
}
