import { decimalOf } from "#core/cell/decimal";
import { formatNumber, formatRupiah } from "#core/cell/format-number";
import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import type { Recap } from "#core/recap/recap";
import type { ReportLine } from "../terminal/report";

/** What `himpun rekap` tells: coverage, the units' figures and their total, and where the files are (null: a dry run). */
export function recapLines(
  recap: Recap,
  missing: readonly string[],
  notices: readonly string[],
  folder: string | null,
): readonly ReportLine[] {
  const { coverage, total } = recap;
  const money = (value: number | null): string => (value === null ? "–" : formatRupiah(decimalOf(value)));
  const percent = (value: number | null): string =>
    value === null ? "–" : formatNumber(decimalOf(value), { places: 2 });
  return [
    ...notices,
    {
      kind: "title",
      text: `Rekap ${recap.cycle.id} · edisi ${recap.edition.id} · profil ${recap.profile.id}`,
    },
    `Cakupan: ${coverage.approved} dari ${coverage.asked} unit disahkan (${coverage.submitted} masuk).`,
    ...(missing.length === 0 ? [] : [`Belum masuk hitungan: ${missing.join(", ")}.`]),
    {
      kind: "table",
      head: ["Unit", "Keadaan", "Pagu", "Realisasi", "Serapan %", "Rata-rata capaian %", "Predikat"],
      rows: [
        ...recap.units.map((unit) => [
          unit.name,
          UNIT_STATE_LABELS[unit.state],
          money(unit.budget),
          money(unit.spent),
          percent(unit.absorption),
          percent(unit.average),
          unit.rating ?? "–",
        ]),
        [
          "JUMLAH (yang disahkan)",
          "",
          money(total.budget),
          money(total.spent),
          percent(total.absorption),
          percent(total.average),
          total.rating ?? "–",
        ],
      ],
    },
    `Rata-rata atas ${total.averagedOver} butir; ${total.indicatorsNotCounted} indikator tidak dapat dihitung.`,
    folder === null
      ? "Coba: tidak ada yang ditulis."
      : `Hasil: ${folder}/rekap.xlsx dan ${folder}/rekap.json`,
  ];
}
