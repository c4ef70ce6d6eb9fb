import { totalQuality } from "../office/data-quality";
import type { UnitQuality } from "../office/data-quality";

/** Heads of a table of data quality by unit, and what is said around it. */
export const QUALITY_TEXTS = {
  heading: "C. Mutu data setiap unit",
  columns: [
    "No",
    "Unit",
    "Terisi",
    "Versi",
    "Kiriman ditolak",
    "Kesalahan yang ditolak",
    "Dikembalikan (kali)",
    "Peringatan",
    "Dijelaskan",
    "Sel dikoreksi",
  ],
  total: "Jumlah",
  title: "Mutu data",
  kinds: (files: number) => `Temuan menurut jenis, dari ${files} berkas yang masuk`,
  kindColumns: ["Kode", "Bobot", "Jumlah", "Dijelaskan", "Unit", "Contoh"],
  noKinds: "Tidak ada temuan dalam berkas yang masuk.",
  unread: (files: number) => `${files} berkas asli tidak dapat dibaca lagi dan tidak terhitung.`,
} as const;

/** The table under `QUALITY_TEXTS.columns`, with the sum of all units last. */
export function qualityRows(units: readonly UnitQuality[]): readonly (readonly string[])[] {
  const cells = (unit: Omit<UnitQuality, "unitId" | "unitName">): readonly string[] => [
    unit.filled === null || unit.required === null ? "–" : `${unit.filled} dari ${unit.required}`,
    ...[unit.versions, unit.refused, unit.refusedErrors, unit.returns].map(String),
    ...[unit.warnings, unit.explained].map(String),
    unit.correctedCells === null ? "–" : String(unit.correctedCells),
  ];
  return [
    ...units.map((unit, index) => [String(index + 1), unit.unitName, ...cells(unit)]),
    ["", QUALITY_TEXTS.total, ...cells(totalQuality(units))],
  ];
}
