import type { Formula } from "../workbook/formula";
import { binary, call, text } from "../workbook/formula-build";
import type { PlanCell } from "../workbook/plan";
import type { FormRequest } from "./form-request";

const DOTS = "....................................";

/** Longer texts do not fit in a formula. */
const LONGEST_NAME = 200;

/** Two blocks to sign: the filler on the left, the reviewer on the right, each name from its answer. */
export function signatureRows(
  request: FormRequest,
  filledBy: string | null,
  answers: { readonly filler: Formula; readonly reviewer: Formula },
): readonly (readonly PlanCell[])[] {
  const { validatorName, validatorTitle, agency } = request;
  const filler = nameOf(answers.filler, "", filledBy ?? "");
  const reviewer = nameOf(answers.reviewer, validatorName ?? "", validatorName ?? "");
  return [
    [null, null, `${agency.place}, ....................................`],
    [null, "Pengisi,", `${validatorTitle},`],
    [],
    [],
    [],
    [null, filler, reviewer],
    [null, "NIP. ....................................", "NIP. ...................................."],
  ];
}

/** The name typed as an answer; `otherwise` while that is blank, dots to write on when there is none either. */
function nameOf(answer: Formula, otherwise: string, cached: string): PlanCell {
  const fallback = otherwise === "" ? DOTS : otherwise.slice(0, LONGEST_NAME);
  const formula = call("IF", binary("=", call("TRIM", answer), text("")), text(fallback), answer);
  return { kind: "formula", formula, cached: cached === "" ? DOTS : cached };
}
