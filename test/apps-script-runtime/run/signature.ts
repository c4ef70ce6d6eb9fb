import table from "../signatures/signatures.json";
import { ScriptObject } from "./script-object";
import { types } from "node:util";

interface ClassSignatures {
  readonly prefix: string;
  readonly members: Readonly<Record<string, readonly string[]>>;
}

const SIGNATURES: Readonly<Record<string, ClassSignatures>> = table;
const parsed = new Map<string, readonly (readonly Parameter[])[]>();

interface Parameter {
  readonly kinds: readonly string[];
  readonly optional: boolean;
  readonly rest: boolean;
}

/** Names of the members that @types/google-apps-script knows for a class. */
export function knownMembers(className: string): readonly string[] {
  return Object.keys(SIGNATURES[className]?.members ?? {});
}

/** Throws Google's text when no overload takes these arguments [L]. Classes outside the table are not checked. */
export function checkSignature(className: string, member: string, args: readonly unknown[]): void {
  const overloads = overloadsOf(className, member);
  if (overloads.length === 0 || overloads.some((parameters) => fits(parameters, args))) return;
  const prefix = SIGNATURES[className]?.prefix ?? "";
  const place = prefix === "" || prefix === className ? className : `${prefix}.${className}`;
  throw new Error(
    `The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${place}.${member}.`,
  );
}

function overloadsOf(className: string, member: string): readonly (readonly Parameter[])[] {
  const key = `${className}.${member}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const list = (SIGNATURES[className]?.members[member] ?? []).map((text) =>
    text === "" ? [] : splitTop(text, ",").map(parameter),
  );
  parsed.set(key, list);
  return list;
}

function parameter(text: string): Parameter {
  const rest = text.startsWith("...");
  const optional = text.endsWith("?");
  return { kinds: splitTop(text.replace(/^\.\.\./, "").replace(/\?$/, ""), "|"), optional, rest };
}

/** Splits outside square brackets. */
function splitTop(text: string, separator: string): string[] {
  return text.split(new RegExp(`\\${separator}(?![^\\[]*\\])`));
}

function fits(parameters: readonly Parameter[], args: readonly unknown[]): boolean {
  const last = parameters[parameters.length - 1];
  if (last?.rest === true) return true;
  if (args.length > parameters.length) return false;
  return parameters.every((one, index) => {
    if (index >= args.length) return one.optional;
    return one.kinds.some((kind) => takes(kind, args[index])) || (one.optional && args[index] === undefined);
  });
}

function takes(kind: string, value: unknown): boolean {
  if (kind.startsWith("[")) return takesArray(kind.slice(1, -1), value);
  switch (kind) {
    case "*":
      return true;
    case "s":
      return typeof value === "string";
    case "n":
      return typeof value === "number";
    case "b":
      return typeof value === "boolean";
    case "0":
      return value === null;
    case "u":
      return value === undefined;
    case "d":
      return types.isDate(value);
    default:
      return takesNamed(kind, value);
  }
}

function takesNamed(kind: string, value: unknown): boolean {
  if (kind.startsWith("e:")) return typeof value === "object" && value !== null;
  const name = kind.slice(2);
  if (SIGNATURES[name] === undefined) return true;
  if (value instanceof ScriptObject)
    return value.className === name || name === "BlobSource" || !(value.className in SIGNATURES);
  return typeof value === "object" && value !== null;
}

/** Texts in lists are taken from numbers and booleans too, as requireValueInList does [D]. */
function isScalar(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function takesArray(element: string, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const kinds = splitTop(element, "|");
  return value.every((one) => kinds.some((kind) => takes(kind, one) || (kind === "s" && isScalar(one))));
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "Boolean";
  if (Array.isArray(value)) return "number[]";
  if (value instanceof ScriptObject) return value.className;
  return typeof value === "function" ? "function" : "(class)";
}
