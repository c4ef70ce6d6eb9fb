import { describe, expect, it } from "vitest";
import { builtRecap, recapChanges } from "#core/office/recap/recap-kinds";
import { unexplainedChanges } from "#core/recap/diff-recaps";
import { AGENCY, UNITS } from "../renja/sample-renja";
import { rowSource } from "./row-source";

const REGISTER = { agency: AGENCY, units: UNITS, officials: [], indicators: [] };
const OWN = {
  id: "aset",
  recap: "daftar",
  period: "year",
  fields: "nama jumlah:measure:total harga:rupiah:total",
} as const;
const PROPOSALS = {
  id: "usulan-pemangku",
  recap: "usulan-pemangku",
  period: "year",
  fields: "program lokasi indikator volume catatan",
} as const;

describe("the plain list of an agency's own form", () => {
  it("lists the rows of approved units, adds up the columns that say so, and gives a CSV", () => {
    const built = builtRecap(
      rowSource(OWN, REGISTER, {
        sek: [
          { nama: "Meja", jumlah: 2, harga: 500 },
          { nama: "Kursi", jumlah: 3.5, harga: 250 },
        ],
        ekon: null,
      }),
    );
    expect(built.json()).toMatchObject({ cakupan: { disahkan: 1 }, jumlah: { jumlah: 5.5, harga: 750 } });
    expect(built.csv()).toEqual([
      ["unit", "nama_unit", "baris", "nama", "jumlah", "harga"],
      ["sek", "Sekretariat", "b001", "Meja", 2, 500],
      ["sek", "Sekretariat", "b002", "Kursi", 3.5, 250],
    ]);
  });

  it("names in its JSON what was typed and is not counted", () => {
    const source = rowSource(OWN, REGISTER, { sek: [{ nama: "Meja", jumlah: 2 }] });
    expect(builtRecap(source).json()).not.toHaveProperty("isian_tidak_dihitung");
    const stray = { sheet: "Isian", cell: "D14", raw: "Laporan", why: "older-version" } as const;
    const withStray = {
      ...source,
      submissionOf: (hash: string) => ({ ...source.submissionOf(hash), quarantine: [stray] }),
    };
    expect(builtRecap(withStray).json()).toMatchObject({
      isian_tidak_dihitung: [
        {
          ...{ unit: "sek", lembar: "Isian", sel: "D14", tertulis: "Laporan" },
          sebab: "kolomnya tidak ada lagi dalam versi formulir ini",
        },
      ],
    });
  });

  it("explains a moved sum and row", () => {
    const before = rowSource(OWN, REGISTER, { sek: [{ nama: "Meja", jumlah: 2 }] });
    const after = rowSource(OWN, REGISTER, { sek: [{ nama: "Meja", jumlah: 3 }] });
    const changes = recapChanges(before, after);
    expect(changes.map(({ figure, before: old, after: now }) => [figure.kind, old, now])).toEqual([
      ["row", "2", "3"],
      ["sum", 2, 3],
    ]);
    expect(unexplainedChanges(changes)).toEqual([]);
  });
});

describe("T-C.32 from its form", () => {
  it("says Nihil where no unit has a proposal, and which units said so", () => {
    const source = rowSource(PROPOSALS, REGISTER, { sek: "nihil", ekon: "nihil" });
    const [sheet] = builtRecap(source).workbook({ register: REGISTER, today: source.today }).sheets;
    expect(sheet?.name).toBe("T-C.32");
    const written = JSON.stringify(sheet?.edits);
    expect(written).toContain('"Nihil"');
    expect(written).toContain("Nihil menurut: Sekretariat; Bidang Ekonomi.");
    expect(written).toContain("2 dari 2 unit sudah disahkan");
  });
});
