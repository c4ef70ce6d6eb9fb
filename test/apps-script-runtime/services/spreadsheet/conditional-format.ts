import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { enumName } from "../../run/enum-member";
import type { ConditionalRule } from "../../world/sheet-state";
import type { Book } from "./book";
import { enumsOf } from "./enums";
import { PLACE, Placed } from "./place";
import { rangeAt } from "./range-factory";

const BLANK: ConditionalRule = { areas: [], criteria: null, values: [], look: {} };

export class ConditionalFormatRule
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>
{
  readonly className: string = "ConditionalFormatRule";
  protected rule: ConditionalRule;
  protected readonly book: Book | null;
  protected readonly sheetId: number;

  constructor(run: Run, rule: ConditionalRule, book: Book | null, sheetId: number) {
    super(run);
    this.rule = rule;
    this.book = book;
    this.sheetId = sheetId;
  }

  getRanges(): Placed[] {
    const { book, sheetId } = this;
    return book === null ? [] : this.rule.areas.map((area) => rangeAt(this[RUN], { book, sheetId, area }));
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.rule.criteria === null ? null : new BooleanCondition(this[RUN], this.rule);
  }
  getGradientCondition(): null {
    return null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this[RUN], this.rule, this.book, this.sheetId);
  }
  static ruleOf(value: ConditionalFormatRule): ConditionalRule {
    return value.rule;
  }
}

export class BooleanCondition
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.BooleanCondition>
{
  readonly className = "BooleanCondition";
  readonly #rule: ConditionalRule;

  constructor(run: Run, rule: ConditionalRule) {
    super(run);
    this.#rule = rule;
  }

  getCriteriaType(): unknown {
    return enumsOf(this[RUN]).BooleanCriteria[this.#rule.criteria ?? ""];
  }
  getCriteriaValues(): unknown[] {
    return [...this.#rule.values];
  }
  getBackground(): unknown {
    return this.#rule.look["background"] ?? null;
  }
  getFontColor(): unknown {
    return this.#rule.look["fontColor"] ?? null;
  }
  getBold(): unknown {
    return this.#rule.look["bold"] ?? null;
  }
  getItalic(): unknown {
    return this.#rule.look["italic"] ?? null;
  }
}
exposed(BooleanCondition);

/** Builds a rule; a rule without ranges, condition or look cannot be built. */
export class ConditionalFormatRuleBuilder
  extends ConditionalFormatRule
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>
{
  override readonly className = "ConditionalFormatRuleBuilder";

  constructor(run: Run, rule: ConditionalRule = BLANK, book: Book | null = null, sheetId = 0) {
    super(run, rule, book, sheetId);
  }

  setRanges(ranges: readonly unknown[]): this {
    const areas = ranges.map((range) => {
      if (!(range instanceof Placed)) throw new Error("Invalid argument: ranges");
      return range[PLACE].area;
    });
    return change(this, { areas });
  }
  withCriteria(criteria: unknown, args: readonly unknown[]): this {
    return change(this, { criteria: enumName(criteria), values: [...args] });
  }
  build(): ConditionalFormatRule {
    if (this.rule.areas.length === 0)
      throw new Error("Conditional format rule must have at least one range.");
    if (this.rule.criteria === null) throw new Error("Conditional format rule must have a condition.");
    return new ConditionalFormatRule(this[RUN], this.rule, this.book, this.sheetId);
  }
  static change(builder: ConditionalFormatRuleBuilder, part: Partial<ConditionalRule>): void {
    builder.rule = { ...builder.rule, ...part };
  }
}

function change<B extends ConditionalFormatRuleBuilder>(builder: B, part: Partial<ConditionalRule>): B {
  ConditionalFormatRuleBuilder.change(builder, part);
  return builder;
}

const CRITERIA =
  "CellEmpty CellNotEmpty DateAfter DateBefore DateEqualTo NumberBetween NumberEqualTo NumberGreaterThan NumberGreaterThanOrEqualTo NumberLessThan NumberLessThanOrEqualTo NumberNotBetween NumberNotEqualTo TextContains TextDoesNotContain TextEndsWith TextEqualTo TextStartsWith";
const LOOKS = ["Background", "FontColor", "Bold", "Italic", "Underline", "Strikethrough"];

const methods: Record<
  string,
  (this: ConditionalFormatRuleBuilder, ...values: unknown[]) => ConditionalFormatRuleBuilder
> = {
  whenFormulaSatisfied(formula) {
    return change(this, { criteria: "CUSTOM_FORMULA", values: [formula] });
  },
};
for (const words of CRITERIA.split(" ")) {
  const criteria = words.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
  methods[`when${words}`] = function (...values) {
    return change(this, { criteria, values });
  };
}
for (const look of LOOKS) {
  const key = look.charAt(0).toLowerCase() + look.slice(1);
  methods[`set${look}`] = function (value) {
    return change(this, { look: { ...ConditionalFormatRule.ruleOf(this).look, [key]: value } });
  };
}
for (const [name, value] of Object.entries(methods)) {
  Object.defineProperty(ConditionalFormatRuleBuilder.prototype, name, {
    value,
    writable: true,
    configurable: true,
  });
}
exposed(ConditionalFormatRuleBuilder);

/** The stored rule of an argument; throws when it is no built rule. */
export function conditionalRuleOf(value: unknown): ConditionalRule {
  if (value instanceof ConditionalFormatRule) return ConditionalFormatRule.ruleOf(value);
  throw new Error("Invalid argument: rules");
}
