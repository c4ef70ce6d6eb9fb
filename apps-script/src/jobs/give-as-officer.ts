import { plannedCycle } from "#core/cycle/evolve";
import type { Command } from "#core/cycle/command";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import type { AgencyMoment } from "#core/office/agency-clock";
import { start, take } from "#core/office/arrival";
import type { ArrivalOutcome } from "#core/office/arrival";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { Ledger } from "../google/ledger-sheet";
import { UserFault } from "../google/user-fault";
import { dataOfficer } from "./acting";

/** The events of `commands`, given by the data officer one after the other; throws UserFault on a refusal. */
export function giveAsOfficer(
  ledger: Ledger,
  basis: CycleBasis,
  commands: readonly Command[],
  moment: AgencyMoment,
): { readonly acted: ArrivalOutcome["acted"]; readonly answer: null } {
  const officer = dataOfficer(basis.register);
  const cycle = ledger.cycles.get(basis.cycleId) ?? plannedCycle(basis.cycleId);
  const outcome = commands.reduce(
    (state, command) => take(state, command, officer, moment.day),
    start(cycle),
  );
  const [refusal] = outcome.refusals;
  if (refusal !== undefined) throw new UserFault(refusalSentence(refusal, (unitId) => unitId));
  return { acted: outcome.acted, answer: null };
}
