import type { CivilDate } from "../cell/civil-date";
import type { FormRequest } from "../form/form-request";
import type { Unit } from "../register/register";
import { carriedFor } from "./carry-over";
import type { CarrySource } from "./carry-over";
import { requestFor } from "./cycle-basis";
import type { CycleBasis } from "./cycle-basis";
import { lastYearFor } from "./last-year";

/** The form of `unit` with the past in sight: earlier quarters carried over, last year's figures in notes. */
export function requestWithPast(
  basis: CycleBasis,
  unit: Unit,
  deadline: CivilDate | null,
  past: CarrySource,
): FormRequest {
  const request = requestFor(basis, unit, deadline, carriedFor(basis, unit.id, past));
  const lastYear = lastYearFor(basis, unit.id, past);
  return lastYear.size === 0 ? request : { ...request, lastYear };
}
