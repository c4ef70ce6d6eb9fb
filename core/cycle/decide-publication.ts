import { grant, missingText, refuse } from "./decision";
import type { Decision } from "./decision";
import { refuseOutdated } from "./decide-edition";
import type { ForEdition } from "./decide-edition";
import type { CycleState, Edition, PublicationStage } from "./state";

/** Asks for publication of a signed, current final edition; a refused or retracted one may be asked for again. */
export const decideRequestPublication: ForEdition<"request-publication"> = (
  edition,
  command,
  context,
  cycle,
) => {
  const { cycleId, editionId, note } = command;
  return (
    refuseUnpublishable(edition, cycle) ??
    refuseStage(edition, ["none", "refused", "retracted"]) ??
    grant({ kind: "publication.requested", cycleId, editionId, day: context.today, note })
  );
};

/** Refuses a requested publication, with a reason. */
export const decideRefusePublication: ForEdition<"refuse-publication"> = (edition, command, { today }) => {
  const { cycleId, editionId, reason } = command;
  return (
    missingText({ reason }) ??
    refuseStage(edition, ["requested"]) ??
    grant({ kind: "publication.refused", cycleId, editionId, day: today, reason })
  );
};

/** Publishes a requested edition, once somebody has said how excluded information was looked for. */
export const decidePublish: ForEdition<"publish"> = (edition, command, { today }, cycle) => {
  const { cycleId, editionId, address, excludedCheck } = command;
  return (
    missingText({ "excluded-check": excludedCheck, address }) ??
    refuseStage(edition, ["requested"]) ??
    refuseUnpublishable(edition, cycle) ??
    grant({ kind: "publication.published", cycleId, editionId, day: today, address, excludedCheck })
  );
};

/** Takes a published edition back, with a reason. */
export const decideRetract: ForEdition<"retract"> = (edition, { cycleId, editionId, reason }, { today }) =>
  missingText({ reason }) ??
  refuseStage(edition, ["published"]) ??
  grant({ kind: "publication.retracted", cycleId, editionId, day: today, reason });

function refuseUnpublishable(edition: Edition, cycle: CycleState): Decision | null {
  const outdated = refuseOutdated(edition, cycle);
  if (outdated !== null) return outdated;
  const signed = ["signed", "numbered", "delivered"].includes(edition.stage);
  return signed ? null : refuse("publication/not-signed", { editionId: edition.editionId });
}

function refuseStage(edition: Edition, allowed: readonly PublicationStage[]): Decision | null {
  const { editionId, publication } = edition;
  return allowed.includes(publication) ? null : refuse("publication/wrong-stage", { editionId, publication });
}
