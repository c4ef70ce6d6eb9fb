import type { CellRef } from "../cycle/event-parts";
import { isOpenKey } from "../form/open-rows";
import type { FormDefinition } from "../form/definition";
import { officeSentence } from "../messages/office-messages";
import { nearMiss } from "../register/near-miss";
import { cellNamesOf } from "./cell-names";
import type { CellNames } from "./cell-names";
import type { CycleBasis } from "./cycle-basis";
import { told, untold } from "./told";
import type { Told } from "./told";

/**
 * The cells named by `texts`, each `KODE:kolom`: the row's key, then the field's id or its heading. Told why not for a
 * row that the unit does not have, or a column that nobody fills.
 */
export function typedCells(
  basis: CycleBasis,
  unitId: string,
  texts: readonly string[],
): Told<readonly CellRef[]> {
  return namedCells(cellNamesOf(basis, unitId), texts);
}

/** One cell named by `KODE:kolom`. */
export function typedCell(basis: CycleBasis, unitId: string, text: string): Told<CellRef> {
  return namedCell(cellNamesOf(basis, unitId), text);
}

/** As `typedCells`, by the names that a form gives its cells. */
export function namedCells(names: CellNames, texts: readonly string[]): Told<readonly CellRef[]> {
  const cells: CellRef[] = [];
  for (const text of texts) {
    const cell = namedCell(names, text);
    if (!cell.ok) return cell;
    cells.push(cell.value);
  }
  return told(cells);
}

/** As `typedCell`, by the names that a form gives its cells. */
export function namedCell(names: CellNames, text: string): Told<CellRef> {
  const { unitId, hasOwnRows, rowKeys, fields } = names;
  const at = text.lastIndexOf(":");
  const [rowKey, column] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (at < 0 || rowKey === "" || column === "") return untold(officeSentence("cell/unreadable", { text }));
  const key = rowNamed(names, rowKey);
  if (key === undefined) {
    const known = hasOwnRows ? [] : rowKeys;
    const near = nearMiss(rowKey, known);
    return untold(officeSentence("cell/no-row", { rowKey, unitId, near, known }));
  }
  const field = fields.find(({ id, label }) => [id, label].some((name) => plain(name) === plain(column)));
  if (field === undefined)
    return untold(officeSentence("cell/no-field", { column, known: fields.map(({ id }) => id) }));
  return told({ rowKey: key, fieldId: field.id });
}

/** The row of that key; where fillers add the rows, whatever key a row may have (`b003`, `t001`, `b003~2`). */
function rowNamed({ hasOwnRows, rowKeys }: CellNames, rowKey: string): string | undefined {
  if (hasOwnRows) {
    const key = rowKey.toLowerCase();
    return isOpenKey(key) ? key : undefined;
  }
  return rowKeys.find((one) => plain(one) === plain(rowKey));
}

/** The heading of a field, for people; its id where the form has none of that id. */
export function fieldLabel(definition: FormDefinition, fieldId: string): string {
  return definition.fields.find(({ id }) => id === fieldId)?.label ?? fieldId;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim();
}
