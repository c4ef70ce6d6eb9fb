import { foldWords } from "../../codelist/search-codes";
import { sortRows } from "../sort-rows";
import type { CodedRow } from "../sort-rows";
import { rollUp } from "../roll-up";
import { NO_KRP } from "./evaluation";
import type { KRp, Evaluation, EvaluationIndicator, EvaluationItem, EvaluationRow } from "./evaluation";

/** What an evaluation is made of. `rows` may come in any order. */
export type EvaluationInput = Omit<Evaluation, "items" | "outcomes" | "tree"> & {
  readonly rows: readonly EvaluationRow[];
};

/** The evaluation of `input.rows`: one item a unit and sub kegiatan, unknown codes kept apart, never dropped. */
export function buildEvaluation(input: EvaluationInput): Evaluation {
  const { rows, ...rest } = input;
  const unitIds = input.units.map(({ id }) => id);
  const asked = rows.map((row) => ({ ...row, indicator: untilQuarter(row.indicator, input.quarter) }));
  const sorted = sortRows(asked, unitIds, input.codes, input.agency.agencyField);
  const groups = new Map<string, CodedRow<EvaluationRow>[]>();
  const outcomes = new Map<string, EvaluationIndicator[]>();
  for (const coded of sorted) {
    const isAbove = coded.unknown === null && coded.level !== "sub-kegiatan";
    if (isAbove) outcomes.set(coded.code, [...(outcomes.get(coded.code) ?? []), coded.row.indicator]);
    else {
      const group = groups.get(groupKey(coded));
      if (group === undefined) groups.set(groupKey(coded), [coded]);
      else group.push(coded);
    }
  }
  const items = [...groups.values()].flatMap((group) => itemOf(group, input));
  return { ...rest, items, outcomes, tree: rollUp(items) };
}

/** `indicator` without the quarters after `quarter`, which count nowhere, whatever stands in them. */
export function untilQuarter(indicator: EvaluationIndicator, quarter: number): EvaluationIndicator {
  const [q1, q2, q3, q4] = indicator.figures.quarters;
  const upTo = (at: number, pair: KRp): KRp => (at <= quarter ? pair : NO_KRP);
  const quarters = [q1, upTo(2, q2), upTo(3, q3), upTo(4, q4)] as const;
  return { ...indicator, figures: { ...indicator.figures, quarters } };
}

function groupKey({ code, row }: CodedRow<EvaluationRow>): string {
  if (code !== "") return `${code}\n${row.unit}`;
  const named = `${foldWords(row.code)}${foldWords(row.name)}`;
  return `?\n${row.unit}\n${named === "" ? row.key : named}`;
}

function itemOf(
  group: readonly CodedRow<EvaluationRow>[],
  { codes }: EvaluationInput,
): readonly EvaluationItem[] {
  const [first] = group;
  if (first === undefined) return [];
  const { code, unknown, row } = first;
  return [
    {
      code,
      typedCode: row.code,
      unknown,
      name: codes.find(code)?.name ?? row.name,
      unit: row.unit,
      goal: group.map((one) => one.row.goal).find((goal) => goal !== "") ?? "",
      indicators: group.map((one) => one.row.indicator),
    },
  ];
}
