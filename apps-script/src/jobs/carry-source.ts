import type { CycleState } from "#core/cycle/state";
import type { CarrySource } from "#core/office/carry-over";
import type { Submission } from "#core/submission/submission";
import { loadContent } from "../google/content-files";

/** Where carried values come from: the ledger's cycles and the archive in Drive; each submission is read once. */
export function carrySource(
  archive: GoogleAppsScript.Drive.Folder,
  cycles: ReadonlyMap<string, CycleState>,
): CarrySource {
  const read = new Map<string, Submission>();
  const submissionOf = (hash: string): Submission => {
    const known = read.get(hash) ?? (loadContent(archive, hash) as Submission);
    read.set(hash, known);
    return known;
  };
  return { cycles, submissionOf };
}
