import { rangeAddress } from "#core/workbook/address";
import { printFormula } from "#core/workbook/formula";
import type { Formula, FormulaDialect } from "#core/workbook/formula";
import type { CellRule, FoldedSheet } from "./fold-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Data validation of the whole sheet in one call; each cell's rule is spelt for that very cell. */
export function writeRules(range: Range, { rules }: FoldedSheet, dialect: FormulaDialect): void {
  if (!rules.some((row) => row.some((rule) => rule !== null))) return;
  const shared = new Map<CellRule["rule"], DataValidation>();
  range.setDataValidations(
    rules.map((row) =>
      row.map((rule) => {
        if (rule === null) return null;
        const known = shared.get(rule.rule);
        if (known !== undefined) return known;
        const built = validation(rule, range.getSheet(), dialect);
        if (rule.rule.kind !== "formula") shared.set(rule.rule, built);
        return built;
      }),
    ),
  );
}

function validation(
  { rule, strict, hint, error, origin }: CellRule,
  sheet: Sheet,
  dialect: FormulaDialect,
): DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!strict);
  const help = [hint?.text, error?.text].filter((text) => text !== undefined).join(" ");
  if (help !== "") builder.setHelpText(help);
  switch (rule.kind) {
    case "list":
      return builder.requireValueInList([...rule.values], true).build();
    case "number":
      return numberRule(builder, rule.minimum, rule.maximum).build();
    case "formula":
      return builder.requireFormulaSatisfied(`=${printFormula(rule.formula, origin, dialect)}`).build();
    case "listFrom":
      return builder.requireValueInRange(sourceRange(rule.source, sheet), true).build();
  }
}

function numberRule(
  builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  minimum: number | null,
  maximum: number | null,
): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  if (minimum !== null && maximum !== null) return builder.requireNumberBetween(minimum, maximum);
  if (maximum !== null) return builder.requireNumberLessThanOrEqualTo(maximum);
  return builder.requireNumberGreaterThanOrEqualTo(minimum ?? -9_007_199_254_740_991);
}

function sourceRange(source: Formula, sheet: Sheet): Range {
  const address = printFormula(source, { rowIndex: 0, columnIndex: 0 }, "comma").replace(/\$/g, "");
  return address.includes("!") ? sheet.getParent().getRange(address) : sheet.getRange(address);
}

/** Conditional formats of the whole sheet in one call; none clears what was there. */
export function writeHighlights(sheet: Sheet, { highlights }: FoldedSheet, dialect: FormulaDialect): void {
  if (highlights.length === 0) return;
  const rules = highlights.flatMap(({ ranges, when, style }) => {
    const first = ranges[0];
    if (first === undefined) return [];
    const origin = { rowIndex: first.top, columnIndex: first.left };
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${printFormula(when, origin, dialect)}`)
      .setRanges(ranges.map((range) => sheet.getRange(rangeAddress(range))));
    if (style.fill !== undefined) builder.setBackground(`#${style.fill}`);
    if (style.color !== undefined) builder.setFontColor(`#${style.color}`);
    if (style.bold !== undefined) builder.setBold(style.bold);
    return [builder.build()];
  });
  sheet.setConditionalFormatRules(rules);
}
