import type { CivilDate } from "../cell/civil-date";
import type { Command } from "../cycle/command";
import type { Actor } from "../cycle/role";
import type { CycleState } from "../cycle/state";
import { noticeSentence } from "../messages/cycle-notice-messages";
import { refusalSentence } from "../messages/cycle-refusal-messages";
import { start, take } from "./arrival";
import type { ArrivalOutcome } from "./arrival";

/** A command with what the person is told of it: a title, and lines that show what it is about. */
export interface NamedCommand {
  readonly title: string;
  readonly command: Command;
  readonly shown?: readonly string[];
  /** Who gives this one, where it is not whoever gives the others; null is the holder of the office. */
  readonly by?: string | null;
}

/** What became of one command. */
export interface Given {
  readonly title: string;
  readonly changed: boolean;
  /** True where it may not be done; false too where nothing had to be. */
  readonly refused: boolean;
  /** Why not, or why nothing had to; null when it simply happened. */
  readonly said: string | null;
  readonly shown: readonly string[];
}

/** What became of all of them. */
export interface GivenCommands {
  readonly outcome: ArrivalOutcome;
  readonly given: readonly Given[];
}

/** How commands are given on a platform. */
export interface Giver {
  readonly today: CivilDate;
  /** Who gives a command; may throw the platform's fault where nobody may. */
  readonly actorOf: (named: NamedCommand) => Actor;
  readonly nameOf: (unitId: string) => string;
}

/** Gives the commands in order; a refusal of one stops no other. Nothing is written. */
export function giveCommands(
  cycle: CycleState,
  commands: readonly NamedCommand[],
  { today, actorOf, nameOf }: Giver,
): GivenCommands {
  let outcome = start(cycle);
  const given = commands.map((named): Given => {
    const before = { refusals: outcome.refusals.length, notices: outcome.notices.length };
    outcome = take(outcome, named.command, actorOf(named), today);
    const refusal = outcome.refusals[before.refusals];
    const notice = outcome.notices[before.notices];
    const sentence = refusal === undefined ? null : refusalSentence(refusal, nameOf);
    const told = notice === undefined ? null : noticeSentence(notice, nameOf);
    const said = sentence === null ? told : `${sentence.cause} ${sentence.remedy}`;
    const changed = refusal === undefined && notice === undefined;
    return { title: named.title, changed, refused: refusal !== undefined, said, shown: named.shown ?? [] };
  });
  return { outcome, given };
}
