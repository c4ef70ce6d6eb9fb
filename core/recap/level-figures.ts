import { codeAtLevel, compareCodes } from "../code/code-level";
import type { Profile } from "../indicator/profile";
import type { Indicator } from "../register/register";
import { figuresOf } from "./figures";
import type { BudgetFigure, IndicatorFigure, LevelFigures } from "./recap";

/** The levels of the roll-up with the name each has in the register. */
const LEVELS: readonly {
  readonly level: LevelFigures["level"];
  readonly nameOf: (of: Indicator) => string;
}[] = [
  { level: "program", nameOf: ({ program }) => program },
  { level: "kegiatan", nameOf: ({ activity }) => activity },
  { level: "sub-kegiatan", nameOf: ({ subActivity }) => subActivity },
];

/**
 * The roll-up sub kegiatan → kegiatan → program over what is counted, each level complete: what has no code stands in
 * one row of each level with code "", so that every level adds up to the agency.
 */
export function levelFigures(
  indicators: readonly IndicatorFigure[],
  budgets: readonly BudgetFigure[],
  profile: Profile,
): readonly LevelFigures[] {
  const counted = indicators.filter((figure) => figure.counted);
  const spending = budgets.filter((budget) => budget.counted);
  const rows = LEVELS.flatMap(({ level, nameOf }) => {
    const codeOf = (code: string): string => codeAtLevel(code, level) ?? "";
    const codes = new Set(counted.map(({ indicator }) => codeOf(indicator.subActivityCode)));
    return [...codes].map((code): LevelFigures => {
      const own = counted.filter(({ indicator }) => codeOf(indicator.subActivityCode) === code);
      const money = spending.filter((budget) => codeOf(budget.code) === code);
      const name = own.map(({ indicator }) => nameOf(indicator)).find((text) => text !== "") ?? "";
      return { level, code, name: code === "" ? "" : name, ...figuresOf(own, money, profile) };
    });
  });
  return rows.sort(compareRows);
}

/** By code, those without a code last; a code comes right before those under it. */
function compareRows(a: LevelFigures, b: LevelFigures): number {
  if ((a.code === "") !== (b.code === "")) return a.code === "" ? 1 : -1;
  return compareCodes(a.code, b.code);
}
