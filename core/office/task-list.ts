import type { CivilDate } from "../cell/civil-date";
import type { Offices } from "../cycle/office";
import { punctualityOf } from "../cycle/punctuality";
import type { Role } from "../cycle/role";
import { openVersion } from "../cycle/state";
import type { CycleState, Edition, UnitState } from "../cycle/state";
import { ROLE_LABELS } from "../messages/cycle-messages";
import { TASK_TEXTS as TEXTS } from "../messages/task-texts";
import { roleOf } from "../procedure/procedure";
import type { Procedure, Step } from "../procedure/procedure";
import type { BoardRow } from "../procedure/progress";
import type { Register } from "../register/register";
import { stepHolders } from "./step-actor";

/** One thing that waits for somebody. `people` are the holders in force; none where the register names nobody. */
export interface Task {
  readonly people: readonly string[];
  readonly office: string;
  readonly unitId: string | null;
  readonly text: string;
  readonly deadline: CivilDate | null;
  readonly lateDays: number;
}

/** What tasks are found in. */
export interface TaskSource {
  readonly cycle: CycleState;
  readonly register: Register;
  readonly offices: Offices;
  readonly today: CivilDate;
  /** The procedure with its board, for the steps that a person ticks or decides; null leaves them out. */
  readonly board: { readonly procedure: Procedure; readonly rows: readonly BoardRow[] } | null;
}

/** Everything that waits in a cycle, by unit, then what concerns the agency, then steps of the procedure. */
export function taskList(source: TaskSource): readonly Task[] {
  if (source.cycle.opening === null || source.cycle.phase === "archived") return stepTasks(source);
  return [
    ...[...source.cycle.units.values()].flatMap((unit) => unitTasks(source, unit)),
    ...collectionTasks(source),
    ...source.cycle.editions.slice(-1).flatMap((edition) => editionTasks(source, edition)),
    ...stepTasks(source),
  ];
}

function unitTasks(source: TaskSource, unit: UnitState): readonly Task[] {
  const { deadline, lateDays } = punctualityOf(source.cycle, unit, source.today);
  const task = (role: Role, text: string): Task => ({
    ...taskFor(source, role, unit.unitId, text),
    ...(role === "filler" ? { deadline, lateDays } : {}),
  });
  const open = unit.proposals.filter(({ outcome }) => outcome === "open").length;
  const settle = open === 0 ? [] : [task("validator", TEXTS.settle(open))];
  switch (unit.state) {
    case "sent":
    case "filling":
      return [task("filler", TEXTS.fill), ...settle];
    case "returned":
      return [task("filler", TEXTS.mend(unit.lastReturn?.note ?? "")), ...settle];
    case "submitted":
      return openVersion(unit) === null ? settle : [task("validator", TEXTS.review), ...settle];
    case "prepared":
    case "approved":
    case "received":
    case "recapped":
    case "nil":
    case "skipped":
      return settle;
  }
}

/** What whoever keeps the data has to do with all units together. */
function collectionTasks(source: TaskSource): readonly Task[] {
  const { cycle, today } = source;
  const units = [...cycle.units.values()];
  const count = (is: (unit: UnitState) => boolean): number => units.filter(is).length;
  const late = count((unit) => {
    const { firstSubmitted, lateDays } = punctualityOf(cycle, unit, today);
    return firstSubmitted === null && lateDays > 0;
  });
  const approved = count(({ state }) => state === "approved");
  const asked = units.filter(({ state }) => state !== "skipped");
  const isWhole = asked.every(({ state }) => ["approved", "received", "recapped", "nil"].includes(state));
  const hasFinal = cycle.editions.some(({ family }) => family === "final");
  const texts = [
    ...(late === 0 ? [] : [TEXTS.remind(late)]),
    ...(approved === 0 ? [] : [TEXTS.receive(approved)]),
    ...(isWhole && !hasFinal && asked.length > 0 ? [TEXTS.recap] : []),
  ];
  return texts.map((text) => taskFor(source, "data-officer", null, text));
}

function editionTasks(
  source: TaskSource,
  { family, stage, publication, editionId }: Edition,
): readonly Task[] {
  if (family !== "final") return [];
  const publish =
    publication === "requested" ? [taskFor(source, "publisher", null, TEXTS.publish(editionId))] : [];
  switch (stage) {
    case "made":
      return [taskFor(source, "head", null, TEXTS.sign(editionId)), ...publish];
    case "signed":
      return [taskFor(source, "secretary", null, TEXTS.number(editionId)), ...publish];
    case "numbered":
      return [taskFor(source, "secretary", null, TEXTS.deliver(editionId)), ...publish];
    case "directed":
    case "delivered":
      return publish;
  }
}

/** The steps that are running and wait for a person's tick or choice; those that events end are told above. */
function stepTasks({ board, register, today }: TaskSource): readonly Task[] {
  if (board === null) return [];
  const { procedure, rows } = board;
  return rows
    .filter(({ state, step }) => state === "running" && waitsForWord(step))
    .map(({ step, unit }) => {
      const holders = stepHolders(register, procedure, step.role, unit?.id ?? null);
      return {
        people: holders.filter((official) => isInForce(official, today)).map(({ name }) => name),
        office: roleOf(procedure, step.role)?.label ?? step.role,
        unitId: unit?.id ?? null,
        text: TEXTS.step(step.number, step.action),
        ...{ deadline: null, lateDays: 0 },
      };
    });
}

/** True where a person has to let a paper go out, or say that the step is done or by which choice. */
function waitsForWord({ completedBy, decision }: Step): boolean {
  if (completedBy.by === "tick" || completedBy.by === "paper") return true;
  return completedBy.by === "decision" && (decision?.choices ?? []).some(({ event }) => event === null);
}

function taskFor({ offices, today }: TaskSource, role: Role, unitId: string | null, text: string): Task {
  const holders = offices.holdings.filter(
    (holding) =>
      holding.role === role &&
      isInForce(holding, today) &&
      (unitId === null || holding.unitId === null || holding.unitId === unitId),
  );
  const people = [...new Set(holders.map(({ name }) => name))];
  return { people, office: ROLE_LABELS[role], unitId, text, deadline: null, lateDays: 0 };
}

function isInForce(
  { from, until }: { readonly from: string | null; readonly until: string | null },
  today: CivilDate,
): boolean {
  return (from === null || from <= today) && (until === null || today <= until);
}
