import type { Decimal } from "./decimal";

/**
 * What a filler says about one figure. Nihil is the value 0; `notApplicable` is TB (tidak berlaku);
 * `notYet` is BA (belum ada) with its reason, null when none was given; `blank` says nothing and is not zero.
 */
export type MeasuredValue =
  | { readonly kind: "value"; readonly value: Decimal }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "notYet"; readonly reason: string | null }
  | { readonly kind: "blank" };

/** The blank figure. */
export const BLANK: MeasuredValue = { kind: "blank" };

/** The figure `value`. */
export function measured(value: Decimal): MeasuredValue {
  return { kind: "value", value };
}

/** True when the filler has answered: a value, 0 included, or one of the states TB and BA. */
export function isFilled(measuredValue: MeasuredValue): boolean {
  return measuredValue.kind !== "blank";
}

/** The number of a figure, or null when it holds none. */
export function valueOf(measuredValue: MeasuredValue): Decimal | null {
  return measuredValue.kind === "value" ? measuredValue.value : null;
}
