import { readFileSync, writeFileSync } from "node:fs";
import { CODE_LEVELS } from "#core/code/code-level";
import { indexCodes } from "#core/codelist/code-index";
import { importCodes } from "#core/codelist/import-codes";
import { textRow } from "#core/register/register-tables";
import type { RegisterTable } from "#core/register/register-tables";
import { buildRenja } from "#core/renja/build-renja";
import { importRenja } from "#core/renja/import/import-renja";
import { amountOf, nodesOfLevel } from "#core/renja/roll-up";
import { readCsv } from "#node/csv/read-csv";

/**
 * Rolls a Renja up in a process of its own: `node renja-contestant.mjs CODES ROWS SUMS` writes the sum of every code to
 * the file SUMS and prints the processor time that it took. The same is written for pandas in `renja-pandas.py`.
 */
const [codesFile = "", rowsFile = "", sumsFile = ""] = process.argv.slice(2);

const start = cpuSeconds();
const codes = indexCodes(importCodes(tableOf(codesFile)).list);
const { rows } = importRenja(tableOf(rowsFile), [], "");
const read = cpuSeconds();
const agency = {
  ...{ name: "Pemerintah Kabupaten Contoh", shortName: "Contoh", government: "Pemerintah Kabupaten Contoh" },
  ...{ address: "", phone: "", email: "", website: "", place: "Kota Contoh" },
  timeZone: "Asia/Jakarta",
  agencyField: "5.01",
} as const;
const renja = buildRenja({ year: 2027, agency, units: [], rows, codes, ceilings: [] });
const nodes = CODE_LEVELS.flatMap((level) => nodesOfLevel(renja.tree, level));
const sums = Object.fromEntries(
  nodes.map(({ code, items }) => [code, amountOf(items, ({ budget }) => budget) ?? 0]),
);
const rolled = cpuSeconds();
const bucket = amountOf(renja.tree.bucket, ({ budget }) => budget) ?? 0;
writeFileSync(sumsFile, JSON.stringify({ ...sums, bucket }));
console.log(
  JSON.stringify({
    readSeconds: read - start,
    rollSeconds: rolled - read,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);

function tableOf(file: string): RegisterTable {
  const { rows: records } = readCsv(readFileSync(file), file);
  return { file, sheet: null, rows: records.map(({ rowNumber, cells }) => textRow(rowNumber, cells)) };
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
