import { EVALUATION_RECAP_WORDS, evaluationSummary, planNotes } from "../../../messages/evaluation-texts";
import { editionTitle } from "../../../messages/recap-texts";
import { RENJA_SHEETS } from "../../../messages/renja-texts";
import { blankSignature } from "../../../paper/signature";
import type { SignatureBlock } from "../../../paper/paper-document";
import { coverageNotes, coverageSheet } from "../../../recap/rows/coverage-sheet";
import { rowLineageSheet } from "../../../recap/rows/row-lineage-sheet";
import { countedRows, rowRecap } from "../../../recap/rows/row-recap";
import { rowSources } from "../../../recap/rows/row-sources";
import { findingSheet } from "../../../recap/sheets/finding-sheet";
import { missingSheet } from "../../../recap/sheets/missing-sheet";
import { headSignature } from "../../../recap/sheets/signatory";
import type { Register } from "../../../register/register";
import { buildEvaluation } from "../../../renja/evaluation/build-evaluation";
import { amountsOf } from "../../../renja/evaluation/evaluation-amounts";
import { planEvaluationWorkbook } from "../../../renja/evaluation/plan-evaluation-workbook";
import { evaluationMeans } from "../../../renja/evaluation/evaluation-means";
import {
  evaluatedItems,
  evaluationRowOf,
  narrativeOf,
  planCodes,
} from "../../../renja/evaluation/submitted-evaluation";
import { amountOf } from "../../../renja/roll-up";
import type { WorkbookPlan } from "../../../workbook/plan";
import { recapSource } from "../../recap-source";
import type { RecapSource } from "../../recap-source";
import type { RecapKind, RecapPrint } from "../recap-kind";
import { evaluationChanges } from "./evaluation-changes";
import type { EvaluationRecap } from "./evaluation-figures";
import { evaluationContent, evaluationCsv, evaluationJson } from "./evaluation-json";

/** The evaluation of the Renja that is carried out, up to the asked quarter: Formulir E.81. */
export const EVALUATION_RECAP: RecapKind<EvaluationRecap> = {
  build: evaluationRecap,
  content: evaluationContent,
  json: evaluationJson,
  workbook: evaluationWorkbook,
  csv: evaluationCsv,
  summary: evaluationSummary,
  hasCopies: true,
  sheetPrefix: () => "Evaluasi",
  printedSheets: [RENJA_SHEETS.e81],
  tables: ["e-81"],
  comparison: null,
  changes: evaluationChanges,
};

function evaluationRecap(source: RecapSource): EvaluationRecap {
  const input = recapSource(source);
  const recap = rowRecap(input, source.basis.form.definition);
  const { agency, units, plan = [] } = input.register;
  const rows = countedRows(recap);
  const rowOf = new Map(rows.map((row) => [`${row.unitId}/${row.key}`, row]));
  const nameOf = (unitId: string): string => units.find(({ id }) => id === unitId)?.name ?? unitId;
  const counted = new Set(recap.units.filter((unit) => unit.counted).map(({ id }) => id));
  const planned = evaluatedItems(plan, counted);
  const evaluation = buildEvaluation({
    ...{ year: recap.cycle.year, quarter: recap.cycle.quarter, agency, units, profile: recap.profile },
    codes: planCodes(plan),
    narrative: narrativeOf(rows, nameOf),
    rows: planned.map((item) => evaluationRowOf(item, rowOf.get(`${item.unit}/${item.id}`) ?? null)),
  });
  return { ...recap, evaluation, planned, means: evaluationMeans(evaluation) };
}

function evaluationWorkbook(recap: EvaluationRecap, { register, today, settings }: RecapPrint): WorkbookPlan {
  const { evaluation, planned } = recap;
  const notes = [...coverageNotes(recap), ...planNotes(planned)];
  const footer = `${editionTitle(recap.edition)} · ${recap.cycle.id}`;
  const items = ({ unit }: { readonly unit: string }, id: string): boolean => unit === id;
  const amount = (id: string, pair: "target" | "year"): number | null =>
    amountOf(
      evaluation.items.filter((item) => items(item, id)),
      (item) => amountsOf(item)[pair],
    );
  return {
    title: `${recap.title} ${recap.period}, ${editionTitle(recap.edition)}`,
    sheets: [
      ...planEvaluationWorkbook(evaluation, signaturesOf(register, today), footer, settings, notes).sheets,
      coverageSheet(recap, [
        {
          label: "Baris",
          kind: "number",
          of: (id) => planned.filter((item) => items(item, id)).length || null,
        },
        { label: "Pagu (Rp)", kind: "money", of: (id) => amount(id, "target") },
        { label: "Realisasi (Rp)", kind: "money", of: (id) => amount(id, "year") },
      ]),
      findingSheet(recap),
      missingSheet(recap),
      lineageOf(recap),
    ],
    names: [],
  };
}

function lineageOf(recap: EvaluationRecap) {
  const codes = new Map(recap.planned.map(({ unit, id, code }) => [`${unit}/${id}`, code]));
  return rowLineageSheet(recap, rowSources(recap), ({ unitId, key, fieldId }) => {
    const code = codes.get(`${unitId}/${key}`) ?? null;
    const kind = fieldId.startsWith("anggaran_") ? "Rp" : "K";
    return { row: code ?? key, feeds: code === null ? null : `${kind} ${code}` };
  });
}

/** Left the head who made it; right the head of the planning agency, who is the same where that agency evaluates itself. */
function signaturesOf(register: Register, today: RecapPrint["today"]) {
  const head = headSignature(register, today);
  const isPlanner = register.agency.agencyField === EVALUATION_RECAP_WORDS.plannersField;
  const evaluator = isPlanner ? head : blankSignature(`${EVALUATION_RECAP_WORDS.planner},`);
  return {
    made: signed(head, EVALUATION_RECAP_WORDS.made),
    evaluated: signed(evaluator, EVALUATION_RECAP_WORDS.evaluated),
  };
}

function signed(block: SignatureBlock, word: string): SignatureBlock {
  return { ...block, above: [word, ...block.above] };
}
