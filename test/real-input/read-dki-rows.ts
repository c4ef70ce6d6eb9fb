import { existsSync, readFileSync } from "node:fs";
import { readCsv } from "#node/csv/read-csv";
import type { DkiRow } from "./dki-register";

const FILE = new URL("../../../shared/data/dki-indikator-2023.csv", import.meta.url);

/** The 153 published records; null, with the reason printed, where the table does not lie beside the project. */
export function readDkiRows(): readonly DkiRow[] | null {
  if (!existsSync(FILE)) {
    console.info("dilewati: dki-indikator-2023.csv tidak ada di ../shared/data");
    return null;
  }
  const [, ...records] = readCsv(readFileSync(FILE), "dki-indikator-2023.csv").rows;
  return records.map(({ cells }) => {
    const [tableLine = "", caption = "", no = "", name = "", measure = "", target = "", actual = ""] = cells;
    return { tableLine, caption, no, name, measure, target, actual };
  });
}
