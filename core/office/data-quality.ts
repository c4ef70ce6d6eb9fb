import { parseCycleEvent } from "../cycle/event";
import type { CycleState, UnitState } from "../cycle/state";
import type { LedgerEntry } from "../ledger/entry";
import type { Submission } from "../submission/submission";
import { submissionChanges } from "../submission/submission-changes";
import { submissionCounts } from "../validation/submission-counts";
import { readingContextFor } from "./cycle-basis";
import type { CycleBasis } from "./cycle-basis";

/** How good the data of one unit are, and what it took to get them, by the history and what is stored. */
export interface UnitQuality {
  readonly unitId: string;
  readonly unitName: string;
  /** Cells that are filled, of those that must be, in the newest submission; 0 filled where none came, null unread. */
  readonly filled: number | null;
  readonly required: number | null;
  readonly versions: number;
  /** Forms that were refused for their errors, and how many errors they had together. */
  readonly refused: number;
  readonly refusedErrors: number;
  readonly returns: number;
  /** Warnings of the newest submission, and how many of them its rows explain. */
  readonly warnings: number;
  readonly explained: number;
  /** Cells whose value is another in the newest submission than in the first; null unread. */
  readonly correctedCells: number | null;
}

/** What a cycle's quality is read from. */
export interface QualitySource {
  readonly basis: CycleBasis;
  readonly cycle: CycleState;
  readonly entries: readonly LedgerEntry[];
  readonly submissionOf: (hash: string) => Submission;
  /** How many submissions may be read, where reading is slow; where it takes more, none is. Absent: any number. */
  readonly readsAtMost?: number;
}

/** The quality of every unit that the cycle asks, in its order; units that are left out have nothing required. */
export function dataQuality(source: QualitySource): readonly UnitQuality[] {
  const refusals = refusedErrors(source);
  const units = [...source.cycle.units.values()];
  const reads = units.reduce((sum, { versions }) => sum + Math.min(2, versions.length), 0);
  const isRead = reads <= (source.readsAtMost ?? reads);
  return units.map((unit) => ({
    ...countedQuality(unit, refusals),
    ...(isRead ? readQuality(source, unit) : { filled: null, required: null, correctedCells: null }),
  }));
}

/** All units together; null where one was not read. */
export function totalQuality(units: readonly UnitQuality[]): Omit<UnitQuality, "unitId" | "unitName"> {
  const sum = (pick: (unit: UnitQuality) => number): number =>
    units.reduce((total, unit) => total + pick(unit), 0);
  const sumOfRead = (pick: (unit: UnitQuality) => number | null): number | null =>
    units.reduce<number | null>((total, unit) => {
      const figure = pick(unit);
      return total === null || figure === null ? null : total + figure;
    }, 0);
  return {
    filled: sumOfRead(({ filled }) => filled),
    required: sumOfRead(({ required }) => required),
    versions: sum(({ versions }) => versions),
    refused: sum(({ refused }) => refused),
    refusedErrors: sum((unit) => unit.refusedErrors),
    returns: sum(({ returns }) => returns),
    warnings: sum(({ warnings }) => warnings),
    explained: sum(({ explained }) => explained),
    correctedCells: sumOfRead(({ correctedCells }) => correctedCells),
  };
}

type ReadFigures = Pick<UnitQuality, "filled" | "required" | "correctedCells">;

/** What the stored submissions of a unit say. */
function readQuality({ basis, submissionOf }: QualitySource, unit: UnitState): ReadFigures {
  const [first] = unit.versions;
  const last = unit.versions[unit.versions.length - 1];
  const newest = last === undefined ? null : submissionOf(last.submission.submissionHash);
  const isOut = unit.state === "skipped" || unit.state === "nil";
  const { form, rows } = readingContextFor(basis, unit.unitId, null);
  const counts = isOut ? { filled: 0, required: 0 } : submissionCounts(form, rows, newest);
  const changes =
    first === undefined || newest === null || first === last
      ? []
      : submissionChanges(submissionOf(first.submission.submissionHash), newest);
  return { filled: counts.filled, required: counts.required, correctedCells: changes.length };
}

/** What the history alone says of a unit. */
function countedQuality(
  unit: UnitState,
  refusals: ReadonlyMap<string, readonly number[]>,
): Omit<UnitQuality, keyof ReadFigures> {
  const errors = refusals.get(unit.unitId) ?? [];
  const { warnings = 0, unexplained = 0 } = unit.versions[unit.versions.length - 1]?.findings ?? {};
  return {
    ...{ unitId: unit.unitId, unitName: unit.unitName, versions: unit.versions.length },
    refused: errors.length,
    refusedErrors: errors.reduce((sum, count) => sum + count, 0),
    returns: unit.versions.filter(({ outcome }) => outcome === "returned").length,
    ...{ warnings, explained: warnings - unexplained },
  };
}

/** The errors of every refused form, by unit. */
function refusedErrors({ entries, cycle }: QualitySource): ReadonlyMap<string, readonly number[]> {
  const byUnit = new Map<string, number[]>();
  for (const { event: raw } of entries) {
    const event = raw.kind === "form.refused" ? parseCycleEvent(raw) : null;
    if (event?.kind !== "form.refused" || event.cycleId !== cycle.cycleId) continue;
    byUnit.set(event.unitId, [...(byUnit.get(event.unitId) ?? []), event.findings.errors]);
  }
  return byUnit;
}
