import type { CivilDate } from "../../cell/civil-date";
import { partsOf } from "../../cell/civil-date";
import { parseCycleEvent } from "../../cycle/event";
import type { LedgerEntry } from "../../ledger/entry";
import { letterNumber } from "../../paper/letter-number";
import type { PaperFinding } from "../../paper/paper-finding";
import { parseOfficeEvent } from "../procedure-event";

/** The agency's way of numbering letters. */
export interface NumberSetting {
  readonly pattern: string;
  readonly code: string;
  readonly unit: string;
}

/** The next number of the year with the running number it was made from, or what is wrong with the pattern. */
export type NextNumber =
  | { readonly ok: true; readonly value: string; readonly running: number }
  | { readonly ok: false; readonly findings: readonly PaperFinding[] };

/**
 * The number of the next letter on `date`: one run for all numbered letters of the agency and year, taken from the
 * history. A number that somebody has typed before is passed over.
 */
export function nextLetterNumber(
  entries: readonly LedgerEntry[],
  setting: NumberSetting,
  date: CivilDate,
): NextNumber {
  const [year] = partsOf(date);
  const issued = entries.flatMap(({ event }) => numberedIn(event, year));
  const taken = new Set(issued);
  for (let running = issued.length + 1; ; running += 1) {
    const { pattern, code, unit } = setting;
    const made = letterNumber(pattern, { number: running, code, unit, date });
    if (!made.ok) return made;
    if (!taken.has(made.value)) return { ok: true, value: made.value, running };
  }
}

/** The letter number that an event of this year gave out, if any. */
function numberedIn(raw: LedgerEntry["event"], year: number): readonly string[] {
  const cover = raw.kind === "cover.numbered" ? parseCycleEvent(raw) : null;
  if (cover?.kind === "cover.numbered") return partsOf(cover.day)[0] === year ? [cover.letterNumber] : [];
  const paper = raw.kind === "paper.issued" ? parseOfficeEvent(raw) : null;
  if (paper?.kind !== "paper.issued" || paper.running === null || paper.letterNumber === null) return [];
  return partsOf(paper.day)[0] === year ? [paper.letterNumber] : [];
}
