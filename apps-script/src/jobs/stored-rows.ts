import { lastStored } from "#core/cycle/state";
import type { UnitState } from "#core/cycle/state";
import type { ReadingContext } from "#core/submission/read-submission";
import type { Submission } from "#core/submission/submission";
import { loadContent } from "../google/content-files";

/** `context` with what the archive last stored of a unit that adds its rows itself, so that sorted rows are told. */
export function withStoredRows(
  context: ReadingContext,
  archive: GoogleAppsScript.Drive.Folder,
  unit: UnitState | undefined,
): ReadingContext {
  const isOpen = context.form.definition.rows.kind === "open";
  const last = isOpen && unit !== undefined ? lastStored(unit) : null;
  if (last === null) return context;
  return { ...context, stored: loadContent(archive, last.submissionHash) as Submission };
}
