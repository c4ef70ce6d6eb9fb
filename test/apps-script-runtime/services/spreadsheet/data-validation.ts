import type { CheckedSubset } from "../../run/checked-subset";
import { enumName } from "../../run/enum-member";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import type { ValidationRule } from "../../world/sheet-state";
import { enumsOf } from "./enums";
import type { Book } from "./book";
import { PLACE, Placed } from "./place";
import { rangeAt } from "./range-factory";
import type { RuleRange } from "./validation-rules";

const BLANK: ValidationRule = { criteria: "", values: [], allowInvalid: true, helpText: null };

/** A rule as the script sees it. */
export class DataValidation
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.DataValidation>
{
  readonly className: string = "DataValidation";
  protected rule: ValidationRule;
  protected readonly book: Book | null;

  constructor(run: Run, rule: ValidationRule, book: Book | null) {
    super(run);
    this.rule = rule;
    this.book = book;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.rule.helpText;
  }
  getCriteriaType(): unknown {
    return enumsOf(this[RUN]).DataValidationCriteria[this.rule.criteria];
  }
  getCriteriaValues(): unknown[] {
    return this.rule.values.map((value) => {
      if (!isRuleRange(value) || this.book === null) return value;
      return rangeAt(this[RUN], { book: this.book, sheetId: value.sheetId, area: value.area });
    });
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this[RUN], this.rule, this.book);
  }
  static ruleOf(value: DataValidation): ValidationRule {
    return value.rule;
  }
}

/** Builds a rule; allowInvalid is true until it is set [D]. */
export class DataValidationBuilder
  extends DataValidation
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.DataValidationBuilder>
{
  override readonly className = "DataValidationBuilder";

  constructor(run: Run, rule: ValidationRule = BLANK, book: Book | null = null) {
    super(run, rule, book);
  }

  build(): DataValidation {
    if (this.rule.criteria === "") throw new Error("The data validation rule has no criteria.");
    return new DataValidation(this[RUN], this.rule, this.book);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }
  setHelpText(helpText: string): this {
    this.rule = { ...this.rule, helpText };
    return this;
  }
  /** List values become strings [D]; 500 is the most the editor takes. */
  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    if (values.length > 500)
      throw new Error(
        "The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.",
      );
    return require(this, "VALUE_IN_LIST", [values.map(String), showDropdown]);
  }
  requireValueInRange(range: unknown, showDropdown = true): this {
    if (!(range instanceof Placed)) throw new Error("Invalid argument: range");
    const { sheetId, area } = range[PLACE];
    return require(this, "VALUE_IN_RANGE", [{ sheetId, area } satisfies RuleRange, showDropdown]);
  }
  requireCheckbox(...values: readonly unknown[]): this {
    return require(this, "CHECKBOX", values);
  }
  requireFormulaSatisfied(formula: string): this {
    return require(this, "CUSTOM_FORMULA", [formula]);
  }
  withCriteria(criteria: unknown, args: readonly unknown[]): this {
    return require(this, enumName(criteria), args);
  }
  static setRule(builder: DataValidationBuilder, criteria: string, values: readonly unknown[]): void {
    builder.rule = { ...builder.rule, criteria, values: [...values] };
  }
}

function require<B extends DataValidationBuilder>(
  builder: B,
  criteria: string,
  values: readonly unknown[],
): B {
  DataValidationBuilder.setRule(builder, criteria, values);
  return builder;
}

const SIMPLE: Readonly<Record<string, string>> = {
  requireDate: "DATE_IS_VALID_DATE",
  requireDateAfter: "DATE_AFTER",
  requireDateBefore: "DATE_BEFORE",
  requireDateBetween: "DATE_BETWEEN",
  requireDateEqualTo: "DATE_EQUAL_TO",
  requireDateNotBetween: "DATE_NOT_BETWEEN",
  requireDateOnOrAfter: "DATE_ON_OR_AFTER",
  requireDateOnOrBefore: "DATE_ON_OR_BEFORE",
  requireNumberBetween: "NUMBER_BETWEEN",
  requireNumberEqualTo: "NUMBER_EQUAL_TO",
  requireNumberGreaterThan: "NUMBER_GREATER_THAN",
  requireNumberGreaterThanOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  requireNumberLessThan: "NUMBER_LESS_THAN",
  requireNumberLessThanOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  requireNumberNotBetween: "NUMBER_NOT_BETWEEN",
  requireNumberNotEqualTo: "NUMBER_NOT_EQUAL_TO",
  requireTextContains: "TEXT_CONTAINS",
  requireTextDoesNotContain: "TEXT_DOES_NOT_CONTAIN",
  requireTextEqualTo: "TEXT_EQUAL_TO",
  requireTextIsEmail: "TEXT_IS_VALID_EMAIL",
  requireTextIsUrl: "TEXT_IS_VALID_URL",
};

for (const [name, criteria] of Object.entries(SIMPLE)) {
  const value = function (this: DataValidationBuilder, ...values: unknown[]): DataValidationBuilder {
    return require(this, criteria, values);
  };
  Object.defineProperty(DataValidationBuilder.prototype, name, { value, writable: true, configurable: true });
}
exposed(DataValidationBuilder);

function isRuleRange(value: unknown): value is RuleRange {
  return typeof value === "object" && value !== null && "sheetId" in value && "area" in value;
}

/** The stored rule of an argument: undefined for null, Google's complaint for anything that is no rule. */
export function ruleOf(value: unknown): ValidationRule | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof DataValidation && !(value instanceof DataValidationBuilder))
    return DataValidation.ruleOf(value);
  throw new Error("Invalid argument: rule");
}
