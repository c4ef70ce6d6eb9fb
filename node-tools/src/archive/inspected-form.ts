import type { FormIdentity } from "#core/form/form-request";
import type { FillCounts } from "#core/form/fill-counts";
import type { FormSummary } from "#core/office/arrival";
import type { FormFinding } from "#core/submission/receive-form";
import type { FileFinding } from "#core/validation/file-finding";

/** Anything that can be found about a file that someone sent. */
export type ArrivalFinding = FileFinding | FormFinding;

/**
 * What is left of a file once it was inspected: small and plain, so that thousands can be kept and it can come from
 * a worker. `form` is null when the file is no form of ours, or one that nobody here asked for; its
 * `status` says how far it is filled.
 */
export interface InspectedForm {
  readonly path: string;
  readonly name: string;
  /** Hash of the bytes; null when the file could not be loaded. */
  readonly fileHash: string | null;
  readonly identity: FormIdentity | null;
  readonly form: (FormSummary & { readonly counts: FillCounts; readonly status: string }) | null;
  readonly findings: readonly ArrivalFinding[];
  /** Paths of what was stored of it and is still to be synced; none unless it was received. */
  readonly stored: readonly string[];
}
