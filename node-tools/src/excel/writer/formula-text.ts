import { cellAddress } from "#core/workbook/address";
import { printFormula, type Coordinate, type Formula, type FormulaOrigin } from "#core/workbook/formula";
import { LAST_COLUMN_INDEX, LAST_ROW_INDEX } from "./sheet-limits";
import { WorkbookWriteError, type WriteFaultCode } from "./workbook-write-error";

const LONGEST_FORMULA = 8192;
const LONGEST_LITERAL = 255;
const DEEPEST_NESTING = 64;
const ILLEGAL_CHARACTERS = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;

/** What must be known of a formula before it is printed for a place. */
interface FormulaFacts {
  readonly rowOffsets: readonly [least: number, greatest: number];
  readonly columnOffsets: readonly [least: number, greatest: number];
  readonly namesSheets: boolean;
  readonly fault: WriteFaultCode | null;
}

const factsOf = new WeakMap<Formula, FormulaFacts>();

/** The en-US text of `formula` for a cell of `sheet`; throws the `formula/…` faults of WorkbookWriteError. */
export function formulaText(formula: Formula, origin: FormulaOrigin, sheet: string): string {
  const facts = formulaFacts(formula);
  const fail = (code: WriteFaultCode): never => {
    const place = `${sheet}!${cellAddress(origin.rowIndex, origin.columnIndex)}`;
    throw new WorkbookWriteError(code, place, "no spreadsheet program takes this formula");
  };
  if (facts.fault !== null) return fail(facts.fault);
  if (!fits(facts.rowOffsets, origin.rowIndex, LAST_ROW_INDEX)) return fail("formula/outside-the-sheet");
  if (!fits(facts.columnOffsets, origin.columnIndex, LAST_COLUMN_INDEX))
    return fail("formula/outside-the-sheet");
  const text = printFormula(formula, origin, "comma");
  return text.length > LONGEST_FORMULA ? fail("formula/too-long") : text;
}

/**
 * Whether a run of cells may share one printed text of `formula`. Programs keep shared formulas without
 * references to other sheets, so one that names a sheet is written out for each cell.
 */
export function canShareFormula(formula: Formula): boolean {
  return !formulaFacts(formula).namesSheets;
}

function fits(offsets: readonly [least: number, greatest: number], own: number, last: number): boolean {
  return own + offsets[0] >= 0 && own + offsets[1] <= last;
}

function formulaFacts(formula: Formula): FormulaFacts {
  const found = factsOf.get(formula);
  if (found !== undefined) return found;
  const facts = surveyFormula(formula);
  factsOf.set(formula, facts);
  return facts;
}

function surveyFormula(formula: Formula): FormulaFacts {
  const rows: number[] = [0];
  const columns: number[] = [0];
  const faults: WriteFaultCode[] = [];
  let namesSheets = false;
  let pending: readonly { readonly node: Formula; readonly depth: number }[] = [{ node: formula, depth: 0 }];
  while (pending.length > 0) {
    pending = pending.flatMap(({ node, depth }) => {
      for (const at of referencesOf(node)) {
        namesSheets ||= at.sheet !== null;
        addOffset(at.row, rows);
        addOffset(at.column, columns);
      }
      const fault = faultOf(node, depth);
      if (fault !== null) faults.push(fault);
      const childDepth = node.op === "call" ? depth + 1 : depth;
      return childrenOf(node).map((child) => ({ node: child, depth: childDepth }));
    });
  }
  return {
    rowOffsets: extremes(rows),
    columnOffsets: extremes(columns),
    namesSheets,
    fault: faults[0] ?? null,
  };
}

function extremes(values: readonly number[]): readonly [least: number, greatest: number] {
  return [values.reduce((a, b) => Math.min(a, b), 0), values.reduce((a, b) => Math.max(a, b), 0)];
}

function addOffset(coordinate: Coordinate, offsets: number[]): void {
  if ("offset" in coordinate) offsets.push(coordinate.offset);
}

function referencesOf(node: Formula) {
  if (node.op === "cell") return [node.at];
  return node.op === "range" ? [node.from, node.to] : [];
}

function childrenOf(node: Formula): readonly Formula[] {
  switch (node.op) {
    case "call":
      return node.args;
    case "binary":
      return [node.left, node.right];
    case "negate":
      return [node.of];
    case "integer":
    case "text":
    case "boolean":
    case "cell":
    case "range":
    case "name":
      return [];
  }
}

function faultOf(node: Formula, depth: number): WriteFaultCode | null {
  if (depth > DEEPEST_NESTING) return "formula/too-deep";
  if (node.op !== "text") return null;
  if (node.value.length > LONGEST_LITERAL) return "formula/literal-too-long";
  return ILLEGAL_CHARACTERS.test(node.value) ? "formula/illegal-character" : null;
}
