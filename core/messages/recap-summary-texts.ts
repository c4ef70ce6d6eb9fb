import { decimalOf } from "../cell/decimal";
import { formatNumber, formatRupiah } from "../cell/format-number";
import type { RenjaRecap, UnitShare } from "../office/recap/renja/renja-figures";
import type { ColumnSum, ListRecap } from "../office/recap/list/list-recap";
import type { Recap } from "../recap/recap";
import type { RecapHead } from "../recap/recap-head";
import { checkInvariants } from "../renja/check-renja";
import { UNIT_STATE_LABELS } from "./cycle-messages";
import { NOTHING } from "./recap-texts";

/** A recap of form kinerja in a few words: main figures, a table of units with their total, and what was left out. */
export function kinerjaSummary({ total, units }: Recap) {
  return {
    figures: [
      `Realisasi ${money(total.spent)} dari pagu ${money(total.budget)} (serapan ${percentText(total.absorption)}%).`,
      `Rata-rata capaian ${percentText(total.average)}% (${total.rating ?? "belum dapat dihitung"}).`,
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

/** A Renja in a few words: pagu by unit, and what stands apart. */
export function renjaSummary({ renja, shares, units }: RenjaRecap) {
  const sum = (pick: (share: UnitShare) => number | null): number =>
    shares.reduce((total, share) => total + (pick(share) ?? 0), 0);
  const broken = checkInvariants(renja).filter(({ expected, found }) => expected !== found).length;
  const unknown = renja.tree.bucket.length;
  return {
    figures: [
      `${renja.items.length} sub kegiatan dengan pagu ${money(sum(({ budget }) => budget))}; prakiraan maju ${money(sum(({ budgetNext }) => budgetNext))}.`,
    ],
    table: {
      head: ["Unit", "Keadaan", "Sub kegiatan", "Penunjang", "Urusan", "Pagu", "Prakiraan maju"],
      rows: [
        ...units.map(({ id, name, state }) => {
          const share = shares.find(({ unitId }) => unitId === id);
          return [name, UNIT_STATE_LABELS[state], ...shareTexts(share)];
        }),
        [
          ...["JUMLAH (yang disahkan)", "", String(renja.items.length)],
          ...[sum((share) => share.penunjang), sum((share) => share.urusan)].map(money),
          ...[sum(({ budget }) => budget), sum(({ budgetNext }) => budgetNext)].map(money),
        ],
      ],
    },
    notes: [
      `${unknown} sub kegiatan dengan kode tidak dikenal. Lembar kendali: ${broken === 0 ? "semua sesuai" : `${broken} tidak sesuai`}. ${renja.findings.length} temuan.`,
    ],
  };
}

/** A plain list in a few words: rows by unit, and the sums of columns that are added up. */
export function listSummary({ rows, sums, units, list }: ListRecap) {
  const sumTexts = sums.map(({ label, value }) => `${label}: ${value === null ? NOTHING : number(value)}`);
  const rowsOf = (id: string): string => String(rows.filter(({ unitId }) => unitId === id).length);
  return {
    figures: [`${list.length} baris dari unit yang disahkan.`, ...sumTexts.map((text) => `${text}.`)],
    table: {
      head: ["Unit", "Keadaan", "Baris"],
      rows: [
        ...units.map(({ id, name, state }) => [name, UNIT_STATE_LABELS[state], rowsOf(id)]),
        ["JUMLAH (yang disahkan)", "", String(list.length)],
      ],
    },
    notes: [...sumTexts.map((text) => `Jumlah ${text}.`), ...sums.flatMap(mixedMeasureNote)],
  };
}

/** Which units said that they have nothing to report. */
export function nilNote({ units }: RecapHead): readonly string[] {
  const names = units.filter(({ state }) => state === "nil").map(({ name }) => name);
  return names.length === 0 ? [] : [`Nihil menurut: ${names.join("; ")}.`];
}

/** Why a column has no sum. */
export function mixedMeasureNote({ label, mixed }: ColumnSum): readonly string[] {
  return mixed.length === 0
    ? []
    : [`Kolom ${label} tidak dijumlahkan karena satuannya berbeda: ${mixed.join(", ")}.`];
}

function number(value: number): string {
  return formatNumber(decimalOf(value));
}

function shareTexts(share: UnitShare | undefined): readonly string[] {
  if (share === undefined) return [NOTHING, NOTHING, NOTHING, NOTHING, NOTHING];
  const { subActivities, penunjang, urusan, budget, budgetNext } = share;
  return [String(subActivities), ...[penunjang, urusan, budget, budgetNext].map(money)];
}

function figureTexts({ budget, spent, absorption, average, rating }: Recap["total"]): readonly string[] {
  return [money(budget), money(spent), percentText(absorption), percentText(average), rating ?? NOTHING];
}

/** Rupiah as printed; a dash for nothing. */
export function money(value: number | null): string {
  return value === null ? NOTHING : formatRupiah(decimalOf(value));
}

/** A percentage with two decimals; a dash for nothing. */
export function percentText(value: number | null): string {
  return value === null ? NOTHING : formatNumber(decimalOf(value), { places: 2 });
}
