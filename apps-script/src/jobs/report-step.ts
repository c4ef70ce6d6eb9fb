import type { Actor } from "#core/cycle/role";
import { stepActor, stepHolders } from "#core/office/step-actor";
import { stepRecord } from "#core/office/step-record";
import { roleOf } from "#core/procedure/procedure";
import type { Procedure, Step } from "#core/procedure/procedure";
import { commit } from "../google/ledger-sheet";
import { UserFault } from "../google/user-fault";
import { stepFault, stepNotYours } from "../messages/procedure-faults";
import type { CommandAnswer } from "../ui/page-types";
import { deskWith } from "./desk";
import type { Desk } from "./desk";
import { procedureBoardAt } from "./procedure-board";

/** What a person says of a step. */
export interface StepInput {
  readonly number: number;
  readonly unitId: string | null;
  readonly choice: string | null;
  readonly note: string | null;
  /** Who did it, where the register names nobody for the step's role; null is the caller. */
  readonly by: string | null;
}

/** Ticks a running step that leaves no record of its own, or records what was decided in it. */
export function reportStep(desk: Desk, input: StepInput): CommandAnswer {
  const { answer } = commit(desk.ledger, desk.moment.iso, (current) => {
    const now = deskWith(desk, current);
    const { procedure, rows } = procedureBoardAt(now);
    const { number: step, unitId, choice, note } = input;
    const report = { cycleId: now.cycle.cycleId, day: now.today, step, unitId, choice, note };
    const outcome = stepRecord(procedure, rows, report);
    if (!outcome.ok) throw new UserFault(stepFault(outcome.refusal));
    const told = procedure.steps.find((one) => one.number === step);
    if (told === undefined) throw new Error(`no step ${step}`);
    const actor = actorOfStep(now, procedure, told, input);
    const what = choice === null ? "selesai" : `dengan keputusan ${choice}`;
    const lines = [`Langkah ${step} dicatat ${what}.`, told.action, `Oleh ${actor.name}`];
    return { acted: [{ actor, events: [outcome.event] }], answer: lines };
  });
  return { berhasil: true, baris: answer, lanjut: null, tautan: null };
}

/** True when the caller may report this step. */
export function mayReport(
  { register, caller }: Desk,
  procedure: Procedure,
  step: Step,
  unitId: string | null,
): boolean {
  const holders = stepHolders(register, procedure, step.role, unitId).map(({ name }) => name);
  return (
    caller.names.some((name) => holders.includes(name)) || (caller.isOfficer && !canAct(register, holders))
  );
}

/**
 * Who did the step: the caller when he holds its role; else, recorded by whoever runs the collection, the person who
 * holds it without an address in the register, or whom that person names where the register has no such role.
 */
function actorOfStep(desk: Desk, procedure: Procedure, step: Step, { unitId, by }: StepInput): Actor {
  const { register, caller } = desk;
  const holders = stepHolders(register, procedure, step.role, unitId).map(({ name }) => name);
  const own = caller.names.find((name) => holders.includes(name));
  if (own === undefined && !mayReport(desk, procedure, step, unitId))
    throw new UserFault(stepNotYours(step.number, roleOf(procedure, step.role)?.label ?? step.role));
  const named = own ?? (holders.length === 0 ? by : null);
  const actor = stepActor(register, procedure, step.role, { name: named, unitId });
  if (actor === null) throw new UserFault(stepNotYours(step.number, step.role));
  return actor;
}

function canAct({ officials }: Desk["register"], names: readonly string[]): boolean {
  return officials.some(({ name, email }) => names.includes(name) && email !== "");
}
