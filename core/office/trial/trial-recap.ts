import type { CivilDate } from "../../cell/civil-date";
import type { Command } from "../../cycle/command";
import { plannedCycle } from "../../cycle/evolve";
import type { Sha256 } from "../../ledger/sha256";
import type { ReceivedForm } from "../../submission/receive-form";
import { arrivalOutcome, dataOfficerActor, start, summaryOf, take, validatorActor } from "../arrival";
import type { ArrivalOutcome } from "../arrival";
import { openingOf } from "../cycle-basis";
import type { CycleBasis } from "../cycle-basis";
import type { BuiltRecap } from "../recap/recap-kind";
import { builtRecap } from "../recap/recap-kinds";

/** A form of a trial as it was received. */
export interface TrialArrival {
  readonly unitId: string;
  readonly name: string;
  readonly received: ReceivedForm;
}

/** The recap that the Kasubbid would get of these forms, each approved; null when one of them was not ready. */
export function trialRecap(
  basis: CycleBasis,
  arrivals: readonly TrialArrival[],
  today: CivilDate,
  sha256: Sha256,
): BuiltRecap | null {
  const officer = dataOfficerActor(basis.register);
  const { cycleId } = basis;
  const open: Command = { kind: "open", cycleId, opening: openingOf(basis, null) };
  const opened = take(start(plannedCycle(cycleId)), open, officer, today);
  const submissions = new Map(
    arrivals.flatMap(({ received }) => {
      const { submissionHash } = summaryOf(received, sha256);
      return submissionHash === null || received.submission === null
        ? []
        : [[submissionHash, received.submission]];
    }),
  );
  const after = arrivals.reduce<ArrivalOutcome | null>(
    (outcome, arrival) => (outcome === null ? null : approved(basis, outcome, arrival, today, sha256)),
    opened,
  );
  if (after === null) return null;
  return builtRecap({
    basis,
    cycle: after.cycle,
    profile: basis.form.profile,
    edition: { kind: "sementara", id: "sementara" },
    entries: [],
    submissionOf: (hash) => {
      const submission = submissions.get(hash);
      if (submission === undefined) throw new Error(`no submission ${hash} in the trial`);
      return submission;
    },
    formOf: () => null,
    fileUrlOf: () => null,
    today,
  });
}

function approved(
  basis: CycleBasis,
  outcome: ArrivalOutcome,
  { unitId, name, received }: TrialArrival,
  today: CivilDate,
  sha256: Sha256,
): ArrivalOutcome | null {
  const summary = summaryOf(received, sha256);
  const { submissionHash } = summary;
  if (received.verdict !== "ready" || submissionHash === null) return null;
  const { cycleId } = basis;
  const sent = take(
    outcome,
    { kind: "send", cycleId, unitId, fileHash: null },
    dataOfficerActor(basis.register),
    today,
  );
  const arrived = arrivalOutcome(basis, sent.cycle, unitId, summary, { name, hash: sha256(name) }, today);
  const approve: Command = {
    kind: "approve",
    cycleId,
    unitId,
    submissionHash,
    comparedWith: null,
    effectShownOn: [],
    note: null,
  };
  return take(arrived, approve, validatorActor(basis, unitId, null), today);
}
