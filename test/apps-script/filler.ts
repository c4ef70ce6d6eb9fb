import { readCsv } from "#node/csv/read-csv";
import { sampleText } from "#node/archive/register-templates";
import { cellAddress } from "#core/workbook/address";
import type { Addon } from "./addon";

/** Texts typed into a form, by row key and field id. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The made-up answers of the sample agency. */
export function sampleAnswers(): Answers {
  const { rows } = readCsv(Buffer.from(sampleText("jawaban.csv"), "utf8"), "jawaban.csv");
  const [head = [], ...records] = rows.map(({ cells }) => cells);
  return new Map(
    records.map((cells) => [
      cells[0] ?? "",
      new Map(head.slice(1).map((id, index) => [id, cells[index + 1] ?? ""])),
    ]),
  );
}

/** Address of the cell of a row key and field id in the sheet Isian, as the form stands now. */
export function cellOf({ runtime }: Addon, form: string, rowKey: string, fieldId: string): string {
  const values = runtime.drive.values(form, "Isian");
  const ids = values.find((row) => row[0] === "_kunci") ?? [];
  const rowIndex = values.findIndex((row) => row[0] === rowKey);
  const columnIndex = ids.indexOf(fieldId);
  if (rowIndex < 0 || columnIndex < 0) throw new Error(`no cell ${rowKey} ${fieldId}`);
  return cellAddress(rowIndex, columnIndex);
}

/** Types every answer that the form asks, as `person`, with that person's rights and the form's locale. */
export function typeAnswers(addon: Addon, person: string, form: string, answers: Answers): void {
  const session = addon.runtime.as(person);
  const values = addon.runtime.drive.values(form, "Isian");
  const ids = values.find((row) => row[0] === "_kunci") ?? [];
  for (const [rowIndex, row] of values.entries()) {
    for (const [fieldId, text] of answers.get(String(row[0])) ?? []) {
      const columnIndex = ids.indexOf(fieldId);
      if (columnIndex >= 0 && text !== "")
        session.typeInto(form, "Isian", cellAddress(rowIndex, columnIndex), text);
    }
  }
}

/** Types one answer of the sheet Pengesahan, found by its name. */
export function typeNamed(addon: Addon, person: string, form: string, name: string, text: string): void {
  const { names, sheets } = addon.runtime.drive.spreadsheet(form);
  const named = names.find((one) => one.name === name);
  const sheet = sheets.find(({ id }) => id === named?.sheetId);
  if (named === undefined || sheet === undefined) throw new Error(`no name ${name}`);
  addon.runtime.as(person).typeInto(form, sheet.name, cellAddress(named.area.top, named.area.left), text);
}

/** Fills a form with the sample's answers and says Diajukan. */
export function fillAndSubmit(
  addon: Addon,
  person: string,
  form: string,
  answers: Answers = sampleAnswers(),
): void {
  typeAnswers(addon, person, form, answers);
  typeNamed(addon, person, form, "status_isian", "Diajukan");
  typeNamed(addon, person, form, "diisi_oleh", "Contoh Pengisi");
}
