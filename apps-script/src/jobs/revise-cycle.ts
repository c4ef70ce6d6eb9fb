import { revisionLine } from "#core/messages/cycle-messages";
import type { FormDefinition } from "#core/form/definition";
import { publishedForms } from "#core/office/published-form";
import { formNamed, knownForms } from "./templates";
import { revisionOf } from "#core/office/revision";
import type { Revision } from "#core/office/revision";
import { contentOf, storeContent } from "../google/content-files";
import { sha256 } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import { formIsNewest } from "../messages/procedure-faults";
import type { ActionField, CommandAnswer } from "../ui/page-types";
import type { Typed } from "./actions/action";
import { PROBE_TEXT, requireFields, textOf } from "./actions/action";
import { REASON } from "./actions/fields";
import type { Desk } from "./desk";
import { formBasisOf } from "./form-basis";
import { giveAtDesk, givenLines } from "./give";
import { formOfName } from "./own-forms";

/** What a revision is asked for. */
export const REVISION_FIELDS: readonly ActionField[] = [REASON];

/** The command that would take the cycle over to the newest version of its form, for a task list; null where it has it. */
export function offeredRevision(desk: Desk): Revision["command"] | null {
  return desk.cycle.opening === null ? null : (newestVersion(desk, PROBE_TEXT)?.command ?? null);
}

/** Takes an open cycle over to the newest version of its form, with the reason; its register and its units stay. */
export function reviseCycle(desk: Desk, typed: Typed): CommandAnswer {
  requireFields(REVISION_FIELDS, typed);
  const reason = textOf(typed, "alasan");
  const revision = newestVersion(desk, reason);
  if (revision === null) throw new UserFault(formIsNewest(desk.cycle.cycleId));
  const { basis } = revision;
  storeContent(desk.folders().archive, contentOf(basis.formBasis));
  const title = revisionLine(desk.cycle.cycleId, basis.form.definition.version);
  const shown = [`Alasan: ${reason}`];
  const given = giveAtDesk(desk, (now) => {
    const command = newestVersion(now, reason)?.command;
    return command === undefined ? [] : [{ title, command, shown }];
  });
  return { berhasil: given.isClean, baris: givenLines(given.given), lanjut: null, tautan: null };
}

/** The form of the cycle as it is published now, with what the master says of its lists. */
function newestVersion(desk: Desk, reason: string): Revision | null {
  const { office, cycle } = desk;
  const basis = desk.basis();
  const definition = presentForm(desk, basis.form.definition.id);
  const formBasis = formBasisOf(office.book, basis.register, definition);
  return revisionOf(cycle, basis, formBasis, reason, sha256);
}

/** The newest version of a form; Drive is asked only for an own form that has more than one. */
function presentForm(desk: Desk, formId: string): FormDefinition {
  const { definition } = desk.basis().formBasis;
  if (knownForms().some(({ id }) => id === formId)) return formNamed(formId);
  const versions = publishedForms(desk.ledger.entries).get(formId) ?? [];
  return versions.length < 2 ? definition : formOfName(desk.folders().archive, desk.ledger.entries, formId);
}
