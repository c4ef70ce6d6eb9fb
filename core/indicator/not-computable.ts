/** Why a percentage cannot be computed (tidak dapat dihitung). It is then left out of averages, and counted as such. */
export type NotComputableCause =
  | "target-zero"
  | "target-blank"
  | "target-negative"
  | "actual-blank"
  | "actual-negative"
  | "division-by-zero"
  | "range-unreadable"
  | "not-applicable"
  | "not-yet";

/** No figure, and why. */
export interface NotComputable {
  readonly kind: "notComputable";
  readonly cause: NotComputableCause;
}

/** The absence of a figure for `cause`. */
export function notComputable(cause: NotComputableCause): NotComputable {
  return { kind: "notComputable", cause };
}
