import * as v from "valibot";
import { eventBase, hashSchema, idSchema, reasonSchema, recapInputSchema } from "./event-parts";

const editionBase = { ...eventBase, editionId: idSchema };

/** The two families of editions: those before the books close, and the final one with its corrections. */
export const editionFamilySchema = v.picklist(["provisional", "final"]);

/** The two families of editions. */
export type EditionFamily = v.InferOutput<typeof editionFamilySchema>;

/**
 * A recap was made and frozen: exactly from `inputs` (ascending by unit), under `profileId`, by program version
 * `engine`. `missingUnitIds` have nothing approved; `pendingUnitIds` count with their approved version while a newer
 * one waits.
 */
const recapMade = v.object({
  kind: v.literal("recap.made"),
  ...editionBase,
  family: editionFamilySchema,
  contentHash: hashSchema,
  registerHash: hashSchema,
  profileId: idSchema,
  profileHash: hashSchema,
  /** How its tables are laid out; absent where that is as the regulation has it. */
  layoutHash: v.optional(hashSchema),
  engine: idSchema,
  inputs: v.pipe(v.array(recapInputSchema), v.readonly()),
  missingUnitIds: v.pipe(v.array(idSchema), v.readonly()),
  pendingUnitIds: v.pipe(v.array(idSchema), v.readonly()),
  missingReason: v.nullable(v.string()),
});

/** The head of the agency signed the edition with exactly this content. */
const editionSigned = v.object({
  kind: v.literal("edition.signed"),
  ...editionBase,
  contentHash: hashSchema,
});

/** The head gave directions instead of a signature; `unitIds` open again. */
const editionDirected = v.object({
  kind: v.literal("edition.directed"),
  ...editionBase,
  direction: reasonSchema,
  unitIds: v.pipe(v.array(idSchema), v.readonly()),
});

/** The cover letter got its number. */
const coverNumbered = v.object({
  kind: v.literal("cover.numbered"),
  ...editionBase,
  letterNumber: reasonSchema,
});

/** The cover letter and the edition went out. */
const coverSent = v.object({ kind: v.literal("cover.sent"), ...editionBase, to: reasonSchema });

/** Publication of the edition was asked for. */
const publicationRequested = v.object({
  kind: v.literal("publication.requested"),
  ...editionBase,
  note: v.nullable(v.string()),
});

/** Publication was refused. */
const publicationRefused = v.object({
  kind: v.literal("publication.refused"),
  ...editionBase,
  reason: reasonSchema,
});

/** The edition was published, after `excludedCheck` told how excluded (dikecualikan) information was looked for. */
const publicationPublished = v.object({
  kind: v.literal("publication.published"),
  ...editionBase,
  address: reasonSchema,
  excludedCheck: reasonSchema,
});

/** The published edition was taken back. */
const publicationRetracted = v.object({
  kind: v.literal("publication.retracted"),
  ...editionBase,
  reason: reasonSchema,
});

/** The last act on the edition was taken back; the act itself stays in the history. */
const editionUndone = v.object({
  kind: v.literal("edition.undone"),
  ...editionBase,
  undone: v.picklist([
    ...(["edition.signed", "edition.directed", "cover.numbered", "cover.sent"] as const),
    ...(["publication.requested", "publication.refused"] as const),
  ]),
  reason: reasonSchema,
});

/** The schemas of all events of editions. */
export const editionEventSchemas = [
  recapMade,
  editionSigned,
  editionDirected,
  coverNumbered,
  coverSent,
  publicationRequested,
  publicationRefused,
  publicationPublished,
  publicationRetracted,
  editionUndone,
] as const;

/** What happened to an edition of a cycle's recap. */
export type EditionEvent = Readonly<v.InferOutput<(typeof editionEventSchemas)[number]>>;
