import { stateWord } from "../../../recap/recap-json";
import type { SourceJson } from "../../../recap/recap-json";
import { rowSources } from "../../../recap/rows/row-sources";
import type { RowSource } from "../../../recap/rows/row-sources";
import { checkInvariants } from "../../../renja/check-renja";
import type { RenjaItem } from "../../../renja/renja";
import type { RenjaIndicator, RenjaValue } from "../../../renja/renja-row";
import { amountOf, nodesOfLevel } from "../../../renja/roll-up";
import { CODE_LEVELS } from "../../../code/code-level";
import { FIGURE_FIELDS } from "../../../renja/submitted-rows";
import type { RenjaRecap } from "./renja-figures";

/** The Renja as other programs read it: Indonesian keys, whole rupiah, figures as numbers or the words in their place. */
export function renjaJson(recap: RenjaRecap): object {
  const { cycle, edition, coverage } = recap;
  return {
    siklus: cycle.id,
    edisi: edition.id,
    tahun: cycle.year,
    cakupan: { diminta: coverage.asked, masuk: coverage.submitted, disahkan: coverage.approved },
    ...figuresJson(recap),
    unit: recap.units.map((unit) => ({
      id: unit.id,
      nama: unit.name,
      keadaan: stateWord(unit),
      ...shareJson(recap, unit.id),
    })),
    ...rowsJson(recap),
    kendali: invariantsJson(recap),
  };
}

/** What an edition of a Renja freezes: the figures of counted units with their cells, no edition and no unit on its way. */
export function renjaContent(recap: RenjaRecap): object {
  return {
    siklus: recap.cycle.id,
    ...figuresJson(recap),
    unit: recap.shares.map(({ unitId }) => ({ id: unitId, ...shareJson(recap, unitId) })),
    ...rowsJson(recap),
  };
}

function figuresJson({ renja }: RenjaRecap): object {
  return {
    total: {
      pagu: amountOf(renja.items, ({ budget }) => budget),
      pagu_maju: amountOf(renja.items, ({ budgetNext }) => budgetNext),
      sub_kegiatan: renja.items.length,
      kode_tidak_dikenal: renja.tree.bucket.length,
    },
  };
}

function shareJson({ shares }: RenjaRecap, id: string): object {
  const share = shares.find(({ unitId }) => unitId === id);
  return {
    baris: share?.rows ?? null,
    pagu: share?.budget ?? null,
    pagu_maju: share?.budgetNext ?? null,
    penunjang: share?.penunjang ?? null,
    urusan: share?.urusan ?? null,
  };
}

function rowsJson(recap: RenjaRecap): object {
  const { renja } = recap;
  const sources = sourcesByRow(recap);
  return {
    tingkat: CODE_LEVELS.filter((level) => level !== "sub-kegiatan").flatMap((level) =>
      nodesOfLevel(renja.tree, level).map(({ code, items }) => ({
        kode: code,
        tingkat: level,
        nama: renja.codes.find(code)?.name ?? "",
        pagu: amountOf(items, ({ budget }) => budget),
        pagu_maju: amountOf(items, ({ budgetNext }) => budgetNext),
        indikator: (renja.outcomes.get(code)?.indicators ?? []).map(indicatorJson),
      })),
    ),
    sub_kegiatan: renja.items.map((item) => itemJson(item, sources)),
  };
}

function itemJson(item: RenjaItem, sources: ReadonlyMap<string, readonly RowSource[]>): object {
  return {
    kode: item.code || item.typedCode,
    dikenal: item.unknown === null,
    nama: item.name,
    unit: item.unit,
    pagu: item.budget,
    pagu_maju: item.budgetNext,
    lokasi: item.location,
    sumber_dana: item.funds.map(({ source, amount }) => ({ sumber: source, jumlah: amount })),
    kelompok_sasaran: item.targetGroup,
    indikator: item.indicators.map(indicatorJson),
    jejak: item.rows.flatMap(({ key }) => (sources.get(`${item.unit}/${key}`) ?? []).map(sourceJson)),
  };
}

function indicatorJson({ name, measure, nature, figures }: RenjaIndicator): object {
  const shown = (Object.keys(FIGURE_FIELDS) as readonly (keyof typeof FIGURE_FIELDS)[]).map(
    (figure): readonly [string, number | string | null] => [FIGURE_FIELDS[figure], plain(figures[figure])],
  );
  return { nama: name, satuan: measure, sifat: nature, ...Object.fromEntries(shown) };
}

function plain(value: RenjaValue | null): number | string | null {
  if (value === null) return null;
  return value.kind === "text" ? value.text : Number(value.decimal);
}

function sourceJson({ file, sheet, cell, value }: RowSource): SourceJson {
  return { berkas: file, lembar: sheet, sel: cell, nilai: value };
}

function sourcesByRow(recap: RenjaRecap): ReadonlyMap<string, readonly RowSource[]> {
  const groups = new Map<string, RowSource[]>();
  for (const source of rowSources(recap)) {
    if (!source.isFigure) continue;
    const key = `${source.unitId}/${source.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [source]);
    else group.push(source);
  }
  return groups;
}

function invariantsJson({ renja }: RenjaRecap): readonly object[] {
  return checkInvariants(renja).map(({ id, expected, found }) => ({
    ...{ periksa: id.kind === "level" ? `${id.level}/${id.amount}` : id.kind },
    ...{ seharusnya: expected, ditemukan: found, sesuai: expected === found },
  }));
}
