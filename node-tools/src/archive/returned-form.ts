import type { UnitState } from "#core/cycle/state";
import type { ReturnedForm } from "#core/submission/returned-cells";
import type { Submission } from "#core/submission/submission";
import { loadJson } from "./content-store";
import type { Workspace } from "./workspace";

/**
 * What a unit's form must still say where it went back for some cells only: the version that was given back, or the
 * approved one that a direction opened again. null while the whole form is open, or nothing is.
 */
export function returnedForm(workspace: Workspace, unit: UnitState): ReturnedForm | null {
  const { lastReturn, versions, state } = unit;
  const last = versions[versions.length - 1];
  if (state !== "returned" || lastReturn === null || lastReturn.cells.length === 0 || last === undefined)
    return null;
  const before = loadJson(workspace, "isian", last.submission.submissionHash) as Submission;
  return { before, cells: lastReturn.cells };
}
