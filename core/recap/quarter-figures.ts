import { decimalOf } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import { QUARTERS } from "../cell/format-date";
import type { Quarter } from "../cell/format-date";
import { BLANK, measured } from "../cell/measured-value";
import type { MeasuredValue } from "../cell/measured-value";
import type { FieldValue, SubmissionRow, SubmittedValue } from "../submission/submission";
import type { QuarterCell } from "./recap";

/** The two figures that a form asks by quarter; field ids are `<kind>_tw<quarter>`. */
export type QuarterKind = "realisasi" | "anggaran";

/** What one quarter's cell holds. An unreadable one has the blank figure, and says so. */
export interface QuarterFigure {
  readonly quarter: Quarter;
  readonly fieldId: string;
  readonly figure: MeasuredValue;
  readonly unreadable: boolean;
  /** The cell; null when nothing was typed. */
  readonly submitted: SubmittedValue | null;
}

/** Four quarters as the arithmetic wants them. */
export type FourFigures = readonly [MeasuredValue, MeasuredValue, MeasuredValue, MeasuredValue];

/** What `row` holds in all four quarters; a row that is null holds nothing. */
export function quarterFigures(row: SubmissionRow | null, kind: QuarterKind): readonly QuarterFigure[] {
  return QUARTERS.map((quarter) => {
    const fieldId = `${kind}_tw${quarter}`;
    const found = row?.values[fieldId] ?? null;
    const submitted = found === null || found.value.kind === "blank" ? null : found;
    const figure = submitted === null ? BLANK : figureOf(submitted.value);
    return { quarter, fieldId, figure: figure ?? BLANK, unreadable: figure === null, submitted };
  });
}

/** The figures of `quarters` up to `through`, the later ones blank. */
export function fourFigures(quarters: readonly QuarterFigure[], through: Quarter): FourFigures {
  const at = (quarter: Quarter): MeasuredValue =>
    quarter > through ? BLANK : (quarters[quarter - 1]?.figure ?? BLANK);
  return [at(1), at(2), at(3), at(4)];
}

/** The number of a quarter, or null. */
export function numberOf({ figure }: QuarterFigure): Decimal | null {
  return figure.kind === "value" ? figure.value : null;
}

/** What the cell of a quarter shows in print: its number, its state or text, nothing when blank. */
export function quarterCell(quarter: QuarterFigure): QuarterCell {
  return {
    quarter: quarter.quarter,
    shown: quarter.submitted === null ? null : sourceValue(quarter.submitted),
  };
}

/** The value of a typed cell: a number, or the words of a state or of what could not be read. */
export function sourceValue({ value, raw }: SubmittedValue): number | string {
  switch (value.kind) {
    case "number":
      return Number(value.decimal);
    case "state":
      return value.state === "TB" || value.reason === null ? value.state : `BA: ${value.reason}`;
    case "text":
    case "unreadable":
      return value.text;
    case "date":
      return value.date;
    case "blank":
      return raw;
  }
}

/** The figure that a value is, or null when it is none that can be counted. */
function figureOf(value: FieldValue): MeasuredValue | null {
  switch (value.kind) {
    case "blank":
      return BLANK;
    case "number":
      return measured(decimalOf(value.decimal));
    case "state":
      return value.state === "TB" ? { kind: "notApplicable" } : { kind: "notYet", reason: value.reason };
    case "text":
    case "date":
    case "unreadable":
      return null;
  }
}
