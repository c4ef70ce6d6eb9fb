import * as v from "valibot";
import { cycleEventSchemas } from "./cycle-event";
import type { WholeCycleEvent } from "./cycle-event";
import { editionEventSchemas } from "./edition-event";
import type { EditionEvent } from "./edition-event";
import { unitEventSchemas } from "./unit-event";
import type { UnitEvent } from "./unit-event";

/** Everything that can happen in a cycle. Kinds are never renamed and never change meaning: old ledgers hold them. */
export type CycleEvent = WholeCycleEvent | UnitEvent | EditionEvent;

/** The kind of an event, e.g. `form.approved`. */
export type EventKind = CycleEvent["kind"];

const schemas = [...cycleEventSchemas, ...unitEventSchemas, ...editionEventSchemas] as const;
const eventSchema = v.variant("kind", schemas);

/** Every event kind, in the order in which this folder declares them; a procedure's steps may name any of them. */
export const EVENT_KINDS: readonly EventKind[] = schemas.map((schema) => schema.entries.kind.literal);

/** The event in `raw` (as it came out of a ledger entry), or null when it is not one this version knows. */
export function parseCycleEvent(raw: unknown): CycleEvent | null {
  const parsed = v.safeParse(eventSchema, raw);
  return parsed.success ? parsed.output : null;
}
