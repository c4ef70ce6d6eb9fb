// What arriving rows of the form Renja are held to: by themselves, together, and against the pagu indikatif of the unit.
import { describe, expect, it } from "vitest";
import { entryLayout } from "#core/form/entry-layout";
import { planRequest } from "#core/form/request-plan";
import { NIHIL_NAME } from "#core/form/review-sheet";
import { receiveForm } from "#core/submission/receive-form";
import type { ReceivedForm } from "#core/submission/receive-form";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { openRequest, renjaForm } from "../form/renja-form";
import * as loose from "../submission/loose-sheet";
import { snapshotOf } from "../submission/plan-snapshot";

type Row = Readonly<Record<string, string | number>>;

const SUB: Row = {
  sub_kegiatan: "5.01.02.2.01.0005",
  indikator: "Jumlah berita acara Musrenbang",
  satuan: "Dokumen",
  sifat: "jumlah",
  target_renstra: 5,
  realisasi_n2: 1,
  prakiraan_n1: "BA: menunggu audit",
  target: 1,
  pagu: 150_000_000,
  lokasi: "Kabupaten",
  sumber_dana: "1.1 PAD",
  kelompok_sasaran: "Masyarakat",
  target_maju: "WTP",
  pagu_maju: 160_000_000,
};
const UNFUNDED = without(SUB, "pagu", "pagu_maju");
const WITHOUT_CODE = without(UNFUNDED, "sub_kegiatan");
const LIMITS = { total: null, penunjang: 1_000_000, urusan: 200_000_000 };

function without(row: Row, ...ids: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([id]) => !ids.includes(id)));
}

const form = renjaForm();
const request = openRequest(form);

function receive(rows: readonly Row[], nihil = ""): ReceivedForm {
  const workbook = snapshotOf(planRequest(request));
  const layout = entryLayout(form.definition, request.rows.length);
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== "Isian") return sheet;
    const filled = rows.reduce(
      (before, row, index) =>
        Object.entries(row).reduce(
          (one, [id, value]) =>
            loose.withCell(
              one,
              [layout.firstRow + index, layout.columnOf.get(id) ?? -1],
              typeof value === "number" ? loose.typedNumber(value) : loose.typedText(value),
            ),
          before,
        ),
      loose.looseSheet(sheet),
    );
    return loose.tightSheet(sheet.name, filled);
  });
  const { identity } = request;
  const context = { identity, form, rows: request.rows, file: null, limits: LIMITS };
  return receiveForm(withNihil({ ...workbook, sheets }, nihil), context);
}

function withNihil(workbook: WorkbookSnapshot, nihil: string): WorkbookSnapshot {
  const at = /!\$B\$(\d+)/.exec(workbook.names.find(({ name }) => name === NIHIL_NAME)?.refersTo ?? "");
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === "Pengesahan" && nihil !== ""
      ? loose.tightSheet(
          sheet.name,
          loose.withCell(loose.looseSheet(sheet), [Number(at?.[1]) - 1, 1], loose.typedText(nihil)),
        )
      : sheet,
  );
  return { ...workbook, sheets };
}

const told = (rows: readonly Row[]): readonly string[] =>
  receive(rows).findings.map((one) => {
    const rule = "rule" in one.values ? `:${one.values.rule}` : "";
    return `${one.severity} ${one.code}${rule}@${one.place.rowNumber ?? 0}`;
  });

const FIRST = entryLayout(form.definition, 1).firstRow + 1;

describe("rows of the form renja", () => {
  it("that are whole have nothing to mend, upper levels left blank", () => {
    expect(told([SUB])).toEqual([]);
    expect(receive([SUB]).counts).toMatchObject({ rows: 1, incomplete: 0, faulty: 0 });
  });

  it.each<readonly [string, readonly Row[], readonly string[]]>([
    [
      "a code that is nowhere",
      [{ ...SUB, sub_kegiatan: "5.01.02.2.01.0009" }],
      [`error cell/unknown-choice@${FIRST}`],
    ],
    [
      "a choice that does not stand under the one on its left, the level between left blank",
      [{ ...SUB, program: "5.05.02 PROGRAM PENELITIAN" }],
      [`error cell/wrong-parent@${FIRST}`],
    ],
    ["neither program, kegiatan nor sub kegiatan", [WITHOUT_CODE], [`error row/rule:kode-kosong@${FIRST}`]],
    [
      "pagu above the sub kegiatan",
      [{ ...WITHOUT_CODE, program: "5.01.02", pagu: 5 }],
      [`error cell/required@${FIRST}`, `error row/rule:pagu-di-atas-sub-kegiatan@${FIRST}`],
    ],
    [
      "a sub kegiatan and indicator proposed twice",
      [SUB, { ...UNFUNDED, indikator: "JUMLAH berita acara  musrenbang" }],
      [`warning row/rule:indikator-kembar@${FIRST + 1}`],
    ],
    [
      "a sub kegiatan without pagu in any of its rows",
      [UNFUNDED, { ...UNFUNDED, indikator: "Jumlah usulan" }],
      [`error row/rule:pagu-sub-kegiatan-kosong@${FIRST}`],
    ],
    [
      "sources of funds that add up to something else",
      [{ ...SUB, sumber_dana: "1.1 PAD: 100.000.000; 1.2 DAU: 40.000.000" }],
      [`error row/rule:sumber-dana-berbeda@${FIRST}`],
    ],
    [
      "sources of funds that add up",
      [{ ...SUB, sumber_dana: "1.1 PAD: 100.000.000; 1.2 DAU: 50.000.000" }],
      [],
    ],
    [
      "an indicator that is the name of its sub kegiatan",
      [
        {
          ...SUB,
          sub_kegiatan: "5.01.02.2.01.0005 Pelaksanaan Musrenbang Kabupaten/Kota",
          indikator: "Pelaksanaan Musrenbang Kabupaten/Kota",
        },
      ],
      [`warning row/rule:indikator-sama-dengan-nama@${FIRST}`],
    ],
    [
      "penunjang and urusan each beyond its own pagu indikatif",
      [
        { ...SUB, pagu: 250_000_000 },
        { ...SUB, sub_kegiatan: "5.01.01.2.01.0001", pagu: 2_000_000, penjelasan: "Sudah disepakati" },
      ],
      [`warning form/over-limit@${FIRST}`, `warning form/over-limit@${FIRST + 1}`],
    ],
    [
      "a figure typed as text where words may stand",
      [{ ...SUB, target: "12,5" }],
      [`note cell/number-as-text@${FIRST}`, `warning row/rule:target-melebihi-renstra@${FIRST}`],
    ],
  ])("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  it("ask the filler to say why there are none, and keep what was said", () => {
    expect(receive([]).findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "error form/nothing-filled",
    ]);
    const said = receive([], "Tidak ada usulan dari para pemangku kepentingan.");
    expect(said.submission?.nihil).toBe("Tidak ada usulan dari para pemangku kepentingan.");
    expect(said.verdict).toBe("draft");
    expect(receive([SUB], "nihil").findings.map(({ code }) => code)).toEqual(["form/nihil-with-rows"]);
  });
});
