import type { CycleState } from "#core/cycle/state";
import type { CarrySource } from "#core/office/carry-over";
import type { Submission } from "#core/submission/submission";
import { loadJson } from "./content-store";
import type { Workspace } from "./workspace";

/** Where carried values of a workspace come from; each stored submission is read once. */
export function carrySource(workspace: Workspace, cycles: ReadonlyMap<string, CycleState>): CarrySource {
  const read = new Map<string, Submission>();
  const submissionOf = (hash: string): Submission => {
    const known = read.get(hash) ?? (loadJson(workspace, "isian", hash) as Submission);
    read.set(hash, known);
    return known;
  };
  return { cycles, submissionOf };
}
