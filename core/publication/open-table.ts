import { decimalOf, toJsonNumber } from "../cell/decimal";
import { CAUSE_TEXTS } from "../messages/recap-texts";
import { OPEN_COLUMNS as WORDS } from "../messages/publication-texts";
import type { CsvRows } from "../office/recap/recap-kind";
import { actualNumber } from "../recap/recap-json";
import type { IndicatorFigure, Recap } from "../recap/recap";
import type { TargetValue } from "../register/register";

/** A column of published data, in the words of Table Schema. */
export interface OpenColumn {
  readonly name: string;
  readonly title: string;
  readonly type: "string" | "number" | "integer";
  readonly description: string;
}

/** Published data: a rectangle, its first column the key. null is not known, and never 0. */
export interface OpenTable {
  readonly columns: readonly OpenColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Rows that were left out because their information is excluded. */
  readonly excluded: number;
}

const COLUMNS: readonly OpenColumn[] = WORDS.map(([name, title, type, description]) => ({
  ...{ name, title, type, description },
}));

/** The indicators of the counted units; those whose code is in `excludedCodes` are left out and counted. */
export function kinerjaTable(recap: Recap, excludedCodes: ReadonlySet<string>): OpenTable {
  const counted = recap.indicators.filter((figure) => figure.counted);
  const shown = counted.filter(({ indicator }) => !excludedCodes.has(indicator.code));
  const nameOf = new Map(recap.units.map(({ id, name }) => [id, name]));
  const rows = shown.map((figure) => rowOf(figure, nameOf.get(figure.indicator.unit) ?? "", recap));
  return { columns: COLUMNS, rows, excluded: counted.length - shown.length };
}

/** Any other recap's plain table; its columns keep their headings, and hold numbers where all their cells do. */
export function plainTable([heading = [], ...rows]: CsvRows, excludedCodes: ReadonlySet<string>): OpenTable {
  const shown = rows.filter(([key]) => !excludedCodes.has(String(key ?? "")));
  const columns = heading.map((title, index): OpenColumn => {
    const isNumber = shown.every((row) => row[index] === null || typeof row[index] === "number");
    const name = nameOf(String(title ?? ""), index);
    return { name, title: String(title ?? ""), type: isNumber ? "number" : "string", description: "" };
  });
  return { columns, rows: shown, excluded: rows.length - shown.length };
}

function rowOf(figure: IndicatorFigure, unitName: string, { cycle }: Recap): OpenTable["rows"][number] {
  const { indicator, percent, rating, cause } = figure;
  return [
    ...[indicator.code, cycle.year, cycle.quarter, unitName, indicator.goal, indicator.program],
    ...[indicator.activity, indicator.subActivityCode, indicator.subActivity, indicator.name],
    ...[indicator.measure, indicator.direction, indicator.nature, targetText(indicator.targetYear)],
    ...[actualNumber(figure), percent, rating, cause === null ? null : CAUSE_TEXTS[cause]],
    indicator.source,
  ].map((value) => (value === "" ? null : value));
}

/** The target as a number, or `80-90` for a range. */
function targetText(target: TargetValue | null): string | null {
  if (target === null) return null;
  if (target.kind === "single") return String(toJsonNumber(decimalOf(target.value), 10));
  return `${target.low}-${target.high}`;
}

function nameOf(title: string, index: number): string {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return name === "" ? `kolom_${index + 1}` : name;
}
