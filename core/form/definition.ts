import * as v from "valibot";
import { CODE_LEVELS } from "../code/code-level";

/**
 * A form as data. Keys are English, values Indonesian. Expressions (`required`, `asked`, `formula`, `when`) are
 * written in the small language of `core/expression`.
 */
const FieldBase = {
  /** Stable id; its meaning never changes between versions. */
  id: v.pipe(v.string(), v.regex(/^[a-z_][a-z0-9_]*$/)),
  /** Column heading. */
  label: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** Heading over several neighbouring columns, or absent. */
  group: v.optional(v.string()),
  /** Width in characters. */
  width: v.pipe(v.number(), v.minValue(2), v.maxValue(100)),
  /** True for a helper column that no one sees. */
  hidden: v.optional(v.boolean(), false),
  /** Satuan of every figure of the column, e.g. `orang`; absent: none, or each row's own in `measureFrom`. */
  measure: v.optional(v.pipe(v.string(), v.minLength(1))),
  /** Id of the text field that holds the satuan of each row's figure; figures of different satuan are never added. */
  measureFrom: v.optional(v.string()),
  /** True when the plain list recap adds the column up. */
  total: v.optional(v.boolean()),
};

/** Where the choices of a field come from: a list that the form carries (`core/form/form-lists.ts`). */
const ChoicesFromSchema = v.object({
  /** `kode`, `satuan`, `unit`, or one of the definition's own `lists`. */
  list: v.string(),
  /** Of the list `kode`: the levels to choose from; absent: all. */
  levels: v.optional(v.pipe(v.array(v.picklist(CODE_LEVELS)), v.minLength(1))),
  /** The field whose choice narrows this one; both choose from `kode`. */
  parent: v.optional(v.string()),
  /** True when any other text is taken as well: the list only offers. */
  open: v.optional(v.boolean()),
});

const InputTypeSchema = v.picklist([
  "measure",
  "rupiah",
  "percent",
  "text",
  "longText",
  "choice",
  "link",
  "date",
]);
const ValueTypeSchema = v.picklist(["measure", "rupiah", "percent", "text", "code", "target"]);

const GivenFieldSchema = v.object({
  ...FieldBase,
  role: v.literal("given"),
  type: ValueTypeSchema,
  /** Name of the register value that fills the column. */
  source: v.string(),
});

const InputFieldSchema = v.object({
  ...FieldBase,
  role: v.literal("input"),
  type: InputTypeSchema,
  /** When the cell must be filled; absent: never. */
  required: v.optional(v.string()),
  /** When the column is asked at all; it may only depend on the period. Absent: always. */
  asked: v.optional(v.string()),
  /** In which rows the cell is open, e.g. `angka(pagu)`; it may only depend on given fields. Absent: in every row. */
  onlyWhen: v.optional(v.string()),
  /** Short sentence part that says why a cell of another row stays empty. */
  closedMessage: v.optional(v.string(), "tidak diisi pada baris ini"),
  /** True when TB and BA (with a reason) count as an answer. */
  states: v.optional(v.boolean(), false),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
  /** Whole numbers only. */
  whole: v.optional(v.boolean(), false),
  choices: v.optional(v.array(v.string())),
  choicesFrom: v.optional(ChoicesFromSchema),
  /** True when words may stand in place of a figure, e.g. `WTP` or `80-90`. */
  words: v.optional(v.boolean()),
  /** What is shown beside the cell when it is chosen. */
  hint: v.optional(v.string()),
});

const ComputedFieldSchema = v.object({
  ...FieldBase,
  role: v.literal("computed"),
  type: v.picklist(["measure", "rupiah", "percent", "text"]),
  formula: v.string(),
});

const CheckFieldSchema = v.object({ ...FieldBase, role: v.literal("check") });

const FieldSchema = v.variant("role", [
  GivenFieldSchema,
  InputFieldSchema,
  ComputedFieldSchema,
  CheckFieldSchema,
]);

const RuleSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  /** The field that the finding points at. */
  field: v.string(),
  severity: v.picklist(["error", "warning"]),
  /** True when something is wrong. */
  when: v.string(),
  /** Short sentence part for the check column, e.g. `anggaran melebihi pagu`. */
  message: v.string(),
  /** What to do, a whole sentence. */
  remedy: v.string(),
});

const RECAP_KINDS = [
  "kinerja",
  "renja",
  "evaluasi-renja",
  "indikator-pelayanan",
  "telaah-rkpd",
  "usulan-pemangku",
  "daftar",
] as const;

