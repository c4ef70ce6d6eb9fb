// Every form that ships: its shape is right, lint finds nothing, every program takes its formulas.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileForm } from "#core/form/compiled-form";
import { parseDefinition } from "#core/form/definition";
import { lintDefinition } from "#core/form/lint-definition";
import { lintFormulas } from "#core/form/lint-formulas";
import { profileOf } from "../indicator/sample-profile";

const FOLDER = "sheets-templates/forms";
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".form.json"));

describe("the forms that ship", () => {
  it.each(FILES)("%s is sound", (file) => {
    const parsed = parseDefinition(JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")));
    if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
    const { definition } = parsed;
    expect(file).toBe(`${definition.id}.form.json`);
    expect(lintDefinition(definition)).toEqual([]);
    const form = compileForm(definition, { year: 2027, quarter: 4 }, profileOf("permendagri-86-2017"));
    expect(lintFormulas(form)).toEqual([]);
    const texts = JSON.stringify([form.definition.fields, form.definition.instructions]);
    expect(texts).not.toContain("{tahun");
  });
});
