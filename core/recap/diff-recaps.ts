import { NOWHERE } from "../validation/finding";
import { changeCauses } from "./change-causes";
import type { Causes } from "./change-causes";
import type { ChangeCause, MovedFigure, RecapChange, TotalFigure } from "./recap-change";
import type { Figures, IndicatorFigure, Recap } from "./recap";
import type { RecapFinding } from "./recap-finding";
import { actualNumber } from "./recap-json";

/**
 * Every number that differs between two recaps, with the causes that reach it: indicators first, then units, then the
 * agency. Only counted units are compared: what is not validated may move freely.
 */
export function diffRecaps(before: Recap, after: Recap): readonly RecapChange[] {
  const causes = changeCauses(before, after);
  return [
    ...indicatorChanges(before, after, causes),
    ...unitChanges(before, after, causes),
    ...figureChanges(before.total, after.total, (figure) => ({
      figure: { kind: "total", figure },
      causes: totalCauses(before, after, causes, figure),
    })),
  ];
}

/** The changes that nothing explains: each is an invariant error, `recap/unexplained-change`. */
export function unexplainedChanges(changes: readonly RecapChange[]): readonly RecapFinding[] {
  return changes
    .filter(({ causes }) => causes.length === 0)
    .map(({ figure, before, after }) => ({
      code: "recap/unexplained-change",
      severity: "error",
      place: NOWHERE,
      values: { figure: figureName(figure), before: String(before), after: String(after) },
    }));
}

const FIGURES: readonly { readonly figure: TotalFigure; readonly of: (figures: Figures) => number | null }[] =
  [
    { figure: "pagu", of: ({ budget }) => budget },
    { figure: "realisasi", of: ({ spent }) => spent },
    { figure: "serapan", of: ({ absorption }) => absorption },
    { figure: "rata_capaian", of: ({ average }) => average },
  ];

type Explained = Pick<RecapChange, "figure" | "causes">;

function indicatorChanges(before: Recap, after: Recap, causes: Causes): readonly RecapChange[] {
  const [was, is] = [countedIndicators(before), countedIndicators(after)];
  const codes = [...new Set([...was.keys(), ...is.keys()])];
  return codes.flatMap((code) => {
    const [old, now] = [was.get(code), is.get(code)];
    const unitId = (now ?? old)?.indicator.unit ?? "";
    const why = [...reaching(causes, unitId, [code]), ...registerMoves(old, now, causes)];
    const change = (figure: "realisasi" | "capaian", of: (figure: IndicatorFigure) => number | null) =>
      moved(old === undefined ? null : of(old), now === undefined ? null : of(now), {
        figure: { kind: "indicator", code, unitId, figure },
        causes: why,
      });
    return [...change("realisasi", actualNumber), ...change("capaian", ({ percent }) => percent)];
  });
}

/** The other unit of an indicator that the register moved: it may have come in or gone out. */
function registerMoves(
  old: IndicatorFigure | undefined,
  now: IndicatorFigure | undefined,
  causes: Causes,
): readonly ChangeCause[] {
  const [from, to] = [old?.indicator.unit, now?.indicator.unit];
  return from === undefined || to === undefined || from === to ? [] : (causes.ofUnit.get(from) ?? []);
}

function unitChanges(before: Recap, after: Recap, causes: Causes): readonly RecapChange[] {
  const [was, is] = [countedUnits(before), countedUnits(after)];
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  return ids.flatMap((unitId) =>
    figureChanges(was.get(unitId) ?? null, is.get(unitId) ?? null, (figure) => ({
      figure: { kind: "unit", unitId, figure },
      causes: reaching(causes, unitId, codesOf([before, after], [unitId]), figure),
    })),
  );
}

function totalCauses(
  before: Recap,
  after: Recap,
  causes: Causes,
  figure: TotalFigure,
): readonly ChangeCause[] {
  const unitIds = [...new Set([...countedUnits(before).keys(), ...countedUnits(after).keys()])];
  const own = unitIds.flatMap((unitId) => {
    const arrival = causes.ofUnit.get(unitId);
    return arrival ?? rowCauses(causes, codesOf([before, after], [unitId]), figure);
  });
  return [...causes.everywhere, ...own];
}

function reaching(
  causes: Causes,
  unitId: string,
  codes: readonly string[],
  figure: TotalFigure | null = null,
): readonly ChangeCause[] {
  const arrival = causes.ofUnit.get(unitId);
  return [...causes.everywhere, ...(arrival ?? rowCauses(causes, codes, figure))];
}

/** Causes of rows that can move `figure`: money moves no mean, and realisasi of indicators moves no money. */
function rowCauses(
  causes: Causes,
  codes: readonly string[],
  figure: TotalFigure | null,
): readonly ChangeCause[] {
  const kind = figure === null || figure === "rata_capaian" ? "realisasi_" : "anggaran_";
  return codes
    .flatMap((code) => causes.ofIndicator.get(code) ?? [])
    .filter(
      (cause) => cause.kind !== "cell-changed" || (figure !== "pagu" && cause.fieldId.startsWith(kind)),
    );
}

function figureChanges(
  before: Figures | null,
  after: Figures | null,
  explain: (figure: TotalFigure) => Explained,
): readonly RecapChange[] {
  return FIGURES.flatMap(({ figure, of }) =>
    moved(before === null ? null : of(before), after === null ? null : of(after), explain(figure)),
  );
}

function moved(before: number | null, after: number | null, explained: Explained): readonly RecapChange[] {
  return before === after ? [] : [{ ...explained, before, after }];
}

function countedIndicators({ indicators }: Recap): ReadonlyMap<string, IndicatorFigure> {
  return new Map(
    indicators.filter(({ counted }) => counted).map((figure) => [figure.indicator.code, figure]),
  );
}

function countedUnits({ units }: Recap): ReadonlyMap<string, Figures> {
  return new Map(units.filter(({ counted }) => counted).map((unit) => [unit.id, unit]));
}

function codesOf(recaps: readonly Recap[], unitIds: readonly string[]): readonly string[] {
  const codes = recaps
    .flatMap(({ indicators }) => indicators)
    .filter(({ indicator }) => unitIds.includes(indicator.unit))
    .map(({ indicator }) => indicator.code);
  return [...new Set(codes)];
}

function figureName(figure: MovedFigure): string {
  switch (figure.kind) {
    case "indicator":
      return `${figure.figure} indikator ${figure.code}`;
    case "unit":
      return `${figure.figure} unit ${figure.unitId}`;
    case "total":
      return `${figure.figure} badan`;
    case "sub-activity":
    case "level":
      return `${figure.figure} ${figure.code}`;
    case "row":
      return `baris ${figure.key} unit ${figure.unitId}`;
    case "sum":
      return `jumlah ${figure.field}`;
  }
}
