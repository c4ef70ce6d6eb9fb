import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { parseIndonesianNumber } from "#core/cell/parse-number";
import { readCsv } from "./csv/read-csv";
import { sampleText } from "./archive/register-templates";

/**
 * Plays the fillers of the sample agency: opens every request with a program of its own (exceljs), types the made-up
 * answers of `jawaban.csv`, says Diajukan and saves under `isian-contoh/`. Only `npm start` and tests use it.
 */
export async function fillSample(folder: string): Promise<readonly string[]> {
  const [cycle = ""] = readdirSync(join(folder, "permintaan"));
  const requests = join(folder, "permintaan", cycle);
  const target = join(folder, "isian-contoh");
  mkdirSync(target, { recursive: true });
  const answers = sampleAnswers();
  const names = readdirSync(requests).filter((name) => name.endsWith(".xlsx"));
  for (const name of names) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(requests, name));
    fillEntry(workbook, answers);
    typeNamed(workbook, "status_isian", "Diajukan");
    typeNamed(workbook, "diisi_oleh", "Contoh Pengisi");
    await workbook.xlsx.writeFile(join(target, name));
  }
  return names;
}

type Answers = ReadonlyMap<string, ReadonlyMap<string, string>>;

function sampleAnswers(): Answers {
  const { rows } = readCsv(Buffer.from(sampleText("jawaban.csv"), "utf8"), "jawaban.csv");
  const [head, ...records] = rows.map(({ cells }) => cells);
  const ids = head ?? [];
  return new Map(
    records.map((cells) => [
      cells[0] ?? "",
      new Map(ids.slice(1).map((id, index) => [id, cells[index + 1] ?? ""])),
    ]),
  );
}

function fillEntry(workbook: ExcelJS.Workbook, answers: Answers): void {
  const sheet = workbook.getWorksheet("Isian");
  if (sheet === undefined) throw new Error("no sheet Isian");
  const columnOf = new Map<string, number>();
  sheet.eachRow((row, rowNumber) => {
    if (row.getCell(1).text === "_kunci")
      row.eachCell((cell, columnNumber) => columnOf.set(cell.text, columnNumber));
    const answer = columnOf.size === 0 ? undefined : answers.get(row.getCell(1).text);
    for (const [fieldId, text] of answer ?? []) {
      const columnNumber = columnOf.get(fieldId);
      if (columnNumber !== undefined && text !== "")
        sheet.getCell(rowNumber, columnNumber).value = typedValue(fieldId, text);
    }
  });
}

/** What a spreadsheet would make of the typed text: a number where it is one. */
function typedValue(fieldId: string, text: string): string | number {
  if (!/^(realisasi|anggaran)_/.test(fieldId)) return text;
  const parsed = parseIndonesianNumber(text, "rupiah");
  return parsed.kind === "value" ? parsed.value.toNumber() : text;
}

function typeNamed(workbook: ExcelJS.Workbook, name: string, text: string): void {
  const [range = ""] = workbook.definedNames.getRanges(name).ranges;
  const [sheetName = "", address = ""] = range.split("!");
  const sheet = workbook.getWorksheet(sheetName.replace(/'/g, ""));
  if (sheet !== undefined) sheet.getCell(address.replace(/\$/g, "")).value = text;
}
