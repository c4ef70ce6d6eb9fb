/** What a plan can hold that no .xlsx file can; codes are stable. */
export type WriteFaultCode =
  | "cell/text-too-long"
  | "cell/not-a-finite-number"
  | "cell/date-before-1900"
  | "formula/too-long"
  | "formula/literal-too-long"
  | "formula/illegal-character"
  | "formula/too-deep"
  | "formula/outside-the-sheet"
  | "validation/list-too-long"
  | "validation/list-value-with-comma"
  | "validation/formula-too-long"
  | "validation/not-a-finite-number"
  | "range/outside-the-sheet"
  | "range/too-large"
  | "size/bad"
  | "style/bad-color"
  | "merge/overlap"
  | "sheet/bad-name"
  | "sheet/duplicate-name"
  | "sheet/none-visible"
  | "sheet/unknown"
  | "sheet/too-many-links"
  | "name/bad"
  | "name/duplicate";

/**
 * A plan asks for something that a spreadsheet program would refuse or repair by dropping it. Thrown before a byte
 * is written. `place` is a sheet, a cell (`Isian!F7`) or a name; `detail` is English, for developers.
 */
export class WorkbookWriteError extends Error {
  override readonly name = "WorkbookWriteError";

  constructor(
    readonly code: WriteFaultCode,
    readonly place: string,
    readonly detail: string,
  ) {
    super(`${code} at ${place}: ${detail}`);
  }
}
