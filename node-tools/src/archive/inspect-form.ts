import type { FormIdentity } from "#core/form/form-request";
import { statusText } from "#core/form/fill-counts";
import type { Sha256 } from "#core/ledger/sha256";
import { summaryOf } from "#core/office/arrival";
import type { FormFinding, ReceivedForm } from "#core/submission/receive-form";
import { receiveForm } from "#core/submission/receive-form";
import { identityOf } from "#core/submission/locate-entry";
import type { ReadingContext } from "#core/submission/read-submission";
import type { FileFinding } from "#core/validation/file-finding";
import type { Place } from "#core/validation/finding";
import { NOWHERE } from "#core/validation/finding";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import type { ArrivalFinding, InspectedForm } from "./inspected-form";
import { readFormFile } from "./read-form-file";
import { sha256, sha256OfBytes } from "./sha256";

/** What a form is to be read against, or why it cannot be; notes are findings that do not stand in the way. */
export type FoundContext =
  | { readonly ok: true; readonly context: ReadingContext; readonly notes: readonly FileFinding[] }
  | { readonly ok: false; readonly finding: FileFinding };

/** Finds what a form is to be read against. */
export type ContextFinder = (
  identity: FormIdentity,
  workbook: WorkbookSnapshot,
  place: Place,
) => FoundContext;

/** A file with everything that was read from it. `received` is null where there was nothing to receive. */
export interface OpenedForm {
  readonly inspected: InspectedForm;
  readonly bytes: Uint8Array | null;
  readonly received: ReceivedForm | null;
  /** The canonical JSON of what was submitted; null where there was no table to read. */
  readonly submissionText: string | null;
}

/** Reads and judges one file. Writes nothing; never throws on what the file holds. */
export function openForm(path: string, name: string, contextFor: ContextFinder): OpenedForm {
  const place: Place = { ...NOWHERE, file: name };
  const { bytes, workbook, findings } = readFormFile(path, name);
  const fileHash = bytes === null ? null : sha256OfBytes(bytes);
  const failed = (more: readonly ArrivalFinding[], identity: FormIdentity | null): OpenedForm => ({
    inspected: { path, name, fileHash, identity, form: null, findings: [...findings, ...more], stored: [] },
    bytes,
    received: null,
    submissionText: null,
  });
  if (workbook === null) return failed([], null);
  const found = identityOf(workbook);
  if (found === null)
    return failed([{ code: "form/not-himpun", severity: "error", place, values: {} }], null);
  const { identity, repaired } = found;
  const basis = contextFor(identity, workbook, place);
  if (!basis.ok) return failed([basis.finding], identity);
  const received = receiveForm(workbook, basis.context);
  const repair: readonly FormFinding[] = repaired
    ? [{ code: "form/identity-repaired", severity: "note", place, values: { unit: identity.unit } }]
    : [];
  let submissionText: string | null = null;
  const keepText: Sha256 = (text) => {
    submissionText = text;
    return sha256(text);
  };
  const status = statusText(received.counts, basis.context.form.definition.rows.kind);
  const form = { ...summaryOf(received, keepText), counts: received.counts, status };
  const all = [...findings, ...basis.notes, ...repair, ...received.findings];
  const inspected = { path, name, fileHash, identity, form, findings: all, stored: [] };
  return { inspected, bytes, received, submissionText };
}
