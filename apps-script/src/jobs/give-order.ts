import { decide } from "#core/cycle/decide";
import { plannedCycle } from "#core/cycle/evolve";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import type { FormPeriod } from "#core/form/compiled-form";
import type { FormDefinition } from "#core/form/definition";
import { cycleIdOf } from "#core/office/cycle-basis";
import { commit, readLedger } from "../google/ledger-sheet";
import type { Ledger } from "../google/ledger-sheet";
import { UserFault } from "../google/user-fault";
import type { CommandAnswer } from "../ui/page-types";
import { actorOf, deskAt } from "./desk";
import { officeFolders, openOffice } from "./office";
import type { Office } from "./office";
import { formOfName } from "./own-forms";
import { formNamed, knownForms } from "./templates";

/** Records the order that begins a cycle; the cycle itself is opened by Buka permintaan. */
export function giveOrder(formId: string, period: FormPeriod, instruction: string): CommandAnswer {
  const office = openOffice();
  const ledger = readLedger(office.ledgerSheet);
  const cycleId = cycleIdOf(orderedForm(office, ledger, formId), period);
  const desk = deskAt(office, ledger, ledger.cycles.get(cycleId) ?? plannedCycle(cycleId));
  const command = { kind: "order", cycleId, instruction } as const;
  const actor = actorOf(desk, command);
  commit(ledger, desk.moment.iso, (current) => {
    const decision = decide(current.cycles.get(cycleId) ?? null, command, { today: desk.today, actor });
    if (!decision.ok) throw new UserFault(refusalSentence(decision.refusal, (unitId) => unitId));
    return { acted: [{ actor, events: decision.events }], answer: null };
  });
  const lines = [
    `Perintah ${actor.name} untuk siklus ${cycleId} dicatat.`,
    "Lanjutkan dengan Himpun > Buka permintaan.",
  ];
  return { berhasil: true, baris: lines, lanjut: null, tautan: null };
}

/** A form that ships is known without Drive: whoever orders must not become the owner of the work folder by it. */
function orderedForm(office: Office, { entries }: Ledger, formId: string): FormDefinition {
  return knownForms().some(({ id }) => id === formId)
    ? formNamed(formId)
    : formOfName(officeFolders(office).archive, entries, formId);
}
