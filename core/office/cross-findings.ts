import { repeatedNarratives } from "../crosscheck/carried-over";
import { changeFindings } from "../crosscheck/change-findings";
import { controlFindings } from "../crosscheck/control-findings";
import type { CrossFinding, NamedIndicator } from "../crosscheck/cross-finding";
import { duplicateClaims } from "../crosscheck/duplicate-claims";
import type { ClaimPair } from "../crosscheck/duplicate-claims";
import { renstraFindings } from "../crosscheck/renstra-findings";
import type { RenstraTarget } from "../crosscheck/renstra-findings";
import { yearChangeFindings } from "../crosscheck/year-change";
import type { CycleState } from "../cycle/state";
import { recapKindOf } from "../form/definition";
import type { LedgerEntry } from "../ledger/entry";
import type { Recap } from "../recap/recap";
import type { Indicator, Register } from "../register/register";
import type { Submission } from "../submission/submission";
import { NOWHERE } from "../validation/finding";
import { carriedFindings, indicatorNamer } from "./carried-findings";
import type { CarrySource } from "./carry-over";
import { countedTotals, statedTotals } from "./control-totals";
import type { CycleBasis } from "./cycle-basis";

/** One cycle as it is compared: its recap with every unit's newest figures, and each unit's values. */
export interface ComparedCycle {
  readonly cycle: CycleState;
  readonly recap: Recap;
  /** What counts of a unit, else the newest that it sent; null for nothing. */
  readonly submissionOf: (unitId: string) => Submission | null;
}

/** Everything that is compared. `before` is the period that came last of the same form, or null. */
export interface CrossSource {
  readonly now: ComparedCycle;
  readonly before: ComparedCycle | null;
  /** The same period a year before, or null. */
  readonly lastYear: ComparedCycle | null;
  readonly register: Register;
  readonly basis: CycleBasis;
  readonly carry: CarrySource;
  readonly entries: readonly LedgerEntry[];
  readonly renstra: readonly RenstraTarget[];
}

/** What was found, by check, and how many carried values still stand as they were approved. */
export interface CrossResult {
  readonly findings: readonly CrossFinding[];
  readonly verifiedCarried: number;
  readonly changesCompared: number;
  /** Realisasi that were compared with the same period of last year. */
  readonly yearsCompared: number;
}

/** Runs every check across units and periods; what is about the register's indicators only for the form that asks them. */
export function crossFindings(source: CrossSource): CrossResult {
  const carried = carriedFindings(source.basis, source.now.cycle, source.carry, "newest");
  const pairs = source.before === null ? [] : changePairs(source.now.recap, source.before.recap);
  const years = source.lastYear === null ? [] : yearPairs(source.now.recap, source.lastYear.recap);
  const { year } = source.now.recap.cycle;
  const ofIndicators = recapKindOf(source.basis.form.definition) === "kinerja";
  return {
    findings: [
      ...(ofIndicators ? claimFindings(source.register) : []),
      ...changeFindings(pairs),
      ...yearChangeFindings(years),
      ...carried.findings,
      ...(source.before === null ? [] : repeatedIn(source, source.before)),
      ...(ofIndicators ? renstraFindings(source.register.indicators, source.renstra, year) : []),
      ...(ofIndicators ? controlFindings(controlledUnits(source)) : []),
    ],
    verifiedCarried: carried.verified,
    changesCompared: pairs.length,
    yearsCompared: years.length,
  };
}

function claimFindings({ indicators }: Register): readonly CrossFinding[] {
  const claims = indicators.map(({ code, unit, name, measure, subActivityCode }) => ({
    ...{ code, unitId: unit, name, measure, subActivityCode },
  }));
  return duplicateClaims(claims).map(claimFinding);
}

function claimFinding({ reason, first, second, likeness, isSameMeasure }: ClaimPair): CrossFinding {
  const values = {
    ...{ reason, first, second, isSameMeasure, subActivityCode: first.subActivityCode },
    likenessPercent: Math.round(likeness * 100),
    measures: [first.measure, second.measure] as const,
  };
  return { code: "across/duplicate-claim", severity: "warning", place: NOWHERE, values };
}

function changePairs(now: Recap, before: Recap) {
  const was = new Map(before.indicators.map((figure) => [figure.indicator.code, figure.percent]));
  return now.indicators.flatMap(({ indicator, percent }) => {
    const old = was.get(indicator.code) ?? null;
    return old === null || percent === null
      ? []
      : [{ indicator: nameOf(indicator), before: old, after: percent }];
  });
}

/** Indicators that kept their measure; a realisasi of another measure is another figure. */
function yearPairs(now: Recap, before: Recap) {
  const was = new Map(before.indicators.map((figure) => [figure.indicator.code, figure]));
  return now.indicators.flatMap(({ indicator, actual }) => {
    const old = was.get(indicator.code);
    if (old === undefined || old.actual === null || actual === null) return [];
    if (old.indicator.measure !== indicator.measure) return [];
    return [{ indicator: nameOf(indicator), before: Number(old.actual), after: Number(actual) }];
  });
}

/** Only what was approved last period is looked at. Rows are followed by their indicator through reorganisations. */
function repeatedIn({ now, register, basis }: CrossSource, before: ComparedCycle): readonly CrossFinding[] {
  const unitOf = new Map(register.indicators.map(({ code, unit }) => [code, unit]));
  const approved = approvedRows(before);
  return [...now.cycle.units.keys()].flatMap((unitId) => {
    const after = now.submissionOf(unitId);
    if (after === null) return [];
    const rows = approved.filter(({ key }) => unitOf.get(key) === unitId);
    const { definition } = basis.form;
    return repeatedNarratives(rows, { after, definition, indicatorOf: indicatorNamer(register, unitId) });
  });
}

function approvedRows({ cycle, submissionOf }: ComparedCycle): Submission["rows"] {
  return [...cycle.units.values()].flatMap(({ unitId, approved }) =>
    approved === null ? [] : (submissionOf(unitId)?.rows ?? []),
  );
}

function controlledUnits({ now, entries }: CrossSource) {
  const stated = statedTotals(entries, now.cycle.cycleId);
  return now.recap.units
    .filter(({ hasSubmission }) => hasSubmission)
    .map((unit) => ({ unitId: unit.id, stated: stated.get(unit.id) ?? null, counted: countedTotals(unit) }));
}

function nameOf({ code, name, unit }: Indicator): NamedIndicator {
  return { code, name, unitId: unit };
}
