import type { Told } from "#core/office/told";
import { CommandFault } from "../archive/command-fault";

/** The value; throws CommandFault with the sentence where there is none. */
export function orFault<T>(outcome: Told<T>, exitCode: 1 | 2 = 2): T {
  if (outcome.ok) return outcome.value;
  throw new CommandFault(outcome.sentence, exitCode);
}
