import { decimalOf } from "#core/cell/decimal";
import { formatNumber } from "#core/cell/format-number";

/** An axis from `low` to `high` in even steps. */
export interface AxisScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** About five round steps that hold all `values` and zero. */
export function axisScale(values: readonly number[]): AxisScale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep((most - least || 1) / 5);
  const low = Math.floor(least / step) * step;
  const high = Math.max(low + step, Math.ceil(most / step) * step);
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => low + index * step) };
}

/** About five round steps around `values`, from zero only where that is near: for points, which do not stand on it. */
export function spreadScale(values: readonly number[]): AxisScale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const step = roundStep((most - least || Math.abs(most) || 1) / 4);
  const low = least >= 0 && least < 2 * step ? 0 : Math.floor(least / step - 0.2) * step;
  const high = Math.ceil(most / step + 0.2) * step;
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => low + index * step) };
}

/** 1, 2, 2,5 or 5 times a power of ten, not below `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}

const UNITS: readonly (readonly [number, string])[] = [
  [1e12, " T"],
  [1e9, " M"],
  [1e6, " jt"],
];

/** A figure short enough for an axis: `2,5 M` (miliar), `150 jt`, `75`. */
export function shortNumber(value: number): string {
  const [size, word] = UNITS.find(([one]) => Math.abs(value) >= one) ?? [1, ""];
  return `${formatNumber(decimalOf(Number((value / size).toPrecision(4))))}${word}`;
}
