import { rangeAddress } from "#core/workbook/address";
import { listUnderFormula } from "#core/workbook/list-under";
import type { CellMessage, ValidationRule } from "#core/workbook/plan";
import type { CellRange } from "#core/workbook/snapshot";
import { escapeMarkup } from "./escape-xml";
import { formulaText } from "./formula-text";
import type { ModelValidation, SheetModel } from "./sheet-model";
import { shortenText } from "./shorten-text";
import { WorkbookWriteError } from "./workbook-write-error";

const LONGEST_FORMULA = 255;
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;
/** The box for a refused value holds less than the one for a hint. */
const LONGEST_ERROR = 225;
/** Widest bounds a program takes for "any number". */
const ANY_NUMBER = "9.99E+307";

/** The `dataValidations` element, or "". Throws the `validation/…` faults. */
export function validationsXml(model: SheetModel): string {
  const items = model.validations.flatMap((validation) => validationXml(validation, model.name));
  return items.length === 0
    ? ""
    : `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

/** A rule with formulas is written once a range, so that no program has to guess which cell they count from. */
function validationXml(validation: ModelValidation, sheet: string): readonly string[] {
  const { rule, ranges } = validation;
  const groups =
    rule.kind === "list" || rule.kind === "number" ? [ranges] : ranges.map((range): CellRange[] => [range]);
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { attributes, operands } = ruleXml(rule, first, sheet);
    const target = group.map(rangeAddress).join(" ");
    return [
      `<dataValidation ${attributes}${validation.strict ? "" : ' errorStyle="warning"'} allowBlank="1"` +
        ` showInputMessage="1" showErrorMessage="${refuses(validation) ? 1 : 0}"` +
        messageAttributes("error", validation.error, LONGEST_ERROR) +
        messageAttributes("prompt", validation.hint, LONGEST_HINT) +
        ` sqref="${target}">${operands}</dataValidation>`,
    ];
  });
}

/** A rule that neither refuses nor says why is an offer: whatever else is typed is taken without a word. */
function refuses({ strict, error }: ModelValidation): boolean {
  return strict || error !== null;
}

function ruleXml(
  rule: ValidationRule,
  range: CellRange,
  sheet: string,
): { readonly attributes: string; readonly operands: string } {
  const origin = { rowIndex: range.top, columnIndex: range.left };
  const place = `${sheet}!${rangeAddress(range)}`;
  switch (rule.kind) {
    case "list":
      return { attributes: 'type="list"', operands: operand(1, listLiteral(rule.values, place)) };
    case "listFrom":
      return {
        attributes: 'type="list"',
        operands: operand(1, checkedFormula(formulaText(rule.source, origin, sheet), place)),
      };
    case "listUnder":
      return {
        attributes: 'type="list"',
        operands: operand(1, checkedFormula(formulaText(listUnderFormula(rule), origin, sheet), place)),
      };
    case "formula":
      return {
        attributes: 'type="custom"',
        operands: operand(1, checkedFormula(formulaText(rule.formula, origin, sheet), place)),
      };
    case "number":
      return numberRuleXml(rule, place);
  }
}

function numberRuleXml(
  rule: Extract<ValidationRule, { kind: "number" }>,
  place: string,
): { readonly attributes: string; readonly operands: string } {
  const type = `type="${rule.whole ? "whole" : "decimal"}"`;
  const { minimum, maximum } = rule;
  for (const bound of [minimum, maximum]) {
    if (bound !== null && !Number.isFinite(bound)) {
      throw new WorkbookWriteError("validation/not-a-finite-number", place, String(bound));
    }
  }
  if (minimum !== null && maximum === null) {
    return { attributes: `${type} operator="greaterThanOrEqual"`, operands: operand(1, String(minimum)) };
  }
  if (minimum === null && maximum !== null) {
    return { attributes: `${type} operator="lessThanOrEqual"`, operands: operand(1, String(maximum)) };
  }
  const least = minimum === null ? `-${ANY_NUMBER}` : String(minimum);
  const greatest = maximum === null ? ANY_NUMBER : String(maximum);
  return { attributes: `${type} operator="between"`, operands: operand(1, least) + operand(2, greatest) };
}

function listLiteral(values: readonly string[], place: string): string {
  const faulty = values.find((value) => value.includes(","));
  if (faulty !== undefined) throw new WorkbookWriteError("validation/list-value-with-comma", place, faulty);
  const text = values.join(",");
  if (text.length > LONGEST_FORMULA) {
    const detail = `${text.length} characters, ${LONGEST_FORMULA} at most; put the values on a sheet (listFrom)`;
    throw new WorkbookWriteError("validation/list-too-long", place, detail);
  }
  return `"${text.replace(/"/g, '""')}"`;
}

function checkedFormula(text: string, place: string): string {
  if (text.length <= LONGEST_FORMULA) return text;
  const detail = `${text.length} characters, ${LONGEST_FORMULA} at most`;
  throw new WorkbookWriteError("validation/formula-too-long", place, detail);
}

function operand(number: 1 | 2, text: string): string {
  return `<formula${number}>${escapeMarkup(text)}</formula${number}>`;
}

function messageAttributes(name: "error" | "prompt", message: CellMessage | null, longest: number): string {
  if (message === null) return "";
  const title = escapeMarkup(shortenText(message.title, LONGEST_TITLE));
  const text = escapeMarkup(shortenText(message.text, longest));
  return ` ${name}Title="${title}" ${name}="${text}"`;
}
