import type { Renja } from "./renja";
import type { RenjaValue } from "./renja-row";
import { fundText, unitName } from "./tables/renja-book";

/** Headings of the CSV; stable, because other programs read them. */
export const RENJA_CSV_HEADER = [
  "kode", "sub_kegiatan", "unit", "indikator", "satuan", "target", "pagu", "lokasi", "sumber_dana",
  "prioritas_nasional", "prioritas_daerah", "kelompok_sasaran", "target_maju", "pagu_maju", "catatan",
] as const; // prettier-ignore

/**
 * The Renja as rows for a CSV: one an indicator, keyed by the full code of the sub kegiatan, pagu on the first row of
 * each so that a plain sum counts it once. A code that is not known stands as it was typed.
 */
export function renjaCsvRows(renja: Renja): readonly (readonly (string | number | null)[])[] {
  const body = renja.items.flatMap((item) => {
    const indicators = item.indicators.length === 0 ? [null] : item.indicators;
    return indicators.map((indicator, index) => {
      const isFirst = index === 0;
      return [
        item.code || item.typedCode,
        item.name,
        unitName(item.unit, renja),
        indicator?.name ?? "",
        indicator?.measure ?? "",
        plain(indicator?.figures.targetN ?? null),
        isFirst ? item.budget : null,
        item.location,
        fundText(item),
        item.nationalPriority,
        item.regionalPriority,
        item.targetGroup,
        plain(indicator?.figures.targetNext ?? null),
        isFirst ? item.budgetNext : null,
        item.note,
      ];
    });
  });
  return [RENJA_CSV_HEADER, ...body];
}

function plain(value: RenjaValue | null): string | number | null {
  if (value === null) return null;
  return value.kind === "text" ? value.text : Number(value.decimal);
}
