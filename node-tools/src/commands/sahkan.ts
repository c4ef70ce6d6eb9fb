import type { CycleState } from "#core/cycle/state";
import { carriedChangeText, laterDifferenceText } from "#core/messages/carried-texts";
import { carriedChanges, laterDifferences } from "#core/office/carried-effect";
import type { CycleBasis } from "#core/office/cycle-basis";
import { correctionEffect } from "#core/office/correction-effect";
import type { CorrectionEffect } from "#core/office/correction-effect";
import { submissionChanges } from "#core/submission/submission-changes";
import type { Submission } from "#core/submission/submission";
import { carrySource } from "../archive/carry-source";
import { loadBasis } from "../archive/cycle-on-disk";
import { loadJson } from "../archive/content-store";
import { sha256 } from "../archive/sha256";
import { editionArchive } from "../office/edition-archive";
import type { Report } from "../terminal/report";
import { effectLines } from "./beda";
import type { CommandContext } from "./command-context";
import { runDecision } from "./decide-units";
import type { CommandMaker, DecisionOptions } from "./decide-units";

/**
 * Approves submitted units. Where an approved submission is replaced, what changed is shown cell by cell; where that
 * moves published figures, these are shown first, with a code that must be given back before it is accepted.
 */
export function runApprove(
  options: DecisionOptions & { readonly effect: string | null },
  context: CommandContext,
): Promise<Report> {
  return runDecision(options, context, {
    done: "disahkan",
    make: (unit, submissionHash, from) => {
      const { workspace, cycle, entries } = from;
      const before = unit.approved?.submission.submissionHash ?? null;
      const load = (hash: string): Submission => loadJson(workspace, "isian", hash) as Submission;
      const changes =
        before === null || submissionHash === "" ? [] : submissionChanges(load(before), load(submissionHash));
      const { cycleId } = cycle;
      const shown = changes.map(
        ({ rowKey, fieldId, before: old, after }) =>
          `${rowKey} ${fieldId}: ${old || "(kosong)"} → ${after || "(kosong)"}`,
      );
      const effect = correctionEffect(editionArchive(workspace, entries), cycle, unit.unitId, sha256);
      const command = {
        kind: "approve",
        cycleId,
        unitId: unit.unitId,
        submissionHash,
        comparedWith: before,
        effectShownOn:
          effect !== null && options.effect === effect.code ? effect.editions.map(editionIdOf) : [],
        note: null,
      } as const;
      const carried = submissionHash === "" ? [] : carriedShown(from, unit.unitId, submissionHash);
      return {
        command,
        shown: [...shown, ...carried, ...(effect === null ? [] : effectShown(effect, cycle))],
      };
    },
  });
}

/** What the submission says otherwise of earlier quarters, and which later cycles rest on what it corrects. */
function carriedShown(
  { workspace, basis, cycle, cycles }: Parameters<CommandMaker>[2],
  unitId: string,
  submissionHash: string,
): readonly string[] {
  const source = carrySource(workspace, cycles);
  const basisOf = (later: CycleState): CycleBasis => loadBasis(workspace, later);
  return [
    ...carriedChanges(basis, source.submissionOf(submissionHash), source).map(({ finding, explanation }) =>
      carriedChangeText(finding, explanation),
    ),
    ...laterDifferences(cycle, unitId, { source, basisOf }).map(({ cycleId, findings }) =>
      laterDifferenceText(cycleId, findings),
    ),
  ];
}

function effectShown({ editions, code }: CorrectionEffect, cycle: CycleState): readonly string[] {
  const nameOf = (unitId: string): string => cycle.units.get(unitId)?.unitName ?? unitId;
  return [
    ...editions.flatMap(({ editionId, changes }) => [
      `Akibat pada edisi ${editionId} yang sudah terbit:`,
      ...effectLines(changes, nameOf).map((line) => `  ${line}`),
    ]),
    `Kode akibat: ${code}. Bila setuju dengan akibat ini, ulangi dengan --akibat ${code}.`,
  ];
}

function editionIdOf({ editionId }: CorrectionEffect["editions"][number]): string {
  return editionId;
}
