import type { CivilDate } from "#core/cell/civil-date";
import { decide } from "#core/cycle/decide";
import { plannedCycle } from "#core/cycle/evolve";
import type { CycleState } from "#core/cycle/state";
import type { Actor } from "#core/cycle/role";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { start, take } from "#core/office/arrival";
import type { ArrivalOutcome } from "#core/office/arrival";
import { cycleBasis, openingOf } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
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
  if (by.revision !== null && basis.fingerprint !== fresh.fingerprint)
    return revisedCycle(existing, basis, fresh, { ...by, revision: by.revision });
  const moved = [
    ...(basis.fingerprint === fresh.fingerprint ? [] : [workspaceSentence("cycle/form-moved", { cycleId })]),
    ...(basis.registerHash === fresh.registerHash
      ? []
      : [workspaceSentence("cycle/register-moved", { cycleId })]),
  ].map(({ cause, remedy }) => `${cause} ${remedy}`);
  const same = noticeSentence({ code: "cycle/already-open", values: { cycleId } }, (unitId) => unitId);
  return { outcome: start(existing), basis, lines: moved.length > 0 ? moved : [same] };
}

/** The cycle with the newest version of its form; its register and its units stay. What was submitted is read by both. */
function revisedCycle(
  existing: CycleState,
  basis: CycleBasis,
  fresh: CycleBasis,
  by: Opening & { readonly revision: string },
): OpenedCycle {
  const { agencyId, cycleId, register, registerHash } = basis;
  const period = basis.form.period;
  const revised = cycleBasis({ agencyId, register, formBasis: fresh.formBasis, period }, sha256);
  const command = {
    ...({ kind: "revise", cycleId, formFingerprint: revised.fingerprint, registerHash } as const),
    units: existing.opening?.units ?? [],
    reason: by.revision,
  };
  const outcome = take(start(existing), command, by.officer, by.today);
  const [refusal] = outcome.refusals;
  if (refusal !== undefined)
    throw new CommandFault(
      refusalSentence(refusal, (unitId) => unitId),
      1,
    );
  const { version } = revised.form.definition;
  const line = `Siklus ${cycleId} beralih ke formulir versi ${version}. Formulir versi lama yang sudah diisi tetap diterima dan dipetakan.`;
  return { outcome, basis: revised, lines: [line] };
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
