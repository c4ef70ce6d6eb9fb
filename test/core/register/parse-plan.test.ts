import { describe, expect, it } from "vitest";
import { planRows } from "#core/exchange/register-rows";
import { parseRegister } from "#core/register/parse-register";
import type { PlanItem } from "#core/register/register";
import type { RegisterTable } from "#core/register/register-tables";
import { textRow } from "#core/register/register-tables";
import { sampleTables } from "./sample-tables";

const HEAD =
  "id | unit | kode | nama | sasaran | indikator | satuan | arah | sifat | target | pagu | target_renstra | pagu_renstra | realisasi_lalu | anggaran_lalu | keterangan";

describe("the table rencana", () => {
  it.each([
    [
      "a unit that is not there",
      "x | bukan | 5.01.02.2.01.0005 | | | Jumlah | Dok | | jumlah | 2 | 5",
      "register/unit-unknown@2",
    ],
    [
      "a sifat that is not said",
      "x | ekonomi | 5.01.02.2.01.0005 | | | Jumlah | Dok | | | 2 | 5",
      "register/value-missing@2",
    ],
    [
      "an amount that is none",
      "x | ekonomi | 5.01.02.2.01.0005 | | | Jumlah | Dok | | jumlah | 2 | lima",
      "register/number-unreadable@2",
    ],
    [
      "a target in words",
      "x | ekonomi | 5.01.02.2.01.0005 | | | Opini | Predikat | | akhir | WTP | 5",
      "register/plan-words@2",
    ],
    [
      "a code that is none",
      "x | ekonomi | musrenbang | | | Jumlah | Dok | | jumlah | 2 | 5",
      "register/plan-code@2",
    ],
  ])("tells %s", (_, line, found) => {
    const { findings } = planOf(line);
    expect(findings.filter(({ severity }) => severity !== "note").map(codeAt)).toContain(found);
  });

  it("keeps a repeated amount once, adds shares, names rows without an id, and lets a row name a code", () => {
    const { plan, findings } = planOf(
      " | | 5.01.02 | PROGRAM PERENCANAAN",
      " | ekonomi | 5.01.02.2.01.0005 | Musrenbang | | Jumlah | Dok | | jumlah | 2 | 5.000",
      " | ekonomi | 5.01.02.2.01.0005 | Musrenbang | | Peserta | Orang | | jumlah | 9 | 5.000",
      " | ekonomi | 5.01.02.2.01.0005 | Musrenbang | | Usulan | Buah | turun | akhir | 12,5 | 700",
    );
    expect(
      plan?.map(({ id, target, direction }) => [
        id.replace(/-.*/, ""),
        target.volume,
        target.amount,
        direction,
      ]),
    ).toEqual([
      ["kode", null, null, null],
      ["ekonomi", "2", 5000, null],
      ["ekonomi", "9", null, null],
      ["ekonomi", "12.5", 700, "turun"],
    ]);
    expect(findings.map(codeAt)).toContain("register/plan-repeated@4");
  });

  it("gives a row without an id the same one wherever it stands, and asks where only its content tells it", () => {
    const lines = [
      " | ekonomi | 5.01.02.2.01.0005 | Musrenbang | | Jumlah | Dok | | jumlah | 2 | 5.000",
      " | ekonomi | 5.01.02.2.01.0005 | Musrenbang | | Peserta | Orang | | jumlah | 9 | 700",
      " | ekonomi | 5.01.02.2.01.0005 | Musrenbang | | PESERTA  | Orang | | jumlah | 4 | 300",
      " | ekonomi | 5.01.02.2.01.0001 | Analisis | | Jumlah | Dok | | jumlah | 1 | 10",
    ];
    const byId = (plan: readonly PlanItem[] = []) => new Map(plan.map((item) => [item.id, item]));
    const { plan, findings } = planOf(...lines);
    expect(byId(planOf(...[...lines].reverse()).plan)).toEqual(byId(plan));
    expect(byId(plan).size).toBe(4);
    expect(findings.map(codeAt)).toEqual(["register/plan-alike@3"]);
  });

  it("is the same when it is written and read again", () => {
    const { plan = [] } = planOf(
      "p1 | ekonomi | 5.01.02.2.01.0005 | Musrenbang | Sasaran | Jumlah | Dok | naik | rata | 2,5 | 5.000 | 10 | 9.000 | 4 | 3.000 | perkiraan",
    );
    const rows = planRows(plan).map((cells, index) => textRow(index + 1, cells));
    expect(planOfTable({ file: "rencana.csv", sheet: null, rows }).plan).toEqual(plan);
  });

  it("is not missed where there is none", () => {
    const { register, findings } = parseRegister(sampleTables());
    expect(register.plan).toBeUndefined();
    expect(findings).toEqual([]);
  });
});

function planOf(...lines: readonly string[]) {
  const cells = [HEAD, ...lines].map((line) => line.split("|").map((cell) => cell.trim()));
  const wide = cells.map((row) => Array.from({ length: cells[0]?.length ?? 0 }, (_, at) => row[at] ?? ""));
  const rows = wide.map((row, index) => textRow(index + 1, row));
  return planOfTable({ file: "rencana.csv", sheet: null, rows });
}

function planOfTable(rencana: RegisterTable) {
  const { register, findings } = parseRegister({ ...sampleTables(), rencana });
  return { plan: register.plan, findings };
}

function codeAt({
  code,
  place,
}: {
  readonly code: string;
  readonly place: { readonly rowNumber: number | null };
}) {
  return `${code}@${place.rowNumber ?? ""}`;
}
