import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { writeCsv } from "#node/csv/write-csv";
import { TABLE_NAMES } from "#core/register/register-tables";
import type { RegisterTable } from "#core/register/register-tables";
import { textOfCell } from "#core/workbook/sheet-grid";
import { emptyFolder, himpun, himpunJson } from "../node-tools/commands/office";
import { dkiRegister } from "./dki-register";
import type { DkiFilling, DkiInput } from "./dki-register";
import { fillWithOpenpyxl, openpyxlMissing } from "./fill-with-openpyxl";
import type { Typing } from "./fill-with-openpyxl";
import { readDkiRows } from "./read-dki-rows";

/** What a PDF looks like is looked at elsewhere; here it is only one more file. */
vi.mock("#node/report/table/workbook-pdf", () => ({
  workbookPdf: () => Promise.resolve({ bytes: new Uint8Array([37, 80, 68, 70]), lostCharacters: [] }),
}));

const rows = readDkiRows();
const missing = rows === null ? "../shared/data/dki-indikator-2023.csv is not here" : openpyxlMissing();
if (missing !== null) console.log(`skipped: real input DKI 2023, because ${missing}`);

/*
 * 153 published indicators of 41 tables, with decimal commas and N/A, typed as text just as they were printed. Every
 * one must be counted, named as not computable with its cause, or asked about; none may be lost or guessed.
 */
describe.skipIf(missing !== null)("DKI Jakarta 2023, the whole job", () => {
  it("accounts for every indicator", async () => {
    const input = dkiRegister(rows ?? []);
    const folder = join(emptyFolder(), "dki");
    await openCycle(folder, input);
    const filled = join(folder, "isian");
    typeAll(folder, filled, input, (text) => text);
    const first = await himpunJson("terima", folder, filled);
    const asked = findingsOf(first.json).filter(({ bobot }) => bobot === "kesalahan");
    const unexplained = findingsOf(first.json).filter(({ bobot }) => bobot === "peringatan");
    const corrected = join(folder, "diperbaiki");
    typeAll(folder, corrected, input, decided, "Angka sesuai dokumen yang diterbitkan.");
    const second = await himpunJson("terima", folder, corrected);
    expect(findingsOf(second.json).filter(({ bobot }) => bobot === "kesalahan")).toEqual([]);
    await himpun("sahkan", folder, "--semua", "--oleh", "Contoh Pemeriksa");
    const { json } = await himpunJson("rekap", folder, "--edisi", "final");
    const { total, cakupan, indikator } = json as DkiRecap;
    console.log(
      `DKI 2023: ${input.fillings.length} indikator, ${asked.length} sel ditanyakan (${[...new Set(asked.map(({ kode }) => kode))].join(", ")}), ` +
        `${unexplained.length} peringatan, ${total.indikator_dihitung} dihitung, ${total.indikator_tidak_dihitung} tidak dapat dihitung, rata-rata ${total.rata_capaian}`,
    );
    expect(cakupan).toEqual({ diminta: 41, masuk: 41, disahkan: 41 });
    expect(indikator.map(({ kode }) => kode).sort()).toEqual(input.fillings.map(({ code }) => code).sort());
    expect(total.indikator_dihitung + total.indikator_tidak_dihitung).toBe(153);
    expect((await himpun("verifikasi", folder)).exitCode).toBe(0);
  });
});

interface DkiRecap {
  readonly cakupan: object;
  readonly total: {
    readonly indikator_dihitung: number;
    readonly indikator_tidak_dihitung: number;
    readonly rata_capaian: number;
  };
  readonly indikator: readonly { readonly kode: string }[];
}

async function openCycle(folder: string, { tables }: DkiInput): Promise<void> {
  await himpun("mulai", folder);
  rmSync(join(folder, "buku-induk"), { recursive: true });
  mkdirSync(join(folder, "buku-induk"));
  for (const name of TABLE_NAMES) {
    const table: RegisterTable | null = tables[name] ?? null;
    if (table === null) continue;
    const cells = table.rows.map((row) => row.cells.map(({ cell }) => textOfCell(cell)));
    writeFileSync(join(folder, "buku-induk", `${name}.csv`), writeCsv(cells, ";"));
  }
  const opened = await himpun("minta", folder, "--formulir", "kinerja", "--tahun", "2023", "--triwulan", "4");
  expect([opened.exitCode, opened.out]).toEqual([0, expect.stringContaining("kinerja-2023-tw4") as string]);
}

function typeAll(
  folder: string,
  target: string,
  { fillings }: DkiInput,
  spell: (text: string) => string | number,
  explanation?: string,
): void {
  mkdirSync(target, { recursive: true });
  const requests = join(folder, "permintaan", "kinerja-2023-tw4");
  const jobs = readdirSync(requests).map((name) => {
    const own = fillings.filter(({ unitId }) => `${unitId}.xlsx` === name);
    return {
      file: join(requests, name),
      saveAs: join(target, name),
      typing: typingOf(own, spell, explanation),
    };
  });
  fillWithOpenpyxl(join(folder, "kerja"), jobs);
}

function typingOf(
  own: readonly DkiFilling[],
  spell: (text: string) => string | number,
  explanation?: string,
): Typing {
  const rowOf = ({ quarters }: DkiFilling): Typing["rows"][string] => ({
    ...Object.fromEntries(quarters.map((text, index) => [`realisasi_tw${index + 1}`, spell(text)])),
    ...(explanation === undefined ? {} : { penjelasan: explanation }),
  });
  return {
    rows: Object.fromEntries(own.map((filling) => [filling.code, rowOf(filling)])),
    names: { status_isian: "Diajukan", diisi_oleh: "Contoh Pengisi" },
  };
}

/** What a filler types when asked: the number itself. In the source a point never groups thousands, a comma is decimal. */
function decided(text: string): string | number {
  return /^-?[\d.,]+$/.test(text) ? Number(text.replace(",", ".")) : text;
}

function findingsOf(json: unknown): readonly { readonly kode: string; readonly bobot: string }[] {
  const { berkas } = json as { berkas: readonly { temuan: readonly { kode: string; bobot: string }[] }[] };
  return berkas.flatMap(({ temuan }) => temuan);
}
