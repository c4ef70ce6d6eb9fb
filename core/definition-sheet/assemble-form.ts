import type { AcrossRule, Field, InputField, Rule } from "../form/definition";
import type { Place } from "../validation/finding";
import { derivedFormName, isFormName } from "./derived-id";
import type { SheetFinding } from "./definition-sheet-finding";
import { formSettings } from "./form-settings";
import type { AuthoredField } from "./field-parts";
import { ALWAYS } from "./field-words";
import type { PartPlaces } from "./place-findings";
import type { ChoiceList } from "./read-lists";
import { ruleIdOf } from "./read-rules";
import type { AuthoredRule } from "./read-rules";
import type { Settings } from "./read-settings";
import { withOwnColumns } from "./own-columns";
import type { DefinitionSheetName } from "./sheet-columns";
import { repeatedTitles } from "./repeated-rows";
import { liveTotalFindings, liveTotals, totalFindings, withMeasures } from "./totals";
import { fieldNamed, readExpression, titleIndex } from "./title-index";
import type { TitleIndex } from "./title-index";

/** What a form is put together from. */
export interface FormParts {
  readonly name: string;
  readonly takenNames: readonly string[];
  readonly version: number;
  readonly settings: Settings;
  readonly rowsKind: "register" | "open";
  readonly fields: readonly AuthoredField[];
  readonly lists: readonly ChoiceList[];
  readonly rules: readonly AuthoredRule[];
  readonly place: (sheet: DefinitionSheetName) => Place;
}

/** A definition not yet parsed, what is wrong with its parts, and where they stand. */
export interface AssembledForm {
  readonly draft: unknown;
  readonly findings: readonly SheetFinding[];
  readonly places: PartPlaces;
  /** Ids of columns that have a fault already: what refers to them is not to blame. */
  readonly broken: ReadonlySet<string>;
}

/** The places of parts and what was typed there, gathered on the way. */
export interface Gathered {
  readonly findings: SheetFinding[];
  readonly places: Map<string, Place>;
  readonly typed: Map<string, string>;
}

/**
 * Puts a form together. Where something that every form needs has a fault, a stand-in takes its place, so that lint
 * can look at the rest; the fault itself is among the findings.
 */
export function assembleForm(parts: FormParts): AssembledForm {
  const gathered: Gathered = { findings: [], places: new Map(), typed: new Map() };
  const index = titleIndex(parts.fields);
  const authored = withMeasures(parts.fields.flatMap((field) => fullField(field, index, gathered)));
  const settings = formSettings(parts, index, authored, gathered);
  const fields = withOwnColumns(authored, settings.explanation);
  const allRules = parts.rules.flatMap((rule, order) => fullRule(rule, order, index, gathered));
  const across = allRules.flatMap((rule) => ("kind" in rule ? [rule] : []));
  const totals = liveTotals(authored, parts.fields);
  if (parts.fields.length === 0 && parts.place("Kolom").sheet !== null)
    gathered.findings.push({
      code: "formsheet/no-columns",
      severity: "error",
      place: parts.place("Kolom"),
      values: {},
    });
  gathered.findings.push(
    ...unusedLists(parts),
    ...nameFindings(parts),
    ...totalFindings(authored, parts.fields),
    ...liveTotalFindings(authored, parts.fields),
  );
  const draft = {
    ...settings,
    id: isFormName(parts.name) ? parts.name : "formulir",
    version: parts.version,
    fields,
    rules: allRules.filter((rule) => !("kind" in rule)),
    ...(across.length === 0 ? {} : { across }),
    ...(totals.length === 0 ? {} : { totals }),
    explanation: settings.explanation ?? "penjelasan",
    recap: "daftar",
  };
  const broken = new Set(
    parts.fields.map(({ id }) => id).filter((id) => !authored.some((field) => field.id === id)),
  );
  return { draft, findings: gathered.findings, places: placesOf(parts, index, gathered), broken };
}

