import { withRetry } from "./retry";

/** Drive's clock and the script's may differ a little; what changed in the overlap is read once more. */
const OVERLAP_MS = 120_000;

/** Ids of the spreadsheets that anybody changed since that moment (ISO), wherever they lie: Drive is asked once. */
export function changedSince(since: string): ReadonlySet<string> {
  const from = new Date(Date.parse(since) - OVERLAP_MS).toISOString().slice(0, 19);
  const query = `modifiedDate > '${from}' and mimeType = 'application/vnd.google-apps.spreadsheet' and trashed = false`;
  return withRetry(() => {
    const ids = new Set<string>();
    const files = DriveApp.searchFiles(query);
    while (files.hasNext()) ids.add(files.next().getId());
    return ids;
  });
}
