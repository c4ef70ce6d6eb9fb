import type { CycleState } from "../cycle/state";
import type { LedgerEntry } from "../ledger/entry";
import { ZONES } from "../procedure/local-time";
import type { LocalTime } from "../procedure/local-time";
import type { Procedure } from "../procedure/procedure";
import { factsOf } from "../procedure/procedure-fact";
import type { ProcedureFact } from "../procedure/procedure-fact";
import { procedureBoard } from "../procedure/progress";
import { standingEntries } from "./standing-entries";
import type { BoardRow } from "../procedure/progress";
import { firstStep } from "../procedure/step-graph";
import type { WorkCalendar } from "../procedure/work-calendar";
import type { TimeZone } from "../register/register";

/** What a board of a cycle is made from. */
export interface BoardSource {
  readonly procedure: Procedure;
  readonly cycle: CycleState;
  readonly entries: readonly LedgerEntry[];
  readonly timeZone: TimeZone;
  readonly calendar: WorkCalendar;
  readonly now: LocalTime;
}

/**
 * Where every step of the procedure stands in this cycle. Units are those the cycle asks. A procedure that begins with
 * an event of the agency which can come again (a request to publish) is followed from the last time it came.
 */
export function cycleBoard({
  procedure,
  cycle,
  entries,
  timeZone,
  calendar,
  now,
}: BoardSource): readonly BoardRow[] {
  const facts = factsOf(standingEntries(entries), cycle.cycleId, ZONES[timeZone].offsetMinutes);
  const units = [...cycle.units.values()].map(({ unitId, unitName }) => ({ id: unitId, name: unitName }));
  const run = { procedure, units, startedAt: null, facts: fromLastBeginning(procedure, facts) };
  return procedureBoard(run, calendar, now);
}

function fromLastBeginning(procedure: Procedure, facts: readonly ProcedureFact[]): readonly ProcedureFact[] {
  const first = firstStep(procedure);
  if (first === null || first.scope !== "agency" || first.completedBy.by !== "event") return facts;
  const { event } = first.completedBy;
  const begins = facts.map(({ kind, unitId }) => (unitId === null ? kind : "")).lastIndexOf(event);
  return begins < 0 ? facts : facts.slice(begins);
}
