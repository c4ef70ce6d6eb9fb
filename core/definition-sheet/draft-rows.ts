import type { FormDefinition } from "../form/definition";
import { definitionRows } from "./definition-rows";
import type { AuthorRow, AuthorRows } from "./definition-rows";

/**
 * The rows of a new form named `name`: those of the sample without its ids, so that every column may be changed at
 * will; with `isEmpty` only its settings and the columns of the register.
 */
export function draftRows(sample: FormDefinition, name: string, isEmpty: boolean): AuthorRows {
  const { settings, tables } = definitionRows(sample);
  const given = isEmpty ? tables.Kolom.filter(({ source }) => source !== undefined) : tables.Kolom;
  return {
    settings: settings
      .filter(([key]) => !(isEmpty && (key === "title" || key === "legalBasis")))
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
