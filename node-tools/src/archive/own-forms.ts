import type { FormDefinition } from "#core/form/definition";
import { parseDefinition } from "#core/form/definition";
import type { LedgerEntry } from "#core/ledger/entry";
import { workspaceSentence } from "#core/messages/workspace-messages";
import type { FormBasis } from "#core/office/cycle-basis";
import { publishedForms } from "#core/office/published-form";
import type { PublishedForm } from "#core/office/published-form";
import { CommandFault } from "./command-fault";
import { loadJson, storedState } from "./content-store";
import { formNamed, knownForms } from "./templates";
import type { Workspace } from "./workspace";

/** The definition of a published version, as stored. */
export function publishedDefinition(workspace: Workspace, { definitionHash }: PublishedForm): FormDefinition {
  const parsed = parseDefinition(loadJson(workspace, "definisi", definitionHash));
  if (!parsed.ok) throw new Error(`definition ${definitionHash}: ${parsed.faults.join("; ")}`);
  return parsed.definition;
}

/** The last published version of an own form; null when none of that name was published. */
export function lastPublished(
  workspace: Workspace,
  entries: readonly LedgerEntry[],
  name: string,
): FormDefinition | null {
  const versions = publishedForms(entries).get(name) ?? [];
  const last = versions[versions.length - 1];
  return last === undefined ? null : publishedDefinition(workspace, last);
}

/** The form of that name: one that ships, or the last published version of the agency's own; throws CommandFault for any other. */
export function formOfName(
  workspace: Workspace,
  entries: readonly LedgerEntry[],
  name: string,
): FormDefinition {
  const shipped = shippedFormNames();
  if (shipped.includes(name)) return formNamed(name);
  const own = lastPublished(workspace, entries, name);
  if (own !== null) return own;
  const known = [...shipped, ...publishedForms(entries).keys()];
  throw new CommandFault(workspaceSentence("form/unknown", { name, known }));
}

/** The names of the forms that ship: an own form cannot take one. */
export function shippedFormNames(): readonly string[] {
  return knownForms().map(({ id }) => id);
}

/** A version of a form that some cycle was opened or revised with; null where the archive has none of that fingerprint. */
export function storedForm(workspace: Workspace, fingerprint: string): FormBasis | null {
  if (!/^[0-9a-f]{64}$/.test(fingerprint) || storedState(workspace, "formulir", fingerprint) !== "whole")
    return null;
  return loadJson(workspace, "formulir", fingerprint) as FormBasis;
}
