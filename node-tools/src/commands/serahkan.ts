import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "../archive/command-fault";
import { runCommands } from "../office/give-commands";
import { withOpenCycle } from "../office/office-session";
import type { OfficePlace } from "../office/office-session";
import { unitsNamed } from "../office/units-named";
import type { UnitChoice } from "../office/units-named";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun serahkan` as typed. */
export interface HandOverOptions extends OfficePlace, UnitChoice {
  readonly who: string | null;
}

/** Records that the data officer took approved submissions over. */
export function runHandOver(options: HandOverOptions, context: CommandContext): Promise<Report> {
  return withOpenCycle(options, context, (session) => {
    const units = unitsNamed(session, options, ({ state }) => state === "approved");
    if (units.length === 0) throw new CommandFault(workspaceSentence("unit/none-to-receive", {}), 1);
    const { cycleId } = session.cycle;
    const commands = units.map(({ unitId, unitName }) => ({
      title: `${unitName}: diserahkan kepada pengelola data`,
      command: { kind: "receive", cycleId, unitId } as const,
    }));
    return runCommands(session, commands, options.who);
  });
}
