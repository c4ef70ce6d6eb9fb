import { decimalOf, toJsonNumber } from "../cell/decimal";
import { UNIT_STATE_LABELS } from "../messages/cycle-messages";
import type { Figures, IndicatorFigure, Recap, UnitRecap } from "./recap";

/** The recap as other programs read it: Indonesian keys, rupiah as whole numbers, null where nothing can be computed. */
export interface RecapJson {
  readonly siklus: string;
  readonly edisi: string;
  readonly profil: string;
  readonly cakupan: { readonly diminta: number; readonly masuk: number; readonly disahkan: number };
  readonly total: TotalJson;
  readonly unit: readonly UnitJson[];
  /** Of counted units only, so that the list and the totals agree. */
  readonly indikator: readonly IndicatorJson[];
}

/** Figures that every sum has. */
export interface FiguresJson {
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly serapan: number | null;
  readonly rata_capaian: number | null;
  readonly predikat: string | null;
}

/** The agency, over counted units. */
export interface TotalJson extends FiguresJson {
  readonly indikator_dihitung: number;
  readonly indikator_tidak_dihitung: number;
}

/** One unit; `keadaan` of one that is counted is `disahkan`, whatever has happened to it since. */
export interface UnitJson extends FiguresJson {
  readonly id: string;
  readonly nama: string;
  readonly keadaan: string;
}

/** One indicator with the cells its realisasi came from. */
export interface IndicatorJson {
  readonly kode: string;
  readonly unit: string;
  readonly realisasi: number | null;
  readonly capaian: number | null;
  readonly predikat: string | null;
  readonly jejak: readonly SourceJson[];
}

/** One cell; `nilai` is a number, or the text of a state. */
export interface SourceJson {
  readonly berkas: string | null;
  readonly lembar: string;
  readonly sel: string;
  readonly nilai: number | string;
}

/** `recap` for other programs; keys come in this order, units and indicators in the register's. */
export function recapToJson(recap: Recap): RecapJson {
  const { coverage, total } = recap;
  return {
    siklus: recap.cycle.id,
    edisi: recap.edition.id,
    profil: recap.profile.id,
    cakupan: { diminta: coverage.asked, masuk: coverage.submitted, disahkan: coverage.approved },
    total: {
      ...figuresJson(total),
      indikator_dihitung: total.indicatorsCounted,
      indikator_tidak_dihitung: total.indicatorsNotCounted,
    },
    unit: recap.units.map((unit) => ({
      id: unit.id,
      nama: unit.name,
      keadaan: stateWord(unit),
      ...figuresJson(unit),
    })),
    indikator: indicatorsJson(recap),
  };
}

/** The state of a unit as a recap says it: of a counted one, that it is approved. */
export function stateWord({ counted, state }: Pick<UnitRecap, "counted" | "state">): string {
  return UNIT_STATE_LABELS[counted ? "approved" : state];
}

function indicatorsJson(recap: Recap): readonly IndicatorJson[] {
  const sources = new Map(recap.sources.map((source) => [source.id, source]));
  const jejak = (figure: IndicatorFigure): readonly SourceJson[] =>
    figure.sources.flatMap((id) => {
      const source = sources.get(id);
      if (source === undefined) return [];
      return [{ berkas: source.file, lembar: source.sheet, sel: source.cell, nilai: source.value }];
    });
  return recap.indicators
    .filter(({ counted }) => counted)
    .map((figure) => ({
      kode: figure.indicator.code,
      unit: figure.indicator.unit,
      realisasi: actualNumber(figure),
      capaian: figure.percent,
      predikat: figure.rating,
      jejak: jejak(figure),
    }));
}

/** The realisasi as a number; a mean is rounded half up to ten decimals, which typed figures do not reach. */
export function actualNumber({ actual }: IndicatorFigure): number | null {
  return actual === null ? null : toJsonNumber(decimalOf(actual), 10);
}

function figuresJson(figures: Figures): FiguresJson {
  return {
    pagu: figures.budget,
    realisasi: figures.spent,
    serapan: figures.absorption,
    rata_capaian: figures.average,
    predikat: figures.rating,
  };
}
