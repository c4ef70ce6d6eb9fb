import type { DefinitionFinding } from "../form/definition-finding";
import type { Place } from "../validation/finding";

/**
 * Where the parts of a definition stand in its author's sheets. Parts are named as lint names them (`nilai`,
 * `nilai.required`, `aturan-1.when`, `rows.key`); `titleOf` is what a person calls a column.
 */
export interface PartPlaces {
  readonly placeOf: (part: string) => Place;
  readonly titleOf: (fieldId: string) => string;
  /** The expression as its author typed it. */
  readonly typed: (part: string) => string | null;
}

/** What people call the parts of a definition. */
const PART_WORDS: { readonly [part: string]: string } = {
  required: "Wajib",
  asked: "Diminta bila",
  onlyWhen: "Terbuka bila",
  closedMessage: "Pesan bila tertutup",
  formula: "Rumus",
  hint: "Petunjuk",
  choices: "Pilihan",
  choicesFrom: "Pilihan",
  fields: "Salah bila",
  when: "Salah bila",
  message: "Pesan",
  field: "Kolom",
  key: "Kunci baris",
  frozenThrough: "Kolom tetap sampai",
  explanation: "Kolom penjelasan",
};

/** Values of findings that hold ids of columns. */
const ID_VALUES: readonly string[] = ["id", "field", "column", "parent"];

/** A finding of lint at the cell that caused it, its ids said as titles and its parts in the words of the sheets. */
export function placeFinding(finding: DefinitionFinding, places: PartPlaces): DefinitionFinding {
  const values: { readonly [name: string]: unknown } = { ...finding.values };
  const part = partOf(finding.code, values);
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, valueSaid(name, value, places)]),
  );
  const placed = { ...finding, place: places.placeOf(part), values: said } as DefinitionFinding;
  return placed.code === "definition/expression" ? asTyped(placed, part, places) : placed;
}

function partOf(code: string, values: { readonly [name: string]: unknown }): string {
  const { where, id, field, column, ids } = values;
  if (typeof where === "string") return where;
  if (Array.isArray(ids)) {
    const [first, second] = ids.map(String);
    return code === "definition/circular" ? `${first ?? ""}.formula` : (second ?? first ?? "");
  }
  return [field, column, id].find((one): one is string => typeof one === "string") ?? "";
}

function valueSaid(name: string, value: unknown, { titleOf }: PartPlaces): unknown {
  if (name === "where" && typeof value === "string") return partSaid(value, titleOf);
  if (name === "ids" && Array.isArray(value)) return value.map((id) => titleOf(String(id)));
  return ID_VALUES.includes(name) && typeof value === "string" ? titleOf(value) : value;
}

function partSaid(part: string, titleOf: PartPlaces["titleOf"]): string {
  const [owner = "", name = ""] = part.split(".");
  const word = PART_WORDS[name] ?? PART_WORDS[owner] ?? name;
  const title = titleOf(owner);
  return name === "" || owner === "rows" || title === owner ? word : `${word} kolom ${title}`;
}

/** The expression in its author's spelling; `at` then points at the sign that was not understood. */
function asTyped(
  finding: Extract<DefinitionFinding, { code: "definition/expression" }>,
  part: string,
  { typed }: PartPlaces,
): DefinitionFinding {
  const { values } = finding;
  const source = typed(part) ?? values.source;
  const at = Math.max(0, source.indexOf(values.source.charAt(values.at)));
  return { ...finding, values: { ...values, source, at } };
}
