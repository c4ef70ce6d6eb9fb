import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { planRows } from "#core/exchange/register-rows";
import { planSourcesLine } from "#core/messages/renja-texts";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { editionSource } from "#core/office/edition-recap";
import { isSigned, planFromEdition, plannedEdition } from "#core/office/plan-from-edition";
import { reachedLastYear } from "#core/office/reached-last-year";
import { CommandFault } from "../archive/command-fault";
import { loadRegister } from "../archive/register-on-disk";
import { PLACES } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeCsv } from "../csv/write-csv";
import { editionArchive } from "../office/edition-archive";
import { withOpenCycle } from "../office/office-session";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun rencana` as typed. */
export interface PlanOptions {
  readonly folder: string;
  /** The cycle of form renja whose final edition is carried out. */
  readonly from: string;
  /** True when a table that is there already and says otherwise is replaced. */
  readonly replaces: boolean;
}

/** Writes the register's table `rencana` from the signed, else the newest final edition of a Renja. */
export function runMakePlan(
  { folder, from, replaces }: PlanOptions,
  context: CommandContext,
): Promise<Report> {
  return withOpenCycle({ folder, cycle: from }, context, ({ workspace, ledger, cycle }) => {
    const { cycleId } = cycle;
    const edition = plannedEdition(cycle);
    if (edition === null) throw new CommandFault(workspaceSentence("plan/no-final", { cycleId }), 1);
    const archive = editionArchive(workspace, ledger.entries);
    const source = editionSource(archive, cycleId, edition);
    const { plan: previous = [] } = loadRegister(workspace).register;
    const year = cycle.opening?.year ?? 0;
    const reached = reachedLastYear(archive, ledger.cycles, year);
    const plan = source === null ? null : planFromEdition(source, { previous, reached });
    if (plan === null) throw new CommandFault(workspaceSentence("plan/no-renja", { cycleId }));
    const file = `${PLACES.register}/rencana.csv`;
    const path = join(workspace.folder, file);
    const text = writeCsv(planRows(plan));
    if (existsSync(path) && readFileSync(path, "utf8") !== text && !replaces)
      throw new CommandFault(workspaceSentence("plan/exists", { place: file }), 1);
    if (!context.dryRun) writeAtomically(path, text);
    const asked = plan.filter(({ unit }) => unit !== "").length;
    return {
      exitCode: 0,
      json: {
        ...{ berkas: file, siklus: cycleId, edisi: edition.editionId, ditandatangani: isSigned(edition) },
        ...{ baris: plan.length, diminta: asked },
      },
      lines: [
        { kind: "title", text: `Rencana dari ${cycleId}, edisi ${edition.editionId}: ${asked} baris` },
        ...(isSigned(edition) ? [] : ["Edisi itu belum ditandatangani."]),
        planSourcesLine(plan, year),
        "Lengkapi sasaran, pagu Renstra, anggaran s/d tahun lalu, serta arah bila ada indikator turun; yang sudah diketik dipertahankan.",
        context.dryRun ? "Coba: tidak ada yang ditulis." : `Ditulis: ${file}`,
      ],
    };
  });
}
