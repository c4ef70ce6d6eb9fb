import type { CellRef } from "../cycle/event-parts";
import type { Submission } from "../submission/submission";
import { rowValueOf } from "../validation/check-submission";
import type { WorkbookPlan } from "../workbook/plan";
import type { FormContent } from "./form-content";
import type { FormRequest } from "./form-request";
import { withRowsOf } from "./open-rows";
import { planRequest } from "./request-plan";

/** Why a form goes back: what to mend, and the cells that open again; none means the whole form. */
export interface FormReturn {
  readonly note: string;
  readonly cells: readonly CellRef[];
  readonly filledBy: string | null;
}

/** How a form stands that is made with a submission in it: handed in, or a draft with what it went back for. */
export interface FormStanding extends FormReturn {
  readonly status: "Draf" | "Diajukan";
}

/** The form of a unit as it goes back: what was submitted typed in, only the named cells open and marked. */
export function planReturn(asked: FormRequest, submission: Submission, back: FormReturn): WorkbookPlan {
  const plan = planStanding(asked, submission, { ...back, status: "Draf" });
  return { ...plan, title: `Pengembalian ${plan.title}` };
}

/** The form of a unit with a submission typed in, as it stands in the middle of its cycle. */
export function planStanding(
  asked: FormRequest,
  submission: Submission,
  standing: FormStanding,
): WorkbookPlan {
  const request = withRowsOf(asked, submission);
  const { cells, note, filledBy, status } = standing;
  const content: FormContent = {
    typed: typedValues(submission),
    marks: cells.map((cell) => ({ ...cell, text: note })),
    filledBy,
    status,
    nihil: submission.nihil ?? null,
  };
  return planRequest(cells.length === 0 ? request : { ...request, openCells: cells }, content);
}

/** The typed values of a submission by row and field, as forms hold them. */
export function typedValues({ rows }: Submission): FormContent["typed"] {
  return new Map(
    rows.map(({ key, values }) => [
      key,
      new Map(Object.entries(values).map(([fieldId, { value }]) => [fieldId, rowValueOf(value)])),
    ]),
  );
}
