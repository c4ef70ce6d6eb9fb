import { CELLS, RUN, ScriptObject } from "./script-object";
import { checkSignature } from "./signature";

type Constructor = abstract new (...args: never[]) => ScriptObject;
type Method = (this: ScriptObject, ...args: unknown[]) => unknown;

const UNMETERED: ReadonlySet<string> = new Set(["constructor", "toString"]);
const done = new WeakSet<object>();
const methodsOf = new Map<string, readonly string[]>();

/** Methods the runtime stands for, by the name of the implementing class. */
export function exposedMethods(): ReadonlyMap<string, readonly string[]> {
  return methodsOf;
}

/**
 * Turns the methods of a class into what a script may call: arguments checked against Google's signatures, the call metered
 * as `Class.method`, values carried between the realms. Returns the class.
 */
export function exposed<C extends Constructor>(target: C): C {
  let prototype = target.prototype as object;
  const names: string[] = [];
  while (prototype !== ScriptObject.prototype) {
    if (!done.has(prototype)) wrapPrototype(prototype);
    done.add(prototype);
    names.push(...Object.getOwnPropertyNames(prototype).filter((name) => !UNMETERED.has(name)));
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  methodsOf.set(target.name, names);
  return target;
}

function wrapPrototype(prototype: object): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (UNMETERED.has(name) || typeof property.value !== "function") continue;
    Object.defineProperty(prototype, name, { ...property, value: wrapped(name, property.value as Method) });
  }
}

function wrapped(name: string, method: Method): Method {
  return function (this: ScriptObject, ...args: unknown[]): unknown {
    const run = this[RUN];
    const isScripts = run.isAtScript;
    return run.call(`${this.className}.${name}`, this[CELLS], args, (plain) => {
      // What one service asks of another is the runtime's own matter.
      if (isScripts) checkSignature(this.className, name, plain);
      return method.apply(this, plain);
    });
  };
}
