import { cellAddress } from "#core/workbook/address";
import {
  printFormula,
  type CellReference,
  type Coordinate,
  type Formula,
  type FormulaOrigin,
} from "#core/workbook/formula";
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
  checkFormula(formula, origin, sheet);
  const text = printFormula(formula, origin, "comma");
  if (text.length > LONGEST_FORMULA) throw refusal("formula/too-long", origin, sheet);
  return text;
}

/** Throws where `formula` cannot stand in the cell `origin`; its length is not looked at. */
export function checkFormula(formula: Formula, origin: FormulaOrigin, sheet: string): void {
  const facts = formulaFacts(formula);
  if (facts.fault !== null) throw refusal(facts.fault, origin, sheet);
  const inside =
    fits(facts.rowOffsets, origin.rowIndex, LAST_ROW_INDEX) &&
    fits(facts.columnOffsets, origin.columnIndex, LAST_COLUMN_INDEX);
  if (!inside) throw refusal("formula/outside-the-sheet", origin, sheet);
}

function refusal(code: WriteFaultCode, origin: FormulaOrigin, sheet: string): WorkbookWriteError {
  const place = `${sheet}!${cellAddress(origin.rowIndex, origin.columnIndex)}`;
  return new WorkbookWriteError(code, place, "no spreadsheet program takes this formula");
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
  const rows: [number, number] = [0, 0];
  const columns: [number, number] = [0, 0];
  let namesSheets = false;
  let fault: WriteFaultCode | null = null;
  const visit = (node: Formula, depth: number): void => {
    fault ??= faultOf(node, depth);
    if (fault !== null) return;
    for (const at of referencesOf(node)) {
      namesSheets ||= at.sheet !== null;
      widen(rows, at.row);
      widen(columns, at.column);
    }
    const childDepth = node.op === "call" ? depth + 1 : depth;
    for (const child of childrenOf(node)) visit(child, childDepth);
  };
  visit(formula, 0);
  return { rowOffsets: rows, columnOffsets: columns, namesSheets, fault };
}

function widen(extremes: [least: number, greatest: number], coordinate: Coordinate): void {
  if (!("offset" in coordinate)) return;
  extremes[0] = Math.min(extremes[0], coordinate.offset);
  extremes[1] = Math.max(extremes[1], coordinate.offset);
}

const NOTHING: readonly never[] = [];

function referencesOf(node: Formula): readonly CellReference[] {
  if (node.op === "cell") return [node.at];
  return node.op === "range" ? [node.from, node.to] : NOTHING;
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
      return NOTHING;
  }
}

function faultOf(node: Formula, depth: number): WriteFaultCode | null {
  if (depth > DEEPEST_NESTING) return "formula/too-deep";
  if (node.op !== "text") return null;
  if (node.value.length > LONGEST_LITERAL) return "formula/literal-too-long";
  return ILLEGAL_CHARACTERS.test(node.value) ? "formula/illegal-character" : null;
}
