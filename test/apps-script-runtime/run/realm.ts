import { createContext, runInContext } from "node:vm";
import type { Context } from "node:vm";
import { types } from "node:util";
import { FatalError, messageOf } from "./errors";
import { ScriptObject } from "./script-object";

/** The script's own world of built-ins: values handed to it are made there, so that `instanceof` holds. */
export interface Realm {
  readonly context: Context;
  /** Host value → script value: arrays, plain objects and dates are rebuilt with the script's constructors. */
  toScript(value: unknown): unknown;
  /** Host error → the script's Error, named as Google names service exceptions. */
  toScriptError(thrown: unknown): unknown;
}

interface Makers {
  readonly array: (length: number) => unknown[];
  readonly date: (ms: number) => unknown;
  readonly object: () => Record<string, unknown>;
  readonly error: (message: string) => Error;
}

const PRELUDE = `(function (nowMs) {
  const Native = Date;
  function VirtualDate(...args) {
    if (new.target === undefined) return new Native(nowMs()).toString();
    return Reflect.construct(Native, args.length === 0 ? [nowMs()] : args, new.target);
  }
  Object.defineProperty(VirtualDate, "name", { value: "Date" });
  Object.defineProperty(VirtualDate, "length", { value: 7 });
  VirtualDate.prototype = Native.prototype;
  VirtualDate.now = () => nowMs();
  VirtualDate.parse = Native.parse;
  VirtualDate.UTC = Native.UTC;
  Native.prototype.constructor = VirtualDate;
  Object.defineProperty(globalThis, "Date", { value: VirtualDate, writable: true, configurable: true });
  delete globalThis.WebAssembly;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
  return {
    array: (length) => new Array(length),
    date: (ms) => new Native(ms),
    object: () => ({}),
    error: (message) => Object.assign(new Error(message), { name: "Exception" }),
  };
})`;

/** A fresh realm whose Date reads the virtual clock. */
export function createRealm(nowMs: () => number): Realm {
  const context = createContext({});
  const prelude = runInContext(PRELUDE, context) as (now: () => number) => Makers;
  const makers = prelude(nowMs);
  return {
    context,
    toScript: (value) => toScript(value, makers),
    toScriptError: (thrown) => (isHostError(thrown) ? makers.error(messageOf(thrown)) : thrown),
  };
}

function isHostError(thrown: unknown): boolean {
  return thrown instanceof Error && !(thrown instanceof FatalError);
}

function toScript(value: unknown, makers: Makers): unknown {
  if (typeof value !== "object" || value === null || value instanceof ScriptObject) return value;
  if (Array.isArray(value)) return toScriptArray(value, makers);
  if (types.isDate(value)) return makers.date(value.getTime());
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy = makers.object();
  for (const [name, member] of Object.entries(value)) copy[name] = toScript(member, makers);
  return copy;
}

function toScriptArray(value: readonly unknown[], makers: Makers): unknown[] {
  const copy = makers.array(value.length);
  for (let index = 0; index < value.length; index += 1) copy[index] = toScript(value[index], makers);
  return copy;
}
