import { partsOf } from "./civil-date";
import type { CivilDate } from "./civil-date";
import { MONTH_NAMES } from "./month-names";

/** A quarter of the year. */
export type Quarter = 1 | 2 | 3 | 4;

/** The quarters in order. */
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const ROMAN: Readonly<Record<Quarter, string>> = { 1: "I", 2: "II", 3: "III", 4: "IV" };

/** `date` as letters carry it: `21 November 2026`. */
export function formatDate(date: CivilDate): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}

/** The Roman numeral of a quarter: 4 → `IV`. */
export function formatQuarter(quarter: Quarter): string {
  return ROMAN[quarter];
}
