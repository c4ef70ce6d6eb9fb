import { runCommands } from "../office/give-commands";
import { withOpenCycle } from "../office/office-session";
import type { OfficePlace } from "../office/office-session";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** Puts a finished cycle away; `place` says where its papers are kept. */
export function runArchive(
  options: OfficePlace & { readonly place: string; readonly who: string | null },
  context: CommandContext,
): Promise<Report> {
  return withOpenCycle(options, context, (session) => {
    const { cycleId } = session.cycle;
    const command = { kind: "archive", cycleId, place: options.place } as const;
    const shown = [`Tempat: ${options.place}`];
    return runCommands(session, [{ title: `Siklus ${cycleId} diarsipkan`, command, shown }], options.who);
  });
}

/** Takes a cycle out of the archive again, with a reason. */
export function runReopen(
  options: OfficePlace & { readonly reason: string; readonly who: string | null },
  context: CommandContext,
): Promise<Report> {
  return withOpenCycle(options, context, (session) => {
    const { cycleId } = session.cycle;
    const command = { kind: "reopen", cycleId, reason: options.reason } as const;
    const shown = [`Alasan: ${options.reason}`];
    return runCommands(session, [{ title: `Siklus ${cycleId} dibuka kembali`, command, shown }], options.who);
  });
}
