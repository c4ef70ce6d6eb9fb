import type { FormDefinition, InputField } from "./definition";

/** What becomes of the answers in one filled column when a form goes from one version to another. */
export interface FieldMapping {
  readonly from: InputField;
  /** The column that takes them; null when the new version has none that a filler fills. */
  readonly to: InputField | null;
  /** `kept` as they are, `converted` to another type, or `aside`: set aside, shown and never counted. */
  readonly how: "kept" | "converted" | "aside";
}

/** What a form that is already out means to a newer version. */
export interface VersionMapping {
  readonly fields: readonly FieldMapping[];
  /** Columns that a filler of the old version was never asked. */
  readonly added: readonly InputField[];
}

/** Types that another type can say without loss: what was typed is a text of its own. */
const WIDER: { readonly [T in InputField["type"]]: readonly InputField["type"][] } = {
  measure: [],
  rupiah: [],
  percent: [],
  text: ["longText"],
  longText: ["text"],
  choice: ["text", "longText"],
  date: ["text", "longText"],
  link: ["text", "longText"],
};

/** True when answers of type `from` are answers of type `to`, converted where the two differ. */
export function isWider(from: InputField["type"], to: InputField["type"]): boolean {
  return from === to || WIDER[from].includes(to);
}

/** True when figures of the two columns count the same thing. */
export function isSameMeasure(a: InputField, b: InputField): boolean {
  return a.measure === b.measure && a.measureFrom === b.measureFrom;
}

/** Which column of `after` takes the answers of each filled column of `before`: by id alone, whose meaning never changes. */
export function versionMapping(before: FormDefinition, after: FormDefinition): VersionMapping {
  const inputsOf = ({ fields }: FormDefinition): readonly InputField[] =>
    fields.filter((field): field is InputField => field.role === "input");
  const newer = new Map(inputsOf(after).map((field) => [field.id, field]));
  const fields = inputsOf(before).map((from): FieldMapping => {
    const to = newer.get(from.id) ?? null;
    if (to === null || !isWider(from.type, to.type) || !isSameMeasure(from, to))
      return { from, to: null, how: "aside" };
    return { from, to, how: from.type === to.type ? "kept" : "converted" };
  });
  const older = new Set(fields.filter(({ to }) => to !== null).map(({ from }) => from.id));
  return { fields, added: [...newer.values()].filter(({ id }) => !older.has(id)) };
}
