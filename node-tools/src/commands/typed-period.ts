import { parseIsoDate } from "#core/cell/civil-date";
import type { CivilDate } from "#core/cell/civil-date";
import type { FormPeriod } from "#core/form/compiled-form";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "../archive/command-fault";

/** Year and quarter as typed on the command line. */
export interface TypedPeriod {
  readonly year: string;
  readonly quarter: string | null;
}

/** The period as typed; throws CommandFault for a year or quarter that is none. */
export function periodOf(options: TypedPeriod, kind: "quarter" | "year"): FormPeriod {
  const year = Number(options.year);
  if (!/^\d{4}$/.test(options.year) || year < 2000 || year > 2100) {
    throw new CommandFault(workspaceSentence("option/year", { found: options.year }));
  }
  if (kind === "year") return { year, quarter: 4 };
  const found = options.quarter ?? "";
  const quarter = QUARTERS.get(found.trim().toUpperCase());
  if (quarter === undefined) throw new CommandFault(workspaceSentence("option/quarter", { found }));
  return { year, quarter };
}

/** A quarter as people write it: a digit, or in Roman as papers have it. */
const QUARTERS: ReadonlyMap<string, FormPeriod["quarter"]> = new Map(
  (["I", "II", "III", "IV"] as const).flatMap((roman, index) => {
    const quarter = (index + 1) as FormPeriod["quarter"];
    return [[roman, quarter] as const, [String(quarter), quarter] as const];
  }),
);

/** The deadline as typed; null for none. Throws CommandFault for what is no day. */
export function deadlineOf(text: string | null): CivilDate | null {
  const day = text === null ? null : parseIsoDate(text);
  if (text !== null && day === null)
    throw new CommandFault(workspaceSentence("option/date", { found: text }));
  return day;
}
