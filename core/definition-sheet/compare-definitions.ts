import type { FormDefinition } from "../form/definition";
import { definitionRows } from "./definition-rows";
import type { AuthorRow, AuthorRows } from "./definition-rows";
import { SETTING_ROWS } from "./setting-rows";
import { SHEET_COLUMNS } from "./sheet-columns";
import type { DefinitionSheetName } from "./sheet-columns";

/** One thing that differs between two versions of a form, in the words of their author's sheets. */
export type DefinitionChange =
  | { readonly kind: "setting"; readonly setting: string; readonly before: string; readonly after: string }
  | { readonly kind: "column-added"; readonly label: string }
  | { readonly kind: "column-removed"; readonly label: string }
  | { readonly kind: "column-renamed"; readonly before: string; readonly after: string }
  | {
      readonly kind: "column-changed";
      readonly label: string;
      readonly property: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: "choices-changed";
      readonly label: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly kind: "columns-reordered" }
  | { readonly kind: "rule-added"; readonly message: string }
  | { readonly kind: "rule-removed"; readonly message: string }
  | {
      readonly kind: "rule-changed";
      readonly message: string;
      readonly property: string;
      readonly before: string;
      readonly after: string;
    };

/** Every difference between two versions, settings first, then columns and rules; none when they say the same. Columns are told apart by id. */
export function compareDefinitions(
  before: FormDefinition,
  after: FormDefinition,
): readonly DefinitionChange[] {
  const [older, newer] = [definitionRows(before), definitionRows(after)];
  return [
    ...settingChanges(older, newer),
    ...columnChanges(older.tables.Kolom, newer.tables.Kolom),
    ...choiceChanges(before, after),
    ...orderChange(older.tables.Kolom, newer.tables.Kolom),
    ...ruleChanges(older.tables.Aturan, newer.tables.Aturan),
  ];
}

function settingChanges(older: AuthorRows, newer: AuthorRows): readonly DefinitionChange[] {
  const said = ({ settings }: AuthorRows, key: string): string =>
    settings
      .filter(([name]) => name === key)
      .map(([, value]) => String(value))
      .join("; ");
  return SETTING_ROWS.flatMap(({ key, title }): readonly DefinitionChange[] => {
    const [before, after] = [said(older, key), said(newer, key)];
    return before === after ? [] : [{ kind: "setting", setting: title, before, after }];
  });
}

function columnChanges(
  older: readonly AuthorRow[],
  newer: readonly AuthorRow[],
): readonly DefinitionChange[] {
  const find = (rows: readonly AuthorRow[], id: AuthorRow["id"]) => rows.find((row) => row.id === id);
  const label = (row: AuthorRow): string => String(row.label ?? "");
  const removed = older
    .filter(({ id }) => find(newer, id) === undefined)
    .map((row): DefinitionChange => ({ kind: "column-removed", label: label(row) }));
  const others = newer.flatMap((row): readonly DefinitionChange[] => {
    const was = find(older, row.id);
    if (was === undefined) return [{ kind: "column-added", label: label(row) }];
    const renamed: readonly DefinitionChange[] =
      label(was) === label(row) ? [] : [{ kind: "column-renamed", before: label(was), after: label(row) }];
    const changed = properties("Kolom", was, row, ["label", "list"]).map((change): DefinitionChange => ({
      kind: "column-changed",
      label: label(row),
      ...change,
    }));
    return [...renamed, ...changed];
  });
  return [...removed, ...others];
}

function choiceChanges(before: FormDefinition, after: FormDefinition): readonly DefinitionChange[] {
  const choicesOf = ({ fields }: FormDefinition) =>
    new Map(
      fields.flatMap((field) =>
        field.role === "input" && field.choices !== undefined ? [[field.id, field] as const] : [],
      ),
    );
  const older = choicesOf(before);
  return [...choicesOf(after)].flatMap(([id, { label, choices = [] }]): readonly DefinitionChange[] => {
    const were = older.get(id)?.choices;
    if (were === undefined) return [];
    const added = choices.filter((choice) => !were.includes(choice));
    const removed = were.filter((choice) => !choices.includes(choice));
    return added.length + removed.length === 0 ? [] : [{ kind: "choices-changed", label, added, removed }];
  });
}

function orderChange(older: readonly AuthorRow[], newer: readonly AuthorRow[]): readonly DefinitionChange[] {
  const common = (rows: readonly AuthorRow[], others: readonly AuthorRow[]): string =>
    rows
      .map(({ id }) => id)
      .filter((id) => others.some((row) => row.id === id))
      .join(" ");
  return common(older, newer) === common(newer, older) ? [] : [{ kind: "columns-reordered" }];
}

function ruleChanges(older: readonly AuthorRow[], newer: readonly AuthorRow[]): readonly DefinitionChange[] {
  const message = (row: AuthorRow): string => String(row.message ?? "");
  const removed = older
    .filter(({ ruleId }) => newer.every((row) => row.ruleId !== ruleId))
    .map((row): DefinitionChange => ({ kind: "rule-removed", message: message(row) }));
  const others = newer.flatMap((row): readonly DefinitionChange[] => {
    const was = older.find(({ ruleId }) => ruleId === row.ruleId);
    if (was === undefined) return [{ kind: "rule-added", message: message(row) }];
    return properties("Aturan", was, row, []).map((change): DefinitionChange => ({
      kind: "rule-changed",
      message: message(row),
      ...change,
    }));
  });
  return [...removed, ...others];
}

/** The columns of a sheet in which two rows differ; "" for a blank cell. */
function properties(
  sheet: DefinitionSheetName,
  was: AuthorRow,
  is: AuthorRow,
  left: readonly string[],
): readonly { readonly property: string; readonly before: string; readonly after: string }[] {
  return SHEET_COLUMNS[sheet].flatMap(({ key, title }) => {
    const [before, after] = [String(was[key] ?? ""), String(is[key] ?? "")];
    return left.includes(key) || before === after ? [] : [{ property: title, before, after }];
  });
}
