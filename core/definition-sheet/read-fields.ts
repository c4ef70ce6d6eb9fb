import type { Field, InputField } from "../form/definition";
import { agencyList } from "./agency-lists";
import { answerReader, wordMeaning, YES_NO_TABLE } from "./answer-reader";
import type { AnswerReader } from "./answer-reader";
import type { SheetFinding } from "./definition-sheet-finding";
import { derivedId, freeId, isFieldId } from "./derived-id";
import type { AuthoredExpression, AuthoredField } from "./field-parts";
import { listNamed } from "./read-lists";
import type { ChoiceList } from "./read-lists";
import { ALWAYS, ROLES, TYPES } from "./field-words";
import type { InputType, Role } from "./field-words";
import { ROLE_WORDS, TYPE_WORDS } from "./sheet-columns";
import type { ColumnKey } from "./sheet-columns";
import type { SheetRow, SheetTable } from "./sheet-table";
import { SOURCE_WORDS, typeOfSource } from "./source-words";

const LONGEST_LABEL = 100;
const NUMBERS: readonly string[] = ["measure", "rupiah", "percent", "target"];

/** The columns of a form as authored, and what is wrong with their rows. */
export interface ReadFields {
  readonly fields: readonly AuthoredField[];
  readonly findings: readonly SheetFinding[];
}

/** What the rows of the sheet Kolom refer to. */
export interface FieldContext {
  readonly lists: readonly ChoiceList[];
  /** True when the form's rows are added by the filler: nothing can come from the register. */
  readonly hasOpenRows: boolean;
  /** The ids of the last version by normalised title: a column whose id is blank keeps the one it had. */
  readonly knownId: (label: string) => string | null;
}

/** Reads the sheet Kolom. Ids that are blank come from the last version by title, else from the title itself. */
export function readFields(table: SheetTable, context: FieldContext): ReadFields {
  const typedIds = new Set(table.rows.map((row) => row.text("id")).filter((id) => id !== ""));
  const taken = new Set(typedIds);
  const findings: SheetFinding[] = [];
  const fields = table.rows.map((row) => {
    const reader = answerReader(row);
    const label = reader.required("label", "Judul");
    if (label.length > LONGEST_LABEL)
      reader.report("label", {
        code: "formsheet/title-too-long",
        severity: "error",
        values: { length: label.length, limit: LONGEST_LABEL },
      });
    const typedId = reader.text("id");
    if (typedId !== "" && !isFieldId(typedId)) {
      const suggestion = derivedId(typedId);
      reader.report("id", {
        code: "formsheet/id-invalid",
        severity: "error",
        values: { found: typedId, suggestion },
      });
    }
    const id = typedId === "" ? freeId(context.knownId(label) ?? derivedId(label), taken) : typedId;
    taken.add(id);
    const authored = authoredField(row, reader, { id, label, isIdTyped: typedId !== "" }, context);
    findings.push(...reader.findings());
    return authored;
  });
  return { fields, findings };
}

function authoredField(
  row: SheetRow,
  reader: AnswerReader,
  named: Pick<AuthoredField, "id" | "label" | "isIdTyped">,
  context: FieldContext,
): AuthoredField {
  const role = reader.word("role", ROLES) ?? roleOf(row);
  const before = reader.findings().length;
  const expressions = expressionsOf(reader, role);
  const measure = /^\[([^\][]+)\]$/.exec(reader.text("measure"));
  const shared = sharedParts(reader, named, measure === null);
  const field = fieldOf(reader, role, shared, expressions, context);
  reportUnused(reader, role);
  const isBroken = named.label === "" || named.label.length > LONGEST_LABEL || !isFieldId(named.id);
  const failed = reader
    .findings()
    .slice(before)
    .some(({ severity }) => severity === "error");
  return {
    ...named,
    field: isBroken || failed ? null : field,
    expressions,
    measureFrom: measure?.[1]?.trim() ?? null,
    place: row.place,
  };
}

