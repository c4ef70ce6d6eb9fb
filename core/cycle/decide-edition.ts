import type { EditionCommands } from "./command";
import type { DecideContext } from "./context";
import { grant, missingText, refuse } from "./decision";
import type { Decision } from "./decision";
import { latestEdition } from "./edition-id";
import { movedUnits, recapBasis } from "./recap-basis";
import { openVersion } from "./state";
import type { CycleState, Edition } from "./state";

/** A decider of one kind of command about an edition that exists. */
export type ForEdition<K extends keyof EditionCommands> = (
  edition: Edition,
  command: EditionCommands[K],
  context: DecideContext,
  cycle: CycleState,
) => Decision;

/** Signs the newest final edition, whose content the signer must have seen and whose inputs must still be approved. */
export const decideSign: ForEdition<"sign"> = (edition, command, { today }, cycle) => {
  const { cycleId, editionId, contentHash } = command;
  const outdated = refuseOutdated(edition, cycle) ?? refuseStage(edition, "made");
  if (outdated !== null) return outdated;
  if (contentHash !== edition.contentHash) return refuse("edition/content-differs", { editionId });
  return grant({ kind: "edition.signed", cycleId, editionId, day: today, contentHash });
};

/** Gives directions instead of a signature and opens the named units again. */
export const decideDirect: ForEdition<"direct"> = (edition, command, { today }, cycle) => {
  const { cycleId, editionId, direction, units } = command;
  const missing = missingText({ direction });
  if (missing !== null) return missing;
  const outdated = refuseSuperseded(edition, cycle) ?? refuseStage(edition, "made");
  if (outdated !== null) return outdated;
  for (const { unitId } of units) {
    const bound = refuseReopening(edition, cycle, unitId);
    if (bound !== null) return bound;
  }
  const base = { cycleId, day: today };
  const reopened = units.map(({ unitId, cells }) => ({
    ...{ kind: "unit.reopened" as const, ...base, unitId, note: direction, cells },
  }));
  const unitIds = units.map((unit) => unit.unitId);
  return grant({ kind: "edition.directed", ...base, editionId, direction, unitIds }, ...reopened);
};

/** Numbers the cover letter of a signed edition; one number serves one edition. */
export const decideNumberCover: ForEdition<"number-cover"> = (edition, command, { today }, cycle) => {
  const { cycleId, editionId, letterNumber } = command;
  const wrong =
    missingText({ "letter-number": letterNumber }) ??
    refuseSuperseded(edition, cycle) ??
    refuseStage(edition, "signed");
  if (wrong !== null) return wrong;
  const holder = cycle.editions.find((other) => other.letterNumber === letterNumber);
  if (holder !== undefined)
    return refuse("cover/number-taken", { letterNumber, editionId: holder.editionId });
  return grant({ kind: "cover.numbered", cycleId, editionId, day: today, letterNumber });
};

/** Sends the numbered cover letter and the edition. */
export const decideSendCover: ForEdition<"send-cover"> = (edition, command, { today }, cycle) => {
  const { cycleId, editionId, to } = command;
  return (
    missingText({ recipient: to }) ??
    refuseSuperseded(edition, cycle) ??
    refuseStage(edition, "numbered") ??
    grant({ kind: "cover.sent", cycleId, editionId, day: today, to })
  );
};

/** Refuses an edition that is provisional, superseded, or whose inputs are no longer what is approved. */
export function refuseOutdated(edition: Edition, cycle: CycleState): Decision | null {
  const { editionId } = edition;
  if (edition.family === "provisional") return refuse("edition/provisional", { editionId });
  const superseded = refuseSuperseded(edition, cycle);
  if (superseded !== null) return superseded;
  const unitIds = movedUnits(edition.inputs, recapBasis(cycle).inputs);
  return unitIds.length === 0 ? null : refuse("edition/inputs-moved", { editionId, unitIds });
}

function refuseSuperseded(edition: Edition, cycle: CycleState): Decision | null {
  const latest = latestEdition(cycle, edition.family);
  if (latest === null || latest.editionId === edition.editionId) return null;
  return refuse("edition/superseded", { editionId: edition.editionId, by: latest.editionId });
}

function refuseStage({ editionId, stage }: Edition, needed: Edition["stage"]): Decision | null {
  return stage === needed ? null : refuse("edition/wrong-stage", { editionId, stage });
}

function refuseReopening({ editionId, inputs }: Edition, cycle: CycleState, unitId: string): Decision | null {
  const unit = cycle.units.get(unitId);
  if (unit === undefined) return refuse("unit/unknown", { unitId });
  if (!inputs.some((input) => input.unitId === unitId))
    return refuse("edition/unit-not-included", { editionId, unitId });
  return openVersion(unit) === null ? null : refuse("unit/undecided", { unitId });
}
