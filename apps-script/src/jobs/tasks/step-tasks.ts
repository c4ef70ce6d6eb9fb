import type { BoardRow } from "#core/procedure/progress";
import { stepHolders } from "#core/office/step-actor";
import type { ActionField, StepTask } from "../../ui/page-types";
import { line, NOTE } from "../actions/fields";
import type { Desk } from "../desk";
import type { PaperBoard } from "#core/office/papers/paper-source";
import { mayReport } from "../report-step";

/** The running steps that leave no record of their own and that the caller may report, one task a step. */
export function stepTasks(desk: Desk, { procedure, rows }: PaperBoard): readonly StepTask[] {
  const numbers = [...new Set(rows.map(({ step }) => step.number))];
  return numbers.flatMap((number) => {
    const open = rows.filter(
      (row) => isOpen(row, number) && mayReport(desk, procedure, row.step, row.unit?.id ?? null),
    );
    const [first] = open;
    if (first === undefined) return [];
    const { step } = first;
    const isNameless = stepHolders(desk.register, procedure, step.role, null).length === 0;
    const isian = [...choiceFields(first), ...(isNameless ? [line("oleh", "Dikerjakan oleh")] : []), NOTE];
    const sasaran = open.flatMap(({ unit }) => (unit === null ? [] : [{ id: unit.id, nama: unit.name }]));
    return [
      {
        ...{ aksi: "langkah", label: `Langkah ${number}: ${step.action}`, sasaran, isian },
        ...{ ganda: false, tetap: { nomor: String(number) }, kelompok: "langkah" as const },
      },
    ];
  });
}

function isOpen({ step, state }: BoardRow, number: number): boolean {
  const { by } = step.completedBy;
  if (step.number !== number || state !== "running") return false;
  if (by === "tick") return true;
  return by === "decision" && (step.decision?.choices ?? []).some(({ event }) => event === null);
}

/** The choices that a person names; those that an event takes are given as commands. */
function choiceFields({ step }: BoardRow): readonly ActionField[] {
  const choices = (step.decision?.choices ?? []).filter(({ event }) => event === null);
  if (choices.length === 0) return [];
  const label = step.decision?.question ?? "Keputusan";
  const pilihan = choices.map(({ id, label: text }) => ({ id, label: text }));
  return [{ id: "pilihan", label, jenis: "pilihan", wajib: true, pilihan }];
}
