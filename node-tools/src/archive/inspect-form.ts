import type { FormIdentity } from "#core/form/form-request";
import type { FormFinding, ReceivedForm } from "#core/submission/receive-form";
import { receiveForm } from "#core/submission/receive-form";
import { identityOf } from "#core/submission/locate-entry";
import type { ReadingContext } from "#core/submission/read-submission";
import type { FileFinding } from "#core/validation/file-finding";
import type { Place } from "#core/validation/finding";
import { NOWHERE } from "#core/validation/finding";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { readFormFile } from "./read-form-file";

/** Anything that can be found about a file that someone sent. */
export type ArrivalFinding = FileFinding | FormFinding;

/** A file as inspected. `received` is null when it is no form of ours, or one that nobody here asked for. */
export interface InspectedForm {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly identity: FormIdentity | null;
  readonly received: ReceivedForm | null;
  readonly findings: readonly ArrivalFinding[];
}

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

/** Reads and judges one file. Writes nothing; never throws on what the file holds. */
export function inspectForm(path: string, name: string, contextFor: ContextFinder): InspectedForm {
  const place: Place = { ...NOWHERE, file: name };
  const { bytes, workbook, findings } = readFormFile(path, name);
  const failed = (more: readonly ArrivalFinding[], identity: FormIdentity | null): InspectedForm => ({
    path,
    name,
    bytes,
    identity,
    received: null,
    findings: [...findings, ...more],
  });
  if (workbook === null) return failed([], null);
  const found = identityOf(workbook);
  if (found === null)
    return failed([{ code: "form/not-himpun", severity: "error", place, values: {} }], null);
  const { identity, repaired } = found;
  const basis = contextFor(identity, workbook, place);
  if (!basis.ok) return failed([basis.finding], identity);
  const received = receiveForm(workbook, basis.context);
  const repair: FormFinding[] = repaired
    ? [{ code: "form/identity-repaired", severity: "note", place, values: { unit: identity.unit } }]
    : [];
  return {
    path,
    name,
    bytes,
    identity,
    received,
    findings: [...findings, ...basis.notes, ...repair, ...received.findings],
  };
}
