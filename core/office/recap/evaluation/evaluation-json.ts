import { stateWord } from "../../../recap/recap-json";
import type { SourceJson } from "../../../recap/recap-json";
import { rowSources } from "../../../recap/rows/row-sources";
import type { EvaluationIndicator, EvaluationItem, KRp } from "../../../renja/evaluation/evaluation";
import { amountsOf } from "../../../renja/evaluation/evaluation-amounts";
import type { MeanFigure } from "../../../renja/evaluation/evaluation-means";
import { joinedPercents } from "../../../renja/evaluation/joined-percents";
import { QUARTERS } from "../../../cell/format-date";
import { amountOf } from "../../../renja/roll-up";
import type { CsvRows } from "../recap-kind";
import type { EvaluationRecap } from "./evaluation-figures";

/** The evaluation as other programs read it: Indonesian keys, whole rupiah, null where nothing can be computed. */
export function evaluationJson(recap: EvaluationRecap): object {
  const { cycle, edition, coverage } = recap;
  return {
    siklus: cycle.id,
    edisi: edition.id,
    cakupan: { diminta: coverage.asked, masuk: coverage.submitted, disahkan: coverage.approved },
    unit: recap.units.map((unit) => ({ id: unit.id, nama: unit.name, keadaan: stateWord(unit) })),
    ...figuresJson(recap),
  };
}

/** What an edition of an evaluation freezes: figures, means and narratives of counted units with their cells. */
export function evaluationContent(recap: EvaluationRecap): object {
  return {
    siklus: recap.cycle.id,
    unit: recap.units.filter(({ counted }) => counted).map(({ id }) => id),
    ...figuresJson(recap),
  };
}

function figuresJson(recap: EvaluationRecap): object {
  const { evaluation, means, profile } = recap;
  const { items, narrative, year, quarter } = evaluation;
  return {
    tahun: year,
    triwulan: quarter,
    profil: profile.id,
    total: {
      pagu: amountOf(items, (item) => amountsOf(item).target),
      anggaran_triwulan: QUARTERS.map((at) => amountOf(items, (item) => amountsOf(item)[`tw${at}`])),
      realisasi: amountOf(items, (item) => amountsOf(item).year),
    },
    rata_rata: {
      triwulan: means.quarters.map(({ volume, money }) => ({ k: meanJson(volume), rp: meanJson(money) })),
      tahun: { k: meanJson(means.year.volume), rp: meanJson(means.year.money) },
      renstra: meanJson(means.rate),
      indikator_dihitung: means.counted,
      indikator_tidak_dihitung: means.notCounted,
    },
    narasi: {
      faktor_pendorong: narrative.drivers,
      faktor_penghambat: narrative.obstacles,
      tindak_lanjut_triwulan: narrative.nextQuarter,
      tindak_lanjut_renja: narrative.nextRenja,
    },
    sub_kegiatan: items.map((item) => itemJson(item, recap)),
    jejak: sourcesJson(recap),
  };
}

function meanJson({ percent, rating }: MeanFigure): object {
  return { persen: percent, predikat: rating };
}

function itemJson(item: EvaluationItem, recap: EvaluationRecap): object {
  const amounts = amountsOf(item);
  return {
    kode: item.code || item.typedCode,
    nama: item.name,
    unit: item.unit,
    pagu: amounts.target,
    anggaran_triwulan: QUARTERS.map((at) => amounts[`tw${at}`]),
    realisasi_anggaran: amounts.year,
    indikator: item.indicators.map((indicator) => indicatorJson(indicator, recap)),
  };
}

function indicatorJson(indicator: EvaluationIndicator, { profile }: EvaluationRecap): object {
  const percents = joinedPercents(indicator, profile);
  const { figures, name, measure, nature } = indicator;
  const plain = ({ volume }: KRp): number | null => (volume === null ? null : Number(volume));
  const percent = (at: number): number | null => {
    const found = percents[at] ?? null;
    return found === null ? null : Number(found.toFixed());
  };
  return {
    ...{ nama: name, satuan: measure, sifat: nature, target: plain(figures.target) },
    realisasi_triwulan: figures.quarters.map(plain),
    capaian: percent(QUARTERS.length),
    capaian_renstra: percent(QUARTERS.length + 1),
  };
}

function sourcesJson(recap: EvaluationRecap): readonly (SourceJson & { readonly baris: string })[] {
  return rowSources(recap)
    .filter(({ counted, isFigure }) => counted && isFigure)
    .map(({ unitId, key, file, sheet, cell, value }) => ({
      ...{ baris: `${unitId}/${key}`, berkas: file, lembar: sheet, sel: cell, nilai: value },
    }));
}

/** One row an indicator, keyed by the full code; the money of a sub kegiatan on its first row only. */
export function evaluationCsv({ evaluation }: EvaluationRecap): CsvRows {
  const quarters = (word: string): readonly string[] => QUARTERS.map((at) => `${word}_tw${at}`);
  return [
    [
      ...["kode", "sub_kegiatan", "unit", "indikator", "satuan", "target", "pagu"],
      ...quarters("realisasi"),
      ...quarters("anggaran"),
    ],
    ...evaluation.items.flatMap((item) => {
      const amounts = amountsOf(item);
      return item.indicators.map(({ name, measure, figures }, index) => [
        ...[item.code || item.typedCode, item.name, item.unit, name, measure],
        ...[volume(figures.target), index === 0 ? amounts.target : null],
        ...figures.quarters.map(volume),
        ...QUARTERS.map((at) => (index === 0 ? amounts[`tw${at}`] : null)),
      ]);
    }),
  ];
}

function volume(pair: KRp): number | null {
  return pair.volume === null ? null : Number(pair.volume);
}
