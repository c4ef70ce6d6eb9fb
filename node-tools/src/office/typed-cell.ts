import type { CellRef } from "#core/cycle/event-parts";
import type { Field, FormDefinition } from "#core/form/definition";
import { officeSentence } from "#core/messages/office-messages";
import { readingContextFor } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import { CommandFault } from "../archive/command-fault";

/**
 * The cells named by `texts`, each `KODE:kolom`: the row's key, then the field's id or its heading. Throws CommandFault
 * for a row that the unit does not have, or a column that nobody fills.
 */
export function typedCells(basis: CycleBasis, unitId: string, texts: readonly string[]): readonly CellRef[] {
  return texts.map((text) => typedCell(basis, unitId, text));
}

/** One cell named by `KODE:kolom`. */
export function typedCell(basis: CycleBasis, unitId: string, text: string): CellRef {
  const at = text.lastIndexOf(":");
  const [rowKey, column] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (at < 0 || rowKey === "" || column === "")
    throw new CommandFault(officeSentence("cell/unreadable", { text }));
  const keys = readingContextFor(basis, unitId, null).rows.map(({ key }) => key);
  const key = keys.find((one) => plain(one) === plain(rowKey));
  if (key === undefined) throw new CommandFault(officeSentence("cell/no-row", { rowKey, unitId }));
  const fields = inputFields(basis.form.definition);
  const field = fields.find(({ id, label }) => [id, label].some((name) => plain(name) === plain(column)));
  if (field === undefined)
    throw new CommandFault(officeSentence("cell/no-field", { column, known: fields.map(({ id }) => id) }));
  return { rowKey: key, fieldId: field.id };
}

/** The heading of a field, for people; its id where the form has none of that id. */
export function fieldLabel(definition: FormDefinition, fieldId: string): string {
  return definition.fields.find(({ id }) => id === fieldId)?.label ?? fieldId;
}

function inputFields(definition: FormDefinition): readonly Field[] {
  return definition.fields.filter(({ role }) => role === "input");
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim();
}
