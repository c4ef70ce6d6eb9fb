import type { Field, InputField } from "../form/definition";
import { AGENCY_LIST_NAMES, agencyList } from "./agency-lists";
import { nearMiss } from "../register/near-miss";
import type { AnswerReader } from "./answer-reader";
import type { AuthoredExpression, AuthoredField } from "./field-parts";
import { listNamed } from "./read-lists";
import type { ChoiceList } from "./read-lists";
import { TYPES } from "./field-words";
import type { InputType, Role } from "./field-words";
import { ROLE_WORDS, TYPE_WORDS } from "./sheet-columns";
import type { ColumnKey } from "./sheet-columns";
import { SOURCE_WORDS, typeOfSource } from "./source-words";

/** What the rows of the sheet Kolom refer to. */
export interface FieldContext {
  readonly lists: readonly ChoiceList[];
  /** True when the form's rows are added by the filler: nothing can come from the register. */
  readonly hasOpenRows: boolean;
  /** The ids of the last version by normalised title: a column whose id is blank keeps the one it had. */
  readonly knownId: (label: string) => string | null;
}

const NUMBERS: readonly string[] = ["measure", "rupiah", "percent", "target"];

/** What every column has whatever its role. */
type Shared = Pick<Field, "id" | "label" | "width" | "hidden" | "group" | "measure" | "total">;

/** What every column has whatever its role; a width of 0 is one that the author left blank. */
export function sharedParts(
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

/** The column as its role and type make it, without expressions; null with findings where it has no meaning. */
export function fieldOf(
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
  const known = [...lists.map((one) => one.name), ...AGENCY_LIST_NAMES];
  const suggestion = nearMiss(name, known) ?? (lists.length === 1 ? (lists[0]?.name ?? null) : null);
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
