import * as v from "valibot";
import {
  cellRefSchema,
  countSchema,
  daySchema,
  eventBase,
  findingCountsSchema,
  hashSchema,
  idSchema,
  reasonSchema,
  submissionRefSchema,
} from "./event-parts";
import { proposalEventSchemas } from "./proposal-event";

const unitBase = { ...eventBase, unitId: idSchema };
const cellsSchema = v.pipe(v.array(cellRefSchema), v.readonly());

/** The request workbook went to the unit. */
const requestSent = v.object({
  kind: v.literal("request.sent"),
  ...unitBase,
  fileHash: v.nullable(hashSchema),
});

/** The unit was reminded. */
const reminderSent = v.object({
  kind: v.literal("reminder.sent"),
  ...unitBase,
  note: v.nullable(v.string()),
});

/** A form came that its filler still calls a draft. */
const formDrafted = v.object({
  kind: v.literal("form.drafted"),
  ...unitBase,
  submission: submissionRefSchema,
  findings: findingCountsSchema,
});

/** A form came that was refused whole because of its errors; nothing of it counts. */
const formRefused = v.object({
  kind: v.literal("form.refused"),
  ...unitBase,
  originalHash: hashSchema,
  originalName: v.string(),
  findings: findingCountsSchema,
});

/**
 * A version was submitted. `corrects` is the hash of the approved submission it wants to replace, or null;
 * `reason` says why, where a person was asked.
 */
const formSubmitted = v.object({
  kind: v.literal("form.submitted"),
  ...unitBase,
  version: countSchema,
  submission: submissionRefSchema,
  findings: findingCountsSchema,
  corrects: v.nullable(hashSchema),
  reason: v.nullable(v.string()),
});

/** The validator gave the submission back; `cells` are those that open again, none meaning the whole form. */
const formReturned = v.object({
  kind: v.literal("form.returned"),
  ...unitBase,
  version: countSchema,
  submissionHash: hashSchema,
  note: reasonSchema,
  cells: cellsSchema,
});

/** The validator approved exactly this submission; `comparedWith` is the approved one whose difference was shown. */
const formApproved = v.object({
  kind: v.literal("form.approved"),
  ...unitBase,
  version: countSchema,
  submissionHash: hashSchema,
  comparedWith: v.nullable(hashSchema),
  note: v.nullable(v.string()),
});

/** The data officer took the approved submission over. */
const formReceived = v.object({
  kind: v.literal("form.received"),
  ...unitBase,
  submissionHash: hashSchema,
});

/** An approved unit was opened again by a direction on an edition; what was approved still counts. */
const unitReopened = v.object({
  kind: v.literal("unit.reopened"),
  ...unitBase,
  note: reasonSchema,
  cells: cellsSchema,
});

/** The unit is left out of this cycle. */
const unitSkipped = v.object({ kind: v.literal("unit.skipped"), ...unitBase, reason: reasonSchema });

/** The unit has nothing to report in this cycle. */
const unitNil = v.object({ kind: v.literal("unit.nil"), ...unitBase, reason: reasonSchema });

/** A skipped or nil unit takes part again. */
const unitResumed = v.object({ kind: v.literal("unit.resumed"), ...unitBase, reason: reasonSchema });

/** The unit alone has until `deadline`. */
const unitDeadlineExtended = v.object({
  kind: v.literal("unit.deadline-extended"),
  ...unitBase,
  deadline: daySchema,
  reason: reasonSchema,
});

/** The last act on the unit was taken back; the act itself stays in the history. */
const unitUndone = v.object({
  kind: v.literal("unit.undone"),
  ...unitBase,
  undone: v.picklist([
    ...(["form.returned", "form.approved", "form.received"] as const),
    ...(["proposal.accepted", "proposal.refused"] as const),
    ...(["unit.skipped", "unit.nil", "unit.resumed", "unit.reopened", "unit.deadline-extended"] as const),
  ]),
  reason: reasonSchema,
});

/** The schemas of all events of one unit. */
export const unitEventSchemas = [
  requestSent,
  reminderSent,
  formDrafted,
  formRefused,
  formSubmitted,
  formReturned,
  formApproved,
  formReceived,
  unitReopened,
  unitSkipped,
  unitNil,
  unitResumed,
  unitDeadlineExtended,
  unitUndone,
  ...proposalEventSchemas,
] as const;

/** What happened to one unit of a cycle. */
export type UnitEvent = Readonly<v.InferOutput<(typeof unitEventSchemas)[number]>>;
