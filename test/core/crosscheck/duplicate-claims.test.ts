import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { duplicateClaims } from "#core/crosscheck/duplicate-claims";
import type { Claim } from "#core/crosscheck/duplicate-claims";
import { isSameWord } from "#core/crosscheck/word-slips";
import { dkiClaims } from "./dki-claims";

function claim(unitId: string, name: string, measure = "Dokumen", subActivityCode = ""): Claim {
  return { code: `${unitId}-1`, unitId, name, measure, subActivityCode };
}

/** The pairs found, as `reason likeness% same|other satuan`. */
function found(...claims: readonly Claim[]): readonly string[] {
  return duplicateClaims(claims).map(
    ({ reason, likeness, isSameMeasure }) =>
      `${reason} ${Math.round(likeness * 100)} ${isSameMeasure ? "same" : "other"}`,
  );
}

describe("two units that claim the same", () => {
  it.each([
    ["the same name", "Jumlah dokumen perencanaan", "Jumlah dokumen perencanaan", ["same-name 100 same"]],
    [
      "case and punctuation",
      "Jumlah Dokumen Perencanaan",
      "jumlah dokumen, perencanaan.",
      ["same-name 100 same"],
    ],
    ["another spelling", "Prosentase penduduk miskin", "Persentase penduduk miskin", ["same-name 100 same"]],
    ["slips of the pen", "Jumlah dokumen perencanaan", "Jumlah dokuemn perencanan", ["same-name 100 same"]],
    ["another order", "Dokumen perencanaan daerah", "Dokumen daerah perencanaan", ["same-name 100 same"]],
    [
      "one word more",
      "Jumlah dokumen perencanaan daerah",
      "Jumlah dokumen perencanaan daerah final",
      ["similar-name 92 same"],
    ],
    ["another number", "Jumlah SD kelas 1", "Jumlah SD kelas 2", []],
    ["another Roman number", "Jalan kelas I", "Jalan kelas II", []],
    ["another word", "Jumlah dokumen perencanaan", "Jumlah dokumen evaluasi", []],
    ["no name at all", "", "", []],
  ])("%s", (_what, a, b, expected) => {
    expect(found(claim("a", a), claim("b", b))).toEqual(expected);
  });

  it("compares the satuan by its meaning", () => {
    expect(found(claim("a", "Cakupan layanan", "%"), claim("b", "Cakupan layanan", "Persen"))).toEqual([
      "same-name 100 same",
    ]);
    expect(found(claim("a", "Cakupan layanan", "%"), claim("b", "Cakupan layanan", "Orang"))).toEqual([
      "same-name 100 other",
    ]);
  });

  it("leaves sub kegiatan apart that the national list tells apart by a word", () => {
    const [goods, area] = ["Jumlah Laporan Asistensi Perangkat Daerah Bidang SDA", "Jumlah Laporan Asistensi Perangkat Daerah Bidang Kewilayahan"];
    const [a, b] = ["5.01.03.2.02.0002", "5.01.03.2.03.0002"];
    expect(found(claim("a", goods, "Laporan", a), claim("b", area, "Laporan", b))).toEqual([]);
    expect(found(claim("a", goods, "Laporan", a), claim("b", area, "Laporan"))).toEqual(["similar-name 86 same"]);
    expect(found(claim("a", goods, "Laporan", a), claim("b", goods.replace("Perangkat", "Perangkt"), "Laporan", b))).toEqual(["same-name 100 same"]);
  }); // prettier-ignore

  it("names a shared sub kegiatan once for two units, and never two rows of one unit", () => {
    const code = "5.01.02.2.01.0005";
    const rows = [claim("a", "Musrenbang", "Kali", code), claim("a", "Peserta", "Orang", code)];
    expect(found(...rows)).toEqual([]);
    expect(found(...rows, claim("b", "Berita acara", "Dokumen", code))).toEqual([
      "same-sub-activity 0 other",
    ]);
  });

  it("ranks the likeliest first", () => {
    const pairs = duplicateClaims([
      claim("a", "Jumlah dokumen perencanaan daerah"),
      claim("b", "Jumlah dokumen perencanaan daerah final"),
      claim("c", "Jumlah dokumen perencanaan daerah"),
    ]);
    expect(pairs.map(({ reason }) => reason)).toEqual(["same-name", "similar-name", "similar-name"]);
  });
});

describe("words and their slips", () => {
  it.each([
    ["dokumen", "dokuemn", true],
    ["dokumen", "dokumne", true],
    ["data", "dana", false],
    ["naik", "turun", false],
    ["perencanaan", "perencanan", true],
    ["2023", "2024", false],
  ])("%s and %s", (a, b, expected) => {
    expect(isSameWord(a, b)).toBe(expected);
  });
});

describe("on the published indicators of DKI Jakarta, 2023", () => {
  const claims = dkiClaims();

  it.skipIf(claims === null)(
    "finds the one indicator that two urusan publish, raises no false alarm, and finds slips made on purpose",
    () => {
      const real = claims ?? [];
      const pairs = duplicateClaims(real);
      const compared = real.flatMap((one, index) =>
        real.slice(index + 1).filter(({ unitId }) => unitId !== one.unitId),
      ).length;
      for (const { reason, likeness, first, second } of pairs)
        console.info(
          `${reason} ${Math.round(likeness * 100)}: ${first.code} ${first.name} | ${second.code} ${second.name}`,
        );
      const mistyped = real
        .filter(({ name }) => name.length >= 12)
        .map((one) => ({ ...one, unitId: "lain", name: slip(one.name) }));
      const caught = mistyped.filter(
        (other) => duplicateClaims([real.find(({ code }) => code === other.code) ?? other, other]).length > 0,
      );
      console.info(
        `klaim ganda, DKI 2023: ${real.length} indikator, ${compared} pasangan antarurusan, ${pairs.length} ditandai ` +
          `(${((pairs.length / compared) * 100).toFixed(3)} persen); salah ketik buatan ditemukan ${caught.length} dari ${mistyped.length}`,
      );
      expect(pairs.map(({ first }) => first.name)).toEqual([
        "Nilai Dimensi Pengembangan Kompetensi pada Indeks Profesionalitas ASN",
      ]);
      expect(caught.length / mistyped.length).toBeGreaterThan(0.9);
      const grouped = compared.toLocaleString("id-ID");
      expect(readFileSync("docs/panduan/alur-kerja.md", "utf8").replace(/\s+/g, " ")).toContain(
        `diukur pada ${real.length} indikator DKI 2023 (${grouped} pasangan antarurusan): ${pairs.length} pasangan ` +
          `ditandai dan itu memang indikator yang sama, jadi 0 salah duga; dari ${mistyped.length} salah ketik buatan, ` +
          `${caught.length} ditemukan.`,
      );
    },
  );
});

/** The name with two letters of its longest word swapped, and in capitals. */
function slip(name: string): string {
  const [longest = ""] = [...name.split(/\s+/)].sort((a, b) => b.length - a.length);
  const swapped = longest.slice(0, 2) + longest.charAt(3) + longest.charAt(2) + longest.slice(4);
  return name.replace(longest, swapped).toUpperCase();
}
