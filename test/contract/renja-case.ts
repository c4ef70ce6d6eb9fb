import { readFileSync } from "node:fs";
import { importCodes } from "#core/codelist/import-codes";
import type { CodeEntry } from "#core/codelist/code-entry";
import { textRow } from "#core/register/register-tables";
import type { Quarter } from "#core/cell/format-date";
import { readCsv } from "#node/csv/read-csv";
import type { Answers } from "../apps-script/filler";

/** The units of the sample agency; the first carries Program Penunjang. */
const ALL_UNITS = ["sekretariat", "ppepd", "datin", "pemmanusia", "ekosda", "infrawil"] as const;

/** A whole Bappeda where time is no matter, else two of its units. */
export const IS_WHOLE = process.env["HIMPUN_CI"] !== undefined;
const SUB_ACTIVITIES = IS_WHOLE ? 60 : 9;
const UNITS = ALL_UNITS.slice(0, IS_WHOLE ? ALL_UNITS.length : 2);

/** How many units are asked, and the ids of those that are not. */
export const ASKED = UNITS.length;
export const SKIPPED: readonly string[] = ALL_UNITS.slice(ASKED);

/** What every unit types into its form renja, by row key and field id; codes of X.XX stand as the list has them. */
export function renjaAnswers(): ReadonlyMap<string, Answers> {
  const codes = subActivities();
  const rows = new Map<string, [string, ReadonlyMap<string, string>][]>(UNITS.map((id) => [id, []]));
  for (let index = 0; index < SUB_ACTIVITIES; index += 1) {
    const entry = codes[index % codes.length];
    if (entry === undefined) continue;
    const round = Math.floor(index / codes.length);
    const isSupporting = entry.code.startsWith("5.01.01");
    const others = UNITS.slice(1);
    const supported = round === 0 ? "sekretariat" : others[index % others.length];
    const unit = (isSupporting ? supported : UNITS[(index + round) % UNITS.length]) ?? "";
    const own = rows.get(unit);
    own?.push([`b${String(own.length + 1).padStart(3, "0")}`, answerOf(entry, index)]);
  }
  return new Map([...rows].map(([unit, own]) => [unit, new Map(own)]));
}

/** What is typed of one sub kegiatan; figures run with `index`, so that every sum can be told from every other. */
function answerOf({ code, name, indicators }: CodeEntry, index: number): ReadonlyMap<string, string> {
  const [indicator] = indicators;
  const typed = index % 5 === 4 ? code.replace(/^5\.01\.01/, "X.XX.01") : `${code} ${name}`;
  return new Map([
    ["sub_kegiatan", typed],
    ["indikator", indicator?.name ?? `Jumlah keluaran ${index}`],
    ["satuan", indicator?.measure ?? "Dokumen"],
    ["sifat", ["jumlah", "akhir", "rata"][index % 3] ?? ""],
    ["target_renstra", String(50 + index)],
    ["realisasi_sd_n3", String(5 + (index % 4))],
    ["target_n2", "6"],
    ["realisasi_n2", String(4 + (index % 3))],
    ["target_n1", "7"],
    ["prakiraan_n1", "6"],
    ["target", String(index === 7 ? 0 : (index % 12) + 1)],
    ["pagu", String(25_000_000 + index * 7_350_000)],
    ["lokasi", "Kabupaten Contoh Jaya"],
    ["sumber_dana", "1.2 Pendapatan Transfer"],
    ["kelompok_sasaran", "Perangkat Daerah"],
    ["target_maju", String((index % 12) + 2)],
    ["pagu_maju", String(26_000_000 + index * 7_350_000)],
    ["penjelasan", index === 7 ? "Belum dilaksanakan tahun ini" : ""],
  ]);
}

/** What a unit types into its evaluation for the rows with these keys: figures of `quarters`, and narratives. */
export function evaluationAnswers(keys: readonly string[], quarters: readonly Quarter[]): Answers {
  return new Map(
    keys.map((key, index) => {
      const figures = quarters.flatMap((quarter): readonly (readonly [string, string])[] => {
        const { volume, amount } = reached(key, quarter);
        return [
          [`realisasi_tw${quarter}`, volume === null ? "BA: data menyusul" : String(volume)],
          [`anggaran_tw${quarter}`, String(amount)],
        ];
      });
      const narrative = [
        ["faktor_pendorong", "Data perangkat daerah tersedia lebih awal"],
        ["faktor_penghambat", "Penetapan pagu terlambat"],
        ["tindak_lanjut_triwulan", "Percepatan pengadaan"],
        ["tindak_lanjut_renja", "Penajaman target"],
        ["penjelasan", "Sesuai laporan unit"],
      ] as const;
      return [key, new Map([...figures, ...(index === 0 ? narrative : narrative.slice(4))])];
    }),
  );
}

/** What the row `unit-007` of the plan reached in one quarter: every fourth quarter nothing (0), now and then not known. */
export function reached(id: string, quarter: Quarter): { volume: number | null; amount: number } {
  const number = Number(id.slice(-3));
  const volume = number % 5 === 2 && quarter === 2 ? null : (number + quarter) % 4;
  return { volume, amount: 1_000_000 * quarter + number };
}

/** The sub kegiatan of the sample's list of codes. */
function subActivities(): readonly CodeEntry[] {
  const path = "sheets-templates/contoh/kode.csv";
  const { rows } = readCsv(readFileSync(path), path);
  const table = rows.map(({ rowNumber, cells }) => textRow(rowNumber, cells));
  const { list } = importCodes({ file: path, sheet: null, rows: table });
  return list.entries.filter(({ level }) => level === "sub-kegiatan");
}
