import { officialFor, validatorOf } from "#core/office/officials";
import type { Register, Unit } from "#core/register/register";

/** Addresses of the people of one unit, lower-case, without repetition. */
export interface UnitPeople {
  readonly fillers: readonly string[];
  readonly validators: readonly string[];
  readonly everyone: readonly string[];
}

/** Who may open a unit's form: its Pelaksana, and the official who validates it. */
export function unitPeople(register: Register, unit: Unit): UnitPeople {
  const fillers = register.officials.filter(({ role, unit: own }) => role === "pelaksana" && own === unit.id);
  const validator = officialFor(register, validatorOf(register, unit));
  const [fillerEmails, validatorEmails] = [
    addresses(fillers),
    addresses(validator === null ? [] : [validator]),
  ];
  return {
    fillers: fillerEmails,
    validators: validatorEmails,
    everyone: [...new Set([...fillerEmails, ...validatorEmails])],
  };
}

function addresses(officials: readonly { readonly email: string }[]): readonly string[] {
  const emails = officials.map(({ email }) => email.trim().toLowerCase());
  return [...new Set(emails.filter((email) => email.includes("@")))];
}
