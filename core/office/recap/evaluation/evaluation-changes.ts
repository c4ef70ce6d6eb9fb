import { QUARTERS } from "../../../cell/format-date";
import type { ChangeCause, RecapChange } from "../../../recap/recap-change";
import { changedCells, moved, movedUnits } from "../../../recap/rows/row-changes";
import { rowSources } from "../../../recap/rows/row-sources";
import { amountsOf } from "../../../renja/evaluation/evaluation-amounts";
import type { EvaluationItem } from "../../../renja/evaluation/evaluation";
import { amountOf } from "../../../renja/roll-up";
import type { EvaluationRecap } from "./evaluation-figures";

/** Every volume and amount that differs between two evaluations of one cycle, with the cells and units behind it. */
export function evaluationChanges(before: EvaluationRecap, after: EvaluationRecap): readonly RecapChange[] {
  const causesOf = causesBetween(before, after);
  const [was, is] = [itemsByKey(before), itemsByKey(after)];
  const items = [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const any = now ?? old;
    if (any === undefined) return [];
    const place = { kind: "sub-activity", code: nameOf(any), unitId: any.unit } as const;
    const causes = causesOf([any]);
    return [
      ...moved(volumesText(old), volumesText(now), { figure: { ...place, figure: "realisasi" }, causes }),
      ...moved(spentOf(old), spentOf(now), { figure: { ...place, figure: "anggaran" }, causes }),
    ];
  });
  return [...items, ...unitChanges(before, after, causesOf), ...totalChanges(before, after, causesOf)];
}

type CausesOf = (items: readonly EvaluationItem[]) => readonly ChangeCause[];

/** Causes by sub kegiatan: its unit came in or went out, or cells of its planned rows were typed otherwise. */
function causesBetween(before: EvaluationRecap, after: EvaluationRecap): CausesOf {
  const units = movedUnits(before, after);
  const cells = changedCells(rowSources(before), rowSources(after));
  const rows = new Map<string, readonly string[]>();
  for (const { unit, code, id } of [...before.planned, ...after.planned]) {
    const key = `${unit}\n${code}`;
    rows.set(key, [...new Set([...(rows.get(key) ?? []), `${unit}/${id}`])]);
  }
  return (items) => {
    const unitIds = [...new Set(items.map(({ unit }) => unit))];
    const keys = new Set(items.map((item) => `${item.unit}\n${nameOf(item)}`));
    const own = [...keys].flatMap((key) => rows.get(key) ?? []);
    const still = own.filter((row) => !units.has(row.slice(0, row.indexOf("/"))));
    return [...unitIds.flatMap((id) => units.get(id) ?? []), ...still.flatMap((row) => cells.get(row) ?? [])];
  };
}

function unitChanges(
  before: EvaluationRecap,
  after: EvaluationRecap,
  causesOf: CausesOf,
): readonly RecapChange[] {
  const ids = [
    ...new Set([before, after].flatMap(({ evaluation }) => evaluation.items.map(({ unit }) => unit))),
  ];
  return ids.flatMap((unitId) => {
    const own = ({ evaluation }: EvaluationRecap) => evaluation.items.filter(({ unit }) => unit === unitId);
    const [old, now] = [own(before), own(after)];
    const figure = { kind: "unit", unitId, figure: "anggaran" } as const;
    return moved(sumOf(old), sumOf(now), { figure, causes: causesOf([...old, ...now]) });
  });
}

function totalChanges(
  before: EvaluationRecap,
  after: EvaluationRecap,
  causesOf: CausesOf,
): readonly RecapChange[] {
  const [old, now] = [before.evaluation.items, after.evaluation.items];
  const causes = causesOf([...old, ...now]);
  const everywhere = [...causes, ...profileCause(before, after)];
  return [
    ...moved(sumOf(old), sumOf(now), { figure: { kind: "total", figure: "anggaran" }, causes }),
    ...moved(before.means.year.volume.percent, after.means.year.volume.percent, {
      figure: { kind: "total", figure: "rata_capaian" },
      causes: everywhere,
    }),
    ...moved(before.means.year.money.percent, after.means.year.money.percent, {
      figure: { kind: "total", figure: "serapan" },
      causes: everywhere,
    }),
  ];
}

function profileCause(before: EvaluationRecap, after: EvaluationRecap): readonly ChangeCause[] {
  const [old, now] = [before.profile, after.profile];
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  return [{ kind: "profile-changed", before: old.name, after: now.name }];
}

function itemsByKey({ evaluation }: EvaluationRecap): ReadonlyMap<string, EvaluationItem> {
  return new Map(evaluation.items.map((item) => [`${item.unit}\n${nameOf(item)}`, item]));
}

function nameOf({ code, typedCode, name }: EvaluationItem): string {
  return code || typedCode || name;
}

function sumOf(items: readonly EvaluationItem[]): number | null {
  return amountOf(items, (item) => amountsOf(item).year);
}

function spentOf(item: EvaluationItem | undefined): number | null {
  return item === undefined ? null : amountsOf(item).year;
}

/** The volumes of all quarters of each indicator: `1/2/–/–; …`; null where none was typed. */
function volumesText(item: EvaluationItem | undefined): string | null {
  const indicators = item?.indicators ?? [];
  const texts = indicators.map(({ figures }) =>
    QUARTERS.map((quarter) => figures.quarters[quarter - 1]?.volume?.replace(".", ",") ?? "–").join("/"),
  );
  return texts.every((text) => /^[–/]*$/.test(text)) ? null : texts.join("; ");
}
