import type { CycleState, Proposal } from "../../cycle/state";
import { openVersion } from "../../cycle/state";
import type { FormDefinition } from "../../form/definition";
import { fieldOf } from "../../form/definition";

/** One proposal that waits to be decided, as a meeting sees it. */
export interface DisputedCell {
  readonly unitId: string;
  readonly unitName: string;
  readonly proposal: Proposal;
  /** `SEK-01 · Realisasi TW II` */
  readonly label: string;
}

/** The cells that a meeting has to decide on: open proposals on what stands of each unit, in the order of the cycle. */
export function disputedCells(cycle: CycleState, definition: FormDefinition): readonly DisputedCell[] {
  return [...cycle.units.values()].flatMap((unit) => {
    const standing = (openVersion(unit) ?? unit.approved)?.submission.submissionHash;
    return unit.proposals
      .filter(({ outcome, submissionHash }) => outcome === "open" && submissionHash === standing)
      .map((proposal) => {
        const { rowKey, fieldId } = proposal.cell;
        const label = `${rowKey} · ${fieldOf(definition, fieldId)?.label ?? fieldId}`;
        return { unitId: unit.unitId, unitName: unit.unitName, proposal, label };
      });
  });
}

/** The id of the next meeting of the cycle: one more than those that decided something so far. */
export function nextMeetingId(cycle: CycleState): string {
  const held = new Set(
    [...cycle.units.values()].flatMap(({ proposals }) =>
      proposals.flatMap(({ meetingId }) => meetingId ?? []),
    ),
  );
  return `rapat-${held.size + 1}`;
}
