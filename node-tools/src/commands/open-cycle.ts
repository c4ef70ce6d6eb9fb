import type { CivilDate } from "#core/cell/civil-date";
import { decide } from "#core/cycle/decide";
import { plannedCycle } from "#core/cycle/evolve";
import type { CycleState } from "#core/cycle/state";
import type { Actor } from "#core/cycle/role";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { revisionLine } from "#core/messages/cycle-messages";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { start, take } from "#core/office/arrival";
import type { ArrivalOutcome } from "#core/office/arrival";
import { openingOf } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import { revisionOf } from "#core/office/revision";
import type { Revision } from "#core/office/revision";
import { CommandFault } from "../archive/command-fault";
import { loadBasis } from "../archive/cycle-on-disk";
import type { LedgerOnDisk } from "../archive/ledger-file";
import type { RequestFile } from "../archive/request-files";
import { sha256 } from "../archive/sha256";
import type { Workspace } from "../archive/workspace";

/** A cycle that is open now: what came of opening it, what it stands on, and what to say about it. */
export interface OpenedCycle {
  readonly outcome: ArrivalOutcome;
  readonly basis: CycleBasis;
  readonly lines: readonly string[];
}

/** Who opens a cycle, when, and until when units may fill. */
export interface Opening {
  readonly deadline: CivilDate | null;
  /** Why an open cycle goes over to the newest version of its form; null leaves it with the one it has. */
  readonly revision: string | null;
  readonly officer: Actor;
  readonly today: CivilDate;
}

/** A new cycle, or the one that is open already: that keeps the register and form it was opened with. */
export function openedCycle(
  workspace: Workspace,
  ledger: LedgerOnDisk,
  fresh: CycleBasis,
  by: Opening,
): OpenedCycle {
  const { cycleId } = fresh;
  const existing = ledger.cycles.get(cycleId) ?? null;
  if (existing?.opening == null) {
    const command = { kind: "open", cycleId, opening: openingOf(fresh, by.deadline) } as const;
    const decision = decide(existing, command, { today: by.today, actor: by.officer });
    if (!decision.ok)
      throw new CommandFault(
        refusalSentence(decision.refusal, (unitId) => unitId),
        1,
      );
    const outcome = take(start(existing ?? plannedCycle(cycleId)), command, by.officer, by.today);
    return { outcome, basis: fresh, lines: [] };
  }
  const basis = loadBasis(workspace, existing);
  const revision =
    by.revision === null ? null : revisionOf(existing, basis, fresh.formBasis, by.revision, sha256);
  if (revision !== null) return revisedCycle(existing, revision, by);
  const moved = [
    ...(basis.fingerprint === fresh.fingerprint ? [] : [workspaceSentence("cycle/form-moved", { cycleId })]),
    ...(basis.registerHash === fresh.registerHash
      ? []
      : [workspaceSentence("cycle/register-moved", { cycleId })]),
  ].map(({ cause, remedy }) => `${cause} ${remedy}`);
  const same = noticeSentence({ code: "cycle/already-open", values: { cycleId } }, (unitId) => unitId);
  return { outcome: start(existing), basis, lines: moved.length > 0 ? moved : [same] };
}

/** The cycle after its revision; throws CommandFault where it may not be revised. */
function revisedCycle(existing: CycleState, { basis, command }: Revision, by: Opening): OpenedCycle {
  const outcome = take(start(existing), command, by.officer, by.today);
  const [refusal] = outcome.refusals;
  if (refusal !== undefined)
    throw new CommandFault(
      refusalSentence(refusal, (unitId) => unitId),
      1,
    );
  const line = revisionLine(existing.cycleId, basis.form.definition.version);
  return { outcome, basis, lines: [line] };
}

/** Records that the request of a unit is out, unless it was before. */
export function recordSent(
  state: ArrivalOutcome,
  file: RequestFile,
  officer: Actor,
  today: CivilDate,
): ArrivalOutcome {
  const { cycleId } = state.cycle;
  const unit = state.cycle.units.get(file.unit.id);
  if (unit === undefined || unit.sentDay !== null) return state;
  return take(state, { kind: "send", cycleId, unitId: file.unit.id, fileHash: file.hash }, officer, today);
}
