import { firstWordFormula } from "../expression/code-formulas";
import type { Formula } from "../workbook/formula";
import { binary, call, fixedRange, integer, text } from "../workbook/formula-build";
import type { PlanCell, SheetPlan } from "../workbook/plan";
import type { CellRange } from "../workbook/snapshot";
import { canonicalJson } from "../ledger/canonical-json";
import type { ChoiceColumn } from "./choice-columns";
import type { CompiledForm } from "./compiled-form";
import { FORM_SHEETS } from "./form-request";

/** Before every code that a formula looks up: a code alone would be taken for a number or a time of day. */
export const CODE_MARK = "k";

/** 0-based first row of choices; headings stand above. */
const FIRST_ROW = 1;
/** Columns of one list: the code that narrows to it, its own code, its text. */
const WIDTH = 3;

/** Where the choices of a column stand on the sheet Daftar; null for a list without choices. */
export interface ListPlace {
  readonly parents: CellRange;
  readonly codes: CellRange;
  readonly texts: CellRange;
}

/** The place of a list of choices on the sheet Daftar. */
export function placeOfList(form: CompiledForm, column: ChoiceColumn): ListPlace | null {
  const index = distinctColumns(form).indexOf(column);
  const count = column.choices.length;
  if (index < 0 || count === 0) return null;
  const rangeAt = (offset: number): CellRange => {
    const columnIndex = 1 + index * WIDTH + offset;
    return { top: FIRST_ROW, bottom: FIRST_ROW + count - 1, left: columnIndex, right: columnIndex };
  };
  return { parents: rangeAt(0), codes: rangeAt(1), texts: rangeAt(2) };
}

const sheets = new WeakMap<CompiledForm, SheetPlan>();

/**
 * The hidden sheet Daftar: every list that the form chooses from, and in its first column the lists as they are stored,
 * so that a form tells by itself what it was made from. The same for every unit; null for a form without lists.
 */
export function listSheet(form: CompiledForm): SheetPlan | null {
  if (form.choices.size === 0) return null;
  const known = sheets.get(form) ?? makeSheet(form);
  sheets.set(form, known);
  return known;
}

/** What was chosen in `cell` of the choices of `column`: its code, or its text; "" when it is none of them. */
export function listedFormula(form: CompiledForm, column: ChoiceColumn, cell: Formula): Formula {
  const place = placeOfList(form, column);
  if (place === null) return text("");
  const trimmed = call("TRIM", cell);
  const said = column.byCode ? firstWordFormula(trimmed) : trimmed;
  const found = call("IF", isInList(column, place, said), said, text(""));
  return call("IF", call("ISTEXT", cell), found, text(""));
}

function isInList({ byCode }: ChoiceColumn, place: ListPlace, said: Formula): Formula {
  if (byCode) {
    const range = fixedRange(place.codes, FORM_SHEETS.lists);
    return call("ISNUMBER", call("MATCH", marked(said), range, integer(0)));
  }
  const equal = binary("=", fixedRange(place.texts, FORM_SHEETS.lists), said);
  return binary(">", call("SUMPRODUCT", binary("*", equal, integer(1))), integer(0));
}

/** A code as the lists hold it; signs that a look-up would take for others find nothing. */
function marked(code: Formula): Formula {
  const plain = ["~", "*", "?"].reduce<Formula>(
    (part, sign) => call("SUBSTITUTE", part, text(sign), text("!")),
    code,
  );
  return binary("&", text(CODE_MARK), plain);
}

function distinctColumns(form: CompiledForm): readonly ChoiceColumn[] {
  return [...new Set(form.choices.values())];
}

function makeSheet(form: CompiledForm): SheetPlan {
  const columns = distinctColumns(form);
  const chunks = chunksOf(canonicalJson(form.lists));
  const rows = Math.max(chunks.length, ...columns.map(({ choices }) => choices.length));
  const keyOf = (code: string): PlanCell => (code === "" ? null : CODE_MARK + code);
  const cells = Array.from({ length: rows }, (_, row): readonly PlanCell[] => [
    chunks[row] ?? null,
    ...columns.flatMap(({ choices }): readonly PlanCell[] => {
      const choice = choices[row];
      return choice === undefined
        ? [null, null, null]
        : [keyOf(choice.parent), keyOf(choice.code), choice.text];
    }),
  ]);
  const head = [LISTS_HEADING, ...columns.flatMap(({ name }) => [null, null, name])];
  return {
    name: FORM_SHEETS.lists,
    state: "hidden",
    edits: [
      { kind: "write", rowIndex: 0, columnIndex: 0, cells: [head, ...cells] },
      { kind: "protect", unlocked: [] },
    ],
  };
}

/** What stands over the stored lists. */
export const LISTS_HEADING = "_daftar";

/** `text` in pieces that a cell holds in every program: 32,767 characters at most. */
function chunksOf(text: string): readonly string[] {
  return text.match(/[\s\S]{1,30000}/gu) ?? [];
}
