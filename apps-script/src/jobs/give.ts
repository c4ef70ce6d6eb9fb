import { giveCommands } from "#core/office/give-commands";
import type { Given, GivenCommands, NamedCommand } from "#core/office/give-commands";
import { commit } from "../google/ledger-sheet";
import { actorOf, deskWith, holderOf, unitNameIn } from "./desk";
import type { Desk } from "./desk";

/** What became of the commands, and the desk after them. */
export interface GivenAtDesk {
  readonly desk: Desk;
  readonly given: readonly Given[];
  /** True when none was refused. */
  readonly isClean: boolean;
}

/**
 * Gives commands as the caller and records what came of them, under the lock of the history. `make` is asked again
 * where somebody else wrote meanwhile, so that nothing is decided on what has passed. A refusal stops no other command.
 */
export function giveAtDesk(desk: Desk, make: (desk: Desk) => readonly NamedCommand[]): GivenAtDesk {
  const { ledger, answer } = commit(desk.ledger, desk.moment.iso, (current) => {
    const now = deskWith(desk, current);
    const result: GivenCommands = giveCommands(now.cycle, make(now), {
      today: now.today,
      actorOf: ({ command, by }) => (by === null ? holderOf(now, command) : actorOf(now, command)),
      nameOf: (unitId) => unitNameIn(now, unitId),
    });
    return { acted: result.outcome.acted, answer: result };
  });
  const { given, outcome } = answer;
  return { desk: deskWith(desk, ledger), given, isClean: outcome.refusals.length === 0 };
}

/** What became of commands as lines: each title, what it was about, and why not where it was refused. */
export function givenLines(given: readonly Given[]): readonly string[] {
  return given.flatMap(({ title, said, shown }) => [
    said === null ? title : `${title}: ${said}`,
    ...shown.map((line) => `  ${line}`),
  ]);
}
