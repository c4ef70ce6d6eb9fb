import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { inflateRawSync } from "node:zlib";
import { requestFor, askedUnits } from "#core/office/cycle-basis";
import type { run } from "#node/run";
import { crc32WithNode, inflateWithNode } from "#node/excel/reader/inflate-with-node";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import { createWorkbookWriter } from "#node/excel/writer/write-workbook";
import { benchBasis, filledPlan } from "./forms";
import { since, sinceStart, stopwatch } from "./stopwatch";

/**
 * One contestant in a process of its own: `node contestant.mjs NAME FOLDER [COUNT [whole]]` makes a pass for every line it is
 * sent. `whole`: the start of the process counts, too.
 */
type Contestant = (folder: string, count: number) => Promise<number>;

const CONTESTANTS: { readonly [name: string]: Contestant | undefined } = {
  "baca:himpun": (folder, count) =>
    eachFile(folder, count, (bytes) => {
      const result = readWorkbook(bytes, {
        inflate: inflateWithNode,
        crc32: crc32WithNode,
        sharedFormulas: "as-shared",
      });
      if (!result.ok) throw new Error(result.fault.code);
    }),
  "baca:inflate": (folder, count) => eachFile(folder, count, inflateEntries),
  "baca:sheetjs": async (folder, count) => {
    const { read } = await import("@e965/xlsx");
    return eachFile(folder, count, (bytes) => {
      read(bytes, { UTC: true, cellFormula: true, cellDates: true });
    });
  },
  "baca:exceljs": async (folder, count) => {
    const { default: ExcelJS } = await import("exceljs");
    return eachFile(folder, count, async (bytes) => {
      await new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
    });
  },
  "tulis:himpun": async (_, count) => {
    const writer = createWorkbookWriter();
    return eachRequest(count, async (plan) => {
      await writer.write(plan);
    });
  },
  "tulis:exceljs": async (_, count) => {
    const { drawWithExceljs } = await import("./draw-with-exceljs");
    return eachRequest(count, async (plan) => {
      await drawWithExceljs(plan);
    });
  },
  terima: async (folder, count) => {
    const forms = join(folder, "isian");
    const names = readdirSync(forms).slice(0, count === 0 ? undefined : count);
    const { run } = await import("#node/run");
    const code = await run(["terima", folder, ...names.map((name) => join(forms, name))], silent());
    if (code !== 0) throw new Error(`terima ended with ${code}`);
    return names.length;
  },
};

/** `count` 0 means all files of the folder. */
async function eachFile(
  folder: string,
  count: number,
  work: (bytes: Uint8Array) => void | Promise<void>,
): Promise<number> {
  const names = readdirSync(folder).slice(0, count === 0 ? undefined : count);
  for (const name of names) await work(readFileSync(join(folder, name)));
  return names.length;
}

async function eachRequest(
  count: number,
  work: (plan: ReturnType<typeof filledPlan>) => Promise<void>,
): Promise<number> {
  const basis = benchBasis("bench", count, 60);
  for (const unit of askedUnits(basis)) await work(filledPlan(requestFor(basis, unit, null)));
  return count;
}

/** What no reader can do without: the entries of the archive, inflated. */
function inflateEntries(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, size, local] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ];
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (method === 8) inflateRawSync(bytes.subarray(start, start + size));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function silent(): Parameters<typeof run>[1] {
  return {
    write: () => undefined,
    writeError: (text) => process.stderr.write(text),
    isInteractive: false,
    hasColor: false,
    now: () => new Date("2026-01-15T03:00:00Z"),
  };
}

const [name = "", folder = ".", count = "0", scope] = process.argv.slice(2);
const contestant = CONTESTANTS[name];
if (contestant === undefined) throw new Error(`no contestant ${name}`);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
while ((await lines.next()).done !== true) {
  const watch = scope === "whole" ? sinceStart() : stopwatch();
  const files = await contestant(folder, Number(count));
  console.log(JSON.stringify(since(watch, files)));
}
