import { CODE_LEVELS } from "../../code/code-level";
import { EVALUATION_WORDS, LEVEL_NAMES, RENJA_SHEETS } from "../../messages/renja-texts";
import { binary, fixedCell, integer } from "../../workbook/formula-build";
import type { Formula } from "../../workbook/formula";
import type { SheetPlan } from "../../workbook/plan";
import { amountOf, nodesOfLevel } from "../roll-up";
import { CHECK_COLUMNS, checkRow, live } from "../tables/check-row";
import { withInserted } from "../tables/inserted-columns";
import { sumOfDepthIn } from "../tables/level-sums";
import { placeOf } from "../tables/printed-column";
import { ITEM_DEPTH } from "../tables/table-lines";
import type { TableSettings } from "../tables/table-settings";
import { bodyPlace, tableSheetPlan } from "../tables/table-sheet";
import type { PrintedRow } from "../tables/table-sheet";
import { amountId, e81Columns } from "./e81-columns";
import { e81Lines } from "./e81-lines";
import { E81_TITLE_COUNT } from "./e81-sheet";
import type { Evaluation, EvaluationFigures, EvaluationItem } from "./evaluation";
import { amountsOf } from "./evaluation-amounts";

type Checked = keyof typeof EVALUATION_WORDS.amounts;
const CHECKED: readonly Checked[] = ["target", "year", "total"];

/**
 * The invariants of E.81: each level's amounts, summed in the sheet, and what was typed for the units are those of all sub
 * kegiatan; each of these has a unit that answers for it.
 */
export function evaluationControlSheet(
  evaluation: Evaluation,
  settings: TableSettings,
  footerLeft: string,
): SheetPlan {
  const rows = [
    ...CHECKED.flatMap((pair) => [
      ...CODE_LEVELS.map((_, index) => levelRow(evaluation, settings, pair, index)),
      unitRow(evaluation, pair),
    ]),
    answerableRow(evaluation),
  ];
  return tableSheetPlan({
    name: RENJA_SHEETS.control,
    agency: evaluation.agency,
    titles: [EVALUATION_WORDS.control, `${EVALUATION_WORDS.title} Tahun ${evaluation.year}`],
    columns: CHECK_COLUMNS,
    rowCount: rows.length,
    rowsOf: () => rows.map((row, index) => ({ ...row, cells: { ...row.cells, no: index + 1 } })),
    footRowsOf: () => [],
    notes: [],
    signatures: [null, null],
    paper: "F4",
    footerLeft,
  });
}

/** The lines of one level, those without a known code among them, beside the sum of all sub kegiatan. */
function levelRow(
  evaluation: Evaluation,
  settings: TableSettings,
  pair: Checked,
  levelIndex: number,
): PrintedRow {
  const { items, tree, year } = evaluation;
  const level = CODE_LEVELS[levelIndex] ?? "sub-kegiatan";
  const depth = levelIndex + 1;
  const lines = e81Lines(evaluation);
  const columns = withInserted(e81Columns(year), settings["e-81"].inserted);
  const titles = Array.from({ length: E81_TITLE_COUNT }, () => "");
  const body = bodyPlace({ columns, titles, rowCount: lines.length });
  const column = placeOf(columns, amountId(pair));
  const sum = sumOfDepthIn(RENJA_SHEETS.e81, body, column, depth);
  const bucketAt = lines.findIndex(({ kind }) => kind === "bucket");
  const hasBucket = bucketAt >= 0 && depth > 1 && depth < ITEM_DEPTH;
  const bucket: Formula = hasBucket
    ? fixedCell(body.firstRow + bucketAt, column, RENJA_SHEETS.e81)
    : integer(0);
  const known = nodesOfLevel(tree, level).flatMap((node) => node.items);
  const found = totalOf(known, pair) + totalOf(tree.bucket, pair);
  const label = EVALUATION_WORDS.levelCheck(EVALUATION_WORDS.amounts[pair], LEVEL_NAMES[level].toLowerCase());
  return checkRow(label, {
    expected: totalOf(items, pair),
    found: live(hasBucket ? binary("+", sum, bucket) : sum, found),
  });
}

/** What was typed for each unit, indicator by indicator, beside the sum of all sub kegiatan. */
function unitRow({ items }: Evaluation, pair: Checked): PrintedRow {
  const byUnit = new Map<string, number>();
  for (const { unit, indicators } of items)
    for (const { figures } of indicators) byUnit.set(unit, (byUnit.get(unit) ?? 0) + TYPED[pair](figures));
  return checkRow(EVALUATION_WORDS.unitCheck(EVALUATION_WORDS.amounts[pair]), {
    expected: totalOf(items, pair),
    found: [...byUnit.values()].reduce((sum, own) => sum + own, 0),
  });
}

const TYPED: { readonly [P in Checked]: (figures: EvaluationFigures) => number } = {
  target: ({ target }) => target.amount ?? 0,
  year: ({ quarters }) => quarters.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  total: (figures) => (figures.untilLastYear.amount ?? 0) + TYPED.year(figures),
};

/** Every sub kegiatan has a unit that answers for it. */
function answerableRow({ items }: Evaluation): PrintedRow {
  const found = items.filter(({ unit }) => unit.trim() !== "").length;
  return checkRow(EVALUATION_WORDS.answerable, { expected: items.length, found });
}

function totalOf(items: readonly EvaluationItem[], pair: Checked): number {
  return amountOf(items, (item) => amountsOf(item)[pair]) ?? 0;
}