/** A column with a formula is computed, one with a source is given, any other is filled. */
function roleOf(row: SheetRow): Role {
  if (row.text("formula") !== "") return "computed";
  return row.text("source") === "" ? "input" : "given";
}

type Shared = Pick<Field, "id" | "label" | "width" | "hidden" | "group" | "measure" | "total">;

function sharedParts(
  reader: AnswerReader,
  { id, label }: Pick<AuthoredField, "id" | "label">,
  hasOwnMeasure: boolean,
): Shared {
  const width = reader.number("width", "width");
  if (width !== null && (width < 2 || width > 100))
    reader.report("width", {
      code: "formsheet/number-unreadable",
      severity: "error",
      values: { found: String(width), asks: "width" },
    });
  const group = reader.text("group");
  const measure = hasOwnMeasure ? reader.text("measure") : "";
  return {
    id,
    label,
    width: width ?? 0,
    hidden: reader.yes("hidden"),
    ...(group === "" ? {} : { group }),
    ...(measure === "" ? {} : { measure }),
    ...(reader.yes("total") ? { total: true } : {}),
  };
}

function fieldOf(
  reader: AnswerReader,
  role: Role,
  shared: Shared,
  expressions: readonly AuthoredExpression[],
  context: FieldContext,
): Field | null {
  if (role === "given") return givenField(reader, shared, context);
  const type = reader.word("type", TYPES) ?? (role === "computed" ? "measure" : defaultType(reader));
  if (type === null) return null;
  const sized = { ...shared, width: shared.width === 0 ? usualWidth(type, shared.label) : shared.width };
  if (role === "computed") return computedField(reader, sized, type, expressions);
  return inputField(reader, sized, type, context);
}

function givenField(reader: AnswerReader, shared: Shared, { hasOpenRows }: FieldContext): Field | null {
  if (hasOpenRows) {
    reader.report("role", { code: "formsheet/given-in-open-rows", severity: "error", values: {} });
    return null;
  }
  if (reader.required("source", "Sumber") === "") return null;
  const source = reader.word("source", SOURCE_WORDS);
  if (source === null) return null;
  const type = typeOfSource(source);
  if (shared.total === true && !NUMBERS.includes(type)) reportTotal(reader);
  const width = shared.width === 0 ? (source === "name" ? 28 : usualWidth(type, shared.label)) : shared.width;
  return { ...shared, width, role: "given", type, source };
}

function computedField(
  reader: AnswerReader,
  shared: Shared,
  type: InputType,
  expressions: readonly AuthoredExpression[],
): Field | null {
  if (type === "longText" || type === "choice" || type === "date" || type === "link") {
    reader.report("type", {
      code: "formsheet/not-for-role",
      severity: "error",
      values: { column: `Jenis ${TYPE_WORDS[type]}`, role: ROLE_WORDS.computed },
    });
    return null;
  }
  if (shared.total === true && type === "text") reportTotal(reader);
  if (!expressions.some(({ part }) => part === "formula")) reader.required("formula", "Rumus");
  return { ...shared, role: "computed", type, formula: "" };
}

function inputField(reader: AnswerReader, shared: Shared, type: InputType, context: FieldContext): Field {
  const isNumber = NUMBERS.includes(type);
  const listName = reader.text("list");
  const [minimum, maximum] = [reader.number("minimum", "limit"), reader.number("maximum", "limit")];
  const [whole, states] = [reader.yes("whole"), reader.yes("states")];
  const used: readonly (readonly [ColumnKey, string, boolean])[] = [
    ["list", "Pilihan", listName !== "" && type !== "choice"],
    ["minimum", "Paling kecil", minimum !== null && !isNumber],
    ["maximum", "Paling besar", maximum !== null && !isNumber],
    ["whole", "Bulat", whole && !isNumber],
    ["states", "Boleh TB/BA", states && !isNumber],
  ];
  for (const [key, column, isOutOfPlace] of used)
    if (isOutOfPlace)
      reader.report(key, {
        code: "formsheet/not-for-type",
        severity: "error",
        values: { column, type: TYPE_WORDS[type] },
      });
  if (shared.total === true && !isNumber) reportTotal(reader);
  const choices = type === "choice" ? choicesOf(reader, listName, context.lists) : null;
  const [hint, closedMessage] = [reader.text("hint"), reader.text("closedMessage").replace(/\.$/, "")];
  return {
    ...shared,
    role: "input",
    type,
    states,
    whole,
    closedMessage: closedMessage === "" ? "tidak diisi pada baris ini" : closedMessage,
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    ...choices,
    ...(hint === "" ? {} : { hint }),
  };
}

