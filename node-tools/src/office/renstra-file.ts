import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseIndonesianNumber } from "#core/cell/parse-number";
import type { RenstraTarget } from "#core/crosscheck/renstra-findings";
import { PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { readCsv } from "../csv/read-csv";

/** The targets of `buku-induk/renstra.csv` (kode, tahun, target, satuan) and a line for every row that cannot be read. */
export function renstraTargets(workspace: Workspace): {
  readonly targets: readonly RenstraTarget[];
  readonly notes: readonly string[];
} {
  const file = `${PLACES.register}/renstra.csv`;
  const path = join(workspace.folder, file);
  if (!existsSync(path)) return { targets: [], notes: [] };
  const [head, ...rows] = readCsv(readFileSync(path), file).rows;
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const notes: string[] = [];
  const targets = rows.flatMap(({ cells, rowNumber }): readonly RenstraTarget[] => {
    const cell = (name: string): string => (cells[names.indexOf(name)] ?? "").trim();
    const [code, year] = [cell("kode"), Number(cell("tahun"))];
    const parsed = parseIndonesianNumber(cell("target"), "percent");
    if (code !== "" && Number.isInteger(year) && year > 1999 && parsed.kind === "value")
      return [{ code, year, target: parsed.value.toFixed(), measure: cell("satuan") }];
    notes.push(
      `${file} baris ${rowNumber} dilewati: perlu kode, tahun empat angka, dan target berupa angka.`,
    );
    return [];
  });
  return { targets, notes };
}
