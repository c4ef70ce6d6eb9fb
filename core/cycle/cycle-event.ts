import * as v from "valibot";
import { countSchema, daySchema, eventBase, hashSchema, idSchema, reasonSchema } from "./event-parts";

/** One unit that a cycle asks. */
export const askedUnitSchema = v.object({ unitId: idSchema, unitName: v.string() });

/** One unit that a cycle asks. */
export type AskedUnit = Readonly<v.InferOutput<typeof askedUnitSchema>>;

/**
 * What a cycle asks, of whom, until when. `afterDeadline` says whether a first submission after the deadline is taken
 * as late or refused until somebody extends; `finalNeeds` whether a final edition may miss units that it names.
 */
export const openingSchema = v.object({
  formId: idSchema,
  formFingerprint: v.string(),
  year: countSchema,
  quarter: v.nullable(v.picklist([1, 2, 3, 4])),
  registerHash: hashSchema,
  procedureId: v.nullable(idSchema),
  units: v.pipe(v.array(askedUnitSchema), v.readonly()),
  deadline: v.nullable(daySchema),
  afterDeadline: v.picklist(["accept", "lock"]),
  finalNeeds: v.picklist(["named-units", "all-units"]),
});

/** What a cycle asks, of whom, until when. */
export type Opening = Readonly<v.InferOutput<typeof openingSchema>>;

/** The head of the agency ordered the collection. */
const cycleOrdered = v.object({ kind: v.literal("cycle.ordered"), ...eventBase, instruction: reasonSchema });

/** The order was passed on by disposition to a role. */
const cycleDisposed = v.object({
  kind: v.literal("cycle.disposed"),
  ...eventBase,
  to: idSchema,
  note: v.nullable(v.string()),
});

/** The cycle opened; from here units can fill. */
const cycleOpened = v.object({ kind: v.literal("cycle.opened"), ...eventBase, opening: openingSchema });

/**
 * The form or the register behind an open cycle changed: fresh requests go out, and `units` may ask more units than
 * before. What was submitted stays, each submission naming the form and register it was made from.
 */
const cycleRevised = v.object({
  kind: v.literal("cycle.revised"),
  ...eventBase,
  formFingerprint: v.string(),
  registerHash: hashSchema,
  units: v.pipe(v.array(askedUnitSchema), v.readonly()),
  reason: reasonSchema,
});

/** Every unit has until `deadline`. */
const deadlineExtended = v.object({
  kind: v.literal("deadline.extended"),
  ...eventBase,
  deadline: daySchema,
  reason: reasonSchema,
});

/** The cycle is closed and put away at `place`. */
const cycleArchived = v.object({ kind: v.literal("cycle.archived"), ...eventBase, place: reasonSchema });

/** An archived cycle was opened again, for a correction. */
const cycleReopened = v.object({ kind: v.literal("cycle.reopened"), ...eventBase, reason: reasonSchema });

/** The last act on the cycle as a whole was taken back; the act itself stays in the history. */
const cycleUndone = v.object({
  kind: v.literal("cycle.undone"),
  ...eventBase,
  undone: v.picklist(["cycle.disposed", "deadline.extended", "cycle.archived", "cycle.reopened"]),
  reason: reasonSchema,
});

/** The schemas of all events of a cycle as a whole. */
export const cycleEventSchemas = [
  cycleOrdered,
  cycleDisposed,
  cycleOpened,
  cycleRevised,
  deadlineExtended,
  cycleArchived,
  cycleReopened,
  cycleUndone,
] as const;

/** What happened to a cycle as a whole. */
export type WholeCycleEvent = Readonly<v.InferOutput<(typeof cycleEventSchemas)[number]>>;
