import { decimalOf } from "../cell/decimal";
import type { RowValue } from "../expression/row-value";
import { BLANK_VALUE, numberValue, textValue } from "../expression/row-value";
import { codeLevel } from "../code/code-level";
import type { PlanItem } from "../register/register";

/** The values of a planned row that a form may show; a form's `source` is one of these names. */
export const PLAN_SOURCES: { readonly [source: string]: (item: PlanItem) => RowValue } = {
  id: ({ id }) => textOrBlank(id),
  code: ({ code }) => textOrBlank(code),
  name: ({ name }) => textOrBlank(name),
  goal: ({ goal }) => textOrBlank(goal),
  indicator: ({ indicator }) => textOrBlank(indicator),
  measure: ({ measure }) => textOrBlank(measure),
  nature: ({ nature }) => textOrBlank(nature),
  /** The evaluation's printed formula is that of naik. */
  direction: ({ direction }) => textOrBlank(direction ?? "naik"),
  target: ({ target }) => volumeOrBlank(target.volume),
  budget: ({ target }) => amountOrBlank(target.amount),
  renstraTarget: ({ renstra }) => volumeOrBlank(renstra.volume),
  renstraBudget: ({ renstra }) => amountOrBlank(renstra.amount),
  untilLastYear: ({ untilLastYear }) => volumeOrBlank(untilLastYear.volume),
  untilLastYearBudget: ({ untilLastYear }) => amountOrBlank(untilLastYear.amount),
};

/** True for a row that is evaluated; the others only name a code above the sub kegiatan. */
export function isEvaluated({ indicator, code }: PlanItem): boolean {
  const level = codeLevel(code);
  return indicator !== "" || level === null || level === "sub-kegiatan";
}

function textOrBlank(text: string): RowValue {
  return text === "" ? BLANK_VALUE : textValue(text);
}

function volumeOrBlank(decimal: string | null): RowValue {
  return decimal === null ? BLANK_VALUE : numberValue(decimalOf(decimal));
}

function amountOrBlank(amount: number | null): RowValue {
  return amount === null ? BLANK_VALUE : numberValue(decimalOf(amount));
}
