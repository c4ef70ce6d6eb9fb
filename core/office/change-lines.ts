import type { FormDefinition } from "../form/definition";
import type { SubmissionChange } from "../submission/submission-changes";
import { fieldLabel } from "./typed-cell";

/** Cells that differ, each as a line: `SEK-01 · Realisasi TW II: 1 → 2`. */
export function changeLines(
  definition: FormDefinition,
  changes: readonly SubmissionChange[],
): readonly string[] {
  return changes.map(
    ({ rowKey, fieldId, before, after }) =>
      `${rowKey} · ${fieldLabel(definition, fieldId)}: ${before || "(kosong)"} → ${after || "(kosong)"}`,
  );
}
