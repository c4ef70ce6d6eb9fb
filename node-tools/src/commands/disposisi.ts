import { runCommands } from "../office/give-commands";
import { withBegunCycle } from "../office/office-session";
import type { OfficePlace } from "../office/office-session";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun disposisi` as typed. */
export interface DisposeOptions extends OfficePlace {
  readonly to: string;
  readonly note: string | null;
  readonly who: string | null;
}

/** Passes the order on to an office, before or after the cycle was opened. */
export function runDispose(options: DisposeOptions, context: CommandContext): Promise<Report> {
  return withBegunCycle(options, context, (session) => {
    const { cycleId } = session.cycle;
    const command = { kind: "dispose", cycleId, to: options.to, note: options.note } as const;
    const shown = options.note === null ? [] : [`Catatan: ${options.note}`];
    return runCommands(session, [{ title: `Disposisi kepada ${options.to}`, command, shown }], options.who);
  });
}
