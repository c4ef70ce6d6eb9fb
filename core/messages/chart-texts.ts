import { decimalOf } from "../cell/decimal";
import { formatNumber } from "../cell/format-number";

/** Words of the sheet with charts. */
export const CHART_WORDS = {
  title: "Grafik Capaian Kinerja dan Serapan Anggaran",
  groups: { unit: "Unit kerja", rating: "Predikat", quarter: "Triwulan", program: "Program" },
  quarter: (roman: string) => `Triwulan ${roman}`,
  achievement: "Capaian (%)",
  absorption: "Serapan (%)",
  count: "Jumlah Indikator",
  budget: "Pagu (Rp)",
  spent: "Realisasi (Rp)",
  units: "Rata-rata capaian kinerja menurut unit kerja (%)",
  ratings: "Sebaran predikat (jumlah indikator)",
  absorptionByAchievement: "Serapan anggaran terhadap capaian kinerja (%)",
  trend: "Perkembangan menurut triwulan (%)",
  programs: "Pagu dan realisasi anggaran menurut program (rupiah)",
  onlyBudget: "Pagu menurut program (rupiah)",
  rupiah: "Rupiah",
  percent: "Persen",
} as const;

/** `tertinggi Sekretariat (98,2 persen), terendah Bidang A (60 persen)`: what a chart shows, in words. */
export function extremesText(
  items: readonly { readonly name: string; readonly value: number | null }[],
  measure: string,
): string {
  const sorted = items
    .flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
    .sort((a, b) => b.value - a.value);
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return "belum ada angka";
  const said = ({ name, value }: { readonly name: string; readonly value: number }): string =>
    `${name} (${formatNumber(decimalOf(value))} ${measure})`;
  return sorted.length === 1 ? said(first) : `tertinggi ${said(first)}, terendah ${said(last)}`;
}

/** `TW I 20, TW II 45`: every item of a short row in words. */
export function listedText(
  items: readonly { readonly name: string; readonly value: number | null }[],
): string {
  return items
    .map(({ name, value }) => `${name} ${value === null ? "belum ada" : formatNumber(decimalOf(value))}`)
    .join(", ");
}
