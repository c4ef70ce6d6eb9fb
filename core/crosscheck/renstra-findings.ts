import { decimalOf } from "../cell/decimal";
import { formatNumber } from "../cell/format-number";
import type { Indicator, TargetValue } from "../register/register";
import { NOWHERE } from "../validation/finding";
import { measureWord } from "./claim-words";
import type { CrossFinding } from "./cross-finding";

/** What the Renstra aims at for one indicator in one year; `target` is exact decimal text. */
export interface RenstraTarget {
  readonly code: string;
  readonly year: number;
  readonly target: string;
  /** "" when the Renstra's table does not say. */
  readonly measure: string;
}

/**
 * Where this year's targets leave the Renstra. Without any target of the year nothing is said: then there is no Renstra
 * to compare with. A band is compared by its ends only, and so never with a single value.
 */
export function renstraFindings(
  indicators: readonly Indicator[],
  targets: readonly RenstraTarget[],
  year: number,
): readonly CrossFinding[] {
  const own = new Map(targets.filter((one) => one.year === year).map((one) => [one.code, one]));
  if (own.size === 0) return [];
  return indicators.flatMap((indicator) => findingsOf(indicator, own.get(indicator.code), year));
}

function findingsOf(
  one: Indicator,
  renstra: RenstraTarget | undefined,
  year: number,
): readonly CrossFinding[] {
  const indicator = { code: one.code, name: one.name, unitId: one.unit };
  const base = { severity: "warning", place: NOWHERE } as const;
  if (renstra === undefined) return [{ code: "across/not-in-renstra", ...base, values: { indicator, year } }];
  const measures = { measure: one.measure, renstra: renstra.measure };
  const isOther = renstra.measure !== "" && measureWord(one.measure) !== measureWord(renstra.measure);
  const target = targetText(one.targetYear);
  const aimed = formatNumber(decimalOf(renstra.target));
  return [
    ...(isOther
      ? [{ code: "across/renstra-measure-differs", ...base, values: { indicator, ...measures } } as const]
      : []),
    ...(target === aimed
      ? []
      : [
          {
            code: "across/renstra-target-differs",
            ...base,
            values: { indicator, year, target, renstra: aimed },
          } as const,
        ]),
  ];
}

function targetText(target: TargetValue | null): string {
  if (target === null) return "";
  const text = (value: string): string => formatNumber(decimalOf(value));
  return target.kind === "single" ? text(target.value) : `${text(target.low)}–${text(target.high)}`;
}
