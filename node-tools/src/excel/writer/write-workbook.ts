import type { WorkbookPlan } from "#core/workbook/plan";
import { writeZip } from "../zip/write-zip";
import { createPartCache } from "./part-cache";
import { workbookParts } from "./workbook-parts";

/** Writes plans as .xlsx files; one writer for many files of a kind is much faster than a new one for each. */
export interface WorkbookWriter {
  /** The bytes of the file; rejects with WorkbookWriteError when a plan asks for what no file can hold. */
  readonly write: (plan: WorkbookPlan) => Promise<Uint8Array>;
}

/** A writer that keeps compressed parts, so that what files have in common is compressed once. */
export function createWorkbookWriter(): WorkbookWriter {
  const cache = createPartCache();
  return {
    write: (plan) =>
      new Promise((resolve) => {
        resolve(writeZip(workbookParts(plan).map((part) => cache.pack(part))));
      }),
  };
}

/** The .xlsx file that shows `plan`; the same plan gives the same bytes. Rejects with WorkbookWriteError. */
export function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  return createWorkbookWriter().write(plan);
}