/** What a form's accepted submissions are put together to; `daftar` is a plain list of its rows. */
export type RecapKindName = (typeof RECAP_KINDS)[number];

/** What every rule across rows says when it fires. */
const AcrossBase = {
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  /** The field that the finding points at. */
  field: v.string(),
  severity: v.picklist(["error", "warning"]),
  message: v.string(),
  remedy: v.string(),
};

/**
 * A rule that looks at other rows. It is checked when the form arrives, and not in the sheet. `unique`: no two rows
 * say the same in `fields`. `some`: of the rows with equal `fields` at least one has `field` filled. `split`: amounts
 * that the text of `field` names add up to `total`.
 */
const AcrossRuleSchema = v.variant("kind", [
  v.object({ ...AcrossBase, kind: v.literal("unique"), fields: v.array(v.string()) }),
  v.object({ ...AcrossBase, kind: v.literal("some"), fields: v.array(v.string()), when: v.string() }),
  v.object({ ...AcrossBase, kind: v.literal("split"), total: v.string() }),
]);

/** A live sum of a column above the headings, and the limit of the unit that it is compared with. */
const TotalSchema = v.object({
  field: v.string(),
  label: v.string(),
  /** Which pagu indikatif of the unit is the limit; absent: none. */
  limit: v.optional(v.picklist(["total", "penunjang", "urusan"])),
  /** Where a sum beyond its limit is explained and shown. */
  column: v.optional(v.string()),
});

const FormDefinitionSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: v.string(),
  period: v.picklist(["quarter", "year"]),
  legalBasis: v.optional(v.array(v.string()), []),
  /** What the recap of the form is; absent: see `recapKindOf`. */
  recap: v.optional(v.picklist(RECAP_KINDS)),
  /** What the rows are: one per item of a register list, or added by the filler. */
  rows: v.variant("kind", [
    v.object({ kind: v.literal("register"), list: v.string(), key: v.string() }),
    v.object({
      kind: v.literal("open"),
      /** How many blank rows are prepared; more may be added. */
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000)),
      /** The visible field that names a row to people. */
      key: v.string(),
    }),
  ]),
  fields: v.pipe(v.array(FieldSchema), v.minLength(1)),
  rules: v.optional(v.array(RuleSchema), []),
  across: v.optional(v.array(AcrossRuleSchema)),
  totals: v.optional(v.array(TotalSchema)),
  /** The form's own lists of choices, by name. */
  lists: v.optional(v.record(v.string(), v.array(v.string()))),
  /** Field that explains warnings of its row. */
  explanation: v.optional(v.string()),
  /** Visible columns up to and including this field stay in sight while scrolling. */
  frozenThrough: v.string(),
  paper: v.optional(v.picklist(["F4", "A4", "A3"]), "F4"),
  instructions: v.array(v.string()),
});

export type FormDefinition = v.InferOutput<typeof FormDefinitionSchema>;
export type Field = FormDefinition["fields"][number];
export type GivenField = Extract<Field, { role: "given" }>;
export type InputField = Extract<Field, { role: "input" }>;
export type ComputedField = Extract<Field, { role: "computed" }>;
export type Rule = FormDefinition["rules"][number];
export type ChoicesFrom = NonNullable<InputField["choicesFrom"]>;
export type AcrossRule = NonNullable<FormDefinition["across"]>[number];
export type FormTotal = NonNullable<FormDefinition["totals"]>[number];

/** A definition read from unknown data, or the faults of its shape as `path: what is wrong` (English, for its author). */
export type ParsedDefinition =
  | { readonly ok: true; readonly definition: FormDefinition }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a form definition; the shape only, see `lintDefinition` for what the parts mean together. */
export function parseDefinition(input: unknown): ParsedDefinition {
  const result = v.safeParse(FormDefinitionSchema, input);
  if (result.success) return { ok: true, definition: result.output };
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? "(root)"}: ${issue.message}`);
  return { ok: false, faults };
}

/** What the recap of a form is: what it says, else `kinerja` for form kinerja and a plain list for any other. */
export function recapKindOf({ id, recap }: Pick<FormDefinition, "id" | "recap">): RecapKindName {
  return recap ?? (id === "kinerja" ? "kinerja" : "daftar");
}

/** The field with this id, or null. */
export function fieldOf(definition: FormDefinition, id: string): Field | null {
  return definition.fields.find((field) => field.id === id) ?? null;
}

/** The given field that shows the register value `source`, or null. */
export function fieldOfSource(definition: FormDefinition, source: string): GivenField | null {
  return (
    definition.fields.find(
      (field): field is GivenField => field.role === "given" && field.source === source,
    ) ?? null
  );
}
