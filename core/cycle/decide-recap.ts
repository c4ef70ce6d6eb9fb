import type { CycleCommands } from "./command";
import type { DecideContext } from "./context";
import { grant, refuse, unchanged } from "./decision";
import type { Decision } from "./decision";
import { latestEdition, nextEditionId } from "./edition-id";
import { movedUnits, recapBasis } from "./recap-basis";
import type { RecapBasis } from "./recap-basis";
import type { CycleState, Edition } from "./state";

type Recap = CycleCommands["recap"];

/**
 * Freezes a recap as an edition. It must rest on exactly what is approved now. The same basis gives the same edition
 * and no event; a final edition names the units it misses. Approved units that were not yet received are received.
 */
export function decideRecap(cycle: CycleState, command: Recap, context: DecideContext): Decision {
  const basis = recapBasis(cycle);
  const moved = movedUnits(basis.inputs, command.inputs);
  if (moved.length > 0) return refuse("recap/inputs-moved", { unitIds: moved });
  const latest = latestEdition(cycle, command.family);
  if (
    latest !== null &&
    latest.stage !== "directed" &&
    restsOnSame(latest, command, basis, cycle.opening?.formFingerprint ?? "")
  )
    return latest.contentHash === command.contentHash
      ? unchanged("recap/unchanged", { editionId: latest.editionId })
      : refuse("recap/not-reproducible", { editionId: latest.editionId });
  return refuseIncomplete(cycle, command, basis) ?? made(cycle, command, basis, context);
}

function refuseIncomplete(cycle: CycleState, command: Recap, basis: RecapBasis): Decision | null {
  const { missingUnitIds: unitIds, inputs } = basis;
  if (command.family === "provisional" || unitIds.length === 0) return null;
  if (inputs.length === 0) return refuse("recap/nothing-approved", { unitIds });
  const explained = (command.missingReason ?? "").trim() !== "";
  return cycle.opening?.finalNeeds === "all-units" && !explained
    ? refuse("recap/units-missing", { unitIds })
    : null;
}

function made(cycle: CycleState, command: Recap, basis: RecapBasis, { today }: DecideContext): Decision {
  const { cycleId, family, contentHash, registerHash, profileId, profileHash, engine, missingReason } =
    command;
  const base = { cycleId, day: today };
  const received = [...cycle.units.values()].flatMap(({ unitId, state, approved }) =>
    state !== "approved" || approved === null
      ? []
      : [
          {
            kind: "form.received" as const,
            ...base,
            unitId,
            submissionHash: approved.submission.submissionHash,
          },
        ],
  );
  const layout = command.layoutHash === null ? {} : { layoutHash: command.layoutHash };
  const figures = { family, contentHash, registerHash, profileId, profileHash, ...layout, engine };
  const editionId = nextEditionId(cycle, family);
  return grant(...received, { kind: "recap.made", ...base, editionId, ...figures, ...basis, missingReason });
}

function restsOnSame(edition: Edition, command: Recap, basis: RecapBasis, formFingerprint: string): boolean {
  const { registerHash, profileId, profileHash, engine } = command;
  return (
    movedUnits(edition.inputs, basis.inputs).length === 0 &&
    edition.formFingerprint === formFingerprint &&
    edition.registerHash === registerHash &&
    edition.profileId === profileId &&
    edition.profileHash === profileHash &&
    edition.layoutHash === command.layoutHash &&
    edition.engine === engine &&
    edition.missingUnitIds.join("\n") === basis.missingUnitIds.join("\n") &&
    edition.pendingUnitIds.join("\n") === basis.pendingUnitIds.join("\n")
  );
}
