import { QUARTERS } from "../../cell/format-date";
import type { Quarter } from "../../cell/format-date";
import { codeLevel } from "../../code/code-level";
import { indexCodes } from "../../codelist/code-index";
import type { CodeIndex } from "../../codelist/code-index";
import type { CodeEntry } from "../../codelist/code-entry";
import { isEvaluated } from "../../form/plan-rows";
import type { GatheredRow } from "../../recap/rows/row-recap";
import { amountIn, decimalIn, textIn } from "../../recap/rows/row-value";
import type { PlanItem, PlanPair } from "../../register/register";
import type { EvaluationNarrative, EvaluationRow, KRp } from "./evaluation";

/** A planned row as it is evaluated: what was planned from the register, what was reached from the form. */
export function evaluationRowOf(item: PlanItem, row: GatheredRow | null): EvaluationRow {
  const [q1, q2, q3, q4] = QUARTERS.map((quarter) => quarterOf(item, row, quarter));
  const none: KRp = { volume: null, amount: null };
  return {
    key: item.id,
    unit: item.unit,
    code: item.code,
    name: item.name,
    goal: item.goal,
    indicator: {
      name: item.indicator,
      measure: item.measure,
      direction: item.direction ?? "naik",
      nature: item.nature,
      figures: {
        renstra: pairOf(item.renstra),
        untilLastYear: pairOf(item.untilLastYear),
        target: pairOf(item.target),
        quarters: [q1 ?? none, q2 ?? none, q3 ?? none, q4 ?? none],
      },
    },
  };
}

/** Money counts in the row that carries the pagu only, as the form asks it. */
function quarterOf(item: PlanItem, row: GatheredRow | null, quarter: Quarter): KRp {
  if (row === null) return { volume: null, amount: null };
  const holdsMoney = item.target.amount !== null;
  return {
    volume: decimalIn(row, `realisasi_tw${quarter}`),
    amount: holdsMoney ? amountIn(row, `anggaran_tw${quarter}`) : null,
  };
}

function pairOf({ volume, amount }: PlanPair): KRp {
  return { volume, amount };
}

/** The rows of `plan` that the units with these ids answer for, in its order. */
export function evaluatedItems(plan: readonly PlanItem[], unitIds: ReadonlySet<string>): readonly PlanItem[] {
  return plan.filter((item) => isEvaluated(item) && unitIds.has(item.unit));
}

/** The names of codes as the plan gives them: of its rows, and of those that only name a code. */
export function planCodes(plan: readonly PlanItem[]): CodeIndex {
  const names = new Map<string, string>();
  for (const { code, name } of plan) if ((names.get(code) ?? "") === "") names.set(code, name);
  const entries = [...names].flatMap(([code, name]): readonly CodeEntry[] => {
    const level = codeLevel(code);
    return level === null ? [] : [{ code, level, name, indicators: [] }];
  });
  return indexCodes({ entries });
}

/** The field of form `evaluasi-renja` for each narrative row of E.81. */
const NARRATIVE_FIELDS: { readonly [N in keyof EvaluationNarrative]: string } = {
  drivers: "faktor_pendorong",
  obstacles: "faktor_penghambat",
  nextQuarter: "tindak_lanjut_triwulan",
  nextRenja: "tindak_lanjut_renja",
};

/** What units said, each under its name, every sentence once; "" where nobody said anything. */
export function narrativeOf(
  rows: readonly GatheredRow[],
  nameOf: (unitId: string) => string,
): EvaluationNarrative {
  const said = (field: string): string => {
    const byUnit = new Map<string, Set<string>>();
    for (const row of rows) {
      const text = textIn(row, field).replace(/\s+/g, " ");
      if (text !== "") byUnit.set(row.unitId, (byUnit.get(row.unitId) ?? new Set<string>()).add(text));
    }
    return [...byUnit].map(([unit, texts]) => `${nameOf(unit)}: ${[...texts].join("; ")}`).join("\n");
  };
  return {
    drivers: said(NARRATIVE_FIELDS.drivers),
    obstacles: said(NARRATIVE_FIELDS.obstacles),
    nextQuarter: said(NARRATIVE_FIELDS.nextQuarter),
    nextRenja: said(NARRATIVE_FIELDS.nextRenja),
  };
}
