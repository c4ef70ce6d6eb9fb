import type { FormDefinition } from "#core/form/definition";
import { parseDefinition } from "#core/form/definition";
import type { LedgerEntry } from "#core/ledger/entry";
import { workspaceSentence } from "#core/messages/workspace-messages";
import type { FormBasis } from "#core/office/cycle-basis";
import { publishedForms } from "#core/office/published-form";
import { hasContent, loadContent } from "../google/content-files";
import { UserFault } from "../google/user-fault";
import { formNamed, knownForms } from "./templates";

type Folder = GoogleAppsScript.Drive.Folder;

/** A form that the agency published itself, as far as the history tells. */
export interface OwnForm {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly definitionHash: string;
}

/** The last published version of every own form, oldest form first. */
export function ownForms(entries: readonly LedgerEntry[]): readonly OwnForm[] {
  return [...publishedForms(entries).values()].flatMap((versions) => {
    const last = versions[versions.length - 1];
    if (last === undefined) return [];
    const { formId: id, title, version, definitionHash } = last;
    return [{ id, title, version, definitionHash }];
  });
}

/** The last published version of the own form of that name; null when there is none. */
export function lastPublished(
  archive: Folder,
  entries: readonly LedgerEntry[],
  name: string,
): FormDefinition | null {
  const own = ownForms(entries).find(({ id }) => id === name);
  if (own === undefined) return null;
  const parsed = parseDefinition(loadContent(archive, own.definitionHash));
  if (!parsed.ok) throw new Error(`definition ${own.definitionHash}: ${parsed.faults.join("; ")}`);
  return parsed.definition;
}

/** The form of that name: one that ships, or the agency's own; throws UserFault for any other. */
export function formOfName(archive: Folder, entries: readonly LedgerEntry[], name: string): FormDefinition {
  const shipped = knownForms().map(({ id }) => id);
  if (shipped.includes(name)) return formNamed(name);
  const own = lastPublished(archive, entries, name);
  if (own !== null) return own;
  const known = [...shipped, ...ownForms(entries).map(({ id }) => id)];
  throw new UserFault(workspaceSentence("form/unknown", { name, known }));
}

/** A version of a form that some cycle was opened or revised with; null where the archive has none of that fingerprint. */
export function storedForm(archive: Folder, fingerprint: string): FormBasis | null {
  if (!/^[0-9a-f]{64}$/.test(fingerprint) || !hasContent(archive, fingerprint)) return null;
  return loadContent(archive, fingerprint) as FormBasis;
}
