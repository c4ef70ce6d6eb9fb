import { decimalOf, sum } from "../cell/decimal";
import { formatNumber } from "../cell/format-number";
import { foldWords } from "../codelist/search-codes";
import { evaluatorOf, isTrue } from "../expression/evaluate-expression";
import { parseExpression } from "../expression/parse-expression";
import { specialise } from "../expression/specialise";
import type { RowValues } from "../expression/row-value";
import { trimmedText } from "../expression/row-value";
import type { CompiledForm } from "../form/compiled-form";
import type { AcrossRule } from "../form/definition";
import { parseFundSources } from "../renja/fund-sources";
import type { CheckFinding } from "./check-finding";
import type { Place } from "./finding";

/** A row of a submission with its computed columns, and where its cells are. */
export interface PlacedRow {
  readonly values: RowValues;
  readonly placeOf: (fieldId: string) => Place;
}

/** What the rules across rows find, in the order of the rules; a warning that its row explains is marked so. */
export function acrossFindings(form: CompiledForm, rows: readonly PlacedRow[]): readonly CheckFinding[] {
  return (form.definition.across ?? []).flatMap((rule) =>
    firesOn(form, rule, rows).map(({ row, found }): CheckFinding => {
      const explanation = form.definition.explanation;
      const explained = rule.severity === "warning" && textIn(row, explanation ?? "") !== "";
      const { id, message, remedy, severity } = rule;
      const values = {
        rule: id,
        message: found === "" ? message : `${message} (${found})`,
        remedy,
        explained,
      };
      return { code: "row/rule", severity, place: row.placeOf(rule.field), values };
    }),
  );
}

/** A row that a rule fires on, and what was found there, as its sentence adds it ("" for nothing to add). */
interface Fired {
  readonly row: PlacedRow;
  readonly found: string;
}

function firesOn(form: CompiledForm, rule: AcrossRule, rows: readonly PlacedRow[]): readonly Fired[] {
  switch (rule.kind) {
    case "unique":
      return repeatedRows(rule, rows);
    case "some":
      return groupsWithout(form, rule, rows);
    case "split":
      return brokenSplits(rule, rows);
  }
}

/** Every row but the first of those that say the same; rows that leave one of the fields blank are no repetition. */
function repeatedRows(
  { fields }: Extract<AcrossRule, { kind: "unique" }>,
  rows: readonly PlacedRow[],
): readonly Fired[] {
  const firstOf = new Map<string, PlacedRow>();
  return rows.flatMap((row): readonly Fired[] => {
    const parts = fields.map((id) => foldWords(textIn(row, id)));
    if (parts.includes("")) return [];
    const key = JSON.stringify(parts);
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, row);
    const rowNumber = first?.placeOf(fields[0] ?? "").rowNumber;
    return first === undefined ? [] : [{ row, found: rowNumber == null ? "" : `baris ${rowNumber}` }];
  });
}

/** The first row of every group in which no row has the field. */
function groupsWithout(
  form: CompiledForm,
  { field, fields, when }: Extract<AcrossRule, { kind: "some" }>,
  rows: readonly PlacedRow[],
): readonly Fired[] {
  const parsed = parseExpression(when);
  if (!parsed.ok) throw new Error(`${parsed.fault.code} in "${when}"`);
  const facts = { year: form.period.year, quarter: form.period.quarter, unaskedFields: new Set<string>() };
  const counts = evaluatorOf(specialise(parsed.expression, facts), {
    typeOf: form.typeOf,
    profile: form.profile,
    chosenIn: () => "",
  });
  const groups = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    if (!isTrue(counts(row.values))) continue;
    const key = JSON.stringify(fields.map((id) => foldWords(textIn(row, id))));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const isFilled = group.some((row) => textIn(row, field) !== "");
    return first === undefined || isFilled ? [] : [{ row: first, found: "" }];
  });
}

/** Rows whose text names amounts that do not add up to the total, or names some of its parts without one. */
function brokenSplits(
  { field, total }: Extract<AcrossRule, { kind: "split" }>,
  rows: readonly PlacedRow[],
): readonly Fired[] {
  return rows.flatMap((row): readonly Fired[] => {
    const shares = parseFundSources(textIn(row, field));
    const amounts = shares.flatMap(({ amount }) => (amount === null ? [] : [decimalOf(amount)]));
    if (amounts.length === 0) return [];
    const whole = row.values.get(total);
    const added = sum(amounts);
    if (amounts.length < shares.length) return [{ row, found: "ada sumber tanpa jumlah" }];
    return whole?.kind === "number" && added.eq(whole.value) ? [] : [{ row, found: formatNumber(added) }];
  });
}

function textIn({ values }: PlacedRow, fieldId: string): string {
  const value = values.get(fieldId);
  return value === undefined ? "" : (trimmedText(value) ?? "");
}
