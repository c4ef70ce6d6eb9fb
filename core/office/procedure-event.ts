import * as v from "valibot";
import { countSchema, eventBase, hashSchema, idSchema, reasonSchema } from "../cycle/event-parts";
import { STEP_EVENTS } from "../procedure/procedure-fact";
import { PAPER_KINDS } from "../procedure/procedure";

const stepBase = { ...eventBase, procedureId: idSchema, step: countSchema, unitId: v.nullable(idSchema) };

/** A person said that a step is done that leaves no other record. */
const stepTicked = v.object({
  kind: v.literal(STEP_EVENTS.ticked),
  ...stepBase,
  note: v.nullable(v.string()),
});

/** A person took a decision of the procedure that no event of the cycle tells. */
const stepDecided = v.object({
  kind: v.literal(STEP_EVENTS.decided),
  ...stepBase,
  choice: idSchema,
  note: v.nullable(v.string()),
});

/**
 * A paper went out. `matterHash` is of the paper as stored, before number, date and verification code are put on it;
 * `subject` is the event that it tells of, null when it tells of none.
 */
const paperIssued = v.object({
  kind: v.literal(STEP_EVENTS.paper),
  ...eventBase,
  unitId: v.nullable(idSchema),
  paper: v.picklist(PAPER_KINDS),
  letterNumber: v.nullable(reasonSchema),
  /** Number within the year that the pattern was filled with; null for a paper without one. */
  running: v.nullable(countSchema),
  matterHash: hashSchema,
  subject: v.nullable(v.object({ sequence: countSchema, hash: hashSchema })),
  meetingId: v.nullable(idSchema),
});

/** Figures that a validator counted himself, to be compared with what was submitted. Rupiah are whole. */
const controlStated = v.object({
  kind: v.literal("control.stated"),
  ...eventBase,
  unitId: idSchema,
  indicators: v.nullable(countSchema),
  budget: v.nullable(v.pipe(v.number(), v.safeInteger())),
  spent: v.nullable(v.pipe(v.number(), v.safeInteger())),
});

/** What stands in the ledger beside the cycle's own events, which `core/cycle` passes over. */
const schema = v.variant("kind", [stepTicked, stepDecided, paperIssued, controlStated]);

/** A tick, a decision of the procedure, a paper, or control totals. */
export type OfficeEvent = Readonly<v.InferOutput<typeof schema>>;

/** A paper that went out. */
export type PaperIssued = Extract<OfficeEvent, { readonly kind: "paper.issued" }>;

/** Control totals of one unit. */
export type ControlStated = Extract<OfficeEvent, { readonly kind: "control.stated" }>;

/** The event in `raw`, or null when it is none of these. */
export function parseOfficeEvent(raw: unknown): OfficeEvent | null {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : null;
}
