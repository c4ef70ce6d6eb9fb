// A Renja from request to signed Tabel 4.1 and T-C.33, then its evaluation to E.81, equal on both platforms: two units with
// 9 sub kegiatan, and in Sheets one cycle of TW IV; with HIMPUN_CI six units with 60, and four cycles on both.
import { beforeAll, describe, expect, it } from "vitest";
import { e81ByHand } from "./e81-by-hand";
import { ASKED, IS_WHOLE, reached } from "./renja-case";
import { renjaFiles } from "./renja-files";
import { PRINTED_SHEETS, YEAR_QUARTERS } from "./renja-platform";
import type { PlayedRenja } from "./renja-platform";
import { renjaSheets } from "./renja-sheets";
import { withoutFiles } from "./without-files";

const SHEETS = Object.entries(PRINTED_SHEETS).flatMap(([recap, names]) =>
  names.map((name) => `${recap} ${name}`),
);

describe("Renja and its evaluation", { timeout: 1_800_000 }, () => {
  let files: PlayedRenja;
  let sheets: PlayedRenja;

  beforeAll(async () => {
    files = await renjaFiles.play(YEAR_QUARTERS);
    sheets = await renjaSheets.play(IS_WHOLE ? YEAR_QUARTERS : [4]);
  }, 1_800_000);

  it("counts every unit, keeps every row, and closes the control sheet", () => {
    expect(files.renja).toMatchObject({
      cakupan: { diminta: ASKED, masuk: ASKED, disahkan: ASKED },
      total: { kode_tidak_dikenal: 0 },
    });
    const { kendali } = files.renja as { readonly kendali: readonly { readonly sesuai: boolean }[] };
    expect(kendali.length).toBeGreaterThan(10);
    expect(kendali.filter(({ sesuai }) => !sesuai)).toEqual([]);
  });

  it("is signed by the head on both platforms, with the same content", () => {
    for (const { signed } of [files, sheets]) expect(signed.stage).toBe("signed");
    expect(withoutFiles(sheets.signed.content)).toEqual(withoutFiles(files.signed.content));
  });

  it.each(SHEETS)("prints %s alike, worked out by Sheets and by the core", (name) => {
    const printed = comparable(files.printed.get(name));
    expect(printed.length).toBeGreaterThan(8);
    expect(comparable(sheets.printed.get(name))).toEqual(printed);
  });

  it.each(YEAR_QUARTERS)(
    "gives the figures of E.81 as worked out by hand, in TW %i and the others until then",
    (quarter) => {
      const { anggaran_triwulan, ...means } = e81ByHand(files.plan, quarter, "triwulan");
      const { pagu } = (files.renja as { readonly total: { readonly pagu: number } }).total;
      expect(files.evaluations.get(quarter)).toMatchObject({
        ...{ triwulan: quarter, total: { pagu, anggaran_triwulan }, rata_rata: means },
        cakupan: { diminta: ASKED, disahkan: ASKED },
      });
    },
  );

  it("reads a quarter up to its end where the agency has set so", () => {
    const { anggaran_triwulan, ...means } = e81ByHand(files.plan, 4, "kumulatif");
    expect(files.cumulative).toMatchObject({ rata_rata: means, total: { anggaran_triwulan } });
    expect(means.triwulan[2]).not.toEqual(e81ByHand(files.plan, 4, "triwulan").triwulan[2]);
    expect(withoutFiles(sheets.cumulative)).toEqual(withoutFiles(files.cumulative));
  });

  it("carries every approved figure of the quarters before into the next form, with a note", () => {
    for (const { carried } of IS_WHOLE ? [files, sheets] : [files]) {
      const rows = new Set(carried.map(({ key }) => key));
      expect(carried).toHaveLength(rows.size * 2 * (1 + 2 + 3));
      expect(carried.filter(({ key, field, text }) => text !== typedIn(key, field))).toEqual([]);
    }
  });

  it("plans and evaluates the same on both platforms, names of files apart", () => {
    expect(sheets.plan).toEqual(files.plan);
    expect(withoutFiles(sheets.renja)).toEqual(withoutFiles(files.renja));
    for (const [quarter, evaluation] of sheets.evaluations)
      expect(withoutFiles(evaluation)).toEqual(withoutFiles(files.evaluations.get(quarter)));
  });
});

/** What a unit typed into `realisasi_tw2` or `anggaran_tw2` of a row. */
function typedIn(key: string, field: string): string {
  const quarter = YEAR_QUARTERS.find((one) => field.endsWith(`_tw${one}`)) ?? 1;
  const { volume, amount } = reached(key, quarter);
  if (field.startsWith("anggaran")) return String(amount);
  return volume === null ? "BA: data menyusul" : String(volume);
}

/** A printed sheet without blank cells at its edges, numbers to six places. */
function comparable(rows: readonly (readonly string[])[] = []): readonly string[] {
  const texts = rows.map((row) =>
    row.map((text) => (/^-?\d+\.\d+$/.test(text) ? String(Number(Number(text).toFixed(6))) : text.trim())),
  );
  return texts.map((row) => row.join(" | ").replace(/[ |]+$/, "")).filter((line) => line !== "");
}
