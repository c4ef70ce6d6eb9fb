import { trimmedText } from "../expression/row-value";
import type { FormDefinition } from "../form/definition";
import { HELPER_IDS } from "../form/entry-layout";
import type { GivenRow } from "../form/register-rows";
import type { SheetGrid } from "../workbook/sheet-grid";
import { textOfCell } from "../workbook/sheet-grid";
import type { MatchedColumns } from "./match-columns";

/** What one witness says of a row: a key, that it knows no such row, or nothing. */
export type Testimony = { readonly key: string } | "unknown" | "silent";

/** Tells whose row the 0-based row of a sheet is. */
export type Witness = (rowIndex: number) => Testimony;

/** The three witnesses of a row: the hidden key, the visible code, and the other given texts together. */
export interface Witnesses {
  readonly hiddenKey: Witness;
  readonly visibleCode: Witness;
  readonly otherTexts: Witness;
}

/** The witnesses of the rows of a sheet. */
export function witnessesOf(
  grid: SheetGrid,
  definition: FormDefinition,
  columns: MatchedColumns,
  rows: readonly GivenRow[],
): Witnesses {
  const textAt = (rowIndex: number, id: string): string => {
    const columnIndex = columns.columnOf.get(id);
    return columnIndex === undefined ? "" : textOfCell(grid.cell(rowIndex, columnIndex));
  };
  const keyOf = keyFinder(rows);
  const byCode =
    (id: string): Witness =>
    (rowIndex) => {
      const said = textAt(rowIndex, id);
      if (said.trim() === "") return "silent";
      const key = keyOf(said);
      return key === null ? "unknown" : { key };
    };
  return {
    hiddenKey: byCode(HELPER_IDS.key),
    visibleCode: byCode(definition.rows.key),
    otherTexts: byTexts(definition, rows, textAt),
  };
}

/** Keys as written, else without regard to case and blanks, unless two keys would then be one. */
function keyFinder(rows: readonly GivenRow[]): (text: string) => string | null {
  const exact = new Set(rows.map(({ key }) => key));
  const loose = new Map<string, string | null>();
  for (const key of exact) loose.set(compact(key), loose.has(compact(key)) ? null : key);
  return (text) => (exact.has(text) ? text : (loose.get(compact(text)) ?? null));
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
  let known: readonly { readonly key: string; readonly texts: readonly string[] }[] | null = null;
  return (rowIndex) => {
    known ??= rows.map((row) => ({ key: row.key, texts: fields.map(({ id }) => textOfGiven(row, id)) }));
    const said = fields.map(({ id }) => spaced(textAt(rowIndex, id)));
    const filled = said.filter((text) => text !== "").length;
    if (filled === 0) return "silent";
    const scores = known.map(({ key, texts }) => ({
      key,
      score: texts.filter((text, index) => text !== "" && text === said[index]).length,
    }));
    const best = scores.reduce((most, { score }) => Math.max(most, score), 0);
    const [leader, ...others] = scores.filter(({ score }) => score === best);
    if (leader === undefined || best * 2 < filled) return "unknown";
    return others.length === 0 ? { key: leader.key } : "silent";
  };
}

function textOfGiven(row: GivenRow, fieldId: string): string {
  const value = row.values.get(fieldId);
  return value === undefined ? "" : spaced(trimmedText(value) ?? "");
}

function spaced(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

function compact(text: string): string {
  return text.toLowerCase().replace(/\s+/g, "");
}
