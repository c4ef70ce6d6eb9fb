import type { CrossFinding } from "#core/crosscheck/cross-finding";
import { recapKindOf } from "#core/form/definition";
import { openVersion } from "#core/cycle/state";
import type { CycleState } from "#core/cycle/state";
import { CROSSCHECK_MESSAGES } from "#core/messages/crosscheck-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { crossFindings } from "#core/office/cross-findings";
import type { ComparedCycle, CrossResult } from "#core/office/cross-findings";
import { cycleBefore } from "#core/office/cycle-before";
import { sameLastYear } from "#core/office/last-year";
import { recapSource } from "#core/office/recap-source";
import { buildRecap } from "#core/recap/build-recap";
import type { Submission } from "#core/submission/submission";
import { carrySource } from "../archive/carry-source";
import { loadJson } from "../archive/content-store";
import { loadBasis } from "../archive/cycle-on-disk";
import { sourceFromArchive } from "../archive/made-recap";
import { profileNamed } from "../archive/templates";
import { withOpenCycle } from "../office/office-session";
import type { OfficePlace, OpenSession } from "../office/office-session";
import { renstraTargets } from "../office/renstra-file";
import type { Report, ReportLine } from "../terminal/report";
import { findingJson } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** Compares units with each other, this period with the last, targets with the Renstra, and totals with the validators'. */
export function runCompare(options: OfficePlace, context: CommandContext): Promise<Report> {
  return withOpenCycle(options, { ...context, dryRun: true }, (session) => {
    const previous = cycleBefore(session.cycle, session.ledger.cycles);
    const lastYear = sameLastYear(session.cycle, session.ledger.cycles);
    const { targets, notes: ofRenstra } = renstraTargets(session.workspace);
    const isRenja = recapKindOf(session.basis.form.definition) === "renja";
    const notes = isRenja ? [RENJA_COMPARED_ELSEWHERE] : ofRenstra;
    const result = crossFindings({
      now: comparedCycle(session, session.cycle),
      before: previous === null ? null : comparedCycle(session, previous),
      lastYear: lastYear === null ? null : comparedCycle(session, lastYear),
      register: session.register,
      basis: session.basis,
      carry: carrySource(session.workspace, session.ledger.cycles),
      entries: session.ledger.entries,
      renstra: targets,
    });
    return compareReport(session, { previous, lastYear }, result, notes);
  });
}

const RENJA_COMPARED_ELSEWHERE =
  "Usulan Renja yang sama di antara unit ada di lembar Duplikasi rekapnya; Renja lain dibandingkan dengan himpun rekap --banding.";

function comparedCycle({ workspace, ledger, today }: OpenSession, cycle: CycleState): ComparedCycle {
  const source = sourceFromArchive(workspace, {
    basis: loadBasis(workspace, cycle),
    cycle,
    profile: profileNamed(workspace.settings.profil),
    edition: { kind: "sementara", id: "banding" },
    entries: ledger.entries,
    today,
  });
  const recap = buildRecap(recapSource(source));
  const submissionOf = (unitId: string): Submission | null => {
    const unit = cycle.units.get(unitId);
    const version = unit === undefined ? null : (unit.approved ?? openVersion(unit));
    return version === null
      ? null
      : (loadJson(workspace, "isian", version.submission.submissionHash) as Submission);
  };
  return { cycle, recap, submissionOf };
}

function compareReport(
  { cycle }: OpenSession,
  { previous, lastYear }: { readonly previous: CycleState | null; readonly lastYear: CycleState | null },
  { findings, verifiedCarried, changesCompared, yearsCompared }: CrossResult,
  notes: readonly string[],
): Report {
  const said = findings.map((finding: CrossFinding) => ({
    finding,
    sentence: sentenceIn(CROSSCHECK_MESSAGES, finding),
  }));
  const lines: readonly ReportLine[] = said.map((one) => ({ kind: "finding", said: one }));
  const period =
    previous === null
      ? "Belum ada periode sebelumnya untuk dibandingkan."
      : `Dibandingkan dengan ${previous.cycleId}: ${changesCompared} capaian, ${verifiedCarried} angka bawaan masih seperti yang disahkan.`;
  const isDoubtful = findings.some(({ severity }) => severity !== "note");
  return {
    exitCode: isDoubtful ? 1 : 0,
    json: {
      siklus: cycle.cycleId,
      sebelumnya: previous?.cycleId ?? null,
      capaian_dibandingkan: changesCompared,
      bawaan_cocok: verifiedCarried,
      tahun_lalu: lastYear?.cycleId ?? null,
      realisasi_dibandingkan: yearsCompared,
      temuan: said.map(findingJson),
      catatan: notes,
    },
    lines: [
      { kind: "title", text: `Pembandingan siklus ${cycle.cycleId}: ${findings.length} temuan` },
      period,
      ...(lastYear === null
        ? []
        : [`Periode yang sama tahun lalu, ${lastYear.cycleId}: ${yearsCompared} realisasi dibandingkan.`]),
      ...lines,
      ...notes,
    ],
  };
}
