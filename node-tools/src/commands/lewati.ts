import type { UnitState } from "#core/cycle/state";
import { runCommands } from "../office/give-commands";
import { withOpenCycle } from "../office/office-session";
import type { OfficePlace } from "../office/office-session";
import { unitsNamed } from "../office/units-named";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun lewati`, `nihil` and `lanjutkan` as typed. */
export interface StandingOptions extends OfficePlace {
  readonly kind: "skip" | "nil" | "resume";
  readonly units: readonly string[];
  readonly reason: string;
  readonly who: string | null;
}

const TITLES: { readonly [K in StandingOptions["kind"]]: (unit: UnitState) => string } = {
  skip: ({ unitName }) => `${unitName}: dilewati`,
  nil: ({ unitName }) => `${unitName}: nihil`,
  resume: ({ unitName }) => `${unitName}: ikut serta kembali`,
};

/** Leaves units out of the cycle, records that they have nothing to report, or takes them back in; always with a reason. */
export function runStanding(options: StandingOptions, context: CommandContext): Promise<Report> {
  return withOpenCycle(options, context, (session) => {
    const units = unitsNamed(session, { units: options.units, all: false }, () => true);
    const { kind, reason } = options;
    const commands = units.map((unit) => ({
      title: TITLES[kind](unit),
      command: { kind, cycleId: session.cycle.cycleId, unitId: unit.unitId, reason },
      shown: [`Alasan: ${reason}`],
    }));
    return runCommands(session, commands, options.who);
  });
}
