import type { Field, FormDefinition } from "./definition";

/**
 * `definition` with the actual years in its texts: `{tahun}`, `{tahun-2}`, `{tahun+1}` in labels, headings over
 * columns, hints, messages, remedies and instructions. The same definition where no text names a year.
 */
export function withYears(definition: FormDefinition, year: number): FormDefinition {
  if (!/\{tahun/.test(JSON.stringify(definition))) return definition;
  const put = (text: string): string => yearText(text, year);
  const { across, totals } = definition;
  return {
    ...definition,
    title: put(definition.title),
    fields: definition.fields.map((field) => fieldWithYears(field, put)),
    rules: definition.rules.map((rule) => ({
      ...rule,
      message: put(rule.message),
      remedy: put(rule.remedy),
    })),
    ...(across === undefined
      ? {}
      : {
          across: across.map((rule) => ({ ...rule, message: put(rule.message), remedy: put(rule.remedy) })),
        }),
    ...(totals === undefined
      ? {}
      : { totals: totals.map((total) => ({ ...total, label: put(total.label) })) }),
    instructions: definition.instructions.map(put),
  };
}

/** `text` with every `{tahun±k}` as a year. */
export function yearText(text: string, year: number): string {
  return text.replace(/\{tahun(?:([+-])(\d{1,2}))?\}/g, (_, sign: string | undefined, step = "0") =>
    String(sign === "-" ? year - Number(step) : year + Number(step)),
  );
}

function fieldWithYears(field: Field, put: (text: string) => string): Field {
  const named = {
    label: put(field.label),
    ...(field.group === undefined ? {} : { group: put(field.group) }),
  };
  if (field.role !== "input") return { ...field, ...named };
  return { ...field, ...named, ...(field.hint === undefined ? {} : { hint: put(field.hint) }) };
}
