import { CODE_LEVELS } from "../code/code-level";
import type { CodeLevel } from "../code/code-level";
import type { CodeEntry, CodeList } from "../codelist/code-entry";
import { codesForAgency } from "../codelist/codes-for-agency";
import type { Register } from "../register/register";
import type { ChoicesFrom, FormDefinition } from "./definition";

/**
 * The lists that a form's drop-downs are made from. They travel in the stored basis of the form and are hashed with it,
 * so that a cycle never depends on a list that changed later. It survives JSON unchanged.
 */
export interface FormLists {
  /** The codes that the agency works with, ascending, `X.XX` written out; absent when no field chooses from them. */
  readonly codes?: CodeList;
  /** The bidang urusan that `X.XX` stands for; there with `codes`. */
  readonly ownField?: string;
  /** Every other list by its name. */
  readonly texts: { readonly [list: string]: readonly string[] };
}

/** The lists of a form that has none. */
export const NO_LISTS: FormLists = { texts: {} };

/** The lists that are made from the agency's own data; every other one stands in the definition. */
export const AGENCY_LISTS = ["kode", "indikator", "satuan", "unit"] as const;

/** Where lists are taken from when a cycle opens. */
export interface ListSources {
  /** The codes as imported; null when there are none. */
  readonly codes: CodeList | null;
  readonly register: Register;
  /** Bidang urusan besides the agency's own whose codes may be chosen; `all`: every code of the list. */
  readonly otherFields?: readonly string[] | "all";
}

/** The lists of a form, null when it needs none; or what is missing to make them. */
export type FormListsMade =
  | { readonly ok: true; readonly lists: FormLists | null }
  | { readonly ok: false; readonly missing: "codes" | "agency-field" };

/** The lists that the fields of `definition` choose from. */
export function formListsFor(definition: FormDefinition, sources: ListSources): FormListsMade {
  const wanted = new Set(definition.fields.flatMap((field) => listOf(field)?.list ?? []));
  if (wanted.size === 0) return { ok: true, lists: null };
  const codes = wanted.has("kode") || wanted.has("indikator") ? agencyCodes(sources) : null;
  if (codes !== null && "missing" in codes) return { ok: false, missing: codes.missing };
  const texts = [...wanted].sort().flatMap((list): readonly (readonly [string, readonly string[]])[] => {
    if (list === "kode" || list === "indikator") return [];
    return [[list, definition.lists?.[list] ?? textsOf(list, codes, sources.register)]];
  });
  const own = Object.fromEntries(texts);
  const { agencyField: ownField } = sources.register.agency;
  return { ok: true, lists: codes === null ? { texts: own } : { codes, ownField, texts: own } };
}

/** Where an input field's choices come from; null for every other field. */
export function listOf(field: FormDefinition["fields"][number]): ChoicesFrom | null {
  return field.role === "input" ? (field.choicesFrom ?? null) : null;
}

/** The levels of codes that a field chooses from. */
export function levelsOf(from: ChoicesFrom): readonly CodeLevel[] {
  return from.levels ?? CODE_LEVELS;
}

/** How a code is shown in a drop-down and in a cell: `5.01.02 PROGRAM …`, the code alone where it has no name. */
export function codeText({ code, name }: Pick<CodeEntry, "code" | "name">): string {
  return `${code} ${name.replace(/\s+/g, " ").trim()}`.trim();
}

function agencyCodes(sources: ListSources): CodeList | { readonly missing: "codes" | "agency-field" } {
  const { codes, register, otherFields = [] } = sources;
  if (codes === null || codes.entries.length === 0) return { missing: "codes" };
  const own = register.agency.agencyField;
  if (own === "") return { missing: "agency-field" };
  const fields = otherFields === "all" ? fieldsIn(codes) : otherFields;
  const found = codesForAgency(codes, fields, own);
  return found.entries.some(({ level }) => level !== "urusan") ? found : { missing: "codes" };
}

function fieldsIn({ entries }: CodeList): readonly string[] {
  return [...new Set(entries.map(({ code }) => code.slice(0, 4)))].filter((code) => /^\d\.\d\d$/.test(code));
}

function textsOf(list: string, codes: CodeList | null, register: Register): readonly string[] {
  if (list === "unit") return register.units.map(({ name }) => name);
  if (list !== "satuan") return [];
  const measures = [
    ...(codes?.entries.flatMap(({ indicators }) => indicators.map(({ measure }) => measure)) ?? []),
    ...register.indicators.map(({ measure }) => measure),
  ];
  const bySpelling = new Map(measures.map((measure) => [measure.trim().toLowerCase(), measure.trim()]));
  return [...bySpelling.values()].filter((measure) => measure !== "").sort();
}
