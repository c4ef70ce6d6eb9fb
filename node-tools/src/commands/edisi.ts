import type { Command } from "#core/cycle/command";
import type { CycleState, Edition } from "#core/cycle/state";
import { giveInSession, reportGiven } from "../office/give-commands";
import { writeReturns } from "../office/return-files";
import { recordEvents, withOpenCycle } from "../office/office-session";
import type { OfficePlace, OpenSession } from "../office/office-session";
import { editionMeant } from "#core/office/edition-meant";
import { typedCells } from "#core/office/typed-cell";
import { orFault } from "../office/or-fault";
import { unitNamed } from "../office/units-named";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** What every verb about an edition is given: null stands for the newest final edition, or the newest at all. */
export interface EditionOptions extends OfficePlace {
  readonly edition: string | null;
  readonly who: string | null;
}

/** Signs an edition. */
export function runSign(options: EditionOptions, context: CommandContext): Promise<Report> {
  return runOnEdition(options, context, "ditandatangani", ({ editionId, contentHash }, cycleId) => ({
    command: { kind: "sign", cycleId, editionId, contentHash },
    shown: [`Sidik jari isi: ${contentHash}`],
  }));
}

/** Gives directions instead of a signature; `cells` are `unit/KODE:kolom`, `units` open whole. */
export function runDirect(
  options: EditionOptions & {
    readonly direction: string;
    readonly units: readonly string[];
    readonly cells: readonly string[];
  },
  context: CommandContext,
): Promise<Report> {
  const { direction } = options;
  return runOnEdition(options, context, "dikembalikan dengan arahan", ({ editionId }, cycleId, session) => {
    const units = directedUnits(session, options);
    const unitIds = units.map(({ unitId }) => unitId);
    return {
      command: { kind: "direct", cycleId, editionId, direction, units },
      shown: [`Arahan: ${direction}`],
      after: ({ workspace, basis, ledger }, cycle) =>
        writeReturns(workspace, basis, cycle, unitIds, ledger.cycles),
    };
  });
}

/** Records to whom the numbered cover letter and the edition were sent. */
export function runSendCover(
  options: EditionOptions & { readonly to: string },
  context: CommandContext,
): Promise<Report> {
  return runOnEdition(options, context, "dikirim", ({ editionId }, cycleId) => ({
    command: { kind: "send-cover", cycleId, editionId, to: options.to },
    shown: [`Kepada: ${options.to}`],
  }));
}

/** A command about an edition, what is shown with it, and what is written once it was given, which gives lines to tell. */
interface AboutEdition {
  readonly command: Command;
  readonly shown: readonly string[];
  readonly after?: (session: OpenSession, cycle: CycleState) => Promise<readonly string[]>;
}

/** Gives one command about one edition. */
export function runOnEdition(
  options: EditionOptions,
  context: CommandContext,
  done: string,
  make: (edition: Edition, cycleId: string, session: OpenSession) => AboutEdition,
): Promise<Report> {
  return withOpenCycle(options, context, async (session) => {
    const edition = orFault(editionMeant(session.cycle, options.edition), 1);
    const { command, shown, after } = make(edition, session.cycle.cycleId, session);
    const title = `Edisi ${edition.editionId}: ${done}`;
    const result = giveInSession(session, [{ title, command, shown }], options.who);
    recordEvents(session, result.outcome.acted);
    const isDone = result.outcome.acted.length > 0 && !context.dryRun;
    const lines = isDone && after !== undefined ? await after(session, result.outcome.cycle) : [];
    return reportGiven(session, result, { lines });
  });
}

function directedUnits(
  session: OpenSession,
  { units, cells }: { readonly units: readonly string[]; readonly cells: readonly string[] },
) {
  const byUnit = new Map<string, readonly string[]>(
    units.map((name) => [unitNamed(session, name).unitId, []]),
  );
  for (const text of cells) {
    const slash = text.indexOf("/");
    const { unitId } = unitNamed(session, text.slice(0, slash).trim());
    byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), text.slice(slash + 1)]);
  }
  return [...byUnit].map(([unitId, texts]) => ({
    unitId,
    cells: orFault(typedCells(session.basis, unitId, texts)),
  }));
}
