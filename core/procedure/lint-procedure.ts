import { NOWHERE, type Severity } from "../validation/finding";
import { formatTotal, sameTotal, totalOf } from "./duration-total";
import type { Choice, Procedure, Step } from "./procedure";
import type { ProcedureGraphFinding } from "./procedure-finding";
import { endingSteps, isReturn, orderedSteps, reachableSteps, stepOf } from "./step-graph";

/** What the lint compares a procedure with; null leaves that comparison out. */
export interface LintContext {
  /** Names of the holders of each role, by the procedure's role id. */
  readonly holders: ReadonlyMap<string, readonly string[]> | null;
  /** The event kinds that the ledger knows. */
  readonly eventKinds: ReadonlySet<string> | null;
}

/** Looks at the procedure alone. */
export const LINT_ALONE: LintContext = { holders: null, eventKinds: null };

/**
 * Everything doubtful about `procedure`, all at once: step numbers, the graph (unreachable, endless, decisions without
 * a target), roles and their holders, times and their total. `[]` for a sound one.
 */
export function lintProcedure(procedure: Procedure, context: LintContext): readonly ProcedureGraphFinding[] {
  return [
    ...duplicateSteps(procedure),
    ...unreachable(procedure),
    ...endless(procedure),
    ...procedure.steps.flatMap((step) => decisionFindings(procedure, step)),
    ...procedure.steps.flatMap((step) => stepFindings(procedure, step)),
    ...unknownEvents(procedure, context.eventKinds),
    ...rolesWithoutHolder(procedure, context.holders),
    ...totalFinding(procedure),
  ];
}

type Code = ProcedureGraphFinding["code"];
type ValuesOf<C extends Code> = Extract<ProcedureGraphFinding, { readonly code: C }>["values"];

function finding<C extends Code>(code: C, values: ValuesOf<C>, severity: Severity = "error") {
  return { code, severity, place: NOWHERE, values } as const;
}

function duplicateSteps(procedure: Procedure): readonly ProcedureGraphFinding[] {
  const numbers = procedure.steps.map((step) => step.number);
  const twice = new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index));
  return [...twice].map((step) => finding("procedure/duplicate-step", { step }));
}

function unreachable(procedure: Procedure): readonly ProcedureGraphFinding[] {
  const reached = reachableSteps(procedure);
  return orderedSteps(procedure)
    .filter((step) => !reached.has(step.number))
    .map((step) => finding("procedure/unreachable-step", { step: step.number }));
}

function endless(procedure: Procedure): readonly ProcedureGraphFinding[] {
  const ending = endingSteps(procedure);
  return orderedSteps(procedure)
    .filter((step) => !ending.has(step.number))
    .map((step) => finding("procedure/endless-loop", { step: step.number }));
}

function decisionFindings(procedure: Procedure, step: Step): readonly ProcedureGraphFinding[] {
  const awaited = step.completedBy.by === "decision";
  if (step.decision === null)
    return awaited ? [finding("procedure/decision-missing", { step: step.number })] : [];
  if (step.decision.choices.length === 0)
    return [finding("procedure/decision-without-choices", { step: step.number })];
  return step.decision.choices.flatMap((choice) => choiceFindings(procedure, step, choice));
}

function choiceFindings(procedure: Procedure, step: Step, choice: Choice): readonly ProcedureGraphFinding[] {
  const at = { step: step.number, choice: choice.label };
  if (choice.target === null) return [finding("procedure/decision-without-target", at)];
  if (choice.target !== "selesai" && stepOf(procedure, choice.target) === null)
    return [finding("procedure/unknown-target", { ...at, target: choice.target })];
  if (isReturn(step, choice) && !choice.noteRequired)
    return [finding("procedure/return-without-note", at, "warning")];
  return [];
}

function stepFindings(procedure: Procedure, step: Step): readonly ProcedureGraphFinding[] {
  const known = new Set(procedure.roles.map((role) => role.id));
  const roles = [step.role, ...step.participants].filter((role) => !known.has(role));
  const isFirst = orderedSteps(procedure)[0]?.number === step.number;
  return [
    ...roles.map((role) => finding("procedure/unknown-role", { step: step.number, role })),
    ...(isFirst && step.completedBy.by === "previous"
      ? [finding("procedure/previous-of-none", { step: step.number })]
      : []),
    ...(step.duration.length === 0 ? [finding("procedure/no-duration", { step: step.number }, "note")] : []),
  ];
}

function unknownEvents(
  procedure: Procedure,
  known: ReadonlySet<string> | null,
): readonly ProcedureGraphFinding[] {
  if (known === null) return [];
  return procedure.steps.flatMap((step) =>
    eventsOf(step)
      .filter((event) => !known.has(event))
      .map((event) => finding("procedure/unknown-event", { step: step.number, event })),
  );
}

function eventsOf(step: Step): readonly string[] {
  const own = step.completedBy.by === "event" ? [step.completedBy.event] : [];
  const chosen = step.decision?.choices.flatMap((choice) => (choice.event === null ? [] : [choice.event]));
  return [...own, ...(chosen ?? [])];
}

function rolesWithoutHolder(
  procedure: Procedure,
  holders: LintContext["holders"],
): readonly ProcedureGraphFinding[] {
  if (holders === null) return [];
  return procedure.roles.flatMap((role) => {
    const steps = procedure.steps.filter((step) => step.role === role.id).map((step) => step.number);
    const isHeld = (holders.get(role.id) ?? []).some((name) => name.trim() !== "");
    return steps.length === 0 || isHeld
      ? []
      : [finding("procedure/role-without-holder", { role: role.label, steps })];
  });
}

function totalFinding(procedure: Procedure): readonly ProcedureGraphFinding[] {
  if (procedure.total === null) return [];
  const stated = totalOf(procedure.total.parts);
  const added = totalOf(procedure.steps.map((step) => step.duration));
  if (sameTotal(stated, added)) return [];
  const values = { stated: formatTotal(stated), added: formatTotal(added) };
  return [finding("procedure/total-mismatch", values, procedure.total.stated ? "error" : "warning")];
}
