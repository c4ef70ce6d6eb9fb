import type { CycleState } from "#core/cycle/state";
import { planReturn } from "#core/form/return-plan";
import { requestWithPast } from "#core/office/past-request";
import type { CycleBasis } from "#core/office/cycle-basis";
import { deadlineOf } from "#core/cycle/state";
import type { Submission } from "#core/submission/submission";
import { carrySource } from "../archive/carry-source";
import { loadJson } from "../archive/content-store";
import { writeToCorrect } from "../archive/correction-files";
import type { Workspace } from "../archive/workspace";
import { createWorkbookWriter } from "../excel/writer/write-workbook";

/** Writes the forms of the units that are returned now, with what they submitted in them; gives lines that name the files. */
export async function writeReturns(
  workspace: Workspace,
  basis: CycleBasis,
  cycle: CycleState,
  unitIds: readonly string[],
  cycles: ReadonlyMap<string, CycleState>,
): Promise<readonly string[]> {
  const desk = { workspace, writer: createWorkbookWriter(), cycles };
  const carry = carrySource(workspace, cycles);
  const lines: string[] = [];
  for (const unitId of unitIds) {
    const state = cycle.units.get(unitId);
    const unit = basis.register.units.find(({ id }) => id === unitId);
    const last = state?.versions[state.versions.length - 1];
    if (state?.state !== "returned" || state.lastReturn === null || last === undefined || unit === undefined)
      continue;
    const submission = loadJson(workspace, "isian", last.submission.submissionHash) as Submission;
    const back = { ...state.lastReturn, filledBy: last.submission.filledBy };
    const plan = planReturn(requestWithPast(basis, unit, deadlineOf(cycle, state), carry), submission, back);
    lines.push(
      `Formulir perbaikan ${state.unitName}: ${await writeToCorrect(desk, { cycle: cycle.cycleId, unit: unitId }, plan)}`,
    );
  }
  return lines;
}
