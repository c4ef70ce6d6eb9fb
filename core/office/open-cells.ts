import type { UnitState } from "../cycle/state";
import type { FormRequest } from "../form/form-request";

/** `request` with only those cells open that the unit's return names; as it is where the whole form is open. */
export function withOpenCells(request: FormRequest, unit: UnitState | undefined): FormRequest {
  const cells = unit?.state === "returned" ? (unit.lastReturn?.cells ?? []) : [];
  return cells.length === 0 ? request : { ...request, openCells: cells };
}
