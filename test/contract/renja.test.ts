// A Renja from request to final Tabel 4.1 and T-C.33, then its evaluation of four quarters to E.81: two units with 9
// sub kegiatan, or with HIMPUN_CI the whole agency, six units with 60.
import { beforeAll, describe, expect, it } from "vitest";
import { ASKED } from "./renja-case";
import { renjaFiles } from "./renja-files";
import type { PlayedRenja } from "./renja-platform";
import { renjaSheets } from "./renja-sheets";
import { withoutFiles } from "./without-files";

describe("Renja and its evaluation", { timeout: 900_000 }, () => {
  let files: PlayedRenja;
  let sheets: PlayedRenja;

  beforeAll(async () => {
    files = await renjaFiles.play();
    sheets = await renjaSheets.play();
  }, 900_000);

  it("counts every unit, keeps every row, and closes the control sheet", () => {
    expect(files.renja).toMatchObject({
      cakupan: { diminta: ASKED, masuk: ASKED, disahkan: ASKED },
      total: { kode_tidak_dikenal: 0 },
    });
    const { kendali } = files.renja as { readonly kendali: readonly { readonly sesuai: boolean }[] };
    expect(kendali.length).toBeGreaterThan(10);
    expect(kendali.filter(({ sesuai }) => !sesuai)).toEqual([]);
  });

  it("evaluates what was planned: the same pagu, a zero target in no mean, four quarters of money", () => {
    const planned = (files.renja as { readonly total: { readonly pagu: number } }).total.pagu;
    expect(files.evaluation).toMatchObject({
      total: { pagu: planned },
      rata_rata: { indikator_tidak_dihitung: 1, tahun: { rp: { persen: expect.any(Number) as number } } },
    });
  });

  it("gives the same figures on both platforms, names of files apart", () => {
    expect(withoutFiles(sheets.renja)).toEqual(withoutFiles(files.renja));
    expect(withoutFiles(sheets.evaluation)).toEqual(withoutFiles(files.evaluation));
  });
});
