import { formatDate } from "#core/cell/format-date";
import { runCommands } from "../office/give-commands";
import type { NamedCommand } from "#core/office/give-commands";
import { withOpenCycle } from "../office/office-session";
import type { OfficePlace, OfficeSession } from "../office/office-session";
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
      return told(session, [{ title: `Tenggat siklus ${cycleId}`, command, shown }], options.who);
    }
    const commands = unitsNamed(session, { units: options.units, all: false }, () => true).map((unit) => ({
      title: `Tenggat ${unit.unitName}`,
      command: { kind: "extend-unit", cycleId, unitId: unit.unitId, deadline, reason } as const,
      shown,
    }));
    return told(session, commands, options.who);
  });
}

/** Forms that lie with their units keep the day that they were made with: their people have to be told. */
function told(session: OfficeSession, commands: readonly NamedCommand[], who: string | null): Report {
  const report = runCommands(session, commands, who);
  const isTaken = report.exitCode === 0;
  return isTaken ? { ...report, lines: [...report.lines, OLD_DAY_STAYS] } : report;
}

const OLD_DAY_STAYS =
  "Formulir yang sudah dibuat tetap menyebut tenggat lama; yang dihitung tenggat baru ini. Kabari unitnya: himpun ingatkan menulis teksnya.";
