import type { CycleEvent } from "./event";

/** A file that the history says must exist: the values of a submission, the file as it came, or a request as sent. */
export interface NamedFile {
  readonly role: "submission" | "original" | "request";
  readonly hash: string;
  readonly unitId: string;
}

/** The files that `event` names, for storing them and for checking later that all are there unchanged. */
export function namedFiles(event: CycleEvent): readonly NamedFile[] {
  if ("submission" in event) {
    const { submissionHash, originalHash } = event.submission;
    return [
      { role: "submission", hash: submissionHash, unitId: event.unitId },
      { role: "original", hash: originalHash, unitId: event.unitId },
    ];
  }
  if (event.kind === "form.refused")
    return [{ role: "original", hash: event.originalHash, unitId: event.unitId }];
  if (event.kind === "request.sent" && event.fileHash !== null)
    return [{ role: "request", hash: event.fileHash, unitId: event.unitId }];
  return [];
}
