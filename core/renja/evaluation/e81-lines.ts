import { decimalOf } from "../../cell/decimal";
import { QUARTERS } from "../../cell/format-date";
import type { Quarter } from "../../cell/format-date";
import { RENJA_WORDS } from "../../messages/renja-texts";
import type { Formula } from "../../workbook/formula";
import { binary, call, integer, relativeCell, text } from "../../workbook/formula-build";
import type { PlanCell } from "../../workbook/plan";
import { amountOf } from "../roll-up";
import { insertedCells } from "../tables/inserted-columns";
import type { InsertedColumn } from "../tables/table-settings";
import { sumBelow } from "../tables/level-sums";
import type { BodyPlace } from "../tables/level-sums";
import { placeOf } from "../tables/printed-column";
import type { PrintedColumn } from "../tables/printed-column";
import { liveCell, percentFigure } from "../tables/progress-figures";
import { depthOf, tableLines } from "../tables/table-lines";
import type { TableLine } from "../tables/table-lines";
import type { PrintedRow, RowLook } from "../tables/table-sheet";
import { amountId, PERCENT_IDS, quarterPair, volumeId } from "./e81-columns";
import type { PairId } from "./e81-columns";
import type { Evaluation, EvaluationIndicator, EvaluationItem } from "./evaluation";
import { computedVolumes, rateCell, rateFigure, reachedIn, volumeOf } from "./evaluation-figures";
import { amountsOf } from "./evaluation-amounts";

/** One line of E.81. */
export type EvaluationLine = TableLine<EvaluationItem, EvaluationIndicator>;

/** Where the cells of E.81 stand. */
export interface E81Place {
  readonly columns: readonly PrintedColumn[];
  readonly body: BodyPlace;
}

/** The lines of E.81 in printing order. */
export function e81Lines({ tree, outcomes }: Evaluation): readonly EvaluationLine[] {
  return tableLines<EvaluationItem, EvaluationIndicator>({
    tree,
    indicatorsOf: ({ indicators }) => indicators,
    outcomesOf: (code) => outcomes.get(code) ?? [],
  });
}

/** The rows of E.81's body. */
export function e81Rows(
  evaluation: Evaluation,
  lines: readonly EvaluationLine[],
  place: E81Place,
  inserted: readonly InsertedColumn[],
): readonly PrintedRow[] {
  let number = 0;
  let ofItem = false;
  return lines.map((line, index): PrintedRow => {
    if (line.kind === "item") number += 1;
    if (line.kind !== "more") ofItem = line.kind === "item";
    const indicator = line.kind === "bucket" ? null : line.indicator;
    return {
      look: lookOf(line),
      cells: {
        no: line.kind === "item" ? number : null,
        ...titlesOf(line, evaluation),
        indicator: indicator === null ? "" : indicatorTitle(indicator),
        ...(indicator === null ? {} : volumeCells(indicator, evaluation, place, ofItem)),
        ...amountCells(line, index, place, evaluation.quarter),
        ...insertedCells(inserted, {
          satuan: indicator?.measure ?? "",
          ...(line.kind === "item"
            ? { sasaran: line.item.goal, penanggung_jawab: unitOf(line.item, evaluation) }
            : {}),
        }),
        depth: depthOf(line),
      },
    };
  });
}

function lookOf(line: EvaluationLine): RowLook {
  if (line.kind === "bucket") return "bucket";
  if (line.kind !== "node") return "item";
  const looks: readonly RowLook[] = ["depth1", "depth2", "depth3", "depth4"];
  return looks[line.depth - 1] ?? "item";
}

function indicatorTitle({ name, measure }: EvaluationIndicator): string {
  return measure === "" ? name : `${name} (${measure})`;
}

function titlesOf(line: EvaluationLine, evaluation: Evaluation): PrintedRow["cells"] {
  if (line.kind === "more") return {};
  if (line.kind === "bucket") return { name: RENJA_WORDS.bucket };
  if (line.kind === "node") {
    const { code } = line.node;
    return { name: `${code} ${evaluation.codes.find(code)?.name ?? RENJA_WORDS.nameless}` };
  }
  const { code, typedCode, name, goal } = line.item;
  return { name: `${code || typedCode} ${name}`.trim(), goal, unit: unitOf(line.item, evaluation) };
}

function unitOf({ unit }: EvaluationItem, { units }: Evaluation): string {
  return units.find(({ id }) => id === unit)?.name ?? (unit || RENJA_WORDS.mixed);
}

