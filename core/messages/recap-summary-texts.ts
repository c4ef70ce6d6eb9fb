import { decimalOf } from "../cell/decimal";
import { formatNumber, formatRupiah } from "../cell/format-number";
import type { Recap } from "../recap/recap";
import { UNIT_STATE_LABELS } from "./cycle-messages";
import { NOTHING } from "./recap-texts";

/** A recap of form kinerja in a few words: main figures, a table of units with their total, and what was left out. */
export function kinerjaSummary({ total, units }: Recap) {
  return {
    figures: [
      `Realisasi ${money(total.spent)} dari pagu ${money(total.budget)} (serapan ${percent(total.absorption)}%).`,
      `Rata-rata capaian ${percent(total.average)}% (${total.rating ?? "belum dapat dihitung"}).`,
    ],
    table: {
      head: ["Unit", "Keadaan", "Pagu", "Realisasi", "Serapan %", "Rata-rata capaian %", "Predikat"],
      rows: [
        ...units.map((unit) => [unit.name, UNIT_STATE_LABELS[unit.state], ...figureTexts(unit)]),
        ["JUMLAH (yang disahkan)", "", ...figureTexts(total)],
      ],
    },
    notes: [
      `Rata-rata atas ${total.averagedOver} butir; ${total.indicatorsNotCounted} indikator tidak dapat dihitung.`,
    ],
  };
}

function figureTexts({ budget, spent, absorption, average, rating }: Recap["total"]): readonly string[] {
  return [money(budget), money(spent), percent(absorption), percent(average), rating ?? NOTHING];
}

/** Rupiah as printed; a dash for nothing. */
export function money(value: number | null): string {
  return value === null ? NOTHING : formatRupiah(decimalOf(value));
}

function percent(value: number | null): string {
  return value === null ? NOTHING : formatNumber(decimalOf(value), { places: 2 });
}
