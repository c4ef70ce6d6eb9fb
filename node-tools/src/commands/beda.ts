import type { Edition } from "#core/cycle/state";
import { causesText, figureValueText, movedFigureText } from "#core/messages/recap-change-messages";
import { RECAP_MESSAGES } from "#core/messages/recap-finding-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { editionSource } from "#core/office/edition-recap";
import { recapChanges } from "#core/office/recap/recap-kinds";
import type { RecapSource } from "#core/office/recap-source";
import { unexplainedChanges } from "#core/recap/diff-recaps";
import type { RecapChange } from "#core/recap/recap-change";
import { editionArchive } from "../office/edition-archive";
import { unitNamer, withOpenCycle } from "../office/office-session";
import type { OfficePlace, OpenSession } from "../office/office-session";
import type { Report, ReportLine } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { editionMeant } from "#core/office/edition-meant";
import { orFault } from "../office/or-fault";

/** Two editions to be compared, the older one first. */
export interface DifferenceOptions extends OfficePlace {
  readonly before: string;
  readonly after: string;
}

/** Rebuilds two editions and explains every number that moved between them; one without a cause is an error. */
export function runDifference(options: DifferenceOptions, context: CommandContext): Promise<Report> {
  return withOpenCycle(options, context, (session) => {
    const [before, after] = [options.before, options.after].map((name) =>
      orFault(editionMeant(session.cycle, name)),
    );
    if (before === undefined || after === undefined) throw new Error("two editions expected");
    const changes = recapChanges(sourceOf(session, before), sourceOf(session, after));
    return differenceReport(session, [before, after], changes);
  });
}

function sourceOf({ workspace, ledger, cycle }: OpenSession, edition: Edition): RecapSource {
  const source = editionSource(editionArchive(workspace, ledger.entries), cycle.cycleId, edition);
  if (source === null) throw new Error(`edition ${edition.editionId} is not in the ledger`);
  return source;
}

function differenceReport(
  session: OpenSession,
  [before, after]: readonly [Edition, Edition],
  changes: readonly RecapChange[],
): Report {
  const nameOf = unitNamer(session);
  const unexplained = unexplainedChanges(changes);
  const title = `Edisi ${before.editionId} → ${after.editionId}: ${changes.length} angka berubah`;
  const table: ReportLine = {
    kind: "table",
    head: ["Angka", "Semula", "Menjadi", "Sebab"],
    rows: changes.map((change) => [
      movedFigureText(change.figure, nameOf),
      figureValueText(change.figure, change.before),
      figureValueText(change.figure, change.after),
      causesText(change, nameOf),
    ]),
  };
  return {
    exitCode: unexplained.length === 0 ? 0 : 1,
    json: {
      siklus: session.cycle.cycleId,
      dari: before.editionId,
      ke: after.editionId,
      perubahan: changes.map((change) => ({
        angka: movedFigureText(change.figure, nameOf),
        semula: change.before,
        menjadi: change.after,
        sebab: change.causes.map(({ kind }) => kind),
        keterangan: causesText(change, nameOf),
      })),
      tanpa_sebab: unexplained.length,
    },
    lines: [
      { kind: "title", text: title },
      ...(changes.length === 0 ? ["Tidak ada angka yang berubah."] : [table]),
      ...unexplained.map((finding) => {
        const { cause, remedy } = sentenceIn(RECAP_MESSAGES, finding);
        return `${cause} ${remedy}`;
      }),
    ],
  };
}
