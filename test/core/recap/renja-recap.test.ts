import { describe, expect, it } from "vitest";
import { unexplainedChanges } from "#core/recap/diff-recaps";
import { builtRecap, recapChanges } from "#core/office/recap/recap-kinds";
import type { RecapSource } from "#core/office/recap-source";
import { causesText, changeLine } from "#core/messages/recap-change-messages";
import { AGENCY, CODES, UNITS } from "../renja/sample-renja";
import { rowSource } from "./row-source";
import type { TypedRow } from "./row-source";

const MUSREN = "5.01.02.2.01.0005 Pelaksanaan Musrenbang Kabupaten/Kota";
const RAPAT = "X.XX.01.2.06.0009 Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD";
const REGISTER = { agency: AGENCY, units: UNITS, officials: [], indicators: [] };

describe("the recap of form renja", () => {
  it("rolls approved rows up by the deepest code, keeps unknown codes, and names who is missing", () => {
    const built = builtRecap(
      sourceOf({
        sek: [
          { sub_kegiatan: RAPAT, indikator: "Jumlah laporan", satuan: "Laporan", target: 12, pagu: 300 },
          { program: "5.01.02 PROGRAM", indikator: "Persentase", satuan: "%", target: 90 },
          { sub_kegiatan: "5.01.02.2.01.9999 Tidak ada", indikator: "x", target: 1, pagu: 7 },
        ],
        ekon: null,
      }),
    );
    expect(built.json()).toMatchObject({
      siklus: "renja-2027",
      cakupan: { diminta: 2, masuk: 1, disahkan: 1 },
      total: { pagu: 307, sub_kegiatan: 2, kode_tidak_dikenal: 1 },
      unit: [
        { id: "sek", penunjang: 300, urusan: 0, pagu: 307 },
        { id: "ekon", pagu: null },
      ],
      sub_kegiatan: [
        { kode: "5.01.02.2.01.9999", dikenal: false, pagu: 7 },
        { kode: "5.01.01.2.06.0009", dikenal: true, pagu: 300, jejak: [{ sel: "E10" }, { sel: "F10" }] },
      ],
    });
    expect(built.summary().table.rows).toContainEqual(["Bidang Ekonomi", "dikirim", "–", "–", "–", "–", "–"]);
  });

  it("freezes the same content whatever unapproved units do, and another when a figure moves", () => {
    const one = contentOf({ sek: [row(300)], ekon: null });
    expect(contentOf({ sek: [row(300)], ekon: "nihil" })).toBe(one);
    expect(contentOf({ sek: [row(301)], ekon: null })).not.toBe(one);
  });

  it("explains each moved figure by the cell that was typed otherwise or the unit that came in", () => {
    const before = sourceOf({ sek: [row(300)], ekon: null });
    const after = sourceOf({ sek: [row(350)], ekon: [{ sub_kegiatan: MUSREN, indikator: "B", pagu: 40 }] });
    const changes = recapChanges(before, after);
    expect(unexplainedChanges(changes)).toEqual([]);
    expect(changes.map((change) => changeLine(change, (id) => id))).toEqual([
      "pagu 5.01.01.2.06.0009 (sek): Rp300 → Rp350",
      "pagu 5.01.02.2.01.0005 (ekon): – → Rp40",
      "pagu 5.01.01: Rp300 → Rp350",
      "pagu 5.01.02: – → Rp40",
      "pagu sek: Rp300 → Rp350",
      "pagu ekon: – → Rp40",
      "pagu badan: Rp300 → Rp390",
    ]);
    expect(changes.map((change) => causesText(change, (id) => id))).toContain(
      'Sel E10 di lembar "Isian" sek berubah dari "300" menjadi "350".',
    );
  });

  it("tells in the lineage which pagu was not added up, and prints edition and coverage on each table", () => {
    const source = sourceOf({ sek: [row(300), row(300)], ekon: null });
    const print = { register: REGISTER, today: source.today };
    const sheets = builtRecap(source).workbook(print).sheets;
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Tabel 4.1", "T-C.33", "T-C.29", "Pagu Unit", "Grafik", "Kendali", "Duplikasi", "Temuan"],
      ...["Ringkasan", "Temuan Isian", "Belum Masuk", "Jejak"],
    ]);
    const textsOf = (name: string): string =>
      JSON.stringify(sheets.find((sheet) => sheet.name === name)?.edits ?? []);
    expect(textsOf("Jejak")).toContain("pagu yang sama sudah dihitung");
    for (const name of ["Tabel 4.1", "T-C.33", "T-C.29"])
      expect(textsOf(name)).toContain("1 dari 2 unit sudah disahkan");
  });
});

function row(pagu: number): TypedRow {
  return {
    sub_kegiatan: RAPAT,
    indikator: "Jumlah laporan",
    satuan: "Laporan",
    pagu,
    sumber_dana: "1.1 PAD",
  };
}

function sourceOf(units: Parameters<typeof rowSource>[2]): RecapSource {
  const fields =
    "program sub_kegiatan indikator satuan target:measure pagu:rupiah pagu_maju:rupiah sumber_dana lokasi";
  const form = { id: "renja", recap: "renja", period: "year", fields, codes: CODES.list } as const;
  return rowSource(form, REGISTER, units);
}

function contentOf(units: Parameters<typeof rowSource>[2]): string {
  return JSON.stringify(builtRecap(sourceOf(units)).content());
}
