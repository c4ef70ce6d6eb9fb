import type { CivilDate } from "../cell/civil-date";
import type { CellRef } from "../cycle/event-parts";
import type { Agency, UnitLimits } from "../register/register";
import type { CarriedForm } from "./carried-form";
import type { CompiledForm } from "./compiled-form";
import type { LastYearForm } from "./last-year";
import type { GivenRow } from "./register-rows";

/** Names of the sheets of every form. */
export const FORM_SHEETS = {
  instructions: "Petunjuk",
  entry: "Isian",
  review: "Pengesahan",
  reference: "Acuan",
  lists: "Daftar",
  identity: "_himpun",
} as const;

/** Which form a file is: it travels in the sheet `_himpun` and, should that be lost, in the first cell of `Isian`. */
export interface FormIdentity {
  readonly agencyId: string;
  readonly cycle: string;
  readonly unit: string;
  readonly form: string;
  /** Hash of the definition that the file was made from. */
  readonly fingerprint: string;
}

/** Everything one unit's form is made from. */
export interface FormRequest {
  readonly identity: FormIdentity;
  readonly form: CompiledForm;
  readonly agency: Agency;
  readonly unitName: string;
  /** Name of the official who approves, or null when the register has none. */
  readonly validatorName: string | null;
  readonly validatorTitle: string;
  readonly deadline: CivilDate | null;
  readonly rows: readonly GivenRow[];
  /** The only cells that are open, besides the explanation of each row; absent for a form that is open as a whole. */
  readonly openCells?: readonly CellRef[];
  /** The pagu indikatif that the unit may propose; absent where the register sets none. */
  readonly limits?: UnitLimits;
  /** What earlier quarters of the year approved for these rows; absent where nothing was. */
  readonly carried?: CarriedForm;
  /** What the same period of last year approved for these rows; absent where nothing was. */
  readonly lastYear?: LastYearForm;
}

/** `Triwulan IV Tahun 2025`, or `Tahun 2025` for a form of the whole year. */
export function periodText(form: CompiledForm): string {
  const { year, quarter } = form.period;
  return form.definition.period === "quarter" ? `${quarterText(quarter)} Tahun ${year}` : `Tahun ${year}`;
}

/** `Triwulan II`. */
export function quarterText(quarter: number): string {
  return `Triwulan ${["I", "II", "III", "IV"][quarter - 1] ?? ""}`;
}
