import * as v from "valibot";

/** What counts as reached in a quarter of E.81: what that quarter itself holds, or everything up to its end. */
export const QUARTER_READINGS = ["triwulan", "kumulatif"] as const;

const BandSchema = v.strictObject({
  /** Smallest percentage of the band, itself inside; null for the band below all others. */
  atLeast: v.nullable(v.pipe(v.number(), v.finite())),
  /** The predikat as printed. */
  rating: v.pipe(v.string(), v.minLength(1)),
});

const BandsSchema = v.pipe(
  v.array(BandSchema),
  v.minLength(2),
  v.check(
    (bands) => isDescending(bands.map((band) => band.atLeast)),
    "bands must descend and end with atLeast null",
  ),
);

const ProfileSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Name printed with every recap. */
  name: v.pipe(v.string(), v.minLength(1)),
  /** What the profile rests on, printed under the table. */
  legalBasis: v.pipe(v.string(), v.minLength(1)),
  /** Formula of a turun indicator: `turun-a` is (2T − R)/T, `turun-b` is T/R. */
  decreasing: v.picklist(["turun-a", "turun-b"]),
  /** How a realisasi above a rentang target is measured against its upper end; an indicator may say otherwise. */
  rangeAbove: v.picklist(["turun", "naik"]),
  /** Greatest percentage that counts; null for none. */
  cap: v.nullable(v.pipe(v.number(), v.minValue(1))),
  /** Smallest percentage that counts, usually 0; null leaves negative results as they are. */
  floor: v.nullable(v.pipe(v.number(), v.maxValue(0))),
  /** Decimals of every percentage, rounded half up. */
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  bands: BandsSchema,
  /** The level whose percentages are averaged. */
  averageLevel: v.picklist(["indikator", "sub-kegiatan", "kegiatan", "program"]),
  /** A percentage above this asks for a look at the target. */
  reviewAbove: v.pipe(v.number(), v.minValue(100)),
  /** How a quarter of E.81 is measured against the year's target; absent where an agency has set nothing. */
  evaluationQuarter: v.optional(
    v.strictObject({ reading: v.picklist(QUARTER_READINGS), basis: v.pipe(v.string(), v.minLength(1)) }),
  ),
  /** What in this profile no seen regulation confirms, in words for its user. */
  unconfirmed: v.array(v.string()),
});

/** A profil perhitungan: every choice that the arithmetic of an office leaves open, with its name and legal basis. */
export type Profile = v.InferOutput<typeof ProfileSchema>;

/** The level whose percentages make an average. */
export type AverageLevel = Profile["averageLevel"];

/** How a quarter of E.81 is read, and on what the agency rests that. */
export type EvaluationQuarter = NonNullable<Profile["evaluationQuarter"]>;

/** A profile read from unknown data, or what is wrong with its shape as `path: reason` (English, for its author). */
export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a `*.profil.json`. Unknown keys are faults, so that a misspelt setting is never silently without effect. */
export function parseProfile(input: unknown): ParsedProfile {
  const result = v.safeParse(ProfileSchema, input);
  if (result.success) return { ok: true, profile: result.output };
  return {
    ok: false,
    faults: result.issues.map((issue) => `${v.getDotPath(issue) ?? "(root)"}: ${issue.message}`),
  };
}

function isDescending(limits: readonly (number | null)[]): boolean {
  return limits.every((limit, index) => {
    const next = limits[index + 1];
    return next === undefined ? limit === null : limit !== null && (next === null || next < limit);
  });
}
