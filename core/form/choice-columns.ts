import { ancestorCodes, codeAtLevel } from "../code/code-level";
import type { CodeLevel } from "../code/code-level";
import { codePart } from "../expression/code-parts";
import type { RowValue } from "../expression/row-value";
import { trimmedText } from "../expression/row-value";
import type { ChoicesFrom, FormDefinition, InputField } from "./definition";
import type { FormLists } from "./form-lists";
import { codeText, levelsOf } from "./form-lists";

/** One thing to choose. `code` is "" in a list without codes, `parent` the code that narrows to it ("" for none). */
export interface Choice {
  readonly text: string;
  readonly code: string;
  readonly parent: string;
}

/** The choices of one or several fields, those of one parent next to each other. */
export interface ChoiceColumn {
  /** Tells the column from the others of the form, e.g. `kode/program/bidang`. */
  readonly name: string;
  /** True when the code in a cell tells what was chosen, false when the whole text does. */
  readonly byCode: boolean;
  readonly choices: readonly Choice[];
  /** What `value` says as the list tells it apart: its code, or its text; "" when it is none of the choices. */
  readonly chosen: (value: RowValue) => string;
}

/** The choices of every field that chooses from a list; fields with equal choices share one column. */
export function choiceColumns(
  definition: FormDefinition,
  lists: FormLists,
): ReadonlyMap<string, ChoiceColumn> {
  const byName = new Map<string, ChoiceColumn>();
  const columns = new Map<string, ChoiceColumn>();
  for (const field of definition.fields) {
    if (field.role !== "input" || field.choicesFrom === undefined) continue;
    const parentLevel = levelOfParent(definition, field.choicesFrom);
    const name = nameOf(field.choicesFrom, parentLevel);
    const column = byName.get(name) ?? columnOf(name, field.choicesFrom, parentLevel, lists);
    byName.set(name, column);
    columns.set(field.id, column);
  }
  return columns;
}

/** The fields whose choices narrow those of `field`, the nearest first. */
export function parentFields(definition: FormDefinition, field: InputField): readonly InputField[] {
  const parents: InputField[] = [];
  for (let current = field; ;) {
    const id = current.choicesFrom?.parent;
    const parent = definition.fields.find((one): one is InputField => one.id === id && one.role === "input");
    if (parent === undefined || parent === field || parents.includes(parent)) return parents;
    parents.push(parent);
    current = parent;
  }
}

function levelOfParent(definition: FormDefinition, from: ChoicesFrom): CodeLevel | null {
  const parent = definition.fields.find(({ id }) => id === from.parent);
  if (parent?.role !== "input" || parent.choicesFrom?.list !== "kode") return null;
  return levelsOf(parent.choicesFrom)[0] ?? null;
}

function nameOf({ list, levels = [] }: ChoicesFrom, parentLevel: CodeLevel | null): string {
  return [list, levels.join("+"), parentLevel ?? ""].join("/").replace(/\/+$/, "");
}

function columnOf(
  name: string,
  from: ChoicesFrom,
  parentLevel: CodeLevel | null,
  lists: FormLists,
): ChoiceColumn {
  const choices = choicesOf(from, parentLevel, lists);
  const byCode = from.list === "kode";
  const known = new Set(choices.map(({ code, text }) => (byCode ? code : text).toLowerCase()));
  const chosen = (value: RowValue): string => {
    if (value.kind !== "text") return "";
    const said = byCode ? codePart(value) : (trimmedText(value) ?? "");
    return known.has(said.toLowerCase()) ? said : "";
  };
  return { name, byCode, choices, chosen };
}

function choicesOf(
  from: ChoicesFrom,
  parentLevel: CodeLevel | null,
  { codes, texts }: FormLists,
): readonly Choice[] {
  const parentOf = (code: string): string =>
    parentLevel === null ? "" : (codeAtLevel(code, parentLevel) ?? ancestorCodes(code)[0] ?? "");
  if (from.list === "kode") {
    const levels = levelsOf(from);
    return (codes?.entries ?? [])
      .filter(({ level }) => levels.includes(level))
      .map((entry) => ({ text: codeText(entry), code: entry.code, parent: parentOf(entry.code) }));
  }
  if (from.list === "indikator") {
    return (codes?.entries ?? []).flatMap(({ code, indicators }) =>
      indicators
        .filter(({ name }) => name.trim() !== "")
        .map(({ name }) => ({ text: name.replace(/\s+/g, " ").trim(), code: "", parent: parentOf(code) })),
    );
  }
  return (texts[from.list] ?? []).map((text) => ({ text, code: "", parent: "" }));
}
