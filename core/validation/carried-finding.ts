import type { RowValues } from "../expression/row-value";
import { trimmedText } from "../expression/row-value";
import { carriedFrom } from "../form/carried-content";
import type { CarriedForm } from "../form/carried-form";
import { carriedColumnId } from "../form/carried-form";
import type { CompiledForm } from "../form/compiled-form";
import type { FiredCheck } from "../form/row-checks";
import { valueText } from "../submission/submission-changes";
import type { SubmissionRow } from "../submission/submission";
import type { CheckFinding } from "./check-finding";
import type { Place } from "./finding";

/**
 * The finding of a value of an earlier quarter that is not the approved one. `cell/carried-corrected`: it is what was
 * approved at first, and the past was corrected since the form went out; `cell/carried-changed`: it was changed here.
 */
export function carriedFinding(
  form: CompiledForm,
  { check, explained }: FiredCheck,
  answer: SubmissionRow,
  at: { readonly row: RowValues; readonly carried: CarriedForm; readonly place: Place },
): CheckFinding {
  const value = at.carried.get(answer.key)?.get(check.field);
  const found = valueText(answer.values[check.field]?.value);
  const column = at.row.get(carriedColumnId(check.field)) ?? { kind: "blank" };
  const approved =
    value === undefined ? (trimmedText(column) ?? "").replace(".", ",") : valueText(value.value);
  const isOutdated = value?.superseded.some((old) => valueText(old) === found) ?? false;
  return {
    code: isOutdated ? "cell/carried-corrected" : "cell/carried-changed",
    severity: "warning",
    place: at.place,
    values: {
      ...{ found, approved, explained },
      source: value === undefined ? null : carriedFrom(form, value),
    },
  };
}
