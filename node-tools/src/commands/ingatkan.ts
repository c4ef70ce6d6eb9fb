import { formatDate } from "#core/cell/format-date";
import { punctualityOf } from "#core/cycle/punctuality";
import type { UnitState } from "#core/cycle/state";
import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import { giveInSession, reportGiven } from "../office/give-commands";
import { recordEvents, withOpenCycle } from "../office/office-session";
import type { OfficePlace, OpenSession } from "../office/office-session";
import { unitsNamed } from "../office/units-named";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun ingatkan` as typed; no unit means all that still owe their submission. */
export interface RemindOptions extends OfficePlace {
  readonly units: readonly string[];
  readonly note: string | null;
  readonly who: string | null;
}

const OWING: readonly UnitState["state"][] = ["prepared", "sent", "filling", "returned"];

/** Records a reminder for each unit that owes its submission, and prints a plain text to send to the office's chat group. */
export function runRemind(options: RemindOptions, context: CommandContext): Promise<Report> {
  return withOpenCycle(options, context, (session) => {
    const owes = (unit: UnitState): boolean => OWING.includes(unit.state);
    const units = unitsNamed(session, { units: options.units, all: options.units.length === 0 }, owes);
    const { cycleId } = session.cycle;
    const commands = units.map(({ unitId, unitName }) => ({
      title: `${unitName}: diingatkan`,
      command: { kind: "remind", cycleId, unitId, note: options.note } as const,
    }));
    const result = giveInSession(session, commands, options.who);
    recordEvents(session, result.outcome.acted);
    const text = lateList(session, units.filter(owes), options.note);
    return reportGiven(session, result, { lines: ["", text], json: { pesan: text } });
  });
}

/** The units that owe their submission as plain text, without any mark-up, for a chat group. */
export function lateList(session: OpenSession, units: readonly UnitState[], note: string | null): string {
  const { cycle, today, register } = session;
  if (units.length === 0) return `Siklus ${cycle.cycleId}: semua unit sudah mengirim isian. Terima kasih.`;
  const lines = units.map((unit, index) => {
    const { deadline, lateDays } = punctualityOf(cycle, unit, today);
    const due = deadline === null ? "tanpa tenggat" : `tenggat ${formatDate(deadline)}`;
    const late = lateDays > 0 ? `, terlambat ${lateDays} hari` : "";
    return `${index + 1}. ${unit.unitName} (${UNIT_STATE_LABELS[unit.state]}, ${due}${late})`;
  });
  return [
    `${register.agency.shortName || register.agency.name}: isian siklus ${cycle.cycleId} per ${formatDate(today)}`,
    "Mohon segera dilengkapi dan dikirim:",
    ...lines,
    ...(note === null ? [] : [note]),
  ].join("\n");
}
