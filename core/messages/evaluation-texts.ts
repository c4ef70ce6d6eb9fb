import type { EvaluationRecap } from "../office/recap/evaluation/evaluation-figures";
import type { MeanFigure } from "../renja/evaluation/evaluation-means";
import { amountsOf } from "../renja/evaluation/evaluation-amounts";
import { amountOf } from "../renja/roll-up";
import { formatQuarter, QUARTERS } from "../cell/format-date";
import type { PlanItem } from "../register/register";
import { UNIT_STATE_LABELS } from "./cycle-messages";
import { money, percentText } from "./recap-summary-texts";
import { NOTHING } from "./recap-texts";

/** Words of the printed evaluation. */
export const EVALUATION_RECAP_WORDS = {
  made: "Disusun",
  evaluated: "Disetujui/Dievaluasi",
  planner: "Kepala Bappeda",
  /** Bidang urusan of planning: the agency that carries it evaluates every other. */
  plannersField: "5.01",
} as const;

/** What the plan leaves out of the sums of the Renstra, and what it says of its own figures, each text once. */
export function planNotes(planned: readonly PlanItem[]): readonly string[] {
  const money = planned.filter(({ target }) => target.amount !== null);
  const without = money.filter(({ untilLastYear }) => untilLastYear.amount === null).length;
  const undirected = planned.filter(
    ({ direction, indicator }) => indicator !== "" && direction === null,
  ).length;
  return [
    ...(without === 0
      ? []
      : [
          `Realisasi anggaran s/d tahun lalu belum diisi pada ${without} dari ${money.length} sub kegiatan; jumlah s/d tahun ini (Rp) baru memuat yang terisi.`,
        ]),
    ...(undirected === 0
      ? []
      : [
          `${undirected} indikator tanpa arah dihitung menurut rumus tercetak: realisasi dibagi target (arah naik).`,
        ]),
    ...new Set(planned.map(({ note }) => note).filter((note) => note !== "")),
  ];
}

/** An evaluation in a few words: means and ratios, money by unit, and what is in no mean. */
export function evaluationSummary({ evaluation, means, units }: EvaluationRecap) {
  const { items } = evaluation;
  const sums = (own: typeof items): readonly (number | null)[] => [
    amountOf(own, (item) => amountsOf(item).target),
    amountOf(own, (item) => amountsOf(item).year),
  ];
  return {
    figures: [
      `Rata-rata capaian kinerja ${meanText(means.year.volume)}; realisasi anggaran ${meanText(means.year.money)}.`,
      `Tingkat capaian Renstra (kolom 14): ${meanText(means.rate)}.`,
    ],
    table: {
      head: ["Unit", "Keadaan", "Sub kegiatan", "Pagu", "Realisasi"],
      rows: [
        ...units.map(({ id, name, state, counted }) => {
          const own = items.filter(({ unit }) => unit === id);
          const shown = counted ? [String(own.length), ...sums(own).map(money)] : [NOTHING, NOTHING, NOTHING];
          return [name, UNIT_STATE_LABELS[state], ...shown];
        }),
        ["JUMLAH (yang disahkan)", "", String(items.length), ...sums(items).map(money)],
      ],
    },
    notes: [
      ...means.quarters.map(
        ({ volume, money: spent }, at) =>
          `TW ${formatQuarter(QUARTERS[at] ?? 1)}: K ${meanText(volume)}, Rp ${meanText(spent)}.`,
      ),
      `Rata-rata atas ${means.counted} dari ${means.counted + means.notCounted} indikator sub kegiatan; sisanya tidak dapat dihitung.`,
    ],
  };
}

function meanText({ percent, rating }: MeanFigure): string {
  return percent === null ? "tidak dapat dihitung" : `${percentText(percent)}% (${rating ?? NOTHING})`;
}
