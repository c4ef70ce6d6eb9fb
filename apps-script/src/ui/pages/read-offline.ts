import type { FormIdentity } from "#core/form/form-request";
import { formFindingSentence, findingLine, SEVERITY_LABELS } from "#core/messages/render-finding";
import { cycleBasis, olderFormOf, readingContextFor } from "#core/office/cycle-basis";
import { compareThree } from "#core/submission/compare-three";
import type { ThreeWayCell } from "#core/submission/compare-three";
import { identityOf } from "#core/submission/locate-entry";
import { receiveForm } from "#core/submission/receive-form";
import type { FormFinding } from "#core/submission/receive-form";
import type { FileFinding } from "#core/validation/file-finding";
import { NOWHERE } from "#core/validation/finding";
import type { AnyFinding } from "#core/validation/finding";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { inflateWithFflate } from "#node/excel/reader/inflate-with-fflate";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import type { ImportGround } from "../page-types";

/** A file of a unit as read in the browser, or why it is no form of ours. */
export type OfflineFile =
  | { readonly ok: true; readonly identity: FormIdentity; readonly snapshot: WorkbookSnapshot }
  | { readonly ok: false; readonly reason: string };

/** Reads the bytes of a file right here; nothing is sent. */
export function readOffline(name: string, bytes: Uint8Array): OfflineFile {
  const read = readWorkbook(bytes, { inflate: inflateWithFflate });
  const place = { ...NOWHERE, file: name };
  // A fault carries exactly the values that the sentence of its code needs.
  if (!read.ok)
    return refused({ code: read.fault.code, severity: "error", place, values: read.fault } as FileFinding);
  const found = identityOf(read.workbook);
  if (found === null) return refused({ code: "form/not-himpun", severity: "error", place, values: {} });
  return { ok: true, identity: found.identity, snapshot: read.workbook };
}

/** What the page shows of a file once the ground is known. */
export interface JudgedFile {
  readonly unitName: string;
  readonly errors: number;
  readonly findings: readonly { readonly weight: string; readonly text: string }[];
  readonly cells: readonly ThreeWayCell[];
  readonly labelOf: (fieldId: string) => string;
}

/**
 * Judges a file by the form's own rules and compares it with what stands online. A file of another version is said in that of
 * the form online, with what became of each value among the findings.
 */
export function judgeOffline(
  name: string,
  { identity, snapshot }: Extract<OfflineFile, { ok: true }>,
  ground: ImportGround,
): JudgedFile {
  const proven = { registerHash: "", fingerprint: ground.fingerprint };
  const basis = cycleBasis({ ...ground, proven }, () => "");
  const stored = ground.baseline === null ? {} : { stored: ground.baseline };
  const { unit, fingerprint } = identity;
  const other = ground.fileForm === null ? null : olderFormOf(basis, ground.fileForm, fingerprint, unit);
  const own = { ...readingContextFor(basis, unit, name), ...stored };
  const context = other === null ? { ...own, identity } : { ...own, older: other };
  const { findings, submission } = receiveForm(snapshot, context);
  const told: readonly AnyFinding[] = findings;
  return {
    unitName: ground.unitName,
    errors: told.filter(({ severity }) => severity === "error").length,
    findings: findings.map((finding) => ({
      weight: SEVERITY_LABELS[finding.severity],
      text: findingLine({ ...finding.place, file: null }, formFindingSentence(finding)),
    })),
    cells: submission === null ? [] : compareThree(ground.baseline, ground.online, submission),
    labelOf: (fieldId) => basis.form.definition.fields.find(({ id }) => id === fieldId)?.label ?? fieldId,
  };
}

function refused(finding: FileFinding | FormFinding): OfflineFile {
  const { cause, remedy } = formFindingSentence(finding);
  return { ok: false, reason: `${cause} ${remedy}` };
}
