import type { AuthorContext, AuthoredForm } from "#core/definition-sheet/read-definition";
import { readDefinition } from "#core/definition-sheet/read-definition";
import { sheetSets } from "#core/definition-sheet/sheet-set";
import { authorSentence } from "#core/messages/author-messages";
import { placeLabel } from "#core/messages/sentence";
import type { FormDefinition } from "#core/form/definition";
import { markdownSheet } from "../submission/markdown-sheet";

/** Sheets as markdown tables by name; the first column is the row number. */
export type Sheets = { readonly [name: string]: string };

/** A whole form: rows from the register, one filled, one chosen, one computed column and a rule. */
export const GOOD: Sheets = {
  Formulir: `
    | 1 | Isian   | Nilai        |
    | 2 | Nama    | data-pegawai |
    | 3 | Judul   | Data Pegawai |
    | 4 | Periode | tahun        |
    | 5 | Baris   | buku induk   |`,
  Kolom: `
    | 1 | Judul     | Cara isi   | Jenis   | Sumber    | Wajib | Pilihan | Satuan | Rumus       | Jumlahkan |
    | 2 | Kode      | buku induk |         | kode      |       |         |        |             |           |
    | 3 | Indikator | buku induk |         | indikator |       |         |        |             |           |
    | 4 | L         | diisi      | angka   |           | ya    |         | orang  |             | ya        |
    | 5 | P         | diisi      | angka   |           | ya    |         | orang  |             | ya        |
    | 6 | Jumlah    | dihitung   | angka   |           |       |         | orang  | [L] + [P]   | ya        |
    | 7 | Status    | diisi      | pilihan |           | ya    | status  |        |             |           |`,
  Pilihan: `
    | 1 | Daftar | Pilihan |
    | 2 | status | ASN     |
    | 3 |        | Non-ASN |`,
  Aturan: `
    | 1 | Kolom  | Tingkat    | Salah bila     | Pesan                 | Perbaikan     |
    | 2 | Jumlah | peringatan | [Jumlah] > 500 | jumlahnya sangat besar. | Periksa lagi. |`,
};

/** The form that sheets say, read with no version published before unless given. */
export function authored(sheets: Sheets, context: Partial<AuthorContext> = {}): AuthoredForm {
  const workbook = {
    sheets: Object.entries(sheets).map(([name, table]) => markdownSheet(name, table)),
    names: [],
  };
  const [set] = sheetSets(workbook);
  if (set === undefined) throw new Error("no sheet Kolom");
  return readDefinition(set, {
    file: null,
    defaultName: "berkas",
    takenNames: ["kinerja"],
    lastVersion: () => null,
    ...context,
  });
}

/** The definition of sheets that have no fault. */
export function definitionIn(sheets: Sheets, context: Partial<AuthorContext> = {}): FormDefinition {
  const form = authored(sheets, context);
  if (form.definition === null) throw new Error(said(form).join("\n"));
  return form.definition;
}

/** The findings of a form, each as `code@Lembar!sel` (or row). */
export function found(form: AuthoredForm): readonly string[] {
  return form.findings.map(({ code, place }) => {
    const spot = place.cell ?? (place.rowNumber === null ? "" : `baris ${place.rowNumber}`);
    return `${code}@${place.sheet ?? ""}${spot === "" ? "" : `!${spot}`}`;
  });
}

/** The findings of a form in words. */
export function said(form: AuthoredForm): readonly string[] {
  return form.findings.map((finding) => {
    const { cause, remedy } = authorSentence(finding);
    return `${placeLabel(finding.place)} ${cause} ${remedy}`;
  });
}

/** `GOOD` with some rows of a sheet put in place of its own of the same number, or added. */
export function goodWith(sheet: keyof typeof GOOD, ...rows: readonly string[]): Sheets {
  const numberOf = (line: string): string => (/^\s*\|\s*(\d+)/.exec(line) ?? [])[1] ?? "";
  const changed = new Map(rows.map((row) => [numberOf(row), row]));
  const own = (GOOD[sheet] ?? "").trim().split("\n");
  const kept = own.map((line) => changed.get(numberOf(line)) ?? line);
  const added = rows.filter((row) => !own.some((line) => numberOf(line) === numberOf(row)));
  return { ...GOOD, [sheet]: [...kept, ...added].join("\n") };
}
