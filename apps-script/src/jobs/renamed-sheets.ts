import type { Formula } from "#core/workbook/formula";
import type { Edit, PlanCell, WorkbookPlan } from "#core/workbook/plan";

/** `plan` with every sheet called by its new name: in the sheets, the names, the formulas, the links and the charts. */
export function renamedSheets(plan: WorkbookPlan, rename: (name: string) => string): WorkbookPlan {
  const own = new Set(plan.sheets.map(({ name }) => name));
  const renamed = (name: string): string => (own.has(name) ? rename(name) : name);
  return {
    title: plan.title,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      name: renamed(sheet.name),
      edits: sheet.edits.map((edit) => renamedEdit(edit, renamed)),
    })),
    names: plan.names.map((named) => ({ ...named, sheet: renamed(named.sheet) })),
  };
}

type Rename = (name: string) => string;

function renamedEdit(edit: Edit, rename: Rename): Edit {
  switch (edit.kind) {
    case "write":
      return { ...edit, cells: edit.cells.map((row) => row.map((cell) => renamedCell(cell, rename))) };
    case "highlight":
      return { ...edit, when: renamedFormula(edit.when, rename) };
    case "validate":
      return { ...edit, rule: renamedRule(edit.rule, rename) };
    case "chart":
      return { ...edit, chart: renamedChart(edit.chart, rename) };
    case "format":
    case "protect":
    case "merge":
    case "columnWidths":
    case "rowHeights":
    case "hideColumns":
    case "hideRows":
    case "freeze":
    case "note":
    case "page":
      return edit;
  }
}

function renamedCell(cell: PlanCell, rename: Rename): PlanCell {
  if (cell === null || typeof cell !== "object") return cell;
  switch (cell.kind) {
    case "date":
      return cell;
    case "formula":
      return { ...cell, formula: renamedFormula(cell.formula, rename) };
    case "link":
      return "url" in cell.target
        ? cell
        : { ...cell, target: { ...cell.target, sheet: rename(cell.target.sheet) } };
  }
}

type Rule = Extract<Edit, { kind: "validate" }>["rule"];

function renamedRule(rule: Rule, rename: Rename): Rule {
  if (rule.kind === "formula") return { ...rule, formula: renamedFormula(rule.formula, rename) };
  return rule.kind === "listFrom" ? { ...rule, source: renamedFormula(rule.source, rename) } : rule;
}

type Chart = Extract<Edit, { kind: "chart" }>["chart"];

function renamedChart(chart: Chart, rename: Rename): Chart {
  const { categories, series, pointNames } = chart;
  return {
    ...chart,
    categories: { ...categories, sheet: rename(categories.sheet) },
    series: series.map((one) => ({ ...one, sheet: rename(one.sheet) })),
    ...(pointNames === undefined ? {} : { pointNames: { ...pointNames, sheet: rename(pointNames.sheet) } }),
  };
}

function renamedFormula(formula: Formula, rename: Rename): Formula {
  const again = (part: Formula): Formula => renamedFormula(part, rename);
  switch (formula.op) {
    case "integer":
    case "text":
    case "boolean":
    case "name":
      return formula;
    case "cell":
      return { ...formula, at: renamedPlace(formula.at, rename) };
    case "range":
      return { ...formula, from: renamedPlace(formula.from, rename), to: renamedPlace(formula.to, rename) };
    case "call":
      return { ...formula, args: formula.args.map(again) };
    case "binary":
      return { ...formula, left: again(formula.left), right: again(formula.right) };
    case "negate":
      return { ...formula, of: again(formula.of) };
  }
}

type Place = Extract<Formula, { op: "cell" }>["at"];

function renamedPlace(place: Place, rename: Rename): Place {
  return place.sheet === null ? place : { ...place, sheet: rename(place.sheet) };
}
