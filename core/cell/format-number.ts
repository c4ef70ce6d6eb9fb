import { roundHalfUp } from "./decimal";
import type { Decimal } from "./decimal";

/**
 * `value` as Indonesian offices write it: `1.234.567,89`, negatives with a hyphen.
 * With `places` it is rounded half up to, and filled with zeros to, that many decimals; without, nothing is lost.
 */
export function formatNumber(value: Decimal, options: { readonly places?: number } = {}): string {
  const text =
    options.places === undefined
      ? value.toFixed()
      : roundHalfUp(value, options.places).toFixed(options.places);
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value.lt(0) && /[1-9]/.test(text) ? "-" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/** `value` in rupiah: `Rp1.234.567`, `-Rp500`; sen are written only when there are any: `Rp1.250,50`. */
export function formatRupiah(value: Decimal): string {
  const rounded = roundHalfUp(value, 2);
  const text = formatNumber(rounded.abs(), { places: rounded.eq(roundHalfUp(rounded, 0)) ? 0 : 2 });
  return `${rounded.lt(0) ? "-" : ""}Rp${text}`;
}

/** `percent` (75 means 75 %) rounded half up to `places` decimals, 2 unless told: `97,32%`. */
export function formatPercent(percent: Decimal, places = 2): string {
  return `${formatNumber(percent, { places })}%`;
}
