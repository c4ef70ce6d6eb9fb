import { planSubject } from "../register/plan-id";
import type { PlanItem } from "../register/register";
import { isUntilLastYearNote, untilLastYearNote } from "../messages/renja-texts";

/** What E.81 of TW IV of the year before says of one indicator in column 13; `amount` on one row of a sub kegiatan. */
export interface ReachedLastYear {
  readonly unit: string;
  readonly code: string;
  readonly indicator: string;
  readonly volume: string | null;
  readonly amount: number | null;
}

/** What is known besides a Renja when its table `rencana` is made. */
export interface PlanBefore {
  /** The table as it stands. */
  readonly previous: readonly PlanItem[];
  readonly reached: readonly ReachedLastYear[];
}

/** Nothing is known. */
export const NOTHING_BEFORE: PlanBefore = { previous: [], reached: [] };

/**
 * `item` with what a Renja does not say. Sasaran, arah and the Renstra's rupiah stay as people typed them in the row of the
 * same id. Realisasi until last year is what people typed with a source of their own for that very year, else what E.81
 * of last year's TW IV reached, else the expectation that `item` has; `keterangan` says which.
 */
export function withWhatIsKnown(item: PlanItem, { previous, reached }: PlanBefore, year: number): PlanItem {
  const typed = previous.find(({ id }) => id === item.id);
  const kept = typed === undefined ? item : withTyped(item, typed);
  if (item.indicator === "") return kept;
  if (typed !== undefined && isOwnSource(typed.note, year))
    return { ...kept, untilLastYear: typed.untilLastYear, note: typed.note };
  const found = reached.find((one) => planSubject({ ...item, ...one }) === planSubject(item));
  if (found?.volume == null) return kept;
  const amount = item.target.amount === null ? null : found.amount;
  return { ...kept, untilLastYear: { volume: found.volume, amount }, note: untilLastYearNote.reached(year) };
}

function withTyped(item: PlanItem, typed: PlanItem): PlanItem {
  const { goal, direction, renstra } = item;
  return {
    ...item,
    goal: goal === "" ? typed.goal : goal,
    direction: direction ?? typed.direction,
    renstra: { ...renstra, amount: renstra.amount ?? typed.renstra.amount },
  };
}

/** True for a note that people wrote about the realisasi until the year before `year`. */
function isOwnSource(note: string, year: number): boolean {
  return !isUntilLastYearNote(note) && note.includes(String(year - 1));
}
