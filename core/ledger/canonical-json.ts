const DEEPEST = 64;

/**
 * `value` as JSON in the one spelling that every machine writes: keys sorted by UTF-16 code unit, no white space,
 * −0 as 0, lone surrogates escaped. Two values that are equal as JSON give the same text, so its hash can be compared.
 * Throws TypeError, naming the path, for what JSON cannot hold: undefined, NaN, infinities, functions, symbols,
 * bigints, dates, maps, holes in arrays, and nesting deeper than 64.
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

/** `path`: the keys and indices that lead to `value`, for the fault that names it. */
function write(value: unknown, path: (string | number)[]): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return writeNumber(value, path);
  if (path.length > DEEPEST) throw new TypeError(`${named(path)} is nested deeper than ${DEEPEST}`);
  if (Array.isArray(value)) return writeArray(value, path);
  if (isRecord(value)) return writeRecord(value, path);
  throw new TypeError(`${named(path)} holds ${describe(value)}, which JSON cannot hold`);
}

function writeNumber(value: number, path: (string | number)[]): string {
  if (!Number.isFinite(value)) throw new TypeError(`${named(path)} holds ${value}, which JSON cannot hold`);
  return JSON.stringify(value);
}

function writeArray(items: readonly unknown[], path: (string | number)[]): string {
  let text = "";
  for (let index = 0; index < items.length; index += 1) {
    path.push(index);
    text += `${index === 0 ? "[" : ","}${write(items[index], path)}`;
    path.pop();
  }
  return text === "" ? "[]" : `${text}]`;
}

function writeRecord(record: Readonly<Record<string, unknown>>, path: (string | number)[]): string {
  let text = "";
  for (const key of Object.keys(record).sort()) {
    path.push(key);
    text += `${text === "" ? "{" : ","}${JSON.stringify(key)}:${write(record[key], path)}`;
    path.pop();
  }
  return text === "" ? "{}" : `${text}}`;
}

/** Told by tag, not by prototype alone, because a script engine may hand over objects of another realm. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  return (
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.prototype.toString.call(value) === "[object Object]"
  );
}

function named(path: readonly (string | number)[]): string {
  return `$${path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("")}`;
}

function describe(value: unknown): string {
  return typeof value === "object" ? Object.prototype.toString.call(value) : typeof value;
}
