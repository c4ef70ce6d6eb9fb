import type { FindingCounts } from "../../cycle/event-parts";
import { retypeCells } from "../../submission/retype-cells";
import type { Submission } from "../../submission/submission";
import { checkSubmission } from "../../validation/check-submission";
import { NOWHERE } from "../../validation/finding";
import type { CycleBasis } from "../cycle-basis";
import { readingContextFor } from "../cycle-basis";
import { findingCounts } from "../finding-counts";
import { meetingKey } from "./meeting-plan";
import type { MeetingFinding } from "./meeting-finding";
import type { MeetingDecision } from "./read-meeting";

/** The version of a unit's submission that carries what a meeting accepted. */
export interface EditedUnit {
  readonly unitId: string;
  readonly submission: Submission;
  readonly findings: FindingCounts;
}

/** The edits that a meeting's decisions come to, and accepted values that no cell can take. */
export interface MeetingEdits {
  readonly units: readonly EditedUnit[];
  readonly findings: readonly MeetingFinding[];
}

/** Types what was accepted into what stands of each unit, as if the unit had typed it. */
export function meetingEdits(
  basis: CycleBasis,
  decisions: readonly MeetingDecision[],
  standingOf: (unitId: string) => Submission,
): MeetingEdits {
  const accepted = decisions.filter(({ accept }) => accept);
  const unitIds = [...new Set(accepted.map(({ cell }) => cell.unitId))];
  const findings: MeetingFinding[] = [];
  const units = unitIds.map((unitId): EditedUnit => {
    const { form, rows } = readingContextFor(basis, unitId, null);
    let submission = standingOf(unitId);
    for (const { cell } of accepted.filter((one) => one.cell.unitId === unitId)) {
      const { proposal } = cell;
      const typed = retypeCells(submission, [{ cell: proposal.cell, text: proposal.proposed }], form, rows);
      submission = typed.submission;
      if (typed.findings.length === 0) continue;
      const values = { key: meetingKey(cell), proposed: proposal.proposed };
      findings.push({ code: "meeting/value-unreadable", severity: "error", place: NOWHERE, values });
    }
    return {
      unitId,
      submission,
      findings: findingCounts(checkSubmission(form, rows, submission, null, null).findings),
    };
  });
  return { units, findings };
}
