import type { WordTable } from "./answer-reader";

/** What a column from the register may show: the name in a definition, and the words of an author. */
export const SOURCE_WORDS = {
  code: ["kode", "kode indikator"],
  goal: ["sasaran"],
  program: ["program"],
  activity: ["kegiatan"],
  subActivity: ["sub kegiatan", "nama sub kegiatan"],
  subActivityCode: ["kode sub kegiatan"],
  name: ["indikator", "nama indikator", "uraian indikator"],
  measure: ["satuan"],
  direction: ["arah"],
  nature: ["sifat"],
  baseline: ["data dasar", "baseline", "kondisi awal"],
  targetYear: ["target tahun", "target", "target tahunan"],
  targetQuarter1: ["target TW I", "target triwulan I", "target tw1", "target triwulan 1"],
  targetQuarter2: ["target TW II", "target triwulan II", "target tw2", "target triwulan 2"],
  targetQuarter3: ["target TW III", "target triwulan III", "target tw3", "target triwulan 3"],
  targetQuarter4: ["target TW IV", "target triwulan IV", "target tw4", "target triwulan 4"],
  targetLow: ["batas bawah", "batas bawah target"],
  targetHigh: ["batas atas", "batas atas target"],
  budget: ["pagu", "pagu anggaran"],
} as const satisfies WordTable<string>;

/** A register value that a column may show. */
export type SourceName = keyof typeof SOURCE_WORDS;

/** The type of what a source gives. */
export function typeOfSource(source: SourceName): "text" | "code" | "measure" | "target" | "rupiah" {
  switch (source) {
    case "code":
      return "code";
    case "budget":
      return "rupiah";
    case "baseline":
    case "targetLow":
    case "targetHigh":
      return "measure";
    case "targetYear":
    case "targetQuarter1":
    case "targetQuarter2":
    case "targetQuarter3":
    case "targetQuarter4":
      return "target";
    case "goal":
    case "program":
    case "activity":
    case "subActivity":
    case "subActivityCode":
    case "name":
    case "measure":
    case "direction":
    case "nature":
      return "text";
  }
}
