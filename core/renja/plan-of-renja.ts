import { CODE_LEVELS } from "../code/code-level";
import { untilLastYearNote } from "../messages/renja-texts";
import { integer } from "../workbook/formula-build";
import type { PlanItem, PlanPair } from "../register/register";
import type { Renja, RenjaItem } from "./renja";
import type { RenjaIndicator, RenjaValue } from "./renja-row";
import { NOTHING_BEFORE, withWhatIsKnown } from "./plan-before";
import type { PlanBefore } from "./plan-before";
import { withPlanIds } from "./plan-ids";
import { nodesOfLevel } from "./roll-up";
import { decimalIn, joinedFigure } from "./tables/progress-figures";

const NO_PAIR: PlanPair = { volume: null, amount: null };

/**
 * The table `rencana` of a Renja, by which its evaluation is asked: each code above the sub kegiatan by name, outcomes,
 * and every indicator of every sub kegiatan with the pagu on its first row. What was reached until last year is T-C.29's
 * column 10, an expectation while last year runs; `keterangan` says so. Rp of the Renstra are not in a Renja: blank.
 * Rows that stood in the table before keep their ids and what people typed there; see `withWhatIsKnown`.
 */
export function planOfRenja(renja: Renja, before: PlanBefore = NOTHING_BEFORE): readonly PlanItem[] {
  const upper = CODE_LEVELS.filter((level) => level !== "sub-kegiatan");
  const codes = upper.flatMap((level) => nodesOfLevel(renja.tree, level).map(({ code }) => code));
  const items = [
    ...codes.map((code) => headingOf(code, renja)),
    ...[...renja.outcomes.values()].flatMap(({ code, indicators, rows }) =>
      indicators.map((indicator) => {
        const unit = rows.find((row) => row.indicator.name === indicator.name)?.unit ?? "";
        return itemOf({ code, name: nameOf(code, renja), unit }, indicator, null, renja);
      }),
    ),
    ...renja.items.flatMap((item) => rowsOfItem(item, renja)),
  ];
  return withPlanIds(items, before.previous).map((item) => withWhatIsKnown(item, before, renja.year));
}

function headingOf(code: string, renja: Renja): Omit<PlanItem, "id"> {
  const place = { code, name: nameOf(code, renja), unit: "" };
  return { ...itemOf(place, null, null, renja), note: "" };
}

function rowsOfItem(item: RenjaItem, renja: Renja): readonly Omit<PlanItem, "id">[] {
  const place = { code: item.code || item.typedCode, name: item.name, unit: item.unit };
  const indicators = item.indicators.length === 0 ? [null] : item.indicators;
  return indicators.map((indicator, index) =>
    itemOf(place, indicator, index === 0 ? item.budget : null, renja),
  );
}

function itemOf(
  place: { readonly code: string; readonly name: string; readonly unit: string },
  indicator: RenjaIndicator | null,
  budget: number | null,
  { year }: Renja,
): Omit<PlanItem, "id"> {
  const until = indicator === null ? null : reachedUntil(indicator);
  return {
    ...place,
    goal: "",
    indicator: indicator?.name ?? "",
    measure: indicator?.measure ?? "",
    direction: null,
    nature: indicator?.nature ?? "jumlah",
    target: { volume: volumeOf(indicator?.figures.targetN ?? null), amount: budget },
    renstra: { volume: volumeOf(indicator?.figures.renstraTarget ?? null), amount: null },
    untilLastYear: until === null ? NO_PAIR : { volume: until, amount: null },
    note: until === null ? "" : untilLastYearNote.expected(year),
  };
}

/** Column 10 of T-C.29: up to n−3, n−2 and the target of n−1, put together as the sifat says. */
function reachedUntil({ figures, nature }: RenjaIndicator): string | null {
  const parts = [figures.reachedUntilN3, figures.reachedN2, figures.targetN1];
  const live = parts.map((value) => ({ value: decimalIn(value), formula: integer(0) }));
  return joinedFigure(live, nature).value?.toFixed() ?? null;
}

function volumeOf(value: RenjaValue | null): string | null {
  return value?.kind === "number" ? value.decimal : null;
}

function nameOf(code: string, { codes }: Renja): string {
  return codes.find(code)?.name ?? "";
}
