import type { CycleState } from "#core/cycle/state";
import { carriedChangeText, laterDifferenceText } from "#core/messages/carried-texts";
import { approvalOf, effectShown } from "#core/office/approval";
import { carriedChanges, laterDifferences } from "#core/office/carried-effect";
import type { CycleBasis } from "#core/office/cycle-basis";
import { carrySource } from "../archive/carry-source";
import { loadBasis } from "../archive/cycle-on-disk";
import { sha256 } from "../archive/sha256";
import { editionArchive } from "../office/edition-archive";
import type { Report } from "../terminal/report";
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
      const archive = editionArchive(workspace, entries);
      const { command, changes, effect } = approvalOf(archive, cycle, unit, options.effect, sha256);
      const nameOf = (unitId: string): string => cycle.units.get(unitId)?.unitName ?? unitId;
      const carried = submissionHash === "" ? [] : carriedShown(from, unit.unitId, submissionHash);
      const code = effect === null || effect.code === options.effect ? [] : [codeLine(effect.code)];
      const shown = effect === null ? [] : [...effectShown(effect, nameOf), ...code];
      return { command, shown: [...changes, ...carried, ...shown] };
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

function codeLine(code: string): string {
  return `Kode akibat: ${code}. Bila setuju dengan akibat ini, ulangi dengan --akibat ${code}.`;
}
