import type { LedgerEntry } from "../ledger/entry";
import { parseLocalTime, type LocalTime } from "./local-time";
import { PAPER_KINDS, type PaperKind } from "./procedure";

/** Kinds of event that speak of the procedure itself: a person's tick, a person's choice, a paper that went out. */
export const STEP_EVENTS = { ticked: "step.ticked", decided: "step.decided", paper: "paper.issued" } as const;

/** Kinds of event that take a unit out of a cycle, and back in. */
export const UNIT_OUT_EVENTS: readonly string[] = ["unit.skipped", "unit.nil"];

/** The event that takes a skipped or nil unit back in. */
export const UNIT_BACK_EVENT = "unit.resumed";

/** One thing that happened, as far as a procedure looks at it. */
export interface ProcedureFact {
  readonly kind: string;
  readonly at: LocalTime;
  readonly who: string;
  /** The unit it happened to; null when it concerns the whole agency. */
  readonly unitId: string | null;
  /** Units that a direction opens again; `[]` when it names none. */
  readonly reopens: readonly string[];
  /** For a tick or a choice: the step it belongs to. */
  readonly step: number | null;
  readonly choice: string | null;
  readonly paper: PaperKind | null;
  readonly note: string | null;
  /** To whom an order was passed on, as it was written; null for anything else. */
  readonly to: string | null;
  /** What leads to the record, e.g. `riwayat 12` or a letter's number. */
  readonly reference: string;
}

/** The fact in a ledger entry, on a clock `zoneOffsetMinutes` ahead of UTC; null when its time cannot be read. */
export function factOf(entry: LedgerEntry, zoneOffsetMinutes: number): ProcedureFact | null {
  const at = parseLocalTime(entry.at, zoneOffsetMinutes);
  if (at === null) return null;
  const event = new Map<string, unknown>(Object.entries(entry.event));
  const paper = textOf(event.get("paper"));
  const step = event.get("step");
  const reopens = event.get("unitIds");
  return {
    kind: entry.event.kind,
    at,
    who: entry.actor.name,
    unitId: textOf(event.get("unitId")),
    reopens: Array.isArray(reopens) ? reopens.filter((unit) => typeof unit === "string") : [],
    step: typeof step === "number" ? step : null,
    choice: textOf(event.get("choice")),
    paper: PAPER_KINDS.find((kind) => kind === paper) ?? null,
    note:
      ["note", "reason", "direction"].map((key) => textOf(event.get(key))).find((text) => text !== null) ??
      null,
    to: textOf(event.get("to")),
    reference: textOf(event.get("letterNumber")) ?? `riwayat ${entry.sequence}`,
  };
}

/** The facts of one cycle in a ledger that may hold many; entries without a readable time are left out. */
export function factsOf(
  entries: readonly LedgerEntry[],
  cycleId: string,
  zoneOffsetMinutes: number,
): readonly ProcedureFact[] {
  return entries.flatMap((entry) => {
    const fact =
      "cycleId" in entry.event && entry.event.cycleId === cycleId ? factOf(entry, zoneOffsetMinutes) : null;
    return fact === null ? [] : [fact];
  });
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
