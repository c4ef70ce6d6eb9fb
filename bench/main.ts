import { cpSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { compete, contender, openpyxl } from "./arena";
import { makeOffice, ROWS } from "./office";
import { printRenjaBench } from "./renja-bench";
import type { Pass } from "./stopwatch";
import { medianPass } from "./stopwatch";
import { printGrowth, printPasses, printRatio } from "./table";

const [folder = ".", ...flags] = process.argv.slice(2);
const quick = flags.includes("--quick");
/** Forms of the office; of these, how many the readers and the writers get; forms of the large office; passes. */
const [ALL, READ, WRITTEN, MANY, ROUNDS] = quick ? [100, 40, 16, 240, 5] : [200, 200, 200, 2000, 5];

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
  receiving.push(await once("terima", copy));
  alone.push(await once("baca:sheetjs", office.forms));
}
printPasses(
  `Seluruhnya ${ALL}`,
  new Map([
    ["minta", [office.requests]],
    ["terima", receiving],
    ["SheetJS membaca saja", alone],
  ]),
);

const large = await makeOffice(join(folder, "badan-besar"), MANY);
console.log("\nTumbuh");
printGrowth("pembaca", await once("baca:himpun", office.forms), await once("baca:himpun", large.forms));
printGrowth("terima", medianPass(receiving), await once("terima", large.folder));

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

async function once(name: string, path: string): Promise<Pass> {
  const [pass] = (await compete([contender(name, path, 0)], 1)).get(name) ?? [];
  if (pass === undefined) throw new Error(`${name} gave no answer`);
  return pass;
}
