import type { Register } from "../register/register";
import type { RecapCoverage, UnitFacts } from "./recap-head";
import type { RecapUnitInput } from "./recap-input";

/** One unit with its name, and whether what it sent counts. */
export interface GatheredUnit {
  readonly input: RecapUnitInput;
  readonly name: string;
  readonly counted: boolean;
}

/**
 * The units in the order of the register, those it does not know last, by id. A skipped unit is never counted, and
 * neither is one without a submission.
 */
export function gatheredUnits(
  register: Register,
  inputs: readonly RecapUnitInput[],
): readonly GatheredUnit[] {
  const rank = new Map(register.units.map(({ id }, index) => [id, index]));
  const place = ({ unitId }: RecapUnitInput): number => rank.get(unitId) ?? register.units.length;
  return [...inputs]
    .sort((a, b) => place(a) - place(b) || (a.unitId < b.unitId ? -1 : 1))
    .map((input) => ({
      input,
      name: register.units.find(({ id }) => id === input.unitId)?.name ?? input.unitId,
      counted: input.counted && input.submission !== null && input.state !== "skipped",
    }));
}

/** What a recap says of a unit besides its figures. */
export function unitFacts({ input, name, counted }: GatheredUnit): UnitFacts {
  const { unitId, state, version, file, filledBy, submittedOn, approvedBy, approvedOn } = input;
  const { deadline, lateDays, reason, findings } = input;
  const isUnderWay = state === "submitted" || state === "returned";
  return {
    ...{ id: unitId, name, state, counted, hasSubmission: input.submission !== null },
    ...{ pending: counted && isUnderWay, version, file, filledBy, submittedOn, approvedBy, approvedOn },
    ...{ deadline, lateDays, reason, findings },
  };
}

/** As the cycle counts: a unit that was given back has not submitted, unless an approved version stands. */
export function coverageOf(units: readonly GatheredUnit[]): RecapCoverage {
  const count = (test: (unit: GatheredUnit) => boolean): number => units.filter(test).length;
  const isApproved = ({ counted, input }: GatheredUnit): boolean => counted || input.state === "nil";
  const skipped = count(({ input }) => input.state === "skipped");
  return {
    asked: units.length - skipped,
    submitted: count((unit) => isApproved(unit) || unit.input.state === "submitted"),
    approved: count(isApproved),
    nil: count(({ input }) => input.state === "nil"),
    skipped,
  };
}
