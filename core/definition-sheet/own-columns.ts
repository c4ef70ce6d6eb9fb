import type { Field } from "../form/definition";

const EXPLANATION: Field = {
  id: "penjelasan",
  role: "input",
  label: "Penjelasan",
  type: "longText",
  width: 34,
  hidden: false,
  states: false,
  whole: false,
  closedMessage: "tidak diisi pada baris ini",
  hint: "Penjelasan atas peringatan pada baris ini, atau alasan BA.",
};

const CHECK: Field = { id: "periksa", role: "check", label: "Periksa", width: 44, hidden: false };

/** The ids of columns that a form gets without its author writing them. */
export const OWN_COLUMN_IDS: readonly string[] = [EXPLANATION.id, CHECK.id];

/** The columns with those that every form has: one for explanations unless the author has one, and the check column. */
export function withOwnColumns(fields: readonly Field[], explanation: string | null): readonly Field[] {
  const hasExplanation = explanation !== null || fields.some(({ id }) => id === EXPLANATION.id);
  const shown = fields.filter((field) => field.role === "check" || !field.hidden);
  const hidden = fields.filter((field) => field.role !== "check" && field.hidden);
  return [...shown, ...(hasExplanation ? [] : [EXPLANATION]), CHECK, ...hidden];
}
