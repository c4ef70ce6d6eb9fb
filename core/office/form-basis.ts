import type { FormDefinition } from "../form/definition";
import { formListsFor } from "../form/form-lists";
import type { ListSources } from "../form/form-lists";
import type { Profile } from "../indicator/profile";
import type { FormBasis } from "./cycle-basis";

/** What a form is made from, or what the office has not yet given: its list of codes, or its bidang urusan. */
export type FormBasisMade =
  | { readonly ok: true; readonly formBasis: FormBasis }
  | { readonly ok: false; readonly missing: "codes" | "agency-field" };

/** Puts the basis of a form together with the lists that its fields choose from. */
export function formBasisFor(
  definition: FormDefinition,
  profile: Profile,
  sources: Omit<ListSources, "otherFields">,
): FormBasisMade {
  const { otherFields } = sources.register.agency;
  const made = formListsFor(definition, otherFields === undefined ? sources : { ...sources, otherFields });
  if (!made.ok) return made;
  const own = { definition, profile };
  return { ok: true, formBasis: made.lists === null ? own : { ...own, lists: made.lists } };
}
