import { formatQuarter } from "../../cell/format-date";
import { EVALUATION_WORDS, RENJA_SHEETS } from "../../messages/renja-texts";
import type { WorkbookPlan } from "../../workbook/plan";
import { performanceSheet } from "../tables/performance-sheet";
import { DEFAULT_TABLE_SETTINGS } from "../tables/table-settings";
import type { TableSettings } from "../tables/table-settings";
import { e81Sheet } from "./e81-sheet";
import type { E81Signatures } from "./e81-sheet";
import type { Evaluation } from "./evaluation";
import { evaluationControlSheet } from "./evaluation-control-sheet";
import { evaluationPerformance } from "./evaluation-performance";

/** The workbook of `evaluation`: Formulir E.81, the charts with their figures, and the control sheet. `footer` stands left. */
export function planEvaluationWorkbook(
  evaluation: Evaluation,
  signatures: E81Signatures,
  footer: string,
  settings: TableSettings = DEFAULT_TABLE_SETTINGS,
  editionNotes: readonly string[] = [],
): WorkbookPlan {
  const { agency, year, quarter } = evaluation;
  const frame = {
    sheet: RENJA_SHEETS.charts,
    agency,
    subtitle: EVALUATION_WORDS.subtitle(formatQuarter(quarter), year),
    notes: [EVALUATION_WORDS.chartNote],
    footer,
  };
  return {
    title: `${EVALUATION_WORDS.title} ${agency.name}, ${EVALUATION_WORDS.subtitle(formatQuarter(quarter), year)}`,
    sheets: [
      e81Sheet(evaluation, signatures, footer, settings, editionNotes),
      performanceSheet(frame, evaluationPerformance(evaluation)),
      evaluationControlSheet(evaluation, settings, footer),
    ],
    names: [],
  };
}
