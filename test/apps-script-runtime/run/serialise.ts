import { types } from "node:util";

/** What google.script.run lets through on the way to the server: no Date, no Function, no undefined in an array [D]. */
export function serialiseArguments(args: readonly unknown[]): unknown[] {
  return args.map((value) => carried(value, false));
}

/**
 * What comes back to the page. An answer that holds a Date or a function cannot be carried: the page gets null, as reported;
 * whether that is so today is asked by the self-test [U].
 */
export function serialiseAnswer(value: unknown): unknown {
  try {
    return carried(value, true);
  } catch {
    return null;
  }
}

function carried(value: unknown, isAnswer: boolean, inArray = false): unknown {
  if (value === undefined) {
    if (inArray && !isAnswer) throw illegal("undefined");
    return null;
  }
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number")
    return value;
  if (types.isDate(value)) throw illegal("Date");
  if (typeof value !== "object") throw illegal(typeof value);
  if (Array.isArray(value)) return value.map((one) => carried(one, isAnswer, true));
  if (value instanceof Map || value instanceof Set || types.isMap(value) || types.isSet(value)) return {};
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value))
    if (member !== undefined) copy[name] = carried(member, isAnswer);
  return copy;
}

function illegal(what: string): Error {
  return new TypeError(`Failed due to illegal value in property: ${what}`);
}
