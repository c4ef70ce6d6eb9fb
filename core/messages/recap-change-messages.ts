import { decimalOf } from "../cell/decimal";
import { formatNumber, formatRupiah } from "../cell/format-number";
import type { MovedFigure, RecapChange } from "../recap/recap-change";
import { changeCauseText } from "./recap-finding-messages";

const FIGURES: { readonly [F in MovedFigure["figure"]]: string } = {
  realisasi: "realisasi",
  capaian: "capaian (%)",
  pagu: "pagu",
  pagu_maju: "pagu prakiraan maju",
  target: "target",
  anggaran: "realisasi anggaran",
  isi: "isi",
  jumlah: "jumlah",
  serapan: "serapan (%)",
  rata_capaian: "rata-rata capaian (%)",
};

/** Which figure moved, e.g. `capaian (%) indikator SEK-01`. */
export function movedFigureText(figure: MovedFigure, nameOf: (unitId: string) => string): string {
  const name = FIGURES[figure.figure];
  switch (figure.kind) {
    case "indicator":
      return `${name} indikator ${figure.code}`;
    case "unit":
      return `${name} ${nameOf(figure.unitId)}`;
    case "total":
      return `${name} badan`;
    case "sub-activity":
      return `${name} ${figure.code} (${nameOf(figure.unitId)})`;
    case "level":
      return `${name} ${figure.code}`;
    case "row":
      return `baris ${figure.key} (${nameOf(figure.unitId)})`;
    case "sum":
      return `jumlah kolom ${figure.field}`;
  }
}

/** A value of a figure as printed; a dash for nothing. */
export function figureValueText({ kind, figure }: MovedFigure, value: number | string | null): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  const isSpent = figure === "realisasi" && (kind === "unit" || kind === "total");
  const isMoney = figure === "pagu" || figure === "pagu_maju" || figure === "anggaran" || isSpent;
  return isMoney ? formatRupiah(decimalOf(value)) : formatNumber(decimalOf(value));
}

/** The causes of a change in one text; what nothing explains is said so. */
export function causesText({ causes }: RecapChange, nameOf: (unitId: string) => string): string {
  if (causes.length === 0) return "Tanpa sebab yang diketahui.";
  return causes.map((cause) => changeCauseText(cause, nameOf)).join(" ");
}

/** One line for a change: `capaian (%) badan: 92,10 → 91,84`. */
export function changeLine(change: RecapChange, nameOf: (unitId: string) => string): string {
  const { figure, before, after } = change;
  return `${movedFigureText(figure, nameOf)}: ${figureValueText(figure, before)} → ${figureValueText(figure, after)}`;
}

/** The lines of an effect, for whoever must see it before a decision. */
export function effectLines(
  changes: readonly RecapChange[],
  nameOf: (unitId: string) => string,
): readonly string[] {
  return changes.length === 0
    ? ["tidak ada angka yang berubah"]
    : changes.map((change) => changeLine(change, nameOf));
}
