import { CELLS, RUN, ScriptObject } from "./script-object";
import { checkSignature } from "./signature";

type Constructor = abstract new (...args: never[]) => ScriptObject;
type Method = (this: ScriptObject, ...args: unknown[]) => unknown;

const UNMETERED: ReadonlySet<string> = new Set(["constructor", "toString"]);
const done = new WeakSet<object>();

/**
 * Turns the methods of a class into what a script may call: arguments checked against Google's signatures, the call metered
 * as `Class.method`, values carried between the realms. Returns the class.
 */
export function exposed<C extends Constructor>(target: C): C {
  let prototype: object = target.prototype;
  while (prototype !== ScriptObject.prototype) {
    if (!done.has(prototype)) wrapPrototype(prototype);
    done.add(prototype);
    prototype = Object.getPrototypeOf(prototype) as object;
  }
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
    return this[RUN].call(`${this.className}.${name}`, this[CELLS], args, (plain) => {
      checkSignature(this.className, name, plain);
      return method.apply(this, plain);
    });
  };
}
