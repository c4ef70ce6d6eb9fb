import { decimalOf } from "../cell/decimal";
import type { RowValue } from "../expression/row-value";
import { BLANK_VALUE, numberValue, textValue } from "../expression/row-value";
import { indicatorsOfUnit } from "../register/indicators-of-unit";
import type { Indicator, Register, TargetValue } from "../register/register";
import type { FormDefinition } from "./definition";
import { preparedRows } from "./open-rows";
import { isEvaluated, PLAN_SOURCES } from "./plan-rows";

/** A row as the register gives it: its key and the values of its given fields. */
export interface GivenRow {
  readonly key: string;
  readonly values: ReadonlyMap<string, RowValue>;
}

/** The values of an indicator that a form may show; a form's `source` is one of these names. */
const INDICATOR_SOURCES: { readonly [source: string]: (indicator: Indicator) => RowValue } = {
  code: ({ code }) => textOrBlank(code),
  goal: ({ goal }) => textOrBlank(goal),
  program: ({ program }) => textOrBlank(program),
  activity: ({ activity }) => textOrBlank(activity),
  subActivity: ({ subActivity }) => textOrBlank(subActivity),
  subActivityCode: ({ subActivityCode }) => textOrBlank(subActivityCode),
  name: ({ name }) => textOrBlank(name),
  measure: ({ measure }) => textOrBlank(measure),
  direction: ({ direction }) => textOrBlank(direction),
  nature: ({ nature }) => textOrBlank(nature),
  baseline: ({ baseline }) => (baseline === null ? BLANK_VALUE : numberValue(decimalOf(baseline))),
  targetYear: ({ targetYear }) => targetCell(targetYear),
  targetQuarter1: ({ targetQuarters }) => targetCell(targetQuarters[0]),
  targetQuarter2: ({ targetQuarters }) => targetCell(targetQuarters[1]),
  targetQuarter3: ({ targetQuarters }) => targetCell(targetQuarters[2]),
  targetQuarter4: ({ targetQuarters }) => targetCell(targetQuarters[3]),
  targetLow: ({ targetYear }) =>
    targetYear?.kind === "range" ? numberValue(decimalOf(targetYear.low)) : BLANK_VALUE,
  targetHigh: ({ targetYear }) =>
    targetYear?.kind === "range" ? numberValue(decimalOf(targetYear.high)) : BLANK_VALUE,
  budget: ({ budget }) => (budget === null ? BLANK_VALUE : numberValue(decimalOf(budget))),
};

/** The lists that rows may come from, and the names that a given field's `source` may have there. */
export const REGISTER_SOURCES: { readonly [list: string]: readonly string[] | undefined } = {
  indicators: Object.keys(INDICATOR_SOURCES),
  plan: Object.keys(PLAN_SOURCES),
};

/** The rows of one unit's form: those of the register in its order, or the blank ones that an open form prepares. */
export function givenRows(
  definition: FormDefinition,
  register: Register,
  unitId: string,
): readonly GivenRow[] {
  if (definition.rows.kind === "open") return preparedRows(definition.rows.count);
  if (definition.rows.list === "plan")
    return (register.plan ?? [])
      .filter((item) => item.unit === unitId && isEvaluated(item))
      .map((item) => ({ key: item.id, values: valuesOf(definition, PLAN_SOURCES, item) }));
  return indicatorsOfUnit(register, unitId).map((indicator) => ({
    key: indicator.code,
    values: valuesOf(definition, INDICATOR_SOURCES, indicator),
  }));
}

function valuesOf<T>(
  definition: FormDefinition,
  sources: { readonly [source: string]: (item: T) => RowValue },
  item: T,
): ReadonlyMap<string, RowValue> {
  const values = new Map<string, RowValue>();
  for (const field of definition.fields) {
    if (field.role !== "given") continue;
    const read = sources[field.source];
    if (read === undefined) throw new Error(`field ${field.id} names the unknown source ${field.source}`);
    values.set(field.id, read(item));
  }
  return values;
}

function targetCell(target: TargetValue | null): RowValue {
  if (target === null) return BLANK_VALUE;
  if (target.kind === "single") return numberValue(decimalOf(target.value));
  return textValue(`${decimalComma(target.low)}–${decimalComma(target.high)}`);
}

function textOrBlank(text: string): RowValue {
  return text === "" ? BLANK_VALUE : textValue(text);
}

function decimalComma(decimal: string): string {
  return decimal.replace(".", ",");
}