function fullField(authored: AuthoredField, index: TitleIndex, gathered: Gathered): readonly Field[] {
  const { id, field, expressions, measureFrom, place } = authored;
  if (!gathered.places.has(id)) gathered.places.set(id, place("label"));
  const read = expressions.map(({ part, key, typed }) => {
    const name = `${id}.${part}`;
    gathered.places.set(name, place(key));
    gathered.typed.set(name, typed);
    return [
      part,
      typed === ALWAYS ? typed : readExpression(index, typed, place(key), gathered.findings),
    ] as const;
  });
  gathered.places.set(`${id}.hint`, place("hint"));
  gathered.places.set(`${id}.closedMessage`, place("closedMessage"));
  gathered.places.set(`${id}.choices`, place("list"));
  gathered.places.set(`${id}.choicesFrom.parent`, place("list"));
  const measureId =
    measureFrom === null ? null : fieldNamed(index, measureFrom, place("measure"), gathered.findings);
  const parent =
    authored.parentTitle === null
      ? null
      : fieldNamed(index, authored.parentTitle, place("list"), gathered.findings);
  if (field === null) return [];
  const whole = {
    ...field,
    ...Object.fromEntries(read.filter(([, text]) => text !== null)),
    ...(measureId === null ? {} : { measureFrom: measureId }),
    ...dependent(field, parent),
  } as Field;
  return read.some(([part, text]) => part === "formula" && text === null) ? [] : [whole];
}

/** The choices of a column, following those of another. */
function dependent(field: Field, parent: string | null): Pick<InputField, "choicesFrom"> {
  if (parent === null || field.role !== "input" || field.choicesFrom === undefined) return {};
  return { choicesFrom: { ...field.choicesFrom, parent } };
}

/** A rule as a definition has it: of one row, or of rows that repeat each other. */
type FullRule = Rule | Extract<AcrossRule, { kind: "unique" }>;

function fullRule(
  rule: AuthoredRule,
  order: number,
  index: TitleIndex,
  gathered: Gathered,
): readonly FullRule[] {
  const { fieldTitle, severity, message, remedy, place } = rule;
  const field = fieldNamed(index, fieldTitle, place("field"), gathered.findings);
  const repeated = repeatedTitles(rule.when);
  const id = rule.id === "" ? ruleIdOf(`${field ?? ""}-${order + 1}`) : rule.id;
  if (repeated !== null) {
    const named = repeated.map((title) => fieldNamed(index, title, place("when"), gathered.findings));
    const fields = named.filter((one) => one !== null);
    if (field === null || fields.length < named.length) return [];
    gathered.places.set(id, place("ruleId"));
    gathered.places.set(`${id}.fields`, place("when"));
    gathered.places.set(`${id}.field`, place("field"));
    const own = fields.length === 0 ? [field] : fields;
    return [{ id, kind: "unique", fields: own, field, severity, message, remedy }];
  }
  const when = readExpression(index, rule.when, place("when"), gathered.findings);
  if (field === null || when === null) return [];
  gathered.places.set(id, place("ruleId"));
  gathered.places.set(`${id}.when`, place("when"));
  gathered.places.set(`${id}.message`, place("message"));
  gathered.places.set(`${id}.field`, place("field"));
  gathered.typed.set(`${id}.when`, rule.when);
  return [{ id, field, severity, when, message, remedy }];
}

function placesOf(parts: FormParts, index: TitleIndex, { places, typed }: Gathered): PartPlaces {
  return {
    placeOf: (part) => places.get(part) ?? places.get(part.split(".")[0] ?? "") ?? parts.place("Kolom"),
    titleOf: index.titleOf,
    typed: (part) => typed.get(part) ?? null,
  };
}

function unusedLists({ lists, fields }: FormParts): readonly SheetFinding[] {
  const used = fields.flatMap(({ field }) =>
    field?.role === "input" && field.choices !== undefined ? [field.choices.join("\n")] : [],
  );
  const hasBroken = fields.some(({ field }) => field === null);
  return lists.flatMap(({ name, choices, place }): readonly SheetFinding[] =>
    hasBroken || used.includes(choices.join("\n"))
      ? []
      : [{ code: "formsheet/list-unused", severity: "note", place, values: { list: name } }],
  );
}

function nameFindings({ name, takenNames, settings, place }: FormParts): readonly SheetFinding[] {
  const at = settings.first("id")?.place ?? place("Formulir");
  if (!isFormName(name))
    return [
      {
        code: "formsheet/name-invalid",
        severity: "error",
        place: at,
        values: { found: name, suggestion: derivedFormName(name) },
      },
    ];
  if (takenNames.includes(name))
    return [{ code: "formsheet/name-taken", severity: "error", place: at, values: { found: name } }];
  return [];
}
