import type { Run } from "./run";
import { ScriptObject } from "./script-object";

/** A value of a Google enum: compared by identity, shown by its name. */
export class EnumMember extends ScriptObject {
  readonly className = "enum";
  readonly #name: string;
  readonly #ordinal: number;

  constructor(run: Run, name: string, ordinal: number) {
    super(run);
    this.#name = name;
    this.#ordinal = ordinal;
  }

  override toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }
}

/** A Google enum: a member for each name; an unknown name throws. */
export function enumOf(run: Run, enumName: string, names: string): EnumSet {
  return new EnumSet(run, enumName, names.split(" "));
}

export class EnumSet extends ScriptObject {
  readonly className: string;
  readonly [name: string]: unknown;

  constructor(run: Run, enumName: string, names: readonly string[]) {
    super(run);
    this.className = enumName;
    names.forEach((name, ordinal) => {
      Object.defineProperty(this, name, { value: new EnumMember(run, name, ordinal), enumerable: true });
    });
  }
}

/** The name of an enum member given as an argument; throws for anything else. */
export function enumName(value: unknown): string {
  if (value instanceof EnumMember) return value.toString();
  throw new Error(`Invalid argument: ${String(value)}`);
}
