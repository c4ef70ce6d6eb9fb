import type { Field, FormDefinition } from "../form/definition";
import { isSameMeasure, isWider } from "../form/version-mapping";
import { nearMiss } from "../register/near-miss";
import type { FindingOf, Severity } from "../validation/finding";
import { ROLE_WORDS, TYPE_WORDS } from "./sheet-columns";
import type { PartPlaces } from "./place-findings";

/** What a new version of a published form may not do, or what it does to forms that are out. */
export type VersionRuleFinding =
  | FindingOf<"version/period-changed", object>
  | FindingOf<"version/rows-changed", object>
  | FindingOf<"version/key-changed", { readonly before: string }>
  | FindingOf<
      "version/role-changed",
      { readonly label: string; readonly before: string; readonly after: string }
    >
  | FindingOf<
      "version/type-changed",
      { readonly label: string; readonly before: string; readonly after: string }
    >
  | FindingOf<
      "version/measure-changed",
      { readonly label: string; readonly before: string; readonly after: string }
    >
  | FindingOf<"version/source-changed", { readonly label: string }>
  | FindingOf<"version/column-removed", { readonly label: string; readonly maybe: string | null }>
  | FindingOf<"version/column-renamed", { readonly before: string; readonly after: string }>
  | FindingOf<"version/choices-removed", { readonly label: string; readonly removed: readonly string[] }>;

type Body = Omit<VersionRuleFinding, "place" | "severity">;

/**
 * What the rules for versions say of `after` as the successor of `before`: an id keeps its meaning, so its role, its
 * source and its satuan stay and its type may only widen; period and rows of a form stay. Errors forbid publishing.
 */
export function versionFindings(
  before: FormDefinition,
  after: FormDefinition,
  places: PartPlaces,
): readonly VersionRuleFinding[] {
  const at = (part: string, severity: Severity, body: Body): VersionRuleFinding =>
    ({ ...body, severity, place: places.placeOf(part) }) as VersionRuleFinding;
  const whole: readonly VersionRuleFinding[] = [
    ...(before.period === after.period
      ? []
      : [at("period", "error", { code: "version/period-changed", values: {} })]),
    ...(before.rows.kind === after.rows.kind
      ? []
      : [at("rows", "error", { code: "version/rows-changed", values: {} })]),
    ...(before.rows.kind === after.rows.kind && before.rows.key !== after.rows.key
      ? [
          at("rows.key", "error", {
            code: "version/key-changed",
            values: { before: labelOf(before, before.rows.key) },
          }),
        ]
      : []),
  ];
  const common = after.fields.flatMap((field) => {
    const was = before.fields.find(({ id }) => id === field.id);
    return was === undefined
      ? []
      : meaningFindings(was, field).map(({ severity, ...body }) => at(field.id, severity, body));
  });
  const fresh = after.fields.filter(({ id }) => before.fields.every((field) => field.id !== id));
  const removed = before.fields
    .filter((field) => field.role === "input" && after.fields.every(({ id }) => id !== field.id))
    .map((field) =>
      at("fields", "warning", {
        code: "version/column-removed",
        values: { label: field.label, maybe: heirOf(field, fresh) },
      }),
    );
  return [...whole, ...common, ...removed];
}

function meaningFindings(was: Field, is: Field): readonly (Body & { readonly severity: Severity })[] {
  const { label } = is;
  if (was.role === "check" || is.role === "check") return [];
  if (was.role !== is.role) {
    const values = { label, before: ROLE_WORDS[was.role], after: ROLE_WORDS[is.role] };
    return [{ code: "version/role-changed", severity: "error", values }];
  }
  const renamed: readonly (Body & { readonly severity: Severity })[] =
    was.label === is.label
      ? []
      : [
          {
            code: "version/column-renamed",
            severity: "note",
            values: { before: was.label, after: is.label },
          },
        ];
  if (was.role === "given" && is.role === "given")
    return was.source === is.source
      ? renamed
      : [...renamed, { code: "version/source-changed", severity: "error", values: { label } }];
  if (was.role !== "input" || is.role !== "input") return renamed;
  const removed =
    is.type === "choice" ? (was.choices ?? []).filter((choice) => !(is.choices ?? []).includes(choice)) : [];
  return [
    ...renamed,
    ...(isWider(was.type, is.type)
      ? []
      : [
          {
            code: "version/type-changed",
            severity: "error",
            values: { label, before: TYPE_WORDS[was.type], after: TYPE_WORDS[is.type] },
          } as const,
        ]),
    ...(isSameMeasure(was, is)
      ? []
      : [
          {
            code: "version/measure-changed",
            severity: "error",
            values: { label, before: measureSaid(was), after: measureSaid(is) },
          } as const,
        ]),
    ...(removed.length === 0
      ? []
      : [{ code: "version/choices-removed", severity: "warning", values: { label, removed } } as const]),
  ];
}

function measureSaid({ measure, measureFrom }: Field): string {
  return measure ?? (measureFrom === undefined ? "tanpa satuan" : "satuan per baris");
}

function labelOf({ fields }: FormDefinition, id: string): string {
  return fields.find((field) => field.id === id)?.label ?? id;
}

/** The title of a new column that may be the removed one under another name; null when none looks like it. */
function heirOf(removed: Field, fresh: readonly Field[]): string | null {
  const alike = fresh.filter(
    (field) => field.role === "input" && removed.role === "input" && isWider(removed.type, field.type),
  );
  const near = nearMiss(
    removed.label,
    alike.map(({ label }) => label),
  );
  return near ?? (alike.length === 1 ? (alike[0]?.label ?? null) : null);
}
