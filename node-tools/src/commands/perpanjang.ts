import { formatDate } from "#core/cell/format-date";
import { runCommands } from "../office/give-commands";
import { withOpenCycle } from "../office/office-session";
import type { OfficePlace } from "../office/office-session";
import { typedDay } from "#core/office/typed-meeting";
import { orFault } from "../office/or-fault";
import { unitsNamed } from "../office/units-named";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun perpanjang` as typed; no unit means the whole cycle. */
export interface ExtendOptions extends OfficePlace {
  readonly units: readonly string[];
  readonly until: string;
  readonly reason: string;
  readonly who: string | null;
}

/** Moves the deadline of the cycle, or of single units, to a later day, with a reason. */
export function runExtend(options: ExtendOptions, context: CommandContext): Promise<Report> {
  const deadline = orFault(typedDay(options.until));
  return withOpenCycle(options, context, (session) => {
    const { cycleId } = session.cycle;
    const { reason } = options;
    const shown = [`Tenggat baru: ${formatDate(deadline)}`, `Alasan: ${reason}`];
    if (options.units.length === 0) {
      const command = { kind: "extend", cycleId, deadline, reason } as const;
      return runCommands(session, [{ title: `Tenggat siklus ${cycleId}`, command, shown }], options.who);
    }
    const commands = unitsNamed(session, { units: options.units, all: false }, () => true).map((unit) => ({
      title: `Tenggat ${unit.unitName}`,
      command: { kind: "extend-unit", cycleId, unitId: unit.unitId, deadline, reason } as const,
      shown,
    }));
    return runCommands(session, commands, options.who);
  });
}
