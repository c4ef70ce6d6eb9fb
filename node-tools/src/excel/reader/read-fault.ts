/** Why a ZIP or XML part cannot be trusted; `part` of the fault says which one. */
export type DamageReason =
  | "zip-directory"
  | "zip-layout"
  | "duplicate-entry"
  | "local-header"
  | "compression-method"
  | "inflate"
  | "size"
  | "checksum"
  | "missing-part"
  | "encoding"
  | "xml"
  | "doctype"
  | "depth"
  | "address"
  | "duplicate-cell"
  | "shared-string"
  | "no-sheets";

/** What was over a limit of {@link ReadLimits}. */
export type LimitMeasure =
  | "file-bytes"
  | "entries"
  | "part-bytes"
  | "total-bytes"
  | "ratio"
  | "cells"
  | "strings"
  | "items"
  | "formula-characters";

/** Why a file was not read at all, with the values its sentence needs. Codes are never renamed. */
export type ReadFault =
  | { readonly code: "file/empty" }
  | { readonly code: "file/not-xlsx-xls" }
  | { readonly code: "file/xlsb" }
  | { readonly code: "file/ods" }
  | { readonly code: "file/xml-2003" }
  | { readonly code: "file/csv"; readonly delimiter: "," | ";" | "\t" | null }
  | { readonly code: "file/html" }
  | { readonly code: "file/pdf" }
  | { readonly code: "file/image"; readonly format: "PNG" | "JPEG" | "GIF" | "WebP" }
  | {
      readonly code: "file/other-office";
      readonly application: "Word" | "PowerPoint" | "Numbers" | "OpenDocument";
    }
  | { readonly code: "file/other-archive"; readonly format: "ZIP" | "RAR" | "7z" | "gzip" }
  | { readonly code: "file/zip-of-xlsx"; readonly workbooks: readonly string[]; readonly count: number }
  | { readonly code: "file/encrypted" }
  | { readonly code: "file/truncated"; readonly sizeBytes: number }
  | { readonly code: "file/damaged"; readonly reason: DamageReason; readonly part: string | null }
  | {
      readonly code: "file/too-large";
      readonly measure: LimitMeasure;
      readonly found: number;
      readonly allowed: number;
      readonly part: string | null;
    }
  | { readonly code: "file/unknown" };

/** Carries a fault from the depth of a part to `readWorkbook`, which is the only place that catches it. */
export class ReadFailure extends Error {
  readonly fault: ReadFault;

  constructor(fault: ReadFault) {
    super(fault.code);
    this.name = "ReadFailure";
    this.fault = fault;
  }
}

/** The failure of a file that is damaged in `part` (null: in the archive as a whole). */
export function damaged(reason: DamageReason, part: string | null): ReadFailure {
  return new ReadFailure({ code: "file/damaged", reason, part });
}

/** Throws `file/too-large` when `found` is above `allowed`. */
export function assertWithin(
  measure: LimitMeasure,
  found: number,
  allowed: number,
  part: string | null,
): void {
  if (found > allowed) throw new ReadFailure({ code: "file/too-large", measure, found, allowed, part });
}
