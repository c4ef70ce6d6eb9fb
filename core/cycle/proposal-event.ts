import * as v from "valibot";
import { cellRefSchema, eventBase, hashSchema, idSchema, reasonSchema } from "./event-parts";

const proposalBase = { ...eventBase, unitId: idSchema, proposalId: idSchema };

/** A reviewer proposed another value for one cell of the submission. */
const proposalMade = v.object({
  kind: v.literal("proposal.made"),
  ...proposalBase,
  submissionHash: hashSchema,
  cell: cellRefSchema,
  found: v.string(),
  proposed: v.string(),
  reason: reasonSchema,
  proposedBy: idSchema,
});

/** The owner or the next layer took the proposal; the unit still has to submit a version that carries it. */
const proposalAccepted = v.object({
  kind: v.literal("proposal.accepted"),
  ...proposalBase,
  note: v.nullable(v.string()),
  meetingId: v.nullable(idSchema),
});

/** The owner or the next layer did not take the proposal. */
const proposalRefused = v.object({
  kind: v.literal("proposal.refused"),
  ...proposalBase,
  reason: reasonSchema,
  meetingId: v.nullable(idSchema),
});

/** The schemas of all events of reviewers' proposals. */
export const proposalEventSchemas = [proposalMade, proposalAccepted, proposalRefused] as const;
