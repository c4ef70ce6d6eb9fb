import * as v from "valibot";
import { countSchema, daySchema, hashSchema, idSchema, reasonSchema } from "../cycle/event-parts";
import type { LedgerEntry } from "../ledger/entry";

/**
 * An agency's own form became usable as version `version`. `definitionHash` names the stored definition; what was
 * published never changes, a change is the next version.
 */
const schema = v.object({
  kind: v.literal("definition.published"),
  day: daySchema,
  formId: idSchema,
  version: countSchema,
  title: reasonSchema,
  definitionHash: hashSchema,
});

/** A version of an own form, as the history tells of it. */
export type PublishedForm = Readonly<v.InferOutput<typeof schema>>;

/** The publication that `event` tells of, or null when it is another event. */
export function parsePublishedForm(event: unknown): PublishedForm | null {
  const parsed = v.safeParse(schema, event);
  return parsed.success ? parsed.output : null;
}

/** The published versions of every own form by its name, oldest first. */
export function publishedForms(
  entries: readonly LedgerEntry[],
): ReadonlyMap<string, readonly PublishedForm[]> {
  const forms = new Map<string, readonly PublishedForm[]>();
  for (const { event } of entries) {
    const published = event.kind === "definition.published" ? parsePublishedForm(event) : null;
    if (published !== null) forms.set(published.formId, [...(forms.get(published.formId) ?? []), published]);
  }
  return forms;
}
