import type { CivilDate } from "../cell/civil-date";
import type { Opening } from "../cycle/cycle-event";
import { withCarriedColumns } from "../form/carried-content";
import type { CarriedForm } from "../form/carried-form";
import { NOTHING_CARRIED } from "../form/carried-form";
import { compileForm } from "../form/compiled-form";
import type { CompiledForm, FormPeriod } from "../form/compiled-form";
import type { FormDefinition } from "../form/definition";
import type { FormLists } from "../form/form-lists";
import type { FormIdentity, FormRequest } from "../form/form-request";
import { givenRows } from "../form/register-rows";
import type { Profile } from "../indicator/profile";
import { canonicalJson } from "../ledger/canonical-json";
import type { Sha256 } from "../ledger/sha256";
import type { Register, Unit } from "../register/register";
import { registerAt } from "../register/register-at";
import type { OlderForm, ReadingContext } from "../submission/read-submission";
import { officialFor, validatorOf, ROLE_TITLES } from "./officials";

/** What a form is made from: its definition and the arithmetic written into its formulas. */
export interface FormBasis {
  readonly definition: FormDefinition;
  readonly profile: Profile;
  /** What its drop-downs are made from; absent for a form without such lists. */
  readonly lists?: FormLists;
}

/** Everything a cycle stands on; it is stored when the cycle opens and never changes under it. */
export interface CycleBasis {
  readonly agencyId: string;
  readonly cycleId: string;
  readonly register: Register;
  readonly registerHash: string;
  /** What the form was made from, as it is stored. */
  readonly formBasis: FormBasis;
  readonly form: CompiledForm;
  /** Hash of the form's basis. */
  readonly fingerprint: string;
}

/** The parts a basis is put together from. */
export interface BasisParts {
  readonly agencyId: string;
  readonly register: Register;
  readonly formBasis: FormBasis;
  readonly period: FormPeriod;
  /** The hashes of register and form, where an archive has just proved them; else they are worked out. */
  readonly proven?: { readonly registerHash: string; readonly fingerprint: string };
}

/**
 * Puts a basis together; the same parts give the same hashes on every platform. The register is taken as it stands at
 * the end of the period: units that have ended by then are answered for by their successors.
 */
export function cycleBasis(parts: BasisParts, sha256: Sha256): CycleBasis {
  const { agencyId, formBasis, period, proven } = parts;
  const register = registerAt(parts.register, lastDayOf(period));
  return {
    agencyId,
    cycleId: cycleIdOf(formBasis.definition, period),
    register,
    registerHash:
      proven !== undefined && register === parts.register
        ? proven.registerHash
        : sha256(canonicalJson(register)),
    formBasis,
    form: compileForm(formBasis.definition, period, formBasis.profile, formBasis.lists),
    fingerprint: proven?.fingerprint ?? sha256(canonicalJson(formBasis)),
  };
}

/** The last day of the period, as ISO text. */
function lastDayOf({ year, quarter }: FormPeriod): string {
  return `${year}-${["03-31", "06-30", "09-30", "12-31"][quarter - 1] ?? "12-31"}`;
}

/** `kinerja-2025-tw4`, or `renja-2027` for a form of the whole year. */
export function cycleIdOf(definition: FormDefinition, { year, quarter }: FormPeriod): string {
  return definition.period === "quarter"
    ? `${definition.id}-${year}-tw${quarter}`
    : `${definition.id}-${year}`;
}

/** What opening the cycle asks: every unit that has rows. Units without rows are `unitsWithoutRows`. */
export function openingOf(basis: CycleBasis, deadline: CivilDate | null): Opening {
  const { definition, period } = basis.form;
  return {
    formId: definition.id,
    formFingerprint: basis.fingerprint,
    year: period.year,
    quarter: definition.period === "quarter" ? period.quarter : null,
    registerHash: basis.registerHash,
    procedureId: null,
    units: askedUnits(basis).map(({ id, name }) => ({ unitId: id, unitName: name })),
    deadline,
    afterDeadline: "accept",
    finalNeeds: "named-units",
  };
}

/** The units that have something to fill, in the order of the register. */
export function askedUnits(basis: CycleBasis): readonly Unit[] {
  return basis.register.units.filter(({ id }) => rowsOf(basis, id).length > 0);
}

/** The units for which the register holds no row; nobody asks them anything. */
export function unitsWithoutRows(basis: CycleBasis): readonly Unit[] {
  return basis.register.units.filter(({ id }) => rowsOf(basis, id).length === 0);
}

/** The form of one unit, with what it carries over. `unit` must be one of `askedUnits`. */
export function requestFor(
  basis: CycleBasis,
  unit: Unit,
  deadline: CivilDate | null,
  carried: CarriedForm = NOTHING_CARRIED,
): FormRequest {
  const validator = validatorOf(basis.register, unit);
  return {
    identity: identityFor(basis, unit.id),
    form: basis.form,
    agency: basis.register.agency,
    unitName: unit.name,
    validatorName: officialFor(basis.register, validator)?.name ?? null,
    validatorTitle: `${ROLE_TITLES[validator.role]} ${validator.unitName}`.trim(),
    deadline,
    rows: withCarriedColumns(basis.form, rowsOf(basis, unit.id), carried),
    carried,
    ...(unit.limits === undefined ? {} : { limits: unit.limits }),
  };
}

/** What reading a filled form of one unit needs; with `carried`, its values of earlier quarters are held to those. */
export function readingContextFor(
  basis: CycleBasis,
  unitId: string,
  file: string | null,
  carried: CarriedForm = NOTHING_CARRIED,
): ReadingContext {
  const rows = withCarriedColumns(basis.form, rowsOf(basis, unitId), carried);
  const limits = basis.register.units.find(({ id }) => id === unitId)?.limits;
  return {
    ...{ identity: identityFor(basis, unitId), form: basis.form, rows, file, carried },
    ...(limits === undefined ? {} : { limits }),
  };
}

/** The basis with its form in another version, `formBasis` of that fingerprint: for a form that was made from that one. */
export function basisInVersion(basis: CycleBasis, formBasis: FormBasis, fingerprint: string): CycleBasis {
  const { definition, profile, lists } = formBasis;
  const form = compileForm(definition, basis.form.period, profile, lists);
  return { ...basis, formBasis, form, fingerprint };
}

/** An older version of the cycle's form with the unit's rows in it; null when `formBasis` is of another form. */
export function olderFormOf(
  basis: CycleBasis,
  formBasis: FormBasis,
  fingerprint: string,
  unitId: string,
): OlderForm | null {
  const { definition, profile, lists } = formBasis;
  if (definition.id !== basis.form.definition.id) return null;
  const form = compileForm(definition, basis.form.period, profile, lists);
  return { fingerprint, form, rows: givenRows(definition, basis.register, unitId) };
}

function identityFor(basis: CycleBasis, unit: string): FormIdentity {
  const { agencyId, cycleId, fingerprint, form } = basis;
  return { agencyId, cycle: cycleId, unit, form: form.definition.id, fingerprint };
}

function rowsOf(basis: CycleBasis, unitId: string): ReturnType<typeof givenRows> {
  return givenRows(basis.form.definition, basis.register, unitId);
}
