import type { Submission } from "../submission/submission";
import { rowValueOf } from "../validation/check-submission";
import type { FormContent } from "./form-content";

/** The values of a submission as a form made anew holds them, by row key and field id; none without a submission. */
export function typedValues(submission: Pick<Submission, "rows"> | null): FormContent["typed"] {
  return new Map(
    (submission?.rows ?? []).map(({ key, values }) => [
      key,
      new Map(Object.entries(values).map(([fieldId, { value }]) => [fieldId, rowValueOf(value)])),
    ]),
  );
}
