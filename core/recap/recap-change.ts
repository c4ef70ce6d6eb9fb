import type { UnitStateName } from "../cycle/state";

/** Which number of a recap moved. */
export type MovedFigure =
  | {
      readonly kind: "indicator";
      readonly code: string;
      readonly unitId: string;
      readonly figure: "realisasi" | "capaian";
    }
  | {
      readonly kind: "sub-activity";
      readonly code: string;
      readonly unitId: string;
      readonly figure: PlanFigure | "target" | "realisasi" | "anggaran";
    }
  | { readonly kind: "level"; readonly code: string; readonly figure: PlanFigure | "anggaran" }
  | { readonly kind: "row"; readonly unitId: string; readonly key: string; readonly figure: "isi" }
  | { readonly kind: "sum"; readonly field: string; readonly figure: "jumlah" }
  | {
      readonly kind: "unit";
      readonly unitId: string;
      readonly figure: TotalFigure | PlanFigure | "anggaran";
    }
  | { readonly kind: "total"; readonly figure: TotalFigure | PlanFigure | "anggaran" };

/** The figures that units and the agency have. */
export type TotalFigure = "pagu" | "realisasi" | "serapan" | "rata_capaian";

/** The amounts of a plan. */
export type PlanFigure = "pagu" | "pagu_maju";

/** Why a number moved. Texts are as found in the cells; null where there was nothing. */
export type ChangeCause =
  | { readonly kind: "unit-came-in"; readonly unitId: string }
  | { readonly kind: "unit-went-out"; readonly unitId: string; readonly state: UnitStateName }
  | {
      readonly kind: "cell-changed";
      readonly unitId: string;
      readonly key: string;
      readonly fieldId: string;
      readonly sheet: string;
      readonly cell: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: "register-changed"; readonly code: string; readonly unitId: string }
  | { readonly kind: "profile-changed"; readonly before: string; readonly after: string }
  | { readonly kind: "quarter-changed"; readonly before: number; readonly after: number };

/** One moved figure with everything that moved it; no cause at all is an invariant error. A text is a figure in words. */
export interface RecapChange {
  readonly figure: MovedFigure;
  readonly before: number | string | null;
  readonly after: number | string | null;
  readonly causes: readonly ChangeCause[];
}
