import { stateWord } from "../../../recap/recap-json";
import type { CsvRows } from "../recap-kind";
import type { ListRecap } from "./list-recap";

/** The list as other programs read it; values by field id, each row with the cells it was typed in. */
export function listJson(recap: ListRecap): object {
  const { cycle, edition, coverage } = recap;
  return {
    siklus: cycle.id,
    edisi: edition.id,
    formulir: cycle.form,
    tahun: cycle.year,
    cakupan: { diminta: coverage.asked, masuk: coverage.submitted, disahkan: coverage.approved },
    unit: recap.units.map((unit) => ({ id: unit.id, nama: unit.name, keadaan: stateWord(unit) })),
    ...rowsJson(recap),
  };
}

/** What an edition of a list freezes: the rows of counted units with their cells, and the sums. */
export function listContent(recap: ListRecap): object {
  return {
    siklus: recap.cycle.id,
    unit: recap.units.filter(({ counted }) => counted).map(({ id }) => id),
    ...rowsJson(recap),
  };
}

/** The list for a CSV: unit, key, then one column a field, headed by field ids because other programs read them. */
export function listCsv({ columns, list, units }: ListRecap): CsvRows {
  const nameOf = (unitId: string): string => units.find(({ id }) => id === unitId)?.name ?? unitId;
  return [
    ["unit", "nama_unit", "baris", ...columns.map(({ id }) => id)],
    ...list.map(({ row, shown }) => [
      row.unitId,
      nameOf(row.unitId),
      row.key,
      ...columns.map(({ id }) => shown[id] ?? null),
    ]),
  ];
}

function rowsJson({ columns, list, sums }: ListRecap): object {
  return {
    kolom: columns.map(({ id, label }) => ({ id, nama: label })),
    jumlah: Object.fromEntries(sums.map(({ fieldId, value }) => [fieldId, value])),
    baris: list.map(({ row, shown }) => ({
      unit: row.unitId,
      kunci: row.key,
      nilai: shown,
      jejak: Object.entries(row.values).map(([fieldId, { cell }]) => ({
        ...{ kolom: fieldId, berkas: row.file, lembar: row.sheet, sel: cell },
      })),
    })),
  };
}
