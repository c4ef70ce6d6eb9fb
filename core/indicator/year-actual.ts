import { decimalOf, quotient, sum } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import { QUARTERS } from "../cell/format-date";
import type { Quarter } from "../cell/format-date";
import type { MeasuredValue } from "../cell/measured-value";
import type { Nature } from "../register/register";
import { notComputable } from "./not-computable";
import type { NotComputable } from "./not-computable";

/** Four figures, TW I to TW IV. */
export type QuarterActuals = readonly [MeasuredValue, MeasuredValue, MeasuredValue, MeasuredValue];

/** A quarter that holds a number. */
export interface FilledQuarter {
  readonly quarter: Quarter;
  readonly value: Decimal;
}

/** Realisasi tahun and the quarters it was made of; a mean is rounded to 20 decimals. */
export type YearActual =
  { readonly kind: "value"; readonly value: Decimal; readonly quarters: readonly Quarter[] } | NotComputable;

/**
 * The realisasi of the year by sifat: `jumlah` the sum of the filled quarters, `akhir` the last filled one, `rata`
 * their mean. A quarter with TB, BA or nothing holds no number and is passed over. Quarters after `throughQuarter`
 * (4 unless told) are not looked at.
 */
export function yearActual(
  nature: Nature,
  quarters: QuarterActuals,
  throughQuarter: Quarter = 4,
): YearActual {
  const filled = filledQuarters(quarters, throughQuarter);
  const used = nature === "akhir" ? filled.slice(-1) : filled;
  if (used.length === 0) return noActual(quarters, throughQuarter);
  const total = sum(used.map((quarter) => quarter.value));
  const value = nature === "rata" ? quotient(total, decimalOf(used.length), 20) : total;
  return { kind: "value", value, quarters: used.map((quarter) => quarter.quarter) };
}

/** The quarters up to `throughQuarter` that hold a number, in order. */
export function filledQuarters(quarters: QuarterActuals, throughQuarter: Quarter): readonly FilledQuarter[] {
  return QUARTERS.slice(0, throughQuarter).flatMap((quarter) => {
    const actual = quarters[quarter - 1];
    return actual?.kind === "value" ? [{ quarter, value: actual.value }] : [];
  });
}

/** Why no quarter up to `throughQuarter` holds a number: BA anywhere is `not-yet`, else TB anywhere, else blank. */
export function noActual(quarters: QuarterActuals, throughQuarter: Quarter): NotComputable {
  const kinds = quarters.slice(0, throughQuarter).map((quarter) => quarter.kind);
  if (kinds.includes("notYet")) return notComputable("not-yet");
  return {
    kind: "notComputable",
    cause: kinds.includes("notApplicable") ? "not-applicable" : "actual-blank",
  };
}
