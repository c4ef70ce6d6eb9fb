import { NOWHERE } from "../validation/finding";
import type { Field, FormDefinition, InputField } from "./definition";
import type { DefinitionFinding } from "./definition-finding";
import { AGENCY_LISTS, listOf } from "./form-lists";
import { REGISTER_SOURCES } from "./register-rows";
import { yearText } from "./year-texts";

/** Longest text that a formula may hold, the blank after a phrase and its first word taken off. */
const LONGEST_MESSAGE = 200;

/** Longest hint that every program shows beside a cell. */
const LONGEST_HINT = 255;

/** What is wrong with the parts of a definition as they stand together, expressions apart. */
export function lintStructure(definition: FormDefinition): readonly DefinitionFinding[] {
  return [
    ...duplicates(definition),
    ...references(definition),
    ...definition.fields.flatMap((field) => fieldFindings(field, definition)),
    ...wholeFindings(definition),
    ...definition.rules.flatMap(({ id, message }) => tooLong(`${id}.message`, message, LONGEST_MESSAGE)),
  ];
}

function duplicates({ fields, rules, across = [] }: FormDefinition): readonly DefinitionFinding[] {
  const labels = new Map<string, readonly Field[]>();
  for (const field of fields) {
    const label = yearText(field.label, 2000)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "");
    labels.set(label, [...(labels.get(label) ?? []), field]);
  }
  return [
    ...repeated(fields.map(({ id }) => id)).map((id) => error("definition/duplicate-id", { id })),
    ...repeated([...rules, ...across].map(({ id }) => id)).map((id) =>
      error("definition/duplicate-rule", { id }),
    ),
    ...[...labels.values()]
      .filter((same) => same.length > 1)
      .map((same) =>
        error("definition/duplicate-label", {
          label: same[0]?.label ?? "",
          ids: same.map(({ id }) => id),
        }),
      ),
  ];
}

/** Ids that parts of the definition name: they must be there, and be of the right kind. */
function references(definition: FormDefinition): readonly DefinitionFinding[] {
  const { fields, rows, rules, explanation, frozenThrough } = definition;
  const has = (id: string, isRight: (field: Field) => boolean): boolean =>
    fields.some((field) => field.id === id && isRight(field));
  const isVisible = (field: Field): boolean => field.role === "check" || !field.hidden;
  const isVisibleGiven = (field: Field): boolean => field.role === "given" && !field.hidden;
  const expected: readonly Reference[] = [
    ["rows.key", rows.key, has(rows.key, rows.kind === "register" ? isVisibleGiven : isVisible)],
    ["frozenThrough", frozenThrough, has(frozenThrough, isVisible)],
    ...(explanation === undefined
      ? []
      : [["explanation", explanation, has(explanation, ({ role }) => role === "input")] as const]),
    ...rules.map(({ id, field }) => [`${id}.field`, field, has(field, () => true)] as const),
  ];
  return [...expected, ...furtherReferences(definition)].flatMap(([where, id, isThere]) =>
    isThere ? [] : [error("definition/unknown-reference", { where, id })],
  );
}

/** Ids that lists of choices, totals and rules across rows name. */
function furtherReferences(definition: FormDefinition): readonly Reference[] {
  const { fields, across = [], totals = [] } = definition;
  const has = (id: string, isRight: (field: Field) => boolean = () => true): boolean =>
    fields.some((field) => field.id === id && field.role !== "check" && isRight(field));
  const isCode = (field: Field): boolean => listOf(field)?.list === "kode";
  const parents = fields.flatMap((field): readonly Reference[] => {
    const parent = listOf(field)?.parent;
    return parent === undefined ? [] : [[`${field.id}.choicesFrom.parent`, parent, has(parent, isCode)]];
  });
  const sums = totals.flatMap(({ field, column = field }): readonly Reference[] => [
    ["totals.field", field, has(field)],
    ["totals.column", column, has(column)],
  ]);
  const rules = across.flatMap((rule): readonly Reference[] => [
    [`${rule.id}.field`, rule.field, has(rule.field)],
    ...("fields" in rule ? rule.fields.map((id): Reference => [`${rule.id}.fields`, id, has(id)]) : []),
    ...(rule.kind === "split" ? [[`${rule.id}.total`, rule.total, has(rule.total)] as const] : []),
  ]);
  return [...parents, ...sums, ...rules];
}

/** Where an id is named, the id, and whether it names what it should. */
type Reference = readonly [where: string, id: string, isThere: boolean];

function fieldFindings(field: Field, { rows }: FormDefinition): readonly DefinitionFinding[] {
  const list = rows.kind === "register" ? rows.list : "indicators";
  const sources = REGISTER_SOURCES[list];
  // Of a list that is not there, only that is said.
  if (field.role === "given" && sources !== undefined && !sources.includes(field.source))
    return [error("definition/unknown-source", { field: field.id, source: field.source })];
  return field.role === "input" ? inputFindings(field) : [];
}

function inputFindings(field: InputField): readonly DefinitionFinding[] {
  const { id, minimum, maximum, type, choices } = field;
  return [
    ...(type === "choice" && (choices ?? []).length === 0 && field.choicesFrom === undefined
      ? [error("definition/choices-missing", { field: id })]
      : []),
    ...(minimum !== undefined && maximum !== undefined && minimum > maximum
      ? [error("definition/limits-reversed", { field: id, minimum, maximum })]
      : []),
    ...tooLong(`${id}.hint`, field.hint ?? "", LONGEST_HINT),
    ...tooLong(`${id}.closedMessage`, field.closedMessage, LONGEST_MESSAGE - field.label.length),
    ...(choices ?? []).flatMap((choice) => tooLong(`${id}.choices`, choice, LONGEST_HINT)),
  ];
}

function wholeFindings({ fields, rows, lists = {} }: FormDefinition): readonly DefinitionFinding[] {
  return [
    ...(rows.kind === "register" && REGISTER_SOURCES[rows.list] === undefined
      ? [error("definition/unknown-list", { list: rows.list })]
      : []),
    ...fields.flatMap((field) => {
      const list = listOf(field)?.list;
      const known: readonly string[] = [...AGENCY_LISTS, ...Object.keys(lists)];
      return list === undefined || known.includes(list) ? [] : [error("definition/unknown-list", { list })];
    }),
    ...(fields.some(({ role }) => role === "check") ? [] : [error("definition/no-check-column", {})]),
    ...(fields.some(({ role }) => role === "input") ? [] : [error("definition/no-input", {})]),
  ];
}

function tooLong(where: string, text: string, limit: number): readonly DefinitionFinding[] {
  const { length } = text;
  return length <= limit ? [] : [error("definition/text-too-long", { where, length, limit })];
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function error<C extends DefinitionFinding["code"]>(
  code: C,
  values: Extract<DefinitionFinding, { readonly code: C }>["values"],
): DefinitionFinding {
  return { code, severity: "error", place: NOWHERE, values } as DefinitionFinding;
}
