import type { RowRecap } from "../../../recap/rows/row-recap";
import type { PlanItem } from "../../../register/register";
import type { EvaluationMeans } from "../../../renja/evaluation/evaluation-means";
import type { Evaluation } from "../../../renja/evaluation/evaluation";

/** The recap of form `evaluasi-renja`: the rows of every unit, and the evaluation of those that count. */
export interface EvaluationRecap extends RowRecap {
  readonly evaluation: Evaluation;
  /** The planned rows of counted units. */
  readonly planned: readonly PlanItem[];
  readonly means: EvaluationMeans;
}
