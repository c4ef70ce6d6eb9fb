import type { FormDefinition } from "../form/definition";
import { HELPER_IDS } from "../form/entry-layout";
import type { GivenRow } from "../form/register-rows";
import { trimmedText } from "../expression/row-value";
import type { SheetGrid } from "../workbook/sheet-grid";
import { textOfCell } from "../workbook/sheet-grid";
import type { MatchedColumns } from "./match-columns";

/** What one row of a sheet turned out to be. Row indices are 0-based. */
export type MatchedRow =
  | { readonly kind: "known"; readonly rowIndex: number; readonly key: string; readonly repaired: boolean }
  | { readonly kind: "conflicting"; readonly rowIndex: number; readonly key: string; readonly other: string }
  | { readonly kind: "unknown"; readonly rowIndex: number };

/**
 * Attributes every row below the headings by three witnesses: the hidden key, the visible code, and the other given
 * texts. Two that agree decide; a lone witness decides only where none speaks against it; otherwise the row belongs
 * to nobody. So a sheet sorted without its hidden column is read right, and a row pasted over is not.
 */
export function matchRows(
  grid: SheetGrid,
  definition: FormDefinition,
  columns: MatchedColumns,
  rows: readonly GivenRow[],
): readonly MatchedRow[] {
  const witnesses = witnessesOf(grid, definition, columns, rows);
  return grid.rowIndices
    .filter((rowIndex) => rowIndex >= columns.firstRow)
    .map((rowIndex) => judge(rowIndex, witnesses));
}

/** What one witness says of a row: a key, that it knows no such row, or nothing. */
type Testimony = { readonly key: string } | "unknown" | "silent";

type Witness = (rowIndex: number) => Testimony;

function judge(
  rowIndex: number,
  [hiddenKey, visibleCode, otherTexts]: readonly [Witness, Witness, Witness],
): MatchedRow {
  const [hidden, visible] = [hiddenKey(rowIndex), visibleCode(rowIndex)];
  if (keyIn(hidden) !== null && keyIn(hidden) === keyIn(visible)) {
    return { kind: "known", rowIndex, key: keyIn(hidden) ?? "", repaired: false };
  }
  const said = [hidden, visible, otherTexts(rowIndex)];
  const keys = said.flatMap((testimony) => (typeof testimony === "object" ? [testimony.key] : []));
  const [first, second] = keys;
  if (first === undefined) return { kind: "unknown", rowIndex };
  const agreed = keys.find((key, index) => keys.indexOf(key) !== index);
  if (agreed !== undefined) return { kind: "known", rowIndex, key: agreed, repaired: true };
  if (second !== undefined) return { kind: "conflicting", rowIndex, key: first, other: second };
  if (said.includes("unknown")) return { kind: "unknown", rowIndex };
  return { kind: "known", rowIndex, key: first, repaired: hidden === "silent" };
}

function keyIn(testimony: Testimony): string | null {
  return typeof testimony === "object" ? testimony.key : null;
}

function witnessesOf(
  grid: SheetGrid,
  definition: FormDefinition,
  columns: MatchedColumns,
  rows: readonly GivenRow[],
): readonly [Witness, Witness, Witness] {
  const byKey = new Map(rows.map(({ key }) => [normalised(key), key]));
  const textAt = (rowIndex: number, id: string): string => {
    const columnIndex = columns.columnOf.get(id);
    return columnIndex === undefined ? "" : normalised(textOfCell(grid.cell(rowIndex, columnIndex)));
  };
  const byCode =
    (id: string): Witness =>
    (rowIndex) => {
      const said = textAt(rowIndex, id);
      const key = byKey.get(said);
      return said === "" ? "silent" : key === undefined ? "unknown" : { key };
    };
  return [byCode(HELPER_IDS.key), byCode(definition.rows.key), byTexts(definition, rows, textAt)];
}

/** The row whose given texts agree best, at least half of them and better than any other; a draw tells nothing. */
function byTexts(
  definition: FormDefinition,
  rows: readonly GivenRow[],
  textAt: (rowIndex: number, fieldId: string) => string,
): Witness {
  const fields = definition.fields.filter(
    (field) =>
      field.role === "given" && field.type === "text" && !field.hidden && field.id !== definition.rows.key,
  );
  const known = rows.map((row) => ({ key: row.key, texts: fields.map(({ id }) => textOfGiven(row, id)) }));
  return (rowIndex) => {
    const said = fields.map(({ id }) => textAt(rowIndex, id));
    const filled = said.filter((text) => text !== "").length;
    if (filled === 0) return "silent";
    const scores = known.map(({ key, texts }) => ({
      key,
      score: texts.filter((text, i) => text !== "" && text === said[i]).length,
    }));
    const best = Math.max(0, ...scores.map(({ score }) => score));
    const leaders = scores.filter(({ score }) => score === best);
    const [leader] = leaders;
    if (leader === undefined || best * 2 < filled) return "unknown";
    return leaders.length === 1 ? { key: leader.key } : "silent";
  };
}

function textOfGiven(row: GivenRow, fieldId: string): string {
  const value = row.values.get(fieldId);
  return value === undefined ? "" : normalised(trimmedText(value) ?? "");
}

function normalised(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
