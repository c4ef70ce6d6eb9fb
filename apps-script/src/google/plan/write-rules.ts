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
  const sourceOf = listSources(range.getSheet(), rules);
  range.setDataValidations(
    rules.map((row) =>
      row.map((rule) => {
        if (rule === null) return null;
        const known = shared.get(rule.rule);
        if (known !== undefined) return known;
        const built = validation(rule, sourceOf, dialect);
        if (rule.rule.kind !== "formula") shared.set(rule.rule, built);
        return built;
      }),
    ),
  );
}

function validation(
  { rule, strict, hint, error, origin }: CellRule,
  sourceOf: (source: Formula) => Range,
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
    case "listUnder":
      throw new Error("choices that depend on a cell are written out before rules are");
    case "listFrom":
      return builder.requireValueInRange(sourceOf(rule.source), true).build();
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

/** The ranges that drop-downs show, fetched in one call for each sheet that holds some. */
function listSources(sheet: Sheet, rules: FoldedSheet["rules"]): (source: Formula) => Range {
  const wanted = new Map<string, Map<string, Formula>>();
  for (const rule of rules.flat()) {
    if (rule?.rule.kind !== "listFrom") continue;
    const { sheetName, address } = placeOf(rule.rule.source, sheet.getName());
    wanted.set(
      sheetName,
      (wanted.get(sheetName) ?? new Map<string, Formula>()).set(address, rule.rule.source),
    );
  }
  const ranges = new Map<string, Range>();
  for (const [sheetName, addresses] of wanted) {
    const found = sheet.getParent().getSheetByName(sheetName);
    if (found === null) throw new Error(`no sheet ${sheetName} for a drop-down`);
    const names = [...addresses.keys()];
    for (const [index, range] of found.getRangeList(names).getRanges().entries())
      ranges.set(`${sheetName}!${names[index] ?? ""}`, range);
  }
  return (source) => {
    const { sheetName, address } = placeOf(source, sheet.getName());
    const range = ranges.get(`${sheetName}!${address}`);
    if (range === undefined) throw new Error(`no range ${sheetName}!${address}`);
    return range;
  };
}

/** Where the source of a drop-down stands: a fixed range, of the sheet itself where it names none. */
function placeOf(
  source: Formula,
  ownSheet: string,
): { readonly sheetName: string; readonly address: string } {
  const isPlace = source.op === "range" || source.op === "cell";
  if (!isPlace) throw new Error("a drop-down shows a range");
  const from = source.op === "range" ? source.from : source.at;
  const bare: Formula =
    source.op === "range"
      ? { ...source, from: { ...source.from, sheet: null } }
      : { ...source, at: { ...source.at, sheet: null } };
  const address = printFormula(bare, { rowIndex: 0, columnIndex: 0 }, "comma").replace(/\$/g, "");
  return { sheetName: from.sheet ?? ownSheet, address };
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
