import type { FormDefinition } from "../form/definition";
import { definitionRows } from "./definition-rows";
import type { AuthorRow, AuthorRows } from "./definition-rows";

/** Settings that belong to the sample alone. */
const EXAMPLE_SETTINGS: readonly string[] = ["title", "legalBasis", "rowKey", "frozenThrough"];

/**
 * The rows of a new form named `name`: those of the sample without its ids, so that every column may be changed at
 * will; with `isEmpty` only its settings and the columns of the register.
 */
export function draftRows(sample: FormDefinition, name: string, isEmpty: boolean): AuthorRows {
  const { settings, tables } = definitionRows(sample);
  const given = isEmpty ? tables.Kolom.filter(({ source }) => source !== undefined) : tables.Kolom;
  const isKept = (key: string): boolean => !(isEmpty && EXAMPLE_SETTINGS.includes(key));
  return {
    settings: settings
      .filter(([key]) => isKept(key))
      .map(([key, value]) => [key, key === "id" ? name : value] as const),
    tables: {
      Kolom: given.map((row) => without(row, "id")),
      Pilihan: isEmpty ? [] : tables.Pilihan,
      Aturan: isEmpty ? [] : tables.Aturan.map((row) => without(row, "ruleId")),
    },
  };
}

function without(row: AuthorRow, key: "id" | "ruleId"): AuthorRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
}
