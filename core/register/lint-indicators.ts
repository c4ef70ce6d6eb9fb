import type { ParsedRow } from "./parsed-rows";
import type { Indicator } from "./register";
import type { RegisterFinding } from "./register-finding";
import type { Place } from "../validation/finding";

/** Reports indicators that two units both claim: the same words and satuan (a warning on the later row). */
export function reportSameIndicators(rows: readonly ParsedRow<Indicator>[]): void {
  const firsts = new Map<string, ParsedRow<Indicator>>();
  for (const row of rows) {
    const { name, measure, unit } = row.value;
    if (name === "") continue;
    const key = `${wordsOf(name)}\n${wordsOf(measure)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else if (first.value.unit !== unit)
      row.reader.report("indikator", "warning", {
        code: "register/same-indicator",
        values: { name, measure, otherUnit: first.value.unit, otherRow: first.reader.rowNumber },
      });
  }
}

/** Reports rows whose sub kegiatan is named otherwise than on the first row with the same code (a warning). */
export function reportSubActivityNames(rows: readonly ParsedRow<Indicator>[]): void {
  const firsts = new Map<string, string>();
  for (const { reader, value } of rows) {
    const { subActivityCode: code, subActivity: found } = value;
    if (code === "" || found === "") continue;
    const first = firsts.get(code);
    if (first === undefined) firsts.set(code, found);
    else if (wordsOf(first) !== wordsOf(found))
      reader.report("sub_kegiatan", "warning", {
        code: "register/sub-activity-name",
        values: { code, first, found },
      });
  }
}

/** One note for all indicators without a sub kegiatan code, and one for all sub kegiatan without pagu. */
export function countGaps(shared: readonly Indicator[], place: Place): readonly RegisterFinding[] {
  const noCode = shared.filter(({ subActivityCode }) => subActivityCode === "");
  const funded = new Set(shared.filter(({ budget }) => budget !== null).map(groupKey));
  const noBudget = new Set(shared.map(groupKey).filter((key) => !funded.has(key)));
  const findings: RegisterFinding[] = [];
  if (noCode.length > 0)
    findings.push({
      code: "register/sub-activity-none",
      severity: "note",
      place: { ...place, column: "kode_sub_kegiatan" },
      values: { count: noCode.length, units: unitsOf(noCode) },
    });
  if (noBudget.size > 0)
    findings.push({
      code: "register/budget-none",
      severity: "note",
      place: { ...place, column: "pagu" },
      values: { count: noBudget.size, units: unitsOf(shared.filter((one) => noBudget.has(groupKey(one)))) },
    });
  return findings;
}

function groupKey({ unit, subActivityCode, code }: Indicator): string {
  return subActivityCode === "" ? `\n${code}` : `${unit}\n${subActivityCode}`;
}

function unitsOf(indicators: readonly Indicator[]): readonly string[] {
  return [...new Set(indicators.map(({ unit }) => unit))];
}

/** Words only, so that case, spaces and punctuation make no difference. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
