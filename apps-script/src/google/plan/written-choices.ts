import { countUnder, firstUnder } from "#core/workbook/list-under";
import type { Formula } from "#core/workbook/formula";
import { binary, call, fixedRange, integer, relativeCell, text } from "#core/workbook/formula-build";
import type { Edit, ListUnder, PlanCell, SheetPlan, WorkbookPlan } from "#core/workbook/plan";

type ValidateEdit = Extract<Edit, { kind: "validate" }>;

/** One column of the sheet whose choices are written out row by row, from the 0-based column `left` on. */
interface WrittenColumn {
  readonly edit: ValidateEdit;
  readonly rule: ListUnder;
  readonly left: number;
}

/** Ends the name of the sheet that holds the choices of another one. */
const SUFFIX = " pilihan";

/**
 * `plan` as Sheets can do it: a drop-down there shows a fixed range only. So the choices that depend on another cell
 * are written out on a hidden sheet, one row beside each row of the form, by formulas that follow that cell; each
 * cell's drop-down is its own stretch of that row. A plan without such choices comes back as it is.
 */
export function withWrittenChoices(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.flatMap(written) };
}

function written(sheet: SheetPlan): readonly SheetPlan[] {
  const columns = columnsOf(sheet);
  if (columns.length === 0) return [sheet];
  const name = `${sheet.name}${SUFFIX}`;
  const edits = sheet.edits.flatMap((edit): readonly Edit[] => {
    const column = columns.find((one) => one.edit === edit);
    return column === undefined ? [edit] : rowRules(column, name);
  });
  return [{ ...sheet, edits }, choiceSheet(name, sheet.name, columns)];
}

function columnsOf({ edits }: SheetPlan): readonly WrittenColumn[] {
  let left = 0;
  return edits.flatMap((edit): readonly WrittenColumn[] => {
    if (edit.kind !== "validate" || edit.rule.kind !== "listUnder") return [];
    const column = { edit, rule: edit.rule, left };
    left += 2 + edit.rule.most;
    return [column];
  });
}

/** The drop-down of each cell: its own stretch of the written choices. */
function rowRules({ edit, rule, left }: WrittenColumn, sheet: string): readonly Edit[] {
  return edit.ranges.flatMap(({ top, bottom, left: columnIndex }) =>
    Array.from({ length: bottom - top + 1 }, (_, offset): Edit => {
      const row = top + offset;
      const source = fixedRange(
        { top: row, bottom: row, left: left + 2, right: left + 1 + rule.most },
        sheet,
      );
      const range = { top: row, bottom: row, left: columnIndex, right: columnIndex };
      return { ...edit, ranges: [range], rule: { kind: "listFrom", source } };
    }),
  );
}

/** The hidden sheet: for every row of the form and column of choices where they begin, how many, and the choices. */
function choiceSheet(name: string, formSheet: string, columns: readonly WrittenColumn[]): SheetPlan {
  const edits = columns.flatMap((column): readonly Edit[] => {
    const cells = rowCells(column, formSheet);
    return column.edit.ranges.map(({ top, bottom }) => ({
      kind: "write",
      rowIndex: top,
      columnIndex: column.left,
      cells: Array.from({ length: bottom - top + 1 }, () => cells),
    }));
  });
  return { name, state: "hidden", edits: [...edits, { kind: "protect", unlocked: [] }] };
}

function rowCells({ edit, rule, left }: WrittenColumn, formSheet: string): readonly PlanCell[] {
  const columnIndex = edit.ranges[0]?.left ?? 0;
  const seen = (formula: Formula, from: number): Formula =>
    elsewhere(formula, formSheet, columnIndex - (left + from));
  const at: ListUnder = rule;
  const formula = (value: Formula, cached: string | number): PlanCell => ({
    kind: "formula",
    formula: value,
    cached,
  });
  const isBlank = binary("=", seen(at.parent, 0), text(""));
  const first = call("IFERROR", seen(firstUnder(at), 0), integer(-1));
  const count = call("IF", binary("<", relativeCell(0, -1), integer(0)), integer(0), seen(countUnder(at), 1));
  const texts = fixedRange(at.texts, at.sheet);
  return [
    formula(call("IF", isBlank, integer(-1), first), -1),
    formula(count, 0),
    ...Array.from({ length: at.most }, (_, index) => {
      const [begin, many] = [relativeCell(0, -(2 + index)), relativeCell(0, -(1 + index))];
      const choice = call("INDEX", texts, binary("+", begin, integer(index + 1)));
      return formula(call("IF", binary(">", many, integer(index)), choice, text("")), "");
    }),
  ];
}

/** A formula for the cells of one sheet, as it is written on another: `shift` columns to the right of where it counts. */
function elsewhere(formula: Formula, sheet: string, shift: number): Formula {
  switch (formula.op) {
    case "cell": {
      const { column } = formula.at;
      if (!("offset" in column) || formula.at.sheet !== null) return formula;
      return { ...formula, at: { ...formula.at, sheet, column: { offset: column.offset + shift } } };
    }
    case "call":
      return { ...formula, args: formula.args.map((arg) => elsewhere(arg, sheet, shift)) };
    case "binary":
      return {
        ...formula,
        left: elsewhere(formula.left, sheet, shift),
        right: elsewhere(formula.right, sheet, shift),
      };
    case "negate":
      return { ...formula, of: elsewhere(formula.of, sheet, shift) };
    case "range":
    case "integer":
    case "text":
    case "boolean":
    case "name":
      return formula;
  }
}