/** A column that names a list is a choice; any other must say what it holds. */
function defaultType(reader: AnswerReader): InputType | null {
  if (reader.text("type") !== "") return null;
  if (reader.text("list") !== "") return "choice";
  reader.required("type", "Jenis");
  return null;
}

function choicesOf(
  reader: AnswerReader,
  name: string,
  lists: readonly ChoiceList[],
): Pick<InputField, "choices" | "choicesFrom"> | null {
  if (name === "") {
    reader.report("list", {
      code: "formsheet/value-missing",
      severity: "error",
      values: { column: "Pilihan" },
    });
    return null;
  }
  const list = listNamed(lists, name);
  if (list !== null) return { choices: [...list.choices] };
  const made = agencyList(name);
  if (made !== null) return { choicesFrom: made };
  const suggestion = lists.length === 1 ? (lists[0]?.name ?? null) : null;
  reader.report("list", {
    code: "formsheet/list-unknown",
    severity: "error",
    values: { found: name, suggestion },
  });
  return null;
}

function reportTotal(reader: AnswerReader): void {
  const values = { column: "Jumlahkan", type: "teks" };
  reader.report("total", { code: "formsheet/not-for-type", severity: "error", values });
}

function expressionsOf(reader: AnswerReader, role: Role): readonly AuthoredExpression[] {
  const take = (part: AuthoredExpression["part"], key: ColumnKey): readonly AuthoredExpression[] => {
    const typed = reader.text(key);
    return typed === "" ? [] : [{ part, key, typed }];
  };
  if (role === "computed") return take("formula", "formula");
  if (role === "given") return [];
  const required = take("required", "required").flatMap((one): readonly AuthoredExpression[] => {
    const answer = wordMeaning(one.typed, YES_NO_TABLE);
    if (answer === null) return [one];
    return answer === "yes" ? [{ ...one, typed: ALWAYS }] : [];
  });
  return [...required, ...take("asked", "asked"), ...take("onlyWhen", "onlyWhen")];
}

/** Answers in columns that a column of this kind does not use: they would be lost without a word. */
function reportUnused(reader: AnswerReader, role: Role): void {
  const unused: { readonly [R in Role]: readonly (readonly [ColumnKey, string])[] } = {
    input: [
      ["source", "Sumber"],
      ["formula", "Rumus"],
    ],
    given: [
      ["formula", "Rumus"],
      ["required", "Wajib"],
      ["list", "Pilihan"],
      ["minimum", "Paling kecil"],
      ["maximum", "Paling besar"],
    ],
    computed: [
      ["source", "Sumber"],
      ["required", "Wajib"],
      ["list", "Pilihan"],
      ["minimum", "Paling kecil"],
      ["maximum", "Paling besar"],
    ],
  };
  for (const [key, column] of unused[role]) {
    const found = reader.text(key);
    if (found === "" || (key === "required" && wordMeaning(found, YES_NO_TABLE) === "no")) continue;
    reader.report(key, {
      code: "formsheet/not-for-role",
      severity: "error",
      values: { column, role: ROLE_WORDS[role] },
    });
  }
}

function usualWidth(type: string, label: string): number {
  const least = Math.min(20, Math.max(8, Math.ceil(label.length / 2) + 2));
  const usual: { readonly [type: string]: number } = {
    rupiah: 15,
    measure: 10,
    percent: 9,
    text: 18,
    longText: 34,
    choice: 18,
    date: 12,
    link: 24,
    code: 17,
    target: 9,
  };
  return Math.max(least, usual[type] ?? 12);
}
