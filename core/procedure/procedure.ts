import * as v from "valibot";
import { parseDuration, type Duration } from "./duration";

const text = v.string();
const filled = v.pipe(v.string(), v.regex(/\S/));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
const stepNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** A time as the SOP writes it (`480 menit`, `3 Hari Kerja`, "" for none), read into parts. */
const DurationSchema = v.pipe(
  v.string(),
  v.check((written) => parseDuration(written, null) !== null),
  v.transform((written): Duration => parseDuration(written, null) ?? []),
);

/** The papers that a step can ask for; each has a maker in `core/paper`. */
export const PAPER_KINDS = [
  "lembar-disposisi",
  "nota-dinas",
  "undangan-rapat",
  "notulen",
  "berita-acara",
  "surat-pengantar",
  "tanda-terima",
  "lembar-pengesahan",
  "laporan-kesesuaian",
] as const;

/** A kind of paper, by the name that files and settings use. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What tells that a step is done. `previous`: it is done together with the step before it. */
const CompletionSchema = v.variant("by", [
  v.object({ by: v.literal("event"), event: filled }),
  v.object({ by: v.literal("paper"), paper: v.picklist(PAPER_KINDS) }),
  v.object({ by: v.literal("tick") }),
  v.object({ by: v.literal("decision") }),
  v.object({ by: v.literal("previous") }),
]);

/** One way out of a decision. `event` is the ledger's event that takes it; null when a person chooses it by name. */
const ChoiceSchema = v.object({
  id,
  label: filled,
  event: v.nullable(filled),
  target: v.nullable(v.union([stepNumber, v.literal("selesai")])),
  noteRequired: v.boolean(),
});

/** A decision; `stated` is false where the SOP does not draw it and one of the procedure's defaults explains it. */
const DecisionSchema = v.object({
  question: filled,
  stated: v.boolean(),
  choices: v.pipe(v.array(ChoiceSchema), v.readonly()),
});

const StepSchema = v.object({
  number: stepNumber,
  role: id,
  participants: v.pipe(v.optional(v.array(id), []), v.readonly()),
  action: filled,
  requirement: text,
  duration: DurationSchema,
  output: text,
  remarks: v.optional(text, ""),
  scope: v.picklist(["agency", "perUnit"]),
  completedBy: CompletionSchema,
  decision: v.optional(v.nullable(DecisionSchema), null),
});

/** A role: `writtenAs` lists the other names that the same SOP uses, `registerRole` the register's role, if any. */
const RoleSchema = v.object({
  id,
  label: filled,
  writtenAs: v.pipe(v.optional(v.array(filled), []), v.readonly()),
  registerRole: v.nullable(filled),
});

/** Something the SOP leaves open (null: in no single step), what holds here, and why. The agency may change it. */
const DefaultSchema = v.object({
  step: v.nullable(stepNumber),
  topic: filled,
  setting: filled,
  reason: filled,
});

/** The document that the procedure was written from; a date is kept as the SOP writes it, "" when it is blank. */
const SourceSchema = v.object({
  agency: filled,
  number: text,
  created: text,
  revised: text,
  effective: text,
  legalBasis: v.pipe(v.array(filled), v.readonly()),
  warnings: v.pipe(v.array(filled), v.readonly()),
  records: v.pipe(v.array(filled), v.readonly()),
});

/** The schema of a `*.sop.json`. */
export const ProcedureSchema = v.object({
  id,
  title: filled,
  unitLabel: filled,
  source: SourceSchema,
  minutesPerWorkingDay: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1440)),
  dayMeans: v.picklist(["hari kerja", "hari kalender"]),
  /** The parts of the total, e.g. `["7 hari", "12 jam 5 menit"]`; `stated` tells whether the SOP prints it. */
  total: v.nullable(v.object({ parts: v.pipe(v.array(DurationSchema), v.readonly()), stated: v.boolean() })),
  roles: v.pipe(v.array(RoleSchema), v.readonly()),
  steps: v.pipe(v.array(StepSchema), v.minLength(1), v.readonly()),
  defaults: v.pipe(v.array(DefaultSchema), v.readonly()),
});

/** A SOP as data: roles, steps in the order of the table, and everything the SOP itself leaves open. */
export type Procedure = Readonly<v.InferOutput<typeof ProcedureSchema>>;

/** One row of the SOP's table. */
export type Step = Readonly<Procedure["steps"][number]>;

/** What tells that a step is done. */
export type Completion = Step["completedBy"];

/** A decision that ends a step. */
export type Decision = NonNullable<Step["decision"]>;

/** One way out of a decision. */
export type Choice = Decision["choices"][number];

/** A role of the procedure. */
export type ProcedureRole = Procedure["roles"][number];

/** The role with this id, or null. */
export function roleOf(procedure: Procedure, roleId: string): ProcedureRole | null {
  return procedure.roles.find((role) => role.id === roleId) ?? null;
}
