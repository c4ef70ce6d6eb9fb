import type { Field, FormDefinition, InputField, Rule } from "../form/definition";
import { agencyListName } from "./agency-lists";
import { titledExpression } from "./author-expression";
import { ALWAYS, ROLES, TYPES } from "./field-words";
import { OWN_COLUMN_IDS } from "./own-columns";
import { repeatedRule } from "./repeated-rows";
import { SETTING_WORDS } from "./read-settings";
import { SEVERITY_WORDS } from "./sheet-columns";
import type { ColumnKey, DefinitionSheetName } from "./sheet-columns";
import type { SettingKey } from "./setting-rows";
import { SOURCE_WORDS } from "./source-words";
import type { SourceName } from "./source-words";

/** One row of a sheet by its columns; an absent one is blank. */
export type AuthorRow = { readonly [K in ColumnKey]?: string | number };

/** The rows of all sheets. Of the sheet Formulir, settings by what they set. */
export interface AuthorRows {
  readonly settings: readonly (readonly [SettingKey, string | number])[];
  readonly tables: { readonly [S in Exclude<DefinitionSheetName, "Formulir">]: readonly AuthorRow[] };
}

/** The rows in which an author would write `definition`; ids are written, so that titles may change. Reading them gives it back. */
export function definitionRows(definition: FormDefinition): AuthorRows {
  const titleOf = (id: string): string | null => {
    const label = definition.fields.find((field) => field.id === id)?.label ?? null;
    return label === null || /[[\]"]/.test(label) ? null : label;
  };
  const titled = (id: string): string => titleOf(id) ?? id;
  const written = definition.fields.filter((field) => isWritten(field, definition));
  return {
    settings: settingsOf(definition, titled),
    tables: {
      Kolom: written.map((field) => ({ ...fieldRow(field, titleOf), ...liveTotalPart(field, definition) })),
      Pilihan: listsOf(definition).flatMap(({ name, choices }) =>
        choices.map((choice) => ({ listName: name, choice })),
      ),
      Aturan: [
        ...definition.rules.map((rule) =>
          ruleRow(rule, titled(rule.field), titledExpression(rule.when, titleOf)),
        ),
        ...(definition.across ?? []).flatMap((rule) =>
          rule.kind === "unique"
            ? [ruleRow(rule, titled(rule.field), repeatedRule(rule.fields.map(titled)))]
            : [],
        ),
      ],
    },
  };
}

function ruleRow(
  { severity, message, remedy, id }: Pick<Rule, "severity" | "message" | "remedy" | "id">,
  field: string,
  when: string,
): AuthorRow {
  return { field, severity: SEVERITY_WORDS[severity], when, message, remedy, ruleId: id };
}

function liveTotalPart({ id }: Field, { totals = [] }: FormDefinition): AuthorRow {
  return totals.some(({ field, limit }) => field === id && limit === undefined) ? { liveTotal: "ya" } : {};
}

/** Not the check column, nor the column for explanations where it is the one that every form gets. */
function isWritten(field: Field, definition: FormDefinition): boolean {
  if (field.role === "check") return false;
  return definition.explanation !== field.id || !OWN_COLUMN_IDS.includes(field.id);
}

function settingsOf(definition: FormDefinition, titled: (id: string) => string): AuthorRows["settings"] {
  const { rows, explanation, period } = definition;
  const ownExplanation =
    explanation === undefined || OWN_COLUMN_IDS.includes(explanation) ? [] : [explanation];
  return [
    ["id", definition.id],
    ["title", definition.title],
    ["period", SETTING_WORDS.period[period][0]],
    ["rows", SETTING_WORDS.rows[rows.kind][0]],
    ...(rows.kind === "open" ? [["rowCount", rows.count] as const] : []),
    ["rowKey", titled(rows.key)],
    ["frozenThrough", titled(definition.frozenThrough)],
    ...ownExplanation.map((id) => ["explanation", titled(id)] as const),
    ["paper", definition.paper],
    ...definition.legalBasis.map((text) => ["legalBasis", text] as const),
    ...definition.instructions.map((text) => ["instruction", text] as const),
  ];
}

function fieldRow(field: Field, titleOf: (id: string) => string | null): AuthorRow {
  if (field.role === "check") return {};
  const { measureFrom } = field;
  const satuan = measureFrom === undefined ? field.measure : `[${titleOf(measureFrom) ?? measureFrom}]`;
  const shared: AuthorRow = {
    label: field.label,
    role: ROLES[field.role][0],
    width: field.width,
    id: field.id,
    ...(field.group === undefined ? {} : { group: field.group }),
    ...(satuan === undefined ? {} : { measure: satuan }),
    ...(field.total === true ? { total: "ya" } : {}),
    ...(field.hidden ? { hidden: "ya" } : {}),
  };
  if (field.role === "given") return { ...shared, source: SOURCE_WORDS[field.source as SourceName][0] };
  if (field.role === "computed")
    return { ...shared, type: TYPES[field.type][0], formula: titledExpression(field.formula, titleOf) };
  return { ...shared, ...inputParts(field, titleOf) };
}

function inputParts(field: InputField, titleOf: (id: string) => string | null): AuthorRow {
  const expression = (text: string | undefined): string | null =>
    text === undefined ? null : text === ALWAYS ? "ya" : titledExpression(text, titleOf);
  const parts: { readonly [K in ColumnKey]?: string | number | null | undefined } = {
    type: TYPES[field.type][0],
    required: expression(field.required),
    asked: field.asked,
    onlyWhen: expression(field.onlyWhen),
    closedMessage: field.onlyWhen === undefined ? null : field.closedMessage,
    list: listName(field, titleOf),
    minimum: field.minimum,
    maximum: field.maximum,
    whole: field.whole ? "ya" : null,
    states: field.states ? "ya" : null,
    hint: field.hint,
  };
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** The list of an agency's data, or the column's own, which has its title for a name. */
function listName(
  { choices, choicesFrom, label }: InputField,
  titleOf: (id: string) => string | null,
): string | null {
  if (choicesFrom !== undefined) return agencyListName(choicesFrom, (id) => titleOf(id) ?? id);
  return choices === undefined ? null : label;
}

/** The lists of choices, each under the title of its column. */
function listsOf({
  fields,
}: FormDefinition): readonly { readonly name: string; readonly choices: readonly string[] }[] {
  return fields.flatMap((field) =>
    field.role === "input" && field.choices !== undefined
      ? [{ name: field.label, choices: field.choices }]
      : [],
  );
}
