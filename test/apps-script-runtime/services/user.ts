import type { CheckedSubset } from "../run/checked-subset";
import { exposed } from "../run/expose";
import type { Run } from "../run/run";
import { ScriptObject } from "../run/script-object";

/** A person, by e-mail. */
export class User extends ScriptObject implements CheckedSubset<GoogleAppsScript.Base.User> {
  readonly className = "User";
  readonly #email: string;

  constructor(run: Run, email: string) {
    super(run);
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
  getUserLoginId(): string {
    return this.#email;
  }
  getName(): string {
    return this.#email.split("@")[0] ?? "";
  }
  getDomain(): string {
    return this.#email.split("@")[1] ?? "";
  }
  override toString(): string {
    return this.#email;
  }
}
exposed(User);

/** The address an argument means, a User or text; throws Google's text for anything without an @. */
export function emailOf(value: unknown): string {
  const email = value instanceof User ? value.getEmail() : value;
  if (typeof email === "string" && /^[^\s@]+@[^\s@]+$/.test(email)) return email.toLowerCase();
  throw new Error(`Invalid email: ${String(email)}`);
}
