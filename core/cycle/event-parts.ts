import * as v from "valibot";
import { parseIsoDate } from "../cell/civil-date";
import type { CivilDate } from "../cell/civil-date";

/** A name that identifies: of a cycle, unit, edition, form, field; not blank. */
export const idSchema = v.pipe(v.string(), v.nonEmpty());

/** 64 lower-case hex digits: what a `Sha256` gives. */
export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A civil day as ISO text. */
export const daySchema = v.custom<CivilDate>(
  (input) => typeof input === "string" && parseIsoDate(input) !== null,
);

/** A count: a whole number from 0. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Text that a person typed and that must say something. */
export const reasonSchema = v.pipe(v.string(), v.regex(/\S/));

/** What every event carries: its cycle, and the day it happened on in the agency's time zone. */
export const eventBase = { cycleId: idSchema, day: daySchema };

/** One cell of a form, by row key and field id, so that sorting and moving columns does not lose it. */
export const cellRefSchema = v.object({ rowKey: idSchema, fieldId: idSchema });

/** One cell of a form. */
export type CellRef = Readonly<v.InferOutput<typeof cellRefSchema>>;

/**
 * One submission as the ledger knows it: hashes only. `submissionHash` is of the values, `originalHash` of the file
 * they came in; `formFingerprint` and `registerHash` tell which form and which register the file was made from.
 */
export const submissionRefSchema = v.object({
  submissionHash: hashSchema,
  originalHash: hashSchema,
  originalName: v.string(),
  formFingerprint: v.string(),
  registerHash: v.string(),
  filledBy: v.nullable(v.string()),
});

/** One submission as the ledger knows it. */
export type SubmissionRef = Readonly<v.InferOutput<typeof submissionRefSchema>>;

/** How many findings a form had on arrival. `unexplained` counts the warnings without a penjelasan. */
export const findingCountsSchema = v.object({
  errors: countSchema,
  warnings: countSchema,
  unexplained: countSchema,
});

/** How many findings a form had on arrival. */
export type FindingCounts = Readonly<v.InferOutput<typeof findingCountsSchema>>;

/** The approved submission of one unit, as it goes into a recap. */
export const recapInputSchema = v.object({ unitId: idSchema, submissionHash: hashSchema });

/** The approved submission of one unit, as it goes into a recap. */
export type RecapInput = Readonly<v.InferOutput<typeof recapInputSchema>>;
