// Each invariant of a Renja is seen to be broken when it is: rows as units propose them, or a Renja with one part changed.
import { expect, it } from "vitest";
import { civilDateOf } from "#core/cell/civil-date";
import { blankSignature } from "#core/paper/signature";
import { buildRenja } from "#core/renja/build-renja";
import { checkInvariants } from "#core/renja/check-renja";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import type { Renja } from "#core/renja/renja";
import { printedText } from "./printed-text";
import { inputOf, row } from "./sample-renja";

const WHOLE = buildRenja(
  inputOf([
    row(1, "ekon", "5.01.02", 150),
    row(2, "ekon", "5.01.02.2.01.0001", 100),
    row(3, "sek", "5.01.02.2.02.0001", 50),
    row(4, "sek", "tanpa kode", 7),
  ]),
);
const [first, ...others] = WHOLE.items;
if (first === undefined) throw new Error("no item");

/** The invariants that do not hold, as `level/program/budget` or their kind. */
function broken(renja: Renja): readonly string[] {
  return checkInvariants(renja)
    .filter(({ expected, found }) => expected !== found)
    .map(({ id }) => (id.kind === "level" ? `level/${id.level}/${id.amount}` : id.kind));
}

it("finds none broken in a whole Renja, a pagu above equal to its sum among it", () => {
  expect(broken(WHOLE)).toEqual([]);
});

it.each<readonly [string, Renja, readonly string[]]>([
  [
    "a level that lost an item",
    { ...WHOLE, tree: { roots: [], bucket: WHOLE.tree.bucket } },
    ["urusan", "bidang", "program", "kegiatan", "sub-kegiatan"].map((level) => `level/${level}/budget`),
  ],
  ["an amount that no unit typed", { ...WHOLE, items: [{ ...first, budget: 101 }, ...others] }, ["units"]],
  ["a row that was dropped", { ...WHOLE, rowsProposed: 5 }, ["rows"]],
  [
    "an unknown code that is hidden",
    { ...WHOLE, items: [...WHOLE.items, { ...first, code: "", budget: null, budgetRows: [], rows: [] }] },
    ["bucket"],
  ],
  [
    "a pagu typed above that is not the sum",
    buildRenja(inputOf([row(1, "ekon", "5.01.02", 999), row(2, "ekon", "5.01.02.2.01.0001", 100)])),
    ["above"],
  ],
  [
    "a row for which nobody answers",
    buildRenja(inputOf([row(1, "", "5.01.02.2.01.0001", 5)])),
    ["answerable"],
  ],
])("finds %s", (_, renja, found) => {
  expect(broken(renja)).toEqual(expect.arrayContaining([...found]));
});

it("prints what does not hold as TIDAK SESUAI, and every named check", () => {
  const today = civilDateOf(2026, 3, 1);
  if (today === null) throw new Error("no such day");
  const control = (renja: Renja): string => {
    const plan = planRenjaWorkbook(renja, blankSignature("Kepala,"), today);
    const sheet = plan.sheets.find(({ name }) => name === "Kendali");
    return sheet === undefined ? "" : printedText(sheet);
  };
  expect(control(WHOLE)).not.toContain("TIDAK SESUAI");
  expect(control({ ...WHOLE, rowsProposed: 5 })).toContain("ada dalam tabel | 5 | 4 | -1 | TIDAK SESUAI");
  for (const named of [
    "Penunjang + urusan",
    "penanggung jawab",
    "berkode tidak dikenal",
    "Nomor terakhir",
    "T-C.33",
  ])
    expect(control(WHOLE)).toContain(named);
});
