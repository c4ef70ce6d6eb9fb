import { periodText } from "#core/form/form-request";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { Unit } from "#core/register/register";

/** `Kinerja Triwulan IV Tahun 2025 – Bidang …`: what people see in their Drive. */
export function formName(basis: CycleBasis, unit: Unit): string {
  return `${basis.form.definition.title} ${periodText(basis.form)} – ${unit.name} (${basis.cycleId}, ${unit.id})`;
}

/** Name of the Excel file of a unit that is reached outside of Google. */
export function excelName(basis: CycleBasis, unit: Unit): string {
  return `${formName(basis, unit)}.xlsx`;
}
