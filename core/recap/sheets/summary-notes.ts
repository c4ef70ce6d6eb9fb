import { UNIT_STATE_LABELS } from "../../messages/cycle-messages";
import {
  averageText,
  CAUSE_TEXTS,
  coverageText,
  editionTitle,
  profileTexts,
  withoutSpendingText,
} from "../../messages/recap-texts";
import type { IndicatorFigure, Recap } from "../recap";
import type { UnitFacts } from "../recap-head";

/** What is printed under the totals: edition, coverage, who is missing, what was left out, and the profile used. */
export function summaryNotes(recap: Recap): readonly string[] {
  const { coverage, total, profile, units } = recap;
  const averaged = averageText(
    total.indicatorsCounted,
    total.indicatorsNotCounted,
    total.averagedOver,
    profile,
  );
  return [
    `${editionTitle(recap.edition)} (${recap.edition.id}), siklus ${recap.cycle.id}.`,
    `Cakupan: ${coverageText(coverage)}`,
    ...missingNote(units),
    ...(total.average === null ? [] : [averaged]),
    ...uncomputedNote(recap.indicators),
    ...spendingNote(recap),
    ...profileTexts(profile),
  ];
}

/** The units that were asked and are not in the sums, by name and state. */
export function missingUnits<U extends UnitFacts>(units: readonly U[]): readonly U[] {
  return units.filter(({ counted, state }) => !counted && state !== "nil" && state !== "skipped");
}

/** The names of those units in a sentence; none when all are in. */
export function missingNote(units: readonly UnitFacts[]): readonly string[] {
  const missing = missingUnits(units).map(({ name, state }) => `${name} (${UNIT_STATE_LABELS[state]})`);
  return missing.length === 0 ? [] : [`Belum masuk jumlah badan: ${missing.join("; ")}.`];
}

/** How many indicators were left out for each cause; the list itself is in the sheet Indikator. */
function uncomputedNote(indicators: readonly IndicatorFigure[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { counted, cause } of indicators) {
    if (!counted || cause === null) continue;
    counts.set(CAUSE_TEXTS[cause], (counts.get(CAUSE_TEXTS[cause]) ?? 0) + 1);
  }
  const parts = [...counts].map(([text, count]) => `${count} indikator ${text}`);
  return parts.length === 0 ? [] : [`Tidak dihitung: ${parts.join("; ")}.`];
}

function spendingNote({ budgets }: Recap): readonly string[] {
  const without = budgets.filter(
    ({ counted, budget, spent }) => counted && budget !== null && spent === null,
  );
  return without.length === 0 ? [] : [withoutSpendingText(without)];
}
