import { cpSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { compete, contender, openpyxl, wholeProcess } from "./arena";
import { makeOffice, ROWS } from "./office";
import { printRenjaBench } from "./renja-bench";
import type { Pass } from "./stopwatch";
import { medianPass } from "./stopwatch";
import { printGrowth, printPasses, printRatio } from "./table";

const [folder = ".", ...flags] = process.argv.slice(2);
const quick = flags.includes("--quick");
/** Forms of the office; of these, how many the readers and the writers get; forms of the large office; passes. */
const [ALL, READ, WRITTEN, MANY, ROUNDS] = quick ? [200, 100, 60, 400, 5] : [200, 200, 200, 2000, 5];

console.log(
  `himpun bench: formulir ${ROWS} baris, ${cpus().length} core, Node ${process.version}${quick ? ", cepat" : ""}`,
);
console.log(
  "Kecepatan dalam berkas per detik: median, menurut waktu prosesor dan jam; lalu putaran pertama proses baru.",
);

const office = await makeOffice(join(folder, "badan"), ALL);
const reading = new Map([
  ...(await compete(
    ["baca:inflate", "baca:himpun", "baca:sheetjs", "baca:exceljs"].map((name) =>
      contender(name, office.forms, READ),
    ),
    ROUNDS,
  )),
  ...(await compete([openpyxl(office.forms, READ)], 1)),
]);
printPasses(`Membaca ${READ}`, reading);

const writing = await compete(
  ["tulis:himpun", "tulis:exceljs"].map((name) => contender(name, folder, WRITTEN)),
  quick ? 1 : 3,
);
printPasses(`Menulis ${WRITTEN}`, writing);

// One pass each in new processes: receiving the same forms again would be another job.
const receiving: Pass[] = [];
const alone: Pass[] = [];
for (let round = 0; round < (quick ? 1 : 3); round += 1) {
  const copy = join(folder, `terima-${round}`);
  cpSync(office.folder, copy, { recursive: true });
  receiving.push(await wholeProcess("terima", copy, 0));
  alone.push(await wholeProcess("baca:sheetjs", office.forms, 0));
}
printPasses(
  `Seluruhnya ${ALL}`,
  new Map([
    ["minta", [office.requests]],
    ["terima", receiving],
    ["SheetJS membaca saja", alone],
  ]),
);

// The same office, so that nothing but the number of files differs.
const large = await makeOffice(join(folder, "badan-besar"), MANY);
const copy = join(folder, "badan-besar-2");
cpSync(large.folder, copy, { recursive: true });
console.log(`\nTumbuh (badan dengan ${MANY} unit)`);
for (const [name, title, few, many] of [
  ["baca:himpun", "pembaca", large.forms, large.forms],
  ["terima", "terima", copy, large.folder],
] as const)
  printGrowth(title, await wholeProcess(name, few, ALL), await wholeProcess(name, many, 0));

const median = (rows: ReadonlyMap<string, readonly Pass[]>, name: string): Pass | undefined => {
  const passes = rows.get(name) ?? [];
  return passes.length === 0 ? undefined : medianPass(passes);
};
console.log("\nPerbandingan");
const own = median(reading, "baca:himpun");
printRatio("pembaca terhadap SheetJS", own, median(reading, "baca:sheetjs"), { times: 6, by: "cpu" });
printRatio("pembaca terhadap exceljs", own, median(reading, "baca:exceljs"), { times: 10, by: "cpu" });
printRatio("pembaca terhadap openpyxl", own, median(reading, "baca:openpyxl"), { times: 10, by: "cpu" });
printRatio("penulis terhadap exceljs", median(writing, "tulis:himpun"), median(writing, "tulis:exceljs"), {
  times: 4,
  by: "cpu",
});
printRatio("terima terhadap SheetJS membaca", medianPass(receiving), medianPass(alone), {
  times: 3,
  by: "wall",
});

await printRenjaBench(folder, quick);
