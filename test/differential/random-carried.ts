import { decimalOf } from "#core/cell/decimal";
import type { RowValue } from "#core/expression/row-value";
import { numberValue, textValue } from "#core/expression/row-value";
import { carriedColumnId, carriedFields, isCarriedIn } from "#core/form/carried-form";
import type { FormRequest } from "#core/form/form-request";
import type { Random, TypedCell } from "./random-filling";
import { pick } from "./random-filling";

/** The request with values that an earlier quarter may have approved, some of them what is typed now. */
export function withRandomCarried(
  random: Random,
  request: FormRequest,
  typed: readonly ReadonlyMap<string, TypedCell>[],
): FormRequest {
  const fields = carriedFields(request.form.definition).filter(({ id }) => isCarriedIn(request.form, id));
  const rows = request.rows.map((row, index) => {
    const carried = fields
      .filter(() => random() < 0.6)
      .map(({ id }) => [carriedColumnId(id), carriedValue(random, typed[index]?.get(id)?.value)] as const);
    return { ...row, values: new Map([...row.values, ...carried]) };
  });
  return { ...request, rows };
}

function carriedValue(random: Random, now: RowValue | undefined): RowValue {
  if (now?.kind === "number" && random() < 0.6) return now;
  const texts = ["TB", "BA: menunggu rilis", "ba:"] as const;
  return random() < 0.3
    ? textValue(pick(random, texts))
    : numberValue(decimalOf(pick(random, ["0", "12.5", "-3", "617.2", "7800000000000"])));
}