/** The K cells of an indicator, and for one of a sub kegiatan the hidden capaian of each quarter and of the year. */
function volumeCells(
  indicator: EvaluationIndicator,
  { profile, quarter: last }: Evaluation,
  { columns }: E81Place,
  ofItem: boolean,
): PrintedRow["cells"] {
  const { figures } = indicator;
  const from =
    (id: string) =>
    (pair: PairId): Formula =>
      relativeCell(0, placeOf(columns, volumeId(pair)) - placeOf(columns, id));
  const cellsFrom = (id: string) => ({
    renstra: from(id)("renstra"),
    until: from(id)("until"),
    target: from(id)("target"),
    quarter: (quarter: 1 | 2 | 3 | 4) => from(id)(quarterPair(quarter)),
    year: from(id)("year"),
    total: from(id)("total"),
  });
  const year = computedVolumes(indicator, cellsFrom(volumeId("year")), profile).year;
  const total = computedVolumes(indicator, cellsFrom(volumeId("total")), profile).total;
  const rate = computedVolumes(indicator, cellsFrom(volumeId("rate")), profile).rate;
  const number = (volume: string | null): PlanCell => (volume === null ? null : Number(volume));
  const percents = QUARTERS.map((quarter): readonly [string, PlanCell] => {
    const id = PERCENT_IDS[quarter - 1] ?? "";
    const target = { value: volumeOf(figures.target), formula: from(id)("target") };
    const actual = reachedIn(quarter, indicator, (at) => from(id)(quarterPair(at)), profile);
    return [id, rateCell(rateFigure(indicator, target, actual, profile), actual.value !== null)];
  });
  const target = { value: volumeOf(figures.target), formula: from("pYear")("target") };
  const ofYear = rateFigure(
    indicator,
    target,
    { value: year.value, formula: from("pYear")("year") },
    profile,
  );
  return {
    [volumeId("renstra")]: number(figures.renstra.volume),
    [volumeId("until")]: number(figures.untilLastYear.volume),
    [volumeId("target")]: number(figures.target.volume),
    ...Object.fromEntries(
      QUARTERS.filter((quarter) => quarter <= last).map((quarter) => [
        volumeId(quarterPair(quarter)),
        number(figures.quarters[quarter - 1]?.volume ?? null),
      ]),
    ),
    [volumeId("year")]: liveCell(year),
    [volumeId("total")]: liveCell(total),
    [volumeId("rate")]: rateCell(rate, total.value !== null),
    ...(ofItem
      ? {
          ...Object.fromEntries(percents),
          pYear: rateCell(ofYear, year.value !== null),
          pRate: rateCell({ ...rate, formula: from("pRate")("rate") }, total.value !== null),
        }
      : {}),
  };
}

/** The Rp cells: typed amounts and sums in the row at a sub kegiatan, live sums at the levels above. */
function amountCells(
  line: EvaluationLine,
  index: number,
  { columns, body }: E81Place,
  last: Quarter,
): PrintedRow["cells"] {
  if (line.kind === "more") return {};
  const past = QUARTERS.filter((quarter) => quarter <= last).map(quarterPair);
  const typed = ["renstra", "until", "target", ...past] as const;
  const items = line.kind === "item" ? [line.item] : line.kind === "bucket" ? line.items : line.node.items;
  const sumOf = (pair: PairId): number | null => amountOf(items, (item) => amountsOf(item)[pair]);
  /** What no row below holds stays blank: it is not zero. */
  const cellOf = (pair: PairId): PlanCell => {
    const sum = sumOf(pair);
    if (line.kind === "item" || sum === null) return sum;
    return sumBelow(line, index, placeOf(columns, amountId(pair)), body, sum);
  };
  const beside = (from: PairId, to: PairId): Formula =>
    relativeCell(0, placeOf(columns, amountId(to)) - placeOf(columns, amountId(from)));
  const quarters = QUARTERS.map((quarter) => beside("year", quarterPair(quarter)));
  const hasNone = binary("=", call("COUNT", ...quarters), integer(0));
  const year = call("IF", hasNone, text(""), call("SUM", ...quarters));
  const total = call("SUM", beside("total", "until"), beside("total", "year"));
  const renstra = sumOf("renstra");
  const rate = percentFigure(
    { value: decimalOf(sumOf("total") ?? 0), formula: beside("rate", "total") },
    { value: renstra === null ? null : decimalOf(renstra), formula: beside("rate", "renstra") },
  );
  return {
    ...Object.fromEntries(typed.map((pair) => [amountId(pair), cellOf(pair)])),
    [amountId("year")]: { kind: "formula", formula: year, cached: sumOf("year") ?? "" },
    [amountId("total")]: { kind: "formula", formula: total, cached: sumOf("total") ?? 0 },
    [amountId("rate")]: liveCell(rate),
  };
}
