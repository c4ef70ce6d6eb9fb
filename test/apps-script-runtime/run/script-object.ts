import { NotImplemented } from "./errors";
import type { Run } from "./run";

/** Key under which an Apps Script object remembers the run it belongs to. */
export const RUN = Symbol("run");
/** Key of the number of cells an object covers, for the cost of a call. */
export const CELLS = Symbol("cells");

/**
 * Base of everything handed to a script. Reading a member that a subclass does not have throws "not implemented" by name,
 * because the end of the prototype chain is a proxy.
 */
export abstract class ScriptObject {
  readonly [RUN]: Run;

  constructor(run: Run) {
    this[RUN] = run;
  }

  /** Google's name of the class, as in "Range". */
  abstract readonly className: string;

  get [CELLS](): number {
    return 1;
  }

  toString(): string {
    return this.className;
  }
}

const SILENT: ReadonlySet<PropertyKey> = new Set([
  "then",
  "toJSON",
  "constructor",
  "nodeType",
  "asymmetricMatch",
  "$$typeof",
  "valueOf",
]);

const missing = new Proxy(Object.create(null) as object, {
  get: (_target, name, receiver: unknown) => {
    if (typeof name === "symbol" || SILENT.has(name)) return undefined;
    if (!(receiver instanceof ScriptObject) || !Object.hasOwn(receiver, RUN)) return undefined;
    return receiver[RUN].die(new NotImplemented(`${receiver.className}.${name}`));
  },
  has: () => false,
});

Object.setPrototypeOf(ScriptObject.prototype, missing);
