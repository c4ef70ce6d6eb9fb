import type { CivilDate } from "../cell/civil-date";
import type { CellRef } from "../cycle/event-parts";
import type { Agency, UnitLimits } from "../register/register";
import type { CompiledForm } from "./compiled-form";
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
}

/** `Triwulan IV Tahun 2025`, or `Tahun 2025` for a form of the whole year. */
export function periodText(form: CompiledForm): string {
  const { year, quarter } = form.period;
  const roman = ["I", "II", "III", "IV"][quarter - 1] ?? "";
  return form.definition.period === "quarter" ? `Triwulan ${roman} Tahun ${year}` : `Tahun ${year}`;
}
