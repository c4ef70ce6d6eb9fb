import type { Check } from "../../form/checks";
import { compileForm } from "../../form/compiled-form";
import type { FormBasis, CycleBasis } from "../cycle-basis";
import { cycleBasis, requestFor } from "../cycle-basis";
import type { FormDefinition } from "../../form/definition";
import type { FormContent } from "../../form/form-content";
import { planRequest } from "../../form/request-plan";
import type { Sha256 } from "../../ledger/sha256";
import type { Agency } from "../../register/register";
import type { WorkbookPlan } from "../../workbook/plan";
import { twinRow, uniqueRules, withoutTwins } from "./twin-rows";
import { goodAnswers, wrongAnswers } from "./trial-answers";
import type { AnsweredRow } from "./twin-rows";
import { trialRegister, TRIAL_AGENCY_ID } from "./trial-register";

/** A deliberate mistake: the row it was made in, and the check that must notice it. */
export interface TrialMistake {
  readonly rowKey: string;
  readonly check: Check;
}

/** One file of a trial. `unitId` is the made-up unit that it comes from. */
export interface TrialFile {
  readonly name: string;
  readonly unitId: string;
  readonly plan: WorkbookPlan;
}

/** A form tried out with made-up answers, away from all real data. */
export interface Trial {
  readonly basis: CycleBasis;
  /** As a unit gets it. */
  readonly blank: TrialFile;
  /** Filled without a fault, one for each made-up unit. */
  readonly good: readonly TrialFile[];
  /** Filled with one deliberate mistake a row. */
  readonly wrong: TrialFile;
  readonly mistakes: readonly TrialMistake[];
  /** Checks that no answer tried could make fire. */
  readonly untried: readonly Check[];
  /** Checks that no answer tried could satisfy: the rules may speak against each other. */
  readonly unsatisfied: readonly Check[];
}

/** Rows of the first unit at the least and at the most. */
const LEAST_ROWS = 4;
const MOST_ROWS = 60;

/** Makes a trial of a form for `year`. The same form gives the same trial. */
export function makeTrial(formBasis: FormBasis, agency: Agency, year: number, sha256: Sha256): Trial {
  const period = { year, quarter: 4 } as const;
  const { definition, profile, lists } = formBasis;
  const checks = checksToTry(compileForm(definition, period, profile, lists).checks);
  const spare = uniqueRules(definition).length > 0 ? 1 : 0;
  const rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, checks.length) + spare);
  const register = trialRegister(agency, rows);
  const roomy = { ...formBasis, definition: withRows(definition, rows) };
  const basis = cycleBasis({ agencyId: TRIAL_AGENCY_ID, register, formBasis: roomy, period }, sha256);
  const [first, second] = register.units;
  if (first === undefined || second === undefined) throw new Error("a trial has two units");
  const request = requestFor(basis, first, null);
  const goods = request.rows.map((row, index) => ({ row, ...goodAnswers(basis.form, row, index) }));
  const byCheck = basis.form.checks.filter((check) => checksToTry([check]).length > 0);
  const tried = goods.flatMap(({ row }, index) => {
    const check = byCheck[index];
    return check === undefined ? [] : [{ check, row, answers: wrongAnswers(basis.form, row, index, check) }];
  });
  const secondGoods = requestFor(basis, second, null)
    .rows.slice(0, 3)
    .map((row, index) => ({ row, ...goodAnswers(basis.form, row, index + 1) }));
  const isOpen = definition.rows.kind === "open";
  const used = isOpen ? withoutTwins(definition, goods.slice(0, LEAST_ROWS)) : goods;
  const mistaken = wrongRows(used, tried);
  const twin = isOpen ? twinRow(definition, mistaken, request.rows[rows - 1]) : [];
  return {
    basis,
    blank: { name: "1-kosong.xlsx", unitId: first.id, plan: planRequest(request) },
    good: [
      { name: "2-benar-unit-1.xlsx", unitId: first.id, plan: planRequest(request, submitted(used)) },
      {
        name: "2-benar-unit-2.xlsx",
        unitId: second.id,
        plan: planRequest(
          requestFor(basis, second, null),
          submitted(isOpen ? withoutTwins(definition, secondGoods) : secondGoods),
        ),
      },
    ],
    wrong: {
      name: "3-sengaja-salah.xlsx",
      unitId: first.id,
      plan: planRequest(request, submitted([...mistaken, ...twin])),
    },
    mistakes: tried.flatMap(({ check, row, answers }) =>
      answers === null ? [] : [{ rowKey: row.key, check }],
    ),
    untried: [
      ...tried.flatMap(({ check, answers }) => (answers === null ? [check] : [])),
      ...byCheck.slice(goods.length),
    ],
    unsatisfied: distinct(goods.flatMap(({ remaining }) => remaining)),
  };
}

/** An open form with a row for every mistake; any other form as it is. */
function withRows(definition: FormDefinition, least: number): FormDefinition {
  const { rows } = definition;
  return rows.kind === "open"
    ? { ...definition, rows: { ...rows, count: Math.max(rows.count, least) } }
    : definition;
}

/** All checks but those that only a broken cell makes fire. */
function checksToTry(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ code }) => code !== "cell/error-value" && code !== "cell/not-asked");
}

/** The good rows with those in which a mistake was made in their place. */
function wrongRows(good: readonly AnsweredRow[], tried: readonly AnsweredRow[]): readonly AnsweredRow[] {
  const mistaken = new Map(tried.flatMap((one) => (one.answers === null ? [] : [[one.row.key, one]])));
  const keys = new Set(good.map(({ row }) => row.key));
  return [
    ...good.map((one) => mistaken.get(one.row.key) ?? one),
    ...[...mistaken.values()].filter(({ row }) => !keys.has(row.key)),
  ];
}

function submitted(rows: readonly AnsweredRow[]): FormContent {
  return {
    typed: new Map(rows.map(({ row, answers }) => [row.key, answers ?? new Map()])),
    marks: [],
    filledBy: "Pengisi Uji Coba",
    status: "Diajukan",
  };
}

function distinct(checks: readonly Check[]): readonly Check[] {
  return [...new Map(checks.map((check) => [check.phrase, check])).values()];
}
