import type { CivilDate } from "../cell/civil-date";
import type { StepState } from "../procedure/board-state";
import type { Choice, Completion, Procedure, Step } from "../procedure/procedure";
import type { BoardRow } from "../procedure/progress";
import { STEP_EVENTS } from "../procedure/procedure-fact";
import type { OfficeEvent } from "./procedure-event";

/** What a person says of a step: that it is done, or what was decided in it. */
export interface StepReport {
  readonly cycleId: string;
  readonly day: CivilDate;
  readonly step: number;
  readonly unitId: string | null;
  /** The choice of a decision; null for a tick. */
  readonly choice: string | null;
  readonly note: string | null;
}

/** Why a step cannot be recorded so, with the values of its sentence. */
export interface StepRefusalValues {
  readonly "step/unknown": { readonly step: number; readonly last: number };
  readonly "step/unit-needed": { readonly step: number };
  readonly "step/unit-unknown": { readonly step: number; readonly unitId: string };
  readonly "step/not-running": { readonly step: number; readonly state: StepState };
  readonly "step/records-itself": { readonly step: number; readonly by: Completion };
  readonly "step/choice-needed": { readonly step: number; readonly choices: readonly Choice[] };
  readonly "step/choice-unknown": {
    readonly step: number;
    readonly choice: string;
    readonly choices: readonly Choice[];
  };
  readonly "step/choice-records-itself": {
    readonly step: number;
    readonly choice: string;
    readonly event: string;
  };
  readonly "step/note-missing": { readonly step: number; readonly choice: string };
}

/** The code of a refusal about a step. */
export type StepRefusalCode = keyof StepRefusalValues;

/** A refusal about a step. */
export type StepRefusal = {
  [C in StepRefusalCode]: { readonly code: C; readonly values: StepRefusalValues[C] };
}[StepRefusalCode];

/** The event that records the report, or why there is none. */
export type StepOutcome =
  { readonly ok: true; readonly event: OfficeEvent } | { readonly ok: false; readonly refusal: StepRefusal };

/**
 * What a report on a step comes to. Only a step that is running can be reported, and only one that leaves no record of
 * its own: what an event or a paper tells is never ticked by hand.
 */
export function stepRecord(
  procedure: Procedure,
  board: readonly BoardRow[],
  report: StepReport,
): StepOutcome {
  const { step: number } = report;
  const rows = board.filter((row) => row.step.number === number);
  const step = rows[0]?.step;
  if (step === undefined)
    return refuse("step/unknown", {
      step: number,
      last: Math.max(0, ...procedure.steps.map((one) => one.number)),
    });
  if (step.scope === "perUnit" && report.unitId === null) return refuse("step/unit-needed", { step: number });
  const unitId = step.scope === "agency" ? null : report.unitId;
  const row = rows.find((one) => (one.unit?.id ?? null) === unitId);
  if (row === undefined) return refuse("step/unit-unknown", { step: number, unitId: unitId ?? "" });
  if (row.state !== "running") return refuse("step/not-running", { step: number, state: row.state });
  const base = { cycleId: report.cycleId, day: report.day, procedureId: procedure.id, step: number, unitId };
  return step.completedBy.by === "decision" ? decided(step, base, report) : ticked(step, base, report);
}

type Base = Pick<
  Extract<OfficeEvent, { kind: "step.ticked" }>,
  "cycleId" | "day" | "procedureId" | "step" | "unitId"
>;

function ticked(step: Step, base: Base, { note }: StepReport): StepOutcome {
  const { completedBy } = step;
  if (completedBy.by !== "tick") return refuse("step/records-itself", { step: step.number, by: completedBy });
  return { ok: true, event: { kind: STEP_EVENTS.ticked, ...base, note } };
}

function decided(step: Step, base: Base, { choice: chosen, note }: StepReport): StepOutcome {
  const choices = step.decision?.choices ?? [];
  if (chosen === null) return refuse("step/choice-needed", { step: step.number, choices });
  const choice = choices.find(({ id }) => id === chosen);
  if (choice === undefined)
    return refuse("step/choice-unknown", { step: step.number, choice: chosen, choices });
  if (choice.event !== null)
    return refuse("step/choice-records-itself", { step: step.number, choice: chosen, event: choice.event });
  if (choice.noteRequired && (note ?? "").trim() === "")
    return refuse("step/note-missing", { step: step.number, choice: choice.label });
  return { ok: true, event: { kind: STEP_EVENTS.decided, ...base, choice: chosen, note } };
}

function refuse<C extends StepRefusalCode>(code: C, values: StepRefusalValues[C]): StepOutcome {
  return { ok: false, refusal: { code, values } as StepRefusal };
}
