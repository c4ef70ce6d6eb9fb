import { decimalOf } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import { formatNumber } from "../cell/format-number";
import { parseIndonesianNumber } from "../cell/parse-number";
import { parseTarget } from "../indicator/target";
import type { Target } from "../indicator/target";
import type { Cell } from "../workbook/snapshot";
import type { Direction, TargetValue } from "./register";
import type { FindingBody, RowReader } from "./row-reader";

/**
 * A target as the register keeps it; null when blank or unusable. A rentang indicator needs a band and the others a
 * single value: anything else is an error, as is a text that cannot be read or reads in two ways. `direction` null,
 * when the arah itself is unknown, takes either.
 */
export function readTarget(
  reader: RowReader,
  column: string,
  direction: Direction | null,
): TargetValue | null {
  const cell = reader.cell(column);
  const found = shown(cell, reader.text(column));
  if (cell.kind === "error") return null;
  const target = cell.kind === "number" ? parseTarget(plainNumber(cell)) : parseTarget(found);
  const fault = targetFault(target, found, direction);
  if (fault !== null) reader.report(column, "error", fault);
  if (fault !== null || (target.kind !== "single" && target.kind !== "range")) return null;
  return target.kind === "single"
    ? { kind: "single", value: target.value.toFixed() }
    : { kind: "range", low: target.low.toFixed(), high: target.high.toFixed() };
}

function targetFault(target: Target, found: string, direction: Direction | null): FindingBody | null {
  if (target.kind === "unreadable" && target.why === "ambiguous") return ambiguous(found, target.readings);
  if (target.kind === "unreadable" && target.why === "reversed")
    return { code: "register/range-reversed", values: { found } };
  if (direction === "rentang" && target.kind !== "range" && target.kind !== "blank")
    return { code: "register/range-expected", values: { found } };
  if (target.kind === "unreadable") return { code: "register/number-unreadable", values: { found } };
  return target.kind === "range" && direction !== "rentang" && direction !== null
    ? { code: "register/single-expected", values: { found } }
    : null;
}

/** The baseline as an exact decimal; null, with a warning when something else stands there, for it counts nowhere. */
export function readBaseline(reader: RowReader): string | null {
  const cell = reader.cell("baseline");
  const found = shown(cell, reader.text("baseline"));
  if (cell.kind === "number") return decimalOf(plainNumber(cell)).toFixed();
  const parsed = parseIndonesianNumber(found, "kinerja");
  if (parsed.kind === "value") return parsed.value.toFixed();
  if (cell.kind !== "error" && (parsed.kind === "ambiguous" || parsed.kind === "notNumber"))
    reader.report("baseline", "warning", { code: "register/baseline-unused", values: { found } });
  return null;
}

/** The pagu in whole rupiah; null when blank or unusable (an error: money is never guessed or rounded). */
export function readBudget(reader: RowReader): number | null {
  return readRupiah(reader, "pagu");
}

/** Whole rupiah of a column; null when blank or unusable (an error). */
export function readRupiah(reader: RowReader, column: string): number | null {
  const cell = reader.cell(column);
  const found = shown(cell, reader.text(column));
  if (cell.kind === "error") return null;
  if (cell.kind === "number") return wholeRupiah(reader, column, found, decimalOf(cell.value));
  const parsed = parseIndonesianNumber(found, "rupiah");
  if (parsed.kind === "value") return wholeRupiah(reader, column, found, parsed.value);
  if (parsed.kind === "ambiguous") reader.report(column, "error", ambiguous(found, parsed.readings));
  if (parsed.kind === "notNumber")
    reader.report(column, "error", { code: "register/number-unreadable", values: { found } });
  return null;
}

/**
 * A volume as an exact decimal; null when blank. Words such as `WTP` are told and not counted; what reads in two ways is
 * an error.
 */
export function readVolume(reader: RowReader, column: string): string | null {
  const cell = reader.cell(column);
  const found = shown(cell, reader.text(column));
  if (cell.kind === "error") return null;
  if (cell.kind === "number") return decimalOf(plainNumber(cell)).toFixed();
  const parsed = parseIndonesianNumber(found, "kinerja");
  if (parsed.kind === "value") return parsed.value.toFixed();
  if (parsed.kind === "ambiguous") reader.report(column, "error", ambiguous(found, parsed.readings));
  if (parsed.kind === "notNumber" && !/^[-–—]$/.test(found))
    reader.report(column, "warning", { code: "register/plan-words", values: { found } });
  return null;
}

function wholeRupiah(reader: RowReader, column: string, found: string, amount: Decimal): number | null {
  const isSafe = amount.abs().lte(Number.MAX_SAFE_INTEGER);
  const why = !isSafe
    ? "too-large"
    : amount.lt(0)
      ? "negative"
      : amount.eq(amount.round(0))
        ? null
        : "not-whole";
  if (why === null) return Number(amount.toFixed());
  reader.report(column, "error", { code: "register/budget-invalid", values: { found, why } });
  return null;
}

function ambiguous(found: string, readings: readonly Decimal[]): FindingBody {
  return {
    code: "register/number-ambiguous",
    values: { found, readings: readings.map((reading) => formatNumber(reading)) },
  };
}

/** A number cell as it is meant: one that a percent format shows × 100 is taken × 100. */
function plainNumber(cell: Extract<Cell, { kind: "number" }>): number {
  return cell.percent ? Number(decimalOf(cell.value).times(100).toFixed()) : cell.value;
}

/** A cell as its user sees it, for the sentence: numbers with a decimal comma. */
function shown(cell: Cell, text: string): string {
  return cell.kind === "number" ? formatNumber(decimalOf(plainNumber(cell))) : text;
}
