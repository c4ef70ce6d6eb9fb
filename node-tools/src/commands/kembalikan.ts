import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "../archive/command-fault";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { runDecision } from "./decide-units";
import type { DecisionOptions } from "./decide-units";

/** Gives a submitted form back to its filler; the note says what to mend. */
export function runReturn(
  options: DecisionOptions & { readonly note: string },
  context: CommandContext,
): Promise<Report> {
  const note = options.note.trim();
  if (note === "") throw new CommandFault(workspaceSentence("option/note", {}));
  return runDecision(options, context, {
    done: "dikembalikan",
    make: (unit, submissionHash, { cycle }) => ({
      command: {
        kind: "return",
        cycleId: cycle.cycleId,
        unitId: unit.unitId,
        submissionHash,
        note,
        cells: [],
      },
      shown: [`Catatan: ${note}`],
    }),
  });
}
