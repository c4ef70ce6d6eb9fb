import { submissionChanges } from "#core/submission/submission-changes";
import type { Submission } from "#core/submission/submission";
import { loadJson } from "../archive/content-store";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { runDecision } from "./decide-units";
import type { DecisionOptions } from "./decide-units";

/** Approves submitted units. Where an approved submission is replaced, what changed is shown cell by cell. */
export function runApprove(options: DecisionOptions, context: CommandContext): Promise<Report> {
  return runDecision(options, context, {
    done: "disahkan",
    make: (unit, submissionHash, { workspace, cycle }) => {
      const before = unit.approved?.submission.submissionHash ?? null;
      const load = (hash: string): Submission => loadJson(workspace, "isian", hash) as Submission;
      const changes =
        before === null || submissionHash === "" ? [] : submissionChanges(load(before), load(submissionHash));
      const { cycleId } = cycle;
      const shown = changes.map(
        ({ rowKey, fieldId, before: old, after }) =>
          `${rowKey} ${fieldId}: ${old || "(kosong)"} → ${after || "(kosong)"}`,
      );
      const command = {
        kind: "approve",
        cycleId,
        unitId: unit.unitId,
        submissionHash,
        comparedWith: before,
        effectShownOn: [],
        note: null,
      } as const;
      return { command, shown };
    },
  });
}
